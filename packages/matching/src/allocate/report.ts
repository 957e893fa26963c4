import { countBlocking, loadsOf } from './blocking.ts';
import { graphOf } from './market.ts';
import type { Graph, Market, Pair } from './market.ts';
import { refuse } from './problem.ts';

/** What a placing means for the two sides, whatever made it. */
export interface AllocationReport {
  readonly places: number;
  /** Places that somebody has; people beyond a listing's capacity fill none. */
  readonly filled: number;
  /** Mean of the listings' and of the profiles' scores over the pairs, in the unit of the scores; 0 without pairs. */
  readonly meanForListing: number;
  readonly meanForProfile: number;
  /** Pairs that would both rather have each other, strictly. */
  readonly blocking: number;
  /** The most people at one listing. */
  readonly largestLoad: number;
  readonly without: number;
  /** The share of people with nothing, 0..1. */
  readonly shareWithout: number;
}

const edgeOf = (graph: Graph, profile: number | undefined, listing: number | undefined): number => {
  if (profile === undefined || listing === undefined) return -1;
  const edges = graph.listingOf.subarray(graph.profileEnds[profile], graph.profileEnds[profile + 1]);
  const found = edges.indexOf(listing);
  return found < 0 ? -1 : graph.profileEnds[profile]! + found;
};

const edgesOf = (graph: Graph, pairs: readonly Pair[]): Int32Array => {
  const profileAt = new Map(graph.profiles.map((id, i) => [id, i]));
  const listingAt = new Map(graph.listings.map((id, j) => [id, j]));
  const at = new Int32Array(graph.profiles.length).fill(-1);
  const problems: string[] = [];
  pairs.forEach(({ listing, profile }, k) => {
    const where = `pairs[${String(k)}]`;
    const place = profileAt.get(profile);
    const edge = edgeOf(graph, place, listingAt.get(listing));
    if (edge < 0) problems.push(`${where}: "${listing}" and "${profile}" are not an edge`);
    else if (at[place!]! >= 0) problems.push(`${where}: "${profile}" is placed twice`);
    else at[place!] = edge;
  });
  refuse(problems);
  return at;
};

const mean = (scores: Float64Array, at: Int32Array): number => {
  const placed = at.filter((edge) => edge >= 0);
  return placed.length === 0 ? 0 : placed.reduce((sum, edge) => sum + scores[edge]!, 0) / placed.length;
};

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

/**
 * Says what a placing of a market does for everybody; also for one that overfills listings, such as everybody's own best.
 * @throws AllocationError when the market is wrong, a pair is not one of its edges or somebody is placed twice
 */
export function report(market: Market, pairs: readonly Pair[]): AllocationReport {
  const graph = graphOf(market);
  const at = edgesOf(graph, pairs);
  const loads = loadsOf(graph, at);
  const without = at.length - pairs.length;
  return {
    places: sum(graph.capacity),
    filled: sum(loads.map((load, j) => Math.min(load, graph.capacity[j]!))),
    meanForListing: mean(graph.forListing, at),
    meanForProfile: mean(graph.forProfile, at),
    blocking: countBlocking(graph, at),
    largestLoad: loads.reduce((most, load) => Math.max(most, load), 0),
    without,
    shareWithout: at.length === 0 ? 0 : without / at.length,
  };
}
