import { idHash, joinHashes } from '../tie.ts';
import { countBlocking } from './blocking.ts';
import { graphOf, pairsOf } from './market.ts';
import type { Graph, Market, Pair } from './market.ts';
import { EMPTY, Seats } from './seats.ts';

export interface StableMatching {
  /** By the id of the profile. */
  readonly pairs: readonly Pair[];
  readonly placed: number;
  /** Counted afterwards from the scores as given, ties and all; 0 is the promise, and the count is its check. */
  readonly blocking: number;
}

const sortGroups = (edges: Int32Array, ends: Int32Array, better: (a: number, b: number) => number): void => {
  for (let group = 0; group + 1 < ends.length; group++)
    edges.subarray(ends[group]!, ends[group + 1]!).sort(better);
};

/** The edges of each profile, dearest first, and how welcome each edge is to its listing (more is better, no two equal). */
const strictOrders = (graph: Graph): { wishes: Int32Array; welcome: Float64Array } => {
  const { listings, profiles, listingOf, profileOf, forListing, forProfile } = graph;
  const [listingHash, profileHash] = [listings.map(idHash), profiles.map(idHash)];
  const tie = new Float64Array(listingOf.length);
  listingOf.forEach((j, e) => (tie[e] = joinHashes(listingHash[j]!, profileHash[profileOf[e]!]!)));
  const settle = (a: number, b: number): number => tie[a]! - tie[b]! || a - b;
  const wishes = listingOf.map((_, e) => e);
  sortGroups(wishes, graph.profileEnds, (a, b) => forProfile[b]! - forProfile[a]! || settle(a, b));
  const queue = graph.listingEdges.slice();
  sortGroups(queue, graph.listingEnds, (a, b) => forListing[b]! - forListing[a]! || settle(a, b));
  const welcome = new Float64Array(queue.length);
  queue.forEach((edge, rank) => (welcome[edge] = -rank));
  return { wishes, welcome };
};

/** The edge of each profile, or -1. */
export function deferredAcceptance(graph: Graph): Int32Array {
  const { wishes, welcome } = strictOrders(graph);
  const seats = new Seats(graph.seats, () => -Infinity);
  const next = graph.profileEnds.slice();
  const at = new Int32Array(graph.profiles.length).fill(-1);
  const waiting = [...at.keys()];
  while (waiting.length > 0) {
    const profile = waiting.pop()!;
    while (at[profile]! < 0 && next[profile]! < graph.profileEnds[profile + 1]!) {
      const edge = wishes[next[profile]!++]!;
      const listing = graph.listingOf[edge]!;
      if (!(welcome[edge]! > seats.lowest(listing))) continue;
      const loser = seats.take(listing, welcome[edge]!, profile);
      at[profile] = edge;
      if (loser === EMPTY) continue;
      at[loser] = -1;
      waiting.push(loser);
    }
  }
  return at;
}

/**
 * Deferred acceptance with capacities, profiles proposing: nobody and no listing that would both rather have each other
 * (strictly) are kept apart. Among all such placings of the order after ties are settled, every profile gets its best.
 *
 * Equal scores of either side are settled by `tieHash(listing, profile)`, then by the hashes of the ids: another order per
 * pair, so that nobody loses every tie, and the order of the input changes nothing. Which way ties are settled can change
 * how many are placed; the most is NP-hard to find (Manlove et al., Theoretical Computer Science 276 (2002) 261-279).
 *
 * After D. Gale, L. S. Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69 (1962)
 * 9-15; weak stability with ties as in R. W. Irving, Discrete Applied Mathematics 48 (1994) 261-272.
 * @throws AllocationError naming what is wrong and where
 */
export function stable(market: Market): StableMatching {
  const graph = graphOf(market);
  const at = deferredAcceptance(graph);
  const pairs = pairsOf(graph, at);
  return { pairs, placed: pairs.length, blocking: countBlocking(graph, at) };
}
