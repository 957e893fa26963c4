import type { Forms } from './columns/choose-form.ts';
import type { KernelName } from './columns/kernel.ts';
import type { Threads } from './threads-port.ts';

/** One place of a list: the other statement's id and the score of the pair. */
export interface Ranked {
  readonly id: string;
  readonly fit: number;
  readonly forListing: number;
  readonly forProfile: number;
}

export interface TopOptions {
  /** Open proposals of a candidate, a whole number: fewer go first among equal fits. Default: none. */
  readonly load?: (candidateId: string) => number;
  /** Candidates to leave out: set aside, of one's own organisation. */
  readonly skip?: (candidateId: string) => boolean;
  /** At most so many listings of one organisation in any ten of a profile's list. Default 2; Infinity turns it off. */
  readonly atMostPerOrganisation?: number;
  /** Least fit to be listed. Default 1. */
  readonly minFit?: number;
}

export interface RankAllOptions {
  /** Places per list. */
  readonly top: number;
  readonly load?: { readonly listing?: (id: string) => number; readonly profile?: (id: string) => number };
  readonly skip?: (listingId: string, profileId: string) => boolean;
  readonly atMostPerOrganisation?: number;
  readonly minFit?: number;
  /** Only these lists, complete as ever: a part of the work, for several machines. */
  readonly only?: { readonly listings?: readonly string[]; readonly profiles?: readonly string[] };
}

export interface KeepOptions {
  /** Places that are shown. */
  readonly top: number;
  /** Entries kept behind them, so that changes seldom need a look through the whole other side. Default 5. */
  readonly reserve?: number;
  readonly atMostPerOrganisation?: number;
  readonly minFit?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the run; what was kept before still is. */
  readonly signal?: { readonly aborted: boolean };
  /** Lets others work between two slices. Default: one turn of the event loop. */
  readonly pause?: () => Promise<unknown>;
}

export interface RankedAll {
  readonly byListing: ReadonlyMap<string, readonly Ranked[]>;
  readonly byProfile: ReadonlyMap<string, readonly Ranked[]>;
}

export interface Progress {
  /** Pairs looked at so far, of all pairs. */
  readonly done: number;
  readonly total: number;
}

/** How many counterparts a statement has. */
export interface Counts {
  /** Whom no must keeps apart. */
  readonly passing: number;
  /** Those of them with a fit of GOOD_FIT or more. */
  readonly good: number;
}

export interface Tally extends Counts {
  /** By must: whom it alone keeps apart. */
  readonly failingOnly: Readonly<Record<string, number>>;
}

/** Counts for one draft and for edits of it. What the draft's own count has found out serves those of the edits. */
export interface DraftCounts {
  tally(): Tally;
  /** The counts of an edit of the draft. @param statement the whole statement after it, whatever has changed in it */
  after(statement: object): Counts;
}

/** A pair that exactly one must keeps apart. */
export interface Nearly {
  readonly id: string;
  readonly criterion: string;
  /** What the pair would score without that must. */
  readonly fit: number;
}

export interface PrepareOptions {
  /** Default `wasm`; where WebAssembly, SIMD or shared memory is missing, plain TypeScript (see `Prepared.kernel`). */
  readonly kernel?: KernelName;
  /** Full runs on several threads: `threads()` of `@musubi/matching/threads`. Default: the calling thread. */
  readonly threads?: Threads;
  /** For tests: score every pair to its end, or fix how measures are compared. The answers are the same. */
  readonly pruning?: boolean;
  readonly forms?: Forms;
}

/** From this fit (per mille) on a counterpart counts as a good one in counts and what-ifs; ours. */
export const GOOD_FIT = 600;
