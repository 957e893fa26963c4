import type { BulkForm, Criterion } from '@musubi/matching';
import { harmonic, NEUTRAL, UNKNOWN } from '@musubi/matching';
import { Best, Lists } from '../lists.ts';
import type { BothSides } from '../lists.ts';
import type { ProgrammeData } from '../programme-data.ts';
import { joinHalves, listingHalf, profileHalf } from '../tie.ts';

interface Encoded {
  readonly values: readonly unknown[];
  readonly half: number;
}

interface Line {
  readonly at: number;
  readonly form: BulkForm;
  readonly criterion: Criterion;
}

/**
 * What a careful programmer writes without an engine: every statement encoded once with the bulk forms of the measures,
 * two loops, musts first and the cheap ones before the dear ones, bounded lists. No index, no bounds, no threads.
 */
export class TypescriptPeer {
  readonly #forms: readonly BulkForm[];
  readonly #musts: readonly Line[];
  readonly #wishes: readonly Line[];
  readonly #listings: readonly Encoded[];
  readonly #profiles: readonly Encoded[];
  #forListing = 0;
  #forProfile = 0;

  constructor({ programme, listings, profiles }: ProgrammeData) {
    const { criteria } = programme.matching;
    this.#forms = criteria.map(({ measure }) => measure.bulk());
    const lines = criteria.map((criterion, at): Line => ({ at, form: this.#forms[at]!, criterion }));
    const byCost = lines.sort((a, b) => a.criterion.measure.cost - b.criterion.measure.cost);
    this.#musts = byCost.filter(({ criterion }) => criterion.kind === 'must');
    this.#wishes = byCost.filter(({ criterion }) => criterion.kind === 'wish');
    this.#listings = listings.map(({ id, statement }) => ({
      values: this.#forms.map((form) => form.listing(statement)),
      half: listingHalf(id),
    }));
    this.#profiles = profiles.map(({ id, statement }) => ({
      values: this.#forms.map((form) => form.profile(statement)),
      half: profileHalf(id),
    }));
  }

  /** Lists of the sampled listings, and of all profiles as far as these listings go. */
  run(sample: readonly number[]): BothSides {
    const [listings, profiles] = [this.#listings, this.#profiles];
    const byListing = new Lists(listings.length);
    const byProfile = new Lists(profiles.length);
    const best = profiles.map(() => new Best());
    for (const l of sample) {
      const [listing, own] = [listings[l]!, new Best()];
      for (let p = 0; p < profiles.length; p++) {
        const profile = profiles[p]!;
        if (!this.#passes(listing.values, profile.values)) continue;
        const fit = this.#fit(listing.values, profile.values);
        if (fit < own.floor && fit < best[p]!.floor) continue;
        const tie = joinHalves(listing.half, profile.half);
        if (fit >= own.floor) own.offer(fit, tie, p);
        if (fit >= best[p]!.floor) best[p]!.offer(fit, tie, l);
      }
      own.copyTo(byListing, l);
    }
    best.forEach((one, p) => one.copyTo(byProfile, p));
    return { byListing, byProfile };
  }

  #passes(listing: readonly unknown[], profile: readonly unknown[]): boolean {
    for (const { at, form, criterion } of this.#musts) {
      const value = form.value(listing[at], profile[at]);
      if (value === UNKNOWN ? criterion.unknown === 'fails' : value < criterion.from) return false;
    }
    return true;
  }

  #fit(listing: readonly unknown[], profile: readonly unknown[]): number {
    this.#forListing = 0;
    this.#forProfile = 0;
    for (const { at, form, criterion } of this.#wishes) {
      const said = form.value(listing[at], profile[at]);
      const points = criterion.weight * (said === UNKNOWN ? NEUTRAL : said);
      if (criterion.side === 'listing') this.#forListing += points;
      else this.#forProfile += points;
    }
    return harmonic(Math.floor((this.#forListing + 50) / 100), Math.floor((this.#forProfile + 50) / 100));
  }
}
