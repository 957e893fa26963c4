import { harmonic } from '@musubi/matching';
import type { BulkForm, Criterion, Programme, Side, Stated } from '@musubi/matching';

/** Encoded values of one statement, one for each criterion. */
type Encoded = readonly unknown[];

interface Line {
  readonly criterion: Criterion;
  readonly form: BulkForm;
}

/** What a wish that is not stated counts, per mille: decision 0001. Here it only orders what is looked at more closely. */
const NOT_STATED = 400;

/** A quick look at many pairs: how many conditions fail, and how well the rest would fit. Explains nothing. */
export class Screen {
  readonly #lines: readonly Line[];
  readonly #musts: readonly number[];
  readonly #wishes: readonly number[];
  readonly #listings = new Map<string, Encoded>();
  readonly #profiles = new Map<string, Encoded>();

  constructor(programme: Programme<object, object>) {
    this.#lines = programme.criteria.map((criterion) => ({ criterion, form: criterion.measure.bulk() }));
    const indexes = (kind: Criterion['kind']): number[] =>
      this.#lines.flatMap(({ criterion }, index) => (criterion.kind === kind ? [index] : []));
    const cost = (index: number): number => this.#lines[index]?.criterion.measure.cost ?? 0;
    this.#musts = indexes('must').sort((a, b) => cost(a) - cost(b));
    this.#wishes = indexes('wish');
  }

  put(side: Side, id: string, statement: object): void {
    const encoded = this.#lines.map(({ form }) => form[side](statement as Stated));
    (side === 'listing' ? this.#listings : this.#profiles).set(id, encoded);
  }

  remove(side: Side, id: string): void {
    (side === 'listing' ? this.#listings : this.#profiles).delete(id);
  }

  /** How well they would fit (per mille, at least 1) if the one condition that fails were met; 0 when none or several fail. */
  nearly(listingId: string, profileId: string): number {
    const listing = this.#listings.get(listingId);
    const profile = this.#profiles.get(profileId);
    if (!listing || !profile) return 0;
    let failed = 0;
    for (const index of this.#musts) {
      if (this.#fails(index, listing, profile) && ++failed > 1) return 0;
    }
    return failed === 1 ? Math.max(1, this.#fit(listing, profile)) : 0;
  }

  #value(index: number, listing: Encoded, profile: Encoded): number {
    return this.#lines[index]?.form.value(listing[index], profile[index]) ?? -1;
  }

  #fails(index: number, listing: Encoded, profile: Encoded): boolean {
    const criterion = this.#lines[index]?.criterion;
    const value = this.#value(index, listing, profile);
    return criterion !== undefined && (value < 0 ? criterion.unknown === 'fails' : value < criterion.from);
  }

  #fit(listing: Encoded, profile: Encoded): number {
    const points = { listing: 0, profile: 0, both: 0 };
    for (const index of this.#wishes) {
      const value = this.#value(index, listing, profile);
      const criterion = this.#lines[index]?.criterion;
      if (criterion) points[criterion.side] += criterion.weight * (value < 0 ? NOT_STATED : value);
    }
    return harmonic(Math.round(points.listing / 100), Math.round(points.profile / 100));
  }
}
