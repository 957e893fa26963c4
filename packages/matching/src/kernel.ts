import type { BulkForm, Criterion, Programme, Stated } from './model.ts';
import { FULL, NEUTRAL, UNKNOWN } from './model.ts';
import { fromPoints, harmonic } from './verdict.ts';

/** A statement, encoded for one kernel: one encoding per criterion, in the programme's order. */
export type Encoded = readonly unknown[];

/** What {@link Kernel.score} returns for pairs without a fit that matters. */
export const REFUSED = -1;
export const BELOW_FLOOR = -2;

interface Gate {
  readonly at: number;
  readonly form: BulkForm;
  readonly from: number;
  readonly unknownPasses: boolean;
  readonly cost: number;
  refusals: number;
}

interface Weight {
  readonly at: number;
  readonly form: BulkForm;
  readonly forListing: number;
  readonly forProfile: number;
  /** What the wishes from here on can still add, in points. */
  restListing: number;
  restProfile: number;
  /** Dear enough to ask first whether it can matter at all. */
  readonly dear: boolean;
}

/** Pairs after which musts are put in the order of what they refused for their cost. */
const REORDER_EVERY = 1 << 14;
const DEAR = 4;

/**
 * A programme over encoded statements. Gives exactly the numbers of `judge`, without findings and without allocating.
 * The seam for faster kernels: whatever has these three methods can rank.
 */
export class Kernel {
  /** Of the pair scored last; meaningful after a fit >= 0. */
  forListing = 0;
  forProfile = 0;

  readonly #forms: readonly BulkForm[];
  readonly #gates: Gate[];
  readonly #weights: readonly Weight[];
  #untilReorder = REORDER_EVERY;

  constructor(programme: Programme) {
    this.#forms = programme.criteria.map((criterion) => criterion.measure.bulk());
    this.#gates = gatesOf(programme.criteria, this.#forms);
    this.#weights = weightsOf(programme.criteria, this.#forms);
  }

  encodeListing(statement: Stated): Encoded {
    return this.#forms.map((form) => form.listing(statement));
  }

  encodeProfile(statement: Stated): Encoded {
    return this.#forms.map((form) => form.profile(statement));
  }

  /** True when no must keeps the pair apart. */
  passes(listing: Encoded, profile: Encoded): boolean {
    const gates = this.#gates;
    for (let i = 0; i < gates.length; i++) {
      const gate = gates[i]!;
      if (refuses(gate, listing, profile)) {
        gate.refusals++;
        return false;
      }
    }
    return true;
  }

  /** How many musts keep the pair apart: 0, 1, or 2 for more than one. */
  refusals(listing: Encoded, profile: Encoded): number {
    let count = 0;
    for (const gate of this.#gates) {
      if (refuses(gate, listing, profile) && ++count === 2) break;
    }
    return count;
  }

  /**
   * Fit of a pair, REFUSED when a must fails, or BELOW_FLOOR when it is certain to be under `floor` (never at it).
   */
  score(listing: Encoded, profile: Encoded, floor: number): number {
    if (--this.#untilReorder === 0) this.#reorder();
    if (!this.passes(listing, profile)) return REFUSED;
    let listingPoints = 0;
    let profilePoints = 0;
    const weights = this.#weights;
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i]!;
      if (w.dear && bound(listingPoints + w.restListing, profilePoints + w.restProfile) < floor)
        return BELOW_FLOOR;
      const said = w.form.value(listing[w.at], profile[w.at]);
      const value = said === UNKNOWN ? NEUTRAL : said;
      listingPoints += w.forListing * value;
      profilePoints += w.forProfile * value;
    }
    this.forListing = fromPoints(listingPoints);
    this.forProfile = fromPoints(profilePoints);
    return harmonic(this.forListing, this.forProfile);
  }

  /** Musts are asked in any order with the same answer; the one that refuses most for its cost goes first. */
  #reorder(): void {
    this.#untilReorder = REORDER_EVERY;
    this.#gates.sort((a, b) => b.refusals / b.cost - a.refusals / a.cost);
    for (const gate of this.#gates) gate.refusals >>= 1;
  }
}

function refuses(gate: Gate, listing: Encoded, profile: Encoded): boolean {
  const value = gate.form.value(listing[gate.at], profile[gate.at]);
  return value === UNKNOWN ? !gate.unknownPasses : value < gate.from;
}

function bound(listingPoints: number, profilePoints: number): number {
  return harmonic(fromPoints(listingPoints), fromPoints(profilePoints));
}

function gatesOf(criteria: readonly Criterion[], forms: readonly BulkForm[]): Gate[] {
  const gates = criteria.flatMap((criterion, at): Gate[] => {
    if (criterion.kind !== 'must') return [];
    const { from, unknown, measure } = criterion;
    return [
      { at, form: forms[at]!, from, unknownPasses: unknown === 'passes', cost: measure.cost, refusals: 0 },
    ];
  });
  return gates.sort((a, b) => a.cost - b.cost);
}

function weightsOf(criteria: readonly Criterion[], forms: readonly BulkForm[]): Weight[] {
  const order = [...criteria.keys()].filter((at) => criteria[at]!.kind === 'wish');
  order.sort((a, b) => criteria[a]!.measure.cost - criteria[b]!.measure.cost);
  const weights = order.map((at): Weight => {
    const { side, weight, measure } = criteria[at]!;
    return {
      at,
      form: forms[at]!,
      forListing: side === 'listing' ? weight : 0,
      forProfile: side === 'profile' ? weight : 0,
      restListing: 0,
      restProfile: 0,
      dear: measure.cost >= DEAR,
    };
  });
  let restListing = 0;
  let restProfile = 0;
  for (const weight of weights.toReversed()) {
    weight.restListing = restListing += weight.forListing * FULL;
    weight.restProfile = restProfile += weight.forProfile * FULL;
  }
  return weights;
}
