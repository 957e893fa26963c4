import { idHash } from '../tie.ts';
import { capacityProblem, idProblems, refuse } from './problem.ts';

/** A pair that may be placed: nothing keeps the two apart. */
export interface MarketEdge {
  readonly listing: string;
  readonly profile: string;
  /** What the pair is worth, per mille (0..1000). */
  readonly fit: number;
  /** What each side thinks of it; any finite number, more is better. Without it, the fit. */
  readonly forListing?: number;
  readonly forProfile?: number;
}

/** Everybody who is to be placed at once. Each profile gets at most one place. */
export interface Market {
  readonly listings: readonly { readonly id: string; readonly capacity: number }[];
  readonly profiles: readonly { readonly id: string }[];
  readonly edges: readonly MarketEdge[];
}

export interface Pair {
  readonly listing: string;
  readonly profile: string;
}

/**
 * A market in columns. Both sides stand in the order of a hash of their ids, edges by profile, then by listing: the order
 * of the input changes nothing. `at` arrays that go with it hold the edge of each profile, or -1.
 */
export interface Graph {
  readonly listings: readonly string[];
  readonly profiles: readonly string[];
  /** Places as stated. */
  readonly capacity: Float64Array;
  /** Places that could be used: no more than the listing has edges. */
  readonly seats: Int32Array;
  /** The edges of profile i are `profileEnds[i]` to `profileEnds[i + 1]`. */
  readonly profileEnds: Int32Array;
  readonly listingOf: Int32Array;
  readonly profileOf: Int32Array;
  readonly fit: Float64Array;
  readonly forListing: Float64Array;
  readonly forProfile: Float64Array;
  /** The edges of listing j are `listingEdges[listingEnds[j]]` and on. */
  readonly listingEnds: Int32Array;
  readonly listingEdges: Int32Array;
}

const byHash = (items: readonly { readonly id: string }[]): string[] =>
  items
    .map(({ id }) => ({ id, hash: idHash(id) }))
    .sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at]));

/** Where each group begins when `keys` are sorted; the last entry is their number. */
const endsOf = (keys: Int32Array, groups: number): Int32Array => {
  const ends = new Int32Array(groups + 1);
  for (const key of keys) ends[key + 1]!++;
  for (let group = 0; group < groups; group++) ends[group + 1]! += ends[group]!;
  return ends;
};

/** `order` sorted by `keys[order[.]]`, equal ones as they were (a counting sort). */
const sortedBy = (order: Int32Array, keys: Int32Array, ends: Int32Array): Int32Array => {
  const next = ends.slice();
  const sorted = new Int32Array(order.length);
  for (const item of order) sorted[next[keys[item]!]!++] = item;
  return sorted;
};

const known = (
  places: ReadonlyMap<string, number>,
  id: string,
  name: 'listing' | 'profile',
  at: number,
  problems: string[],
): number => {
  const place = places.get(id);
  if (place === undefined) problems.push(`edges[${String(at)}].${name}: no ${name} "${id}"`);
  return place ?? 0;
};

const SCORES = ['fit', 'forListing', 'forProfile'] as const;

const scoreProblems = (edge: MarketEdge, at: number): string[] => {
  const problems = SCORES.filter((name) => !Number.isFinite(edge[name] ?? edge.fit)).map(
    (name) => `edges[${String(at)}].${name}: not a finite number`,
  );
  return edge.fit < 0 || edge.fit > 1000
    ? [...problems, `edges[${String(at)}].fit: not 0 to 1000`]
    : problems;
};

const isScored = ({ fit, forListing = 0, forProfile = 0 }: MarketEdge): boolean =>
  fit >= 0 && fit <= 1000 && Number.isFinite(forListing) && Number.isFinite(forProfile);

interface Ends {
  readonly listing: Int32Array;
  readonly profile: Int32Array;
}

const endsOfEdges = (market: Market, listings: readonly string[], profiles: readonly string[]): Ends => {
  const problems: string[] = [];
  const [listingAt, profileAt] = [placesOf(listings), placesOf(profiles)];
  const listing = new Int32Array(market.edges.length);
  const profile = new Int32Array(market.edges.length);
  market.edges.forEach((edge, at) => {
    listing[at] = known(listingAt, edge.listing, 'listing', at, problems);
    profile[at] = known(profileAt, edge.profile, 'profile', at, problems);
    if (!isScored(edge)) problems.push(...scoreProblems(edge, at));
  });
  refuse(problems);
  return { listing, profile };
};

const refuseDoubles = (order: Int32Array, { listing, profile }: Ends): void => {
  const problems: string[] = [];
  for (let k = 1; k < order.length; k++) {
    const [one, two] = [order[k - 1]!, order[k]!];
    if (listing[one] !== listing[two] || profile[one] !== profile[two]) continue;
    problems.push(`edges[${String(two)}]: the same pair as edges[${String(one)}]`);
  }
  refuse(problems);
};

const capacitiesOf = (market: Market, listings: readonly string[]): Float64Array => {
  const stated = new Map(market.listings.map(({ id, capacity }) => [id, capacity]));
  return Float64Array.from(listings, (id) => stated.get(id) ?? 0);
};

/** The scores of one kind, read in the order of the input (which is kind to the cache), laid out in the order of the graph. */
const scoresOf = (market: Market, order: Int32Array, name: (typeof SCORES)[number]): Float64Array => {
  const given = new Float64Array(order.length);
  market.edges.forEach((edge, at) => (given[at] = edge[name] ?? edge.fit));
  const scores = new Float64Array(order.length);
  order.forEach((at, e) => (scores[e] = given[at]!));
  return scores;
};

/**
 * Checks a market and lays it out in columns.
 * @throws AllocationError naming every id that is double or unknown, every number out of range, every double edge
 */
export function graphOf(market: Market): Graph {
  refuse([
    ...idProblems('listings', market.listings),
    ...market.listings.flatMap(({ capacity }, at) => capacityProblem(`listings[${String(at)}]`, capacity)),
    ...idProblems('profiles', market.profiles),
  ]);
  const [listings, profiles] = [byHash(market.listings), byHash(market.profiles)];
  const ends = endsOfEdges(market, listings, profiles);
  const profileEnds = endsOf(ends.profile, profiles.length);
  const listingEnds = endsOf(ends.listing, listings.length);
  const given = new Int32Array(market.edges.length).map((_, at) => at);
  const order = sortedBy(sortedBy(given, ends.listing, listingEnds), ends.profile, profileEnds);
  refuseDoubles(order, ends);
  const listingOf = order.map((at) => ends.listing[at]!);
  const capacity = capacitiesOf(market, listings);
  return {
    listings,
    profiles,
    capacity,
    seats: Int32Array.from(capacity, (count, j) => Math.min(count, listingEnds[j + 1]! - listingEnds[j]!)),
    profileEnds,
    listingOf,
    profileOf: order.map((at) => ends.profile[at]!),
    fit: scoresOf(market, order, 'fit'),
    forListing: scoresOf(market, order, 'forListing'),
    forProfile: scoresOf(market, order, 'forProfile'),
    listingEnds,
    listingEdges: sortedBy(given, listingOf, listingEnds),
  };
}

/** The pairs of an `at` array, by the id of the profile. */
export function pairsOf(graph: Graph, at: Int32Array): Pair[] {
  return graph.profiles
    .flatMap((profile, i) =>
      at[i]! < 0 ? [] : [{ listing: graph.listings[graph.listingOf[at[i]!]!]!, profile }],
    )
    .sort((a, b) => (a.profile < b.profile ? -1 : 1));
}
