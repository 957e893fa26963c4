import type { Side } from '../model.ts';
import type { ThreadWork, Threads } from '../threads-port.ts';
import { Bounds } from './bounds.ts';
import type { KeptLists } from './kept-lists.ts';
import { MODE_OTHER, MODE_OWN, TILE_PLACES } from './layout.ts';
import type { Lists } from './lists.ts';
import { PutOff } from './put-off.ts';
import type { Query } from './query.ts';
import type { Town } from './town.ts';
import { wasmModule } from './wasm-kernel.ts';

/** Pairs in the first slice. */
const SLICE = 1 << 18;
/** Milliseconds that the others are to take, so that an edit never waits long. */
const PACE = 30;
/** Listings in a slice at least; of fewer a slice is mostly its beginning and end. */
const LEAST_STEP = 32;
/** Words of bit rows in one tile. */
const TILE = TILE_PLACES / 32;

/** Part of the work: listings `from` to `to` of the list of places, against the profiles of a tile. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly tile: readonly [number, number];
}

interface Progress {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
  readonly pause?: () => Promise<unknown>;
}

/** Every listing against every profile, filling the lists of both sides, in slices. */
export class FullRun {
  /** Pairs to look at. */
  readonly total: number;
  /** True while threads read the columns: nobody may write them. */
  busy = false;
  /** Resolves when they do not any more. */
  idle: Promise<unknown> = Promise.resolve();
  readonly #town: Town;
  readonly #lists: Readonly<Record<Side, Lists>>;
  readonly #places: readonly number[];
  readonly #profiles: number;
  readonly #order: number;
  readonly #queries: Query[] = [];
  #bounds: Bounds | undefined;
  #putOff: PutOff | undefined;
  /** Listings in the next slice. */
  #step = LEAST_STEP;
  /** The tile whose rows the bounds have; -1 = none. */
  #rowsOf = -1;
  /** Whether statements have changed since the bounds were made. */
  #stale = false;
  readonly #changed: Readonly<Record<Side, Set<number>>> = { listing: new Set(), profile: new Set() };

