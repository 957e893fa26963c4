import type { Programme, Side, Stated } from '../model.ts';
import { NEUTRAL } from '../model.ts';
import type { Counts } from '../prepared-types.ts';
import { otherSide } from '../stated.ts';
import { fromPoints, harmonic } from '../verdict.ts';
import type { Arena } from './arena.ts';
import { arrange } from './arrange.ts';
import { Board } from './board.ts';
import type { Forms } from './choose-form.ts';
import type { ThreadBounds } from './bounds.ts';
import { chooseKernel } from './choose-kernel.ts';
import type { Columns } from './columns.ts';
import type { Compiled } from './compile.ts';
import { compile } from './compile.ts';
import type { Direction } from './direction.ts';
import type { Kernel, KernelName } from './kernel.ts';
import { MODE_ASKED, MODE_COLLECT, MODE_COUNT, MODE_PRUNE } from './layout.ts';
import { Lists } from './lists.ts';
import type { ListRules } from './lists.ts';
import { PlanPart } from './plan-part.ts';
import type { Found } from './query.ts';
import { Query } from './query.ts';
import { passesGate } from './stage.ts';

export interface TownOptions {
  /** Default `wasm`; plain TypeScript where that is not to be had. */
  readonly kernel?: KernelName;
  /** False: every pair is scored to its end. For tests: the lists are the same. */
  readonly pruning?: boolean;
  readonly forms?: Forms;
}

export interface ScanOptions {
  readonly mode: number;
  readonly least: number;
  readonly hash?: number;
  readonly mask?: number;
  readonly ownLists?: Lists;
  readonly ownPlace?: number;
  readonly otherLists?: Lists;
  /** False: nothing is left out. */
  readonly prune?: boolean;
  readonly tile?: readonly [number, number];
  readonly bounds?: ThreadBounds | undefined;
  readonly putOff?: number | undefined;
  readonly writes?: boolean;
}

const ROOM = 100;
/** Columns are chosen anew when there is so many times more to choose by. */
const GROWN = 4;
const WORTH_IT = 1000;

/** A programme over statements in memory: boards of both sides, columns made of them, and a kernel to run over these. */
export class Town {
  readonly programme: Programme;
  readonly arena: Arena;
  readonly kernel: Kernel;
  /** Why the kernel is not the one asked for. */
  readonly instead: string | undefined;
  readonly boards: Readonly<Record<Side, Board>>;
  readonly #forms: Forms;
  /** Whether pairs are left out that can enter no list. */
  readonly prunes: boolean;
  #compiled: Compiled | undefined;
  #queries: Readonly<Record<Side, Query>> | undefined;
  #parts: Partial<Record<Side, PlanPart>> = {};
  /** Statements that there were; undefined before the first time. */
  #compiledFor: number | undefined;
  #turn = 0;

  constructor(programme: Programme, { kernel = 'wasm', pruning = true, forms = 'auto' }: TownOptions = {}) {
    const chosen = chooseKernel(kernel);
    this.programme = programme;
    this.arena = chosen.arena;
    this.kernel = chosen.kernel;
    this.instead = chosen.instead;
    this.#forms = forms;
    this.prunes = pruning;
    this.boards = { listing: new Board(this.arena, ROOM), profile: new Board(this.arena, ROOM) };
  }

  /** Takes a statement in, or its changes. @returns its place */
  put(side: Side, id: string, statement: Stated, organisation?: string): number {
    this.#turn++;
    const board = this.boards[side];
    const place =
      board.put(id, statement, organisation) ?? this.#putInMoreRoom(side, id, statement, organisation);
    this.#write(() => this.#compiled?.put(side, place, statement));
    return place;
  }

  /** Another number whenever something has been put or removed, or another draft written. */
  get turn(): number {
    return this.#turn;
  }

