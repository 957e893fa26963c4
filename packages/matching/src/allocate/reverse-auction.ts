import type { Graph } from './market.ts';

/** What the best edge of a profile leaves at these prices, at least 0 (going without). */
export function surplusOf(
  { profileEnds, listingOf, fit }: Graph,
  prices: Float64Array,
  profile: number,
): number {
  let best = 0;
  for (let e = profileEnds[profile]!; e < profileEnds[profile + 1]!; e++) {
    const surplus = fit[e]! - prices[listingOf[e]!]!;
    if (surplus > best) best = surplus;
  }
  return best;
}

interface Offers {
  readonly edge: number;
  readonly best: number;
  readonly second: number;
}

/** The most and the second most that people elsewhere would pay for a seat and still be as well off as now. */
const offersFor = (graph: Graph, at: Int32Array, prices: Float64Array, listing: number): Offers => {
  const { listingEnds, listingEdges, listingOf, profileOf, fit } = graph;
  let [edge, best, second] = [-1, 0, 0];
  for (let k = listingEnds[listing]!; k < listingEnds[listing + 1]!; k++) {
    const e = listingEdges[k]!;
    const own = at[profileOf[e]!]!;
    if (own === e) continue;
    const offer = fit[e]! - (own < 0 ? 0 : fit[own]! - prices[listingOf[own]!]!);
    if (offer <= second) continue;
    if (offer > best) {
      second = best;
      best = offer;
      edge = e;
    } else second = offer;
  }
  return { edge, best, second };
};

/**
 * The other half of a round. Prices that were carried over may be too high for a seat that stayed empty; such listings bid
 * for people by lowering theirs, until every empty seat is free of charge. Everybody who moves gains at least `epsilon`, so
 * it ends; only then does the gap shrink with epsilon. Changes `at`, `loads` and `prices`.
 */
export function reverseAuction(
  graph: Graph,
  at: Int32Array,
  loads: Int32Array,
  prices: Float64Array,
  epsilon: number,
): void {
  const { seats, listingOf, profileOf } = graph;
  const isOverpriced = (j: number): boolean => loads[j]! < seats[j]! && prices[j]! > 0;
  const waiting = [...seats.keys()].filter(isOverpriced);
  while (waiting.length > 0) {
    const listing = waiting.pop()!;
    while (isOverpriced(listing)) {
      const { edge, best, second } = offersFor(graph, at, prices, listing);
      if (best <= epsilon) {
        prices[listing] = 0;
        break;
      }
      prices[listing] = Math.min(prices[listing]!, Math.max(0, second - epsilon));
      const left = at[profileOf[edge]!]!;
      at[profileOf[edge]!] = edge;
      loads[listing]!++;
      if (left < 0) continue;
      loads[listingOf[left]!]!--;
      if (isOverpriced(listingOf[left]!)) waiting.push(listingOf[left]!);
    }
  }
}