  constructor(town: Town, lists: Readonly<Record<Side, Lists>>) {
    this.#town = town;
    this.#lists = lists;
    this.#places = town.boards.listing.places();
    this.#profiles = town.boards.profile.count;
    this.total = this.#places.length * this.#profiles;
    this.#order = town.arena.alloc(this.#places.length * 4);
    town.arena.u32.set(this.#places, this.#order / 4);
  }

  /** Runs on the calling thread; yields the pairs done after each slice. */
  *slices(): Generator<number> {
    for (const part of this.#parts()) {
      this.#runHere(part);
      yield this.#doneAfter(part);
    }
    if (this.total === 0) yield 0;
  }

  /** @returns false when it was stopped */
  async untilDone(
    { onProgress, signal, pause = turn }: Progress,
    threads: Threads | undefined,
  ): Promise<boolean> {
    for (const part of this.#parts()) {
      if (signal?.aborted === true) return false;
      if (threads && this.total >= threads.worthFrom && !this.#town.asks('listing'))
        await this.#runOn(threads, part);
      else this.#runHere(part);
      onProgress?.(this.#doneAfter(part), this.total);
      await pause();
    }
    return signal?.aborted !== true;
  }

  /** A statement came, changed or went in a pause: its pairs are scored again at the end. */
  changed(side: Side, place: number): void {
    this.#changed[side].add(place);
    this.#stale = true;
  }

  /** Brings lists up to date that were made from older statements, or have not filled up. */
  mend(kept: KeptLists): void {
    kept.refillShort();
    const sides = ['listing', 'profile'] as const;
    for (const side of sides) for (const place of this.#changed[side]) kept.purge(side, place);
    for (const side of sides) {
      for (const place of this.#changed[side])
        if (this.#town.boards[side].ids[place] !== undefined) kept.join(side, place);
    }
    kept.settle();
  }

  release(): void {
    for (const query of this.#queries) query.release();
    this.#bounds?.release();
    this.#putOff?.release();
    this.#town.arena.free(this.#order, this.#places.length * 4);
  }

  /** Tile by tile, so that what is read stays in the cache while every listing passes. */
  *#parts(): Generator<Part> {
    const words = this.#town.boards.profile.room / 32;
    const tile = this.#town.asks('listing') ? words : TILE;
    this.#step = Math.max(LEAST_STEP, Math.floor(SLICE / (32 * Math.min(tile, words))));
    for (let word = 0; word < words; word += tile) {
      for (let from = 0, to = 0; from < this.#places.length; from = to) {
        to = Math.min(this.#places.length, from + this.#step);
        yield { from, to, tile: [word, Math.min(words, word + tile)] };
      }
    }
  }

  /** Rows and pairs put off come with the first and the last slice of a tile: these tell nothing. */
  #keepPace({ from, to }: Part, took: number): void {
    if (from === 0 || to === this.#places.length) return;
    this.#step = Math.max(LEAST_STEP, Math.round(((to - from) * PACE) / Math.max(1, took)));
  }

  /** Pairs done when this part is, as far as progress needs it: places that are free count as well. */
  #doneAfter({ to, tile: [begin, end] }: Part): number {
    const words = this.#town.boards.profile.room / 32;
    const listings = this.#places.length;
    const share = (begin * listings + (end - begin) * to) / (words * listings);
    return Math.round(share * this.total);
  }

  #alive(from: number, to: number): number[] {
    const { ids } = this.#town.boards.listing;
    return this.#places.slice(from, to).filter((place) => ids[place] !== undefined);
  }

  #runHere(part: Part): void {
    const began = performance.now();
    if (this.#town.asks('listing')) this.#runAsked(part.from, part.to);
    else this.#runColumns(part);
    this.#keepPace(part, performance.now() - began);
  }

  #runColumns(part: Part): void {
    const { from, to } = part;
    const bounds = this.#boundsFor(part);
    const query = this.#ready(part, this.#town.query('listing'), bounds, 0);
    const { kernel } = this.#town;
    if (bounds && this.#beginsTile(part)) kernel.makeBounds(query.at, this.#order, 0, bounds.rows);
    kernel.scanMany(query.at, this.#order, from, to);
    if (bounds && this.#endsTile(part)) kernel.settle?.(query.at);
  }

  async #runOn(threads: Threads, part: Part): Promise<void> {
    const began = performance.now();
    this.#renewQueries(threads.count);
    const bounds = this.#boundsFor(part);
    this.#queries.forEach((query, i) => this.#ready(part, query, bounds, i));
    this.busy = true;
    this.idle = this.#runTogether(threads, part, bounds).finally(() => (this.busy = false));
    await this.idle;
    this.#keepPace(part, performance.now() - began);
  }

  async #runTogether(threads: Threads, part: Part, bounds: Bounds | undefined): Promise<void> {
    const work: Omit<ThreadWork, 'run' | 'from' | 'to'> = {
      module: wasmModule(),
      memory: this.#town.arena.memory!,
      order: this.#order,
      queries: this.#queries.map(({ at }) => at),
    };
    if (bounds && this.#beginsTile(part))
      await threads.run({ ...work, run: 'makeBounds', from: 0, to: bounds.rows });
    await threads.run({ ...work, run: 'scanMany', from: part.from, to: part.to });
    if (bounds && this.#endsTile(part))
      await threads.run({ ...work, run: 'settle', from: 0, to: 1, each: true });
  }

  /** Undefined where the kernel adds no bounds up, or nothing is to be left out. */
  #boundsFor({ from, tile: [word, end] }: Part): Bounds | undefined {
    const { arena, kernel, prunes } = this.#town;
    const direction = this.#town.direction('listing');
    if (!prunes) return undefined;
    if (this.#bounds?.direction === direction && !(this.#stale && from === 0)) return this.#bounds;
    const tile = (end - word) * 32;
    if (kernel.settle)
      this.#putOff ??= new PutOff(arena, this.#places.length, tile, Math.max(1, this.#queries.length));
    this.#bounds?.release();
    this.#bounds = new Bounds(arena, direction, this.#alive(0, this.#places.length), tile);
    [this.#rowsOf, this.#stale] = [-1, false];
    return this.#bounds;
  }

  #beginsTile({ tile: [word] }: Part): boolean {
    const begins = this.#rowsOf !== word;
    this.#rowsOf = word;
    return begins;
  }

  #endsTile({ to }: Part): boolean {
    return to === this.#places.length;
  }

  /** Changes in a pause may have had the programme compiled anew. */
  #renewQueries(count: number): void {
    const direction = this.#town.direction('listing');
    if (this.#queries.some((query) => query.direction !== direction)) this.#queries.length = 0;
    while (this.#queries.length < count) this.#queries.push(this.#town.newQuery('listing'));
  }

  #ready({ from, to, tile }: Part, query: Query, bounds: Bounds | undefined, thread: number): Query {
    const { listing: ownLists, profile: otherLists } = this.#lists;
    ownLists.grow(this.#town.boards.listing.room);
    otherLists.grow(this.#town.boards.profile.room);
    const [place = 0] = this.#places.slice(from, to);
    return this.#town.prepareScan('listing', this.#alive(from, to), query, {
      place,
      mode: MODE_OWN | MODE_OTHER,
      least: ownLists.rules.least,
      ownLists,
      otherLists,
      tile,
      bounds: bounds?.forThread(thread),
      putOff: bounds && this.#putOff?.ofThread(thread),
    });
  }

  #runAsked(from: number, to: number): void {
    const { listing, profile } = this.#lists;
    const { boards } = this.#town;
    for (const place of this.#alive(from, to)) {
      for (const found of this.#town.collect('listing', place, { least: listing.rules.least })) {
        listing.offer(place, boards.listing.hashAt(place), found, found.place);
        profile.offer(found.place, boards.profile.hashAt(found.place), found, place);
      }
    }
  }
}

/** One turn of the event loop. */
function turn(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
