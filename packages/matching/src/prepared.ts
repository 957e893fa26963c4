import type { Encoded } from './kernel.ts';
import { Kernel } from './kernel.ts';
import type { Programme, Side, Stated } from './model.ts';
import { Shelf } from './shelf.ts';
import { SPREAD, spread, spreadReserve } from './spread.ts';
import { joinHashes } from './tie.ts';
import type { TopEntry } from './top-list.ts';
import { LongList, TopList, UNGROUPED } from './top-list.ts';

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

/** From here on sorting everything is cheaper than inserting in order. */
const LONG = 256;

/** Profiles per tile, and pairs after which a sliced run lets others work. */
const TILE = 256;
const SLICE = 1 << 16;

/**
 * A programme with its statements in memory, encoded once. Every answer is exact: what judging every pair and sorting
 * would give. Not thread-safe, pure otherwise: nothing is read or written but this object.
 */
export class Prepared<L extends object = object, P extends object = object> {
  readonly programme: Programme<L, P>;
  readonly #kernel: Kernel;
  readonly #listings = new Shelf();
  readonly #profiles = new Shelf();

  constructor(programme: Programme<L, P>) {
    this.programme = programme;
    this.#kernel = new Kernel(programme);
  }

  get listingCount(): number {
    return this.#listings.length;
  }

  get profileCount(): number {
    return this.#profiles.length;
  }

  /** Adds a listing, or replaces the one with this id. */
  putListing(id: string, statement: Partial<L>, organisation?: string): void {
    this.#listings.put(id, this.#kernel.encodeListing(statement as Stated), organisation);
  }

  /** Adds a profile, or replaces the one with this id. */
  putProfile(id: string, statement: Partial<P>): void {
    this.#profiles.put(id, this.#kernel.encodeProfile(statement as Stated), undefined);
  }

  /** @returns false when there was none */
  removeListing(id: string): boolean {
    return this.#listings.remove(id);
  }

  /** @returns false when there was none */
  removeProfile(id: string): boolean {
    return this.#profiles.remove(id);
  }

  hasListing(id: string): boolean {
    return this.#listings.placeOf(id) !== undefined;
  }

  hasProfile(id: string): boolean {
    return this.#profiles.placeOf(id) !== undefined;
  }

  /** The best `k` profiles for a listing. @throws RangeError for an id that was not put */
  topForListing(id: string, k: number, options: TopOptions = {}): Ranked[] {
    return this.#top('listing', id, this.#row(this.#listings, id), k, options);
  }

  /** The best `k` listings for a profile. @throws RangeError for an id that was not put */
  topForProfile(id: string, k: number, options: TopOptions = {}): Ranked[] {
    return this.#top('profile', id, this.#row(this.#profiles, id), k, options);
  }

  /** The best `k` counterparts of a statement that is still being written. */
  preview(side: Side, statement: Partial<L> | Partial<P>, k: number, options: TopOptions = {}): Ranked[] {
    return this.#top(side, '', this.#encode(side, statement as Stated), k, options);
  }

