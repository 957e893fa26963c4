import { loadsOf } from './blocking.ts';
import { graphOf, pairsOf } from './market.ts';
import type { Graph, Market, Pair } from './market.ts';
import { reverseAuction, surplusOf } from './reverse-auction.ts';
import { EMPTY, Seats } from './seats.ts';

export interface SpreadOptions {
  /** Stop when the sum is proven to be within this share of the best (0..1). Default 0, the optimum; 0.0015 is thrice as fast. */
  readonly gap?: number;
}

export interface SpreadResult {
  /** By the id of the profile. */
  readonly pairs: readonly Pair[];
  readonly placed: number;
  /** The sum of fit that was reached, and what no placing at all can exceed. */
  readonly total: number;
  readonly bound: number;
  /** (bound - total) / bound, the certified distance from the optimum; 0 when nothing can be placed. */
  readonly gap: number;
}

/** Columns of a result: the edge of each profile (or -1), the price of each listing, and the two sums. */
export interface AuctionResult {
  readonly at: Int32Array;
  readonly prices: Float64Array;
  readonly total: number;
  readonly bound: number;
}

/** Shares of the largest fit that has a seat; the divisor is from round to round. Below `last`, doubles have no digits left. */
const EPSILON = { first: 1 / 125, divisor: 5, last: 1e-12 } as const;

/** What a profile does now: its best edge at present prices and how much better that is than the next (or than nothing). */
class Bidder {
  edge = -1;
  lead = 0;
  readonly #graph: Graph;
  readonly #prices: Float64Array;

  constructor(graph: Graph, prices: Float64Array) {
    this.#graph = graph;
    this.#prices = prices;
  }

  look(profile: number): void {
    const { profileEnds, listingOf, fit } = this.#graph;
    const end = profileEnds[profile + 1]!;
    let [edge, best, second] = [-1, 0, 0];
    for (let e = profileEnds[profile]!; e < end; e++) {
      const surplus = fit[e]! - this.#prices[listingOf[e]!]!;
      if (surplus <= second) continue;
      if (surplus > best) {
        second = best;
        best = surplus;
        edge = e;
      } else second = surplus;
    }
    this.edge = edge;
    this.lead = best - second;
  }
}

/** Everybody bids for the listing that leaves most, until nobody wants to. Raises `prices`; answers the edge of each. */
const forwardAuction = (graph: Graph, prices: Float64Array, epsilon: number): Int32Array => {
  const seats = new Seats(graph.seats, (j) => prices[j]!);
  const at = new Int32Array(graph.profiles.length).fill(-1);
  const waiting = Int32Array.from(at.keys());
  const bidder = new Bidder(graph, prices);
  for (let size = waiting.length; size > 0;) {
    const profile = waiting[--size]!;
    bidder.look(profile);
    if (bidder.edge < 0) continue;
    const listing = graph.listingOf[bidder.edge]!;
    const loser = seats.take(listing, prices[listing]! + bidder.lead + epsilon, profile);
    prices[listing] = seats.lowest(listing);
    at[profile] = bidder.edge;
    if (loser === EMPTY) continue;
    at[loser] = -1;
    waiting[size++] = loser;
  }
  return at;
};

/**
 * What the raises are a share of. A listing without seats places nobody, so what it would be worth says nothing about the sum;
 * the largest fit of the others is reached by at least one placing, so a round of epsilon is off by at most its share of the
 * largest fit per person placed, however small the other fits are.
 */
const largestOf = ({ fit, seats, listingOf }: Graph): number =>
  fit.reduce((most, one, e) => (one > most && seats[listingOf[e]!]! > 0 ? one : most), 0);

const totalOf = ({ fit }: Graph, at: Int32Array): number =>
  at.reduce((sum, edge) => (edge < 0 ? sum : sum + fit[edge]!), 0);

/** Linear programming duality: for any prices >= 0, seats at their price and everybody's best surplus cover every placing. */
const boundOf = (graph: Graph, prices: Float64Array): number => {
  let sum = 0;
  graph.seats.forEach((count, j) => (sum += count === 0 ? 0 : count * prices[j]!));
  for (let profile = 0; profile < graph.profiles.length; profile++) sum += surplusOf(graph, prices, profile);
  return sum;
};

/** With whole fits the optimum is whole too; the small margin covers what summing fractions can lose. */
const tightened = (graph: Graph, bound: number): number =>
  graph.fit.every(Number.isInteger) ? Math.floor(bound + 1e-3) : bound;

const gapOf = (total: number, bound: number): number =>
  bound > 0 ? Math.max(0, (bound - total) / bound) : 0;

/**
 * The auction on a graph. Each round divides the least raise (epsilon) by five and starts from the prices of the last, until
 * the gap is small enough or epsilon is 1e-12 of the largest fit; a round is off by at most epsilon per person placed.
 */
export function auction(graph: Graph, { gap = 0 }: SpreadOptions = {}): AuctionResult {
  const prices = Float64Array.from(graph.seats, (count) => (count === 0 ? Infinity : 0));
  const nobody = new Int32Array(graph.profiles.length).fill(-1);
  let best: AuctionResult = { at: nobody, prices, total: 0, bound: Infinity };
  const largest = largestOf(graph);
  for (let share: number = EPSILON.first; share >= EPSILON.last; share /= EPSILON.divisor) {
    const epsilon = share * largest;
    const at = forwardAuction(graph, prices, epsilon);
    reverseAuction(graph, at, loadsOf(graph, at), prices, epsilon);
    const total = totalOf(graph, at);
    const bound = Math.min(best.bound, tightened(graph, boundOf(graph, prices)));
    best = total >= best.total ? { at, prices: prices.slice(), total, bound } : { ...best, bound };
    if (gapOf(best.total, best.bound) <= gap) break;
  }
  return best;
}

/**
 * Places people so that the sum of fit is as large as it can be, which keeps the popular listings from taking everybody's
 * turn: a listing that many want has a price, and whoever has a nearly equal choice goes there. Proven, not hoped: the
 * prices give a bound that no other placing can exceed. Edges with fit 0 are worth nothing and are not used.
 *
 * After D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem", Annals of
 * Operations Research 14 (1988) 105-123; capacities as "similar objects" and the reverse step after D. P. Bertsekas,
 * D. A. Castanon, Annals of Operations Research 20 (1989) 67-96 and Computational Optimization and Applications 1 (1992)
 * 277-297.
 * @throws AllocationError naming what is wrong and where
 */
export function spread(market: Market, options: SpreadOptions = {}): SpreadResult {
  const graph = graphOf(market);
  const { at, total, bound } = auction(graph, options);
  const pairs = pairsOf(graph, at);
  return { pairs, placed: pairs.length, total, bound, gap: gapOf(total, bound) };
}
