import { graphOf } from './market.ts';
import type { Graph, Market } from './market.ts';
import { refuse } from './problem.ts';

export interface SoftOptions {
  /**
   * `capacity` (default): no listing is expected to get more people than it has places. `market`: both sides also have the
   * choice of going without, as in the marriage market of Choo and Siow.
   */
  readonly by?: 'capacity' | 'market';
  /** How much fit, in per mille, a choice e times as likely is worth. Small: nearly the best placing. From 2, default 20. */
  readonly temperature?: number;
  /** At most so many rounds (default 500); fewer when no listing's load moves by more than `tolerance` people (0.001). */
  readonly rounds?: number;
  readonly tolerance?: number;
}

export interface SoftShare {
  readonly listing: string;
  /** The expected share of this profile's turn that goes here, 0..1. The shares of a profile add up to at most 1. */
  readonly share: number;
}

export interface SoftLists {
  /** For each profile its listings, largest share first. */
  readonly lists: ReadonlyMap<string, readonly SoftShare[]>;
  readonly rounds: number;
  readonly converged: boolean;
}

/** Scales a side from the sum that the other side sends it: the answer of one profile or of one listing with n places. */
type Scale = (sum: number, places: number) => number;

/** Sinkhorn with room to spare: scale down to the capacity, never up. */
const byCapacity: Scale = (sum, places) => (sum > places ? places / sum : 1);

/** IPFP: x with x^2 + x * sum = places, where x^2 of them go without. Written so that a large sum loses no digits. */
const byMarket: Scale = (sum, places) => {
  const half = sum / 2;
  return places === 0 ? 0 : places / (half + Math.sqrt(places + half * half));
};

interface Scales {
  readonly ofProfile: Float64Array;
  readonly ofListing: Float64Array;
}

/** One round: every profile, then every listing. Answers by how many people the load of a listing moved at most. */
const round = (graph: Graph, kernel: Float64Array, scales: Scales, scale: Scale): number => {
  const { profileEnds, listingOf, capacity } = graph;
  const { ofProfile, ofListing } = scales;
  const sums = new Float64Array(ofListing.length);
  for (let i = 0; i < ofProfile.length; i++) {
    let sum = 0;
    for (let e = profileEnds[i]!; e < profileEnds[i + 1]!; e++) sum += kernel[e]! * ofListing[listingOf[e]!]!;
    const own = scale(sum, 1);
    ofProfile[i] = own;
    for (let e = profileEnds[i]!; e < profileEnds[i + 1]!; e++) sums[listingOf[e]!]! += own * kernel[e]!;
  }
  let moved = 0;
  for (let j = 0; j < ofListing.length; j++) {
    const next = scale(sums[j]!, capacity[j]!);
    moved = Math.max(moved, Math.abs(next - ofListing[j]!) * sums[j]!);
    ofListing[j] = next;
  }
  return moved;
};

/** Shares of one profile never exceed its turn, even when the last round still moved: scaling down breaks no capacity. */
const listsOf = (graph: Graph, share: (edge: number) => number): Map<string, SoftShare[]> =>
  new Map(
    graph.profiles.map((profile, i) => {
      const shares: SoftShare[] = [];
      for (let e = graph.profileEnds[i]!; e < graph.profileEnds[i + 1]!; e++)
        shares.push({ listing: graph.listings[graph.listingOf[e]!]!, share: share(e) });
      const turns = Math.max(
        1,
        shares.reduce((sum, one) => sum + one.share, 0),
      );
      const fair = shares.map(({ listing, share: part }) => ({ listing, share: part / turns }));
      return [profile, fair.sort((a, b) => b.share - a.share)];
    }),
  );

const refuseOptions = ({ temperature = 2, rounds = 1, tolerance = 0 }: SoftOptions): void => {
  refuse([
    ...(temperature >= 2 && temperature < Infinity ? [] : ['temperature: not a number from 2']),
    ...(Number.isSafeInteger(rounds) && rounds > 0 ? [] : ['rounds: not a whole number from 1']),
    ...(tolerance >= 0 ? [] : ['tolerance: not a number from 0']),
  ]);
};

/**
 * Soft lists: what share of each profile's turn goes to which listing when the popular ones are shared out. For ordering
 * recommendations so that not everybody is sent to the same door; nobody is placed.
 *
 * `capacity`: entropic transport by Sinkhorn's scaling with "at most" on both sides (J.-D. Benamou et al., SIAM J.
 * Scientific Computing 37 (2015) A1111-A1138). `market`: E. Choo, A. Siow, "Who marries whom and why", Journal of Political
 * Economy 114 (2006) 175-201, solved by IPFP as in A. Galichon, B. Salanie, Review of Economic Studies 89 (2022) 2600-2629.
 * @throws AllocationError naming what is wrong and where
 */
export function soft(market: Market, options: SoftOptions = {}): SoftLists {
  refuseOptions(options);
  const { by = 'capacity', temperature = 20, rounds = 500, tolerance = 1e-3 } = options;
  const graph = graphOf(market);
  // Going without counts as fit 0. At a temperature of 2 the largest is e^500, which doubles hold. The market takes the root,
  // for each side brings its own.
  const unit = by === 'market' ? 2 * temperature : temperature;
  const kernel = graph.fit.map((fit) => Math.exp(fit / unit));
  const scales = {
    ofProfile: new Float64Array(graph.profiles.length).fill(1),
    ofListing: new Float64Array(graph.listings.length).fill(1),
  };
  const scale = by === 'market' ? byMarket : byCapacity;
  let [done, moved] = [0, Infinity];
  while (done < rounds && moved > tolerance) {
    moved = round(graph, kernel, scales, scale);
    done++;
  }
  const share = (e: number): number =>
    kernel[e]! * scales.ofProfile[graph.profileOf[e]!]! * scales.ofListing[graph.listingOf[e]!]!;
  return { lists: listsOf(graph, share), rounds: done, converged: moved <= tolerance };
}