  /** How many counterparts pass every must, while a form is being filled in. */
  count(side: Side, statement: Partial<L> | Partial<P>): number {
    const own = this.#encode(side, statement as Stated);
    const others = side === 'listing' ? this.#profiles : this.#listings;
    let count = 0;
    for (const other of others.rows) {
      if (side === 'listing' ? this.#kernel.passes(own, other) : this.#kernel.passes(other, own)) count++;
    }
    return count;
  }

  /** Profiles that exactly one must keeps from a listing: whom to ask `nearMiss` about. In no order. */
  nearlyForListing(id: string): string[] {
    const own = this.#row(this.#listings, id);
    return this.#profiles.ids.filter((_id, i) => this.#kernel.refusals(own, this.#profiles.rows[i]!) === 1);
  }

  /** Listings that exactly one must keeps from a profile. In no order. */
  nearlyForProfile(id: string): string[] {
    const own = this.#row(this.#profiles, id);
    return this.#listings.ids.filter((_id, i) => this.#kernel.refusals(this.#listings.rows[i]!, own) === 1);
  }

  /** Every list of both sides. */
  rankAll(options: RankAllOptions): RankedAll {
    const run = this.rankAllSliced(options);
    for (;;) {
      const step = run.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * The same in slices: yields progress about every 65,536 pairs and returns the lists.
   * Statements must not be put or removed until it has returned.
   */
  *rankAllSliced(options: RankAllOptions): Generator<Progress, RankedAll> {
    const { top, minFit = 1, atMostPerOrganisation = SPREAD.atMost } = options;
    const [listings, profiles] = [this.#listings, this.#profiles];
    const byListing = listings.ids.map(() => new TopList(top, Infinity, (ref) => profiles.ids[ref]!));
    const keep = this.#keepListings(top, atMostPerOrganisation);
    const byProfile = profiles.ids.map(
      () => new TopList(keep.size, keep.perGroup, (ref) => listings.ids[ref]!),
    );
    const listingLoads = loadsOf(listings, options.load?.listing);
    const profileLoads = loadsOf(profiles, options.load?.profile);
    const total = listings.length * profiles.length;
    let [done, sinceYield] = [0, 0];
    for (let start = 0; start < profiles.length; start += TILE) {
      const end = Math.min(profiles.length, start + TILE);
      for (let l = 0; l < listings.length; l++) {
        this.#scoreTile(
          l,
          start,
          end,
          byListing[l]!,
          byProfile,
          listingLoads[l]!,
          profileLoads,
          minFit,
          options.skip,
        );
        done += end - start;
        sinceYield += end - start;
        if (sinceYield < SLICE) continue;
        sinceYield = 0;
        yield { done, total };
      }
    }
    yield { done, total };
    return {
      byListing: new Map(listings.ids.map((id, i) => [id, rankedOf(byListing[i]!, profiles, top, Infinity)])),
      byProfile: new Map(
        profiles.ids.map((id, i) => [id, rankedOf(byProfile[i]!, listings, top, atMostPerOrganisation)]),
      ),
    };
  }

  #scoreTile(
    l: number,
    start: number,
    end: number,
    listingTop: TopList,
    byProfile: readonly TopList[],
    listingLoad: number,
    profileLoads: Int32Array,
    minFit: number,
    skip: RankAllOptions['skip'],
  ): void {
    const [kernel, listings, profiles] = [this.#kernel, this.#listings, this.#profiles];
    const row = listings.rows[l]!;
    const [hash, group, id] = [listings.hashes[l]!, listings.groups[l]!, listings.ids[l]!];
    for (let p = start; p < end; p++) {
      const profileTop = byProfile[p]!;
      const floor = Math.max(minFit, Math.min(listingTop.floor, profileTop.floor));
      const fit = kernel.score(row, profiles.rows[p]!, floor);
      if (fit < floor || (skip !== undefined && skip(id, profiles.ids[p]!))) continue;
      const tie = joinHashes(hash, profiles.hashes[p]!);
      const { forListing, forProfile } = kernel;
      listingTop.offer(fit, forListing, forProfile, profileLoads[p]!, tie, p, UNGROUPED);
      profileTop.offer(fit, forListing, forProfile, listingLoad, tie, l, group);
    }
  }

  #top(side: Side, id: string, own: Encoded, k: number, options: TopOptions): Ranked[] {
    const { load, skip, minFit = 1, atMostPerOrganisation = SPREAD.atMost } = options;
    const forListing = side === 'listing';
    const others = forListing ? this.#profiles : this.#listings;
    const atMost = forListing ? Infinity : atMostPerOrganisation;
    const keep = forListing ? { size: k, perGroup: Infinity } : this.#keepListings(k, atMost);
    const idOf = (ref: number): string => others.ids[ref]!;
    const top = k > LONG ? new LongList(idOf) : new TopList(keep.size, keep.perGroup, idOf);
    const place = (forListing ? this.#listings : this.#profiles).placeOf(id);
    const hash = place === undefined ? 0 : (forListing ? this.#listings : this.#profiles).hashes[place]!;
    const kernel = this.#kernel;
    for (let i = 0; i < others.length; i++) {
      const other = others.rows[i]!;
      const floor = Math.max(minFit, top.floor);
      const fit = forListing ? kernel.score(own, other, floor) : kernel.score(other, own, floor);
      const otherId = others.ids[i]!;
      if (fit < floor || (skip !== undefined && skip(otherId))) continue;
      const otherHash = others.hashes[i]!;
      const tie = forListing ? joinHashes(hash, otherHash) : joinHashes(otherHash, hash);
      top.offer(
        fit,
        kernel.forListing,
        kernel.forProfile,
        load?.(otherId) ?? 0,
        tie,
        i,
        forListing ? UNGROUPED : others.groups[i]!,
      );
    }
    return rankedOf(top, others, k, atMost);
  }

  /** Nothing is grouped when every listing stands alone, or the rule is off. */
  #keepListings(top: number, atMost: number): { readonly size: number; readonly perGroup: number } {
    return Number.isFinite(atMost) ? spreadReserve(top, atMost) : { size: top, perGroup: Infinity };
  }

  #encode(side: Side, statement: Stated): Encoded {
    return side === 'listing' ? this.#kernel.encodeListing(statement) : this.#kernel.encodeProfile(statement);
  }

  #row(shelf: Shelf, id: string): Encoded {
    const place = shelf.placeOf(id);
    if (place === undefined) throw new RangeError(`no such statement: ${id}`);
    return shelf.rows[place]!;
  }
}

function loadsOf(shelf: Shelf, load: ((id: string) => number) | undefined): Int32Array {
  return load === undefined ? new Int32Array(shelf.length) : Int32Array.from(shelf.ids, load);
}

function rankedOf(list: { entries(): TopEntry[] }, others: Shelf, top: number, atMost: number): Ranked[] {
  const entries = list.entries();
  const chosen = Number.isFinite(atMost)
    ? spread(entries, (e) => (e.group === UNGROUPED ? undefined : e.group), top, { ...SPREAD, atMost })
    : entries;
  return chosen
    .slice(0, top)
    .map(({ fit, forListing, forProfile, ref }) => ({ id: others.ids[ref]!, fit, forListing, forProfile }));
}

/** Takes a programme into memory, empty; `put` its statements. */
export function prepare<L extends object, P extends object>(programme: Programme<L, P>): Prepared<L, P> {
  return new Prepared(programme);
}
