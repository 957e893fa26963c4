import type { Graph } from './market.ts';

/** How many people each listing has. */
export function loadsOf({ listings, listingOf }: Graph, at: Int32Array): Int32Array {
  const loads = new Int32Array(listings.length);
  for (const edge of at) if (edge >= 0) loads[listingOf[edge]!]!++;
  return loads;
}

/** From which score on a listing would take one more: anything while it has room, else more than its least welcome. */
const thresholds = (graph: Graph, at: Int32Array): Float64Array => {
  const loads = loadsOf(graph, at);
  const least = new Float64Array(loads.length).fill(Infinity);
  for (const edge of at) {
    if (edge < 0) continue;
    const listing = graph.listingOf[edge]!;
    least[listing] = Math.min(least[listing]!, graph.forListing[edge]!);
  }
  return least.map((score, j) => (loads[j]! < graph.capacity[j]! ? -Infinity : score));
};

/**
 * Pairs that would rather have each other than what they were given, both strictly: the weak-stability sense, in which a
 * tie blocks nothing.
 */
export function countBlocking(graph: Graph, at: Int32Array): number {
  const above = thresholds(graph, at);
  let count = 0;
  for (let edge = 0; edge < graph.fit.length; edge++) {
    const own = at[graph.profileOf[edge]!]!;
    if (own >= 0 && graph.forProfile[edge]! <= graph.forProfile[own]!) continue;
    if (graph.forListing[edge]! > above[graph.listingOf[edge]!]!) count++;
  }
  return count;
}