  /** Writes a draft at the place that no list shows, in some of the measures if it is there in the others. @returns the place */
  putDraft(side: Side, statement: Stated, measures?: Iterable<Columns>): number {
    this.#turn++;
    const compiled = this.compiled;
    const { draft } = this.boards[side];
    this.#write(() => compiled.putDraft(side, draft, statement, measures));
    // A draft that does not fit the columns made them anew, with room for it.
    if (this.#compiled === undefined) this.compiled.putDraft(side, draft, statement);
    return draft;
  }

  remove(side: Side, id: string): void {
    this.#turn++;
    this.boards[side].remove(id);
  }

  /** The programme over what is here now; made when first needed, and anew when much has come. */
  get compiled(): Compiled {
    const count = this.boards.listing.count + this.boards.profile.count;
    if (count > WORTH_IT && count > GROWN * (this.#compiledFor ?? 0)) this.#forget();
    if (this.#compiled === undefined) {
      // Later, lists know places.
      if (this.#compiledFor === undefined) arrange(this.programme, this.boards, this.#forms);
      for (const board of [this.boards.listing, this.boards.profile]) board.fit();
      this.#compiled = compile(this.arena, this.programme, this.boards, this.#forms);
      this.#compiledFor = count;
      const { directions } = this.#compiled;
      this.#queries = {
        listing: new Query(this.arena, directions.listing),
        profile: new Query(this.arena, directions.profile),
      };
    }
    return this.#compiled;
  }

  /** Where a statement stands. Asked after compiling, which may have arranged places. */
  placeOf(side: Side, id: string): number | undefined {
    void this.compiled;
    return this.boards[side].placeOf(id);
  }

  /** Places of a side for which there is room: what is made for them is made after compiling, which may give room back. */
  room(side: Side): number {
    void this.compiled;
    return this.boards[side].room;
  }

  direction(own: Side): Direction {
    return this.compiled.directions[own];
  }

  /** The query in which `scan` leaves what it found. */
  query(own: Side): Query {
    void this.compiled;
    return this.#queries![own];
  }

  /** Some of the plan of a side, for what is asked of drafts over and over. */
  part(own: Side): PlanPart {
    void this.compiled;
    return (this.#parts[own] ??= new PlanPart(this, own));
  }

  /** A query for another thread. */
  newQuery(own: Side): Query {
    return new Query(this.arena, this.direction(own));
  }

  /** Whether some measure can only be asked pair by pair, by the host. */
  asks(own: Side): boolean {
    return this.direction(own).asked.length > 0;
  }

  /** The statement at `place` against the whole other side; what it found is in the lists and in `query(own)`. */
  scan(own: Side, place: number, options: ScanOptions): Query {
    const query = this.prepareScan(own, [place], this.query(own), { place, ...options });
    this.kernel.scan(query.at);
    return query;
  }

  /** Makes everything ready that scans of these places need, and writes the question down. */
  prepareScan(
    own: Side,
    places: readonly number[],
    query: Query,
    options: ScanOptions & { readonly place: number },
  ): Query {
    const direction = this.direction(own);
    for (const one of places) direction.ensureRows(one);
    const { mode, hash = this.boards[own].hashAt(options.place) } = options;
    const prunes = this.prunes && options.prune !== false && !(mode & MODE_ASKED);
    query.ask(
      { ...options, hash, mode: prunes ? mode | MODE_PRUNE : mode },
      this.boards[otherSide(own)].room,
    );
    // Last: making room may have moved columns.
    direction.describe();
    options.ownLists?.describe();
    options.otherLists?.describe();
    return query;
  }

  /** How many pass every must. */
  passing(own: Side, place: number): number {
    if (this.asks(own)) return this.collect(own, place, { least: 0, hash: 0 }).length;
    return this.scan(own, place, { mode: 0, least: 0, hash: 0 }).passing;
  }

  /** How many pass, and how many of them have at least this fit. */
  counts(own: Side, place: number, least: number): Counts {
    if (this.asks(own)) {
      const all = this.collect(own, place, { least: 0, hash: 0 });
      return { passing: all.length, good: all.filter(({ fit }) => fit >= least).length };
    }
    const query = this.scan(own, place, { mode: MODE_COUNT, least, hash: 0 });
    return { passing: query.passing, good: query.found };
  }

  /** Everybody who passes, with scores, in no order. The way for measures that only the host can compare. */
  collect(own: Side, place: number, options: Omit<ScanOptions, 'mode'>): Found[] {
    if (!this.asks(own)) return this.scan(own, place, { ...options, mode: MODE_COLLECT }).all();
    const query = this.scan(own, place, { ...options, mode: MODE_COLLECT | MODE_ASKED });
    return query.all().flatMap((found) => this.#askedScore(own, place, found, options.least) ?? []);
  }

  /** Places that exactly one must keeps from a statement, with the number of the must in `direction.musts`, from 1. */
  nearly(own: Side, place: number, scores: boolean): Found[] {
    if (this.asks(own)) return this.#nearlyAsked(own, place);
    const query = this.prepareScan(own, [place], this.query(own), {
      place,
      mode: scores ? MODE_COLLECT : 0,
      writes: true,
      least: 0,
      prune: false,
    });
    this.kernel.scanNearly(query.at);
    return query.all();
  }

  /** Score of a pair from columns, as if it passed: what a kernel would say. */
  score(listing: number, profile: number): Omit<Found, 'place' | 'tag'> {
    let [listingPoints, profilePoints] = [0, 0];
    for (const wish of this.direction('listing').wishes) {
      const said = wish.columns.value(listing, profile);
      listingPoints += wish.listing * (said < 0 ? NEUTRAL : said);
      profilePoints += wish.profile * (said < 0 ? NEUTRAL : said);
    }
    const [forListing, forProfile] = [fromPoints(listingPoints), fromPoints(profilePoints)];
    return { fit: harmonic(forListing, forProfile), forListing, forProfile };
  }

  lists(own: Side, rules: ListRules, places: number, shared = false): Lists {
    return new Lists(this.arena, this.boards, own, rules, places, shared);
  }

  /** Fills the column of open proposals that settles ties. */
  putLoads(side: Side, load: ((id: string) => number) | undefined): void {
    this.boards[side].putLoads(load);
  }

  /** A bit row of those that are not to be left out; undefined when nobody is. */
  maskOf(side: Side, skip: ((id: string) => boolean) | undefined): number | undefined {
    if (skip === undefined) return undefined;
    const board = this.boards[side];
    const mask = this.arena.alloc(this.room(side) / 8);
    for (const place of board.places())
      if (!skip(board.ids[place]!)) this.arena.u32[mask / 4 + (place >> 5)]! |= 1 << (place & 31);
    return mask;
  }

  freeMask(side: Side, mask: number): void {
    this.arena.free(mask, this.boards[side].rowBytes);
  }

  #askedScore(own: Side, place: number, found: Found, least: number): Found | undefined {
    const [listing, profile] = own === 'listing' ? [place, found.place] : [found.place, place];
    const gates = this.direction(own).gates.filter(({ columns }) => columns.form === 'asked');
    if (!gates.every((gate) => passesGate(gate, listing, profile))) return undefined;
    const score = this.score(listing, profile);
    return score.fit < least ? undefined : { ...found, ...score };
  }

  #nearlyAsked(own: Side, place: number): Found[] {
    const musts = this.direction(own).mustGates;
    return this.boards[otherSide(own)].places().flatMap((other) => {
      const [listing, profile] = own === 'listing' ? [place, other] : [other, place];
      const failing = musts.flatMap((must, i) => (passesGate(must, listing, profile) ? [] : [i + 1]));
      return failing.length === 1
        ? [{ place: other, tag: failing[0]!, ...this.score(listing, profile) }]
        : [];
    });
  }

  #putInMoreRoom(side: Side, id: string, statement: Stated, organisation: string | undefined): number {
    this.#forget();
    this.boards[side].grow(this.boards[side].room * 1.25);
    return this.boards[side].put(id, statement, organisation)!;
  }

  /** What does not fit the columns as they were chosen has them chosen anew. */
  #write(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#forget();
    }
  }

  #forget(): void {
    this.#queries?.listing.release();
    this.#queries?.profile.release();
    this.#parts.listing?.release();
    this.#parts.profile?.release();
    this.#compiled?.release();
    this.#compiled = undefined;
    this.#queries = undefined;
    this.#parts = {};
  }
}
