import { judge } from '@musubi/matching';
import type { Criterion } from '@musubi/matching';
import { Best, Lists } from './lists.ts';
import type { BothSides } from './lists.ts';
import type { Fields } from './generate/fields.ts';
import type { ProgrammeData } from './programme-data.ts';
import { joinHalves, listingHalf, profileHalf } from './tie.ts';

/** Counterparts looked at before going on to the next list: their texts are then cut once. */
const CHUNK = 1000;

/**
 * Lists by `judge` alone. A pair is not judged in full when one of its musts already keeps it apart, by the same
 * `compare` that `judge` would ask.
 */
export class Oracle {
  readonly #data: ProgrammeData;
  readonly #musts: readonly Criterion[];
  readonly #listingHalves: readonly number[];
  readonly #profileHalves: readonly number[];

  constructor(data: ProgrammeData) {
    this.#data = data;
    const musts = data.programme.matching.criteria.filter(({ kind }) => kind === 'must');
    this.#musts = musts.sort((a, b) => a.measure.cost - b.measure.cost);
    this.#listingHalves = data.listings.map(({ id }) => listingHalf(id));
    this.#profileHalves = data.profiles.map(({ id }) => profileHalf(id));
  }

  run(listings: readonly number[], profiles: readonly number[]): BothSides {
    const { length: listingCount } = this.#data.listings;
    const { length: profileCount } = this.#data.profiles;
    return {
      byListing: this.#side(listings, listingCount, profileCount, (own, other) => [own, other]),
      byProfile: this.#side(profiles, profileCount, listingCount, (own, other) => [other, own]),
    };
  }

  #side(
    owns: readonly number[],
    count: number,
    others: number,
    pair: (own: number, other: number) => readonly [listing: number, profile: number],
  ): Lists {
    const lists = new Lists(count);
    const best = owns.map(() => new Best());
    for (let from = 0; from < others; from += CHUNK) {
      owns.forEach((own, at) => {
        for (let other = from; other < Math.min(others, from + CHUNK); other++) {
          const [listing, profile] = pair(own, other);
          const fit = this.#fit(
            this.#data.listings[listing]!.statement,
            this.#data.profiles[profile]!.statement,
          );
          const tie = joinHalves(this.#listingHalves[listing]!, this.#profileHalves[profile]!);
          if (fit >= best[at]!.floor) best[at]!.offer(fit, tie, other);
        }
      });
    }
    owns.forEach((own, at) => best[at]!.copyTo(lists, own));
    return lists;
  }

  #fit(listing: Fields, profile: Fields): number {
    for (const { measure, unknown, from } of this.#musts) {
      const { value } = measure.compare(listing, profile);
      if (value === null ? unknown === 'fails' : value < from) return 0;
    }
    return judge(this.#data.programme.matching, listing, profile).fit;
  }
}
