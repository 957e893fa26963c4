import { draftCounts } from './columns/draft-counts.ts';
import { KeptLists } from './columns/kept-lists.ts';
import type { KernelName } from './columns/kernel.ts';
import { MODE_OWN } from './columns/layout.ts';
import type { Entry, ListRules, Lists } from './columns/lists.ts';
import { FullRun } from './columns/full-run.ts';
import { Town } from './columns/town.ts';
import { listingsToKeep, listRules } from './list-rules.ts';
import { nearlyTop } from './nearly-top.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import type {
  Counts,
  DraftCounts,
  KeepOptions,
  Nearly,
  PrepareOptions,
  Progress,
  RankAllOptions,
  Ranked,
  RankedAll,
  Tally,
  TopOptions,
} from './prepared-types.ts';
import { GOOD_FIT } from './prepared-types.ts';
import type { Programme, Side, Stated } from './model.ts';
import { inOrder, shown } from './shown.ts';
import { otherSide } from './stated.ts';
import type { Threads } from './threads-port.ts';

/** From here on sorting everything is cheaper than inserting in order. */
const LONG = 256;
const [TOP, RESERVE] = [10, 5];
const SIDES: readonly Side[] = ['listing', 'profile'];

/**
 * A programme with its statements in memory, as columns. Every answer is exact: what judging every pair and sorting would
 * give. Statements that were put are kept by reference and must not be changed in place.
 */
export class Prepared<L extends object = object, P extends object = object> {
  readonly programme: Programme<L, P>;
  readonly #town: Town;
  readonly #threads: Threads | undefined;
  #kept: KeptLists | undefined;
  #keep: KeepOptions | undefined;
  #run: FullRun | undefined;

  constructor(programme: Programme<L, P>, { threads, ...options }: PrepareOptions = {}) {
    this.programme = programme;
    this.#town = new Town(programme, options);
    this.#threads = this.#town.kernel.name === 'wasm' ? threads : undefined;
  }

  get listingCount(): number {
    return this.#town.boards.listing.count;
  }

  get profileCount(): number {
    return this.#town.boards.profile.count;
  }

  /** What runs, and why it is not what was asked for. */
  get kernel(): { readonly name: KernelName; readonly threads: number; readonly instead?: string } {
    const { kernel, instead } = this.#town;
    return {
      name: kernel.name,
      threads: this.#threads?.count ?? 1,
      ...(instead !== undefined && { instead }),
    };
  }

  /** Bytes of columns, rows and lists in use. */
  get bytes(): number {
    return this.#town.arena.used;
  }

  /** How the programme is run over what is here now. */
  plan(): Plan {
    return planOf(this.#town);
  }

  /** Adds a listing, or replaces the one with this id. */
  putListing(id: string, statement: Partial<L>, organisation?: string): void {
    this.#put('listing', id, statement as Stated, organisation);
  }

  /** Adds a profile, or replaces the one with this id. */
  putProfile(id: string, statement: Partial<P>): void {
    this.#put('profile', id, statement as Stated, undefined);
  }

  /** @returns false when there was none */
  removeListing(id: string): boolean {
    return this.#remove('listing', id);
  }

  /** @returns false when there was none */
  removeProfile(id: string): boolean {
    return this.#remove('profile', id);
  }

  hasListing(id: string): boolean {
    return this.#town.boards.listing.placeOf(id) !== undefined;
  }

  hasProfile(id: string): boolean {
    return this.#town.boards.profile.placeOf(id) !== undefined;
  }

  /** The best `k` profiles for a listing. @throws RangeError for an id that was not put */
  topForListing(id: string, k: number, options: TopOptions = {}): Ranked[] {
    return this.#top('listing', this.#place('listing', id), k, options);
  }

  /** The best `k` listings for a profile. @throws RangeError for an id that was not put */
  topForProfile(id: string, k: number, options: TopOptions = {}): Ranked[] {
    return this.#top('profile', this.#place('profile', id), k, options);
  }

  /** The best `k` counterparts of a statement that is still being written. */
  preview(side: Side, statement: Partial<L> | Partial<P>, k: number, options: TopOptions = {}): Ranked[] {
    return this.#top(side, this.#draft(side, statement), k, options);
  }

  /** How many counterparts pass every must, while a form is being filled in. */
  count(side: Side, statement: Partial<L> | Partial<P>): number {
    return this.#town.passing(side, this.#draft(side, statement));
  }

  /** How many of them are a good pair, too. */
  counts(side: Side, statement: Partial<L> | Partial<P>): Counts {
    return this.#town.counts(side, this.#draft(side, statement), GOOD_FIT);
  }

  /** The same, and what each must costs. */
  tally(side: Side, statement: Partial<L> | Partial<P>): Tally {
    return this.counting(side, statement).tally();
  }

  /** The same for a draft of which edits are going to be counted, too: an edit costs what it changes. */
  counting(side: Side, statement: Partial<L> | Partial<P>): DraftCounts {
    return draftCounts(this.#town, side, statement as Stated, () => this.#demandIdle());
  }

  /** Profiles that exactly one must keeps from a listing: whom to ask `nearMiss` about. In no order. */
  nearlyForListing(id: string): string[] {
    return this.#nearlyIds('listing', id);
  }

  /** Listings that exactly one must keeps from a profile. In no order. */
  nearlyForProfile(id: string): string[] {
    return this.#nearlyIds('profile', id);
  }

  /** The `k` counterparts of a statement that would fit best if the one must that fails were met; best first. */
  nearlyTop(side: Side, statement: Partial<L> | Partial<P>, k: number): Nearly[] {
    return nearlyTop(this.#town, side, this.#draft(side, statement), k);
  }

  /** The same for a statement that was put. @throws RangeError for an id that was not */
  nearlyTopOf(side: Side, id: string, k: number): Nearly[] {
    return nearlyTop(this.#town, side, this.#place(side, id), k);
  }

  /** Every list of both sides. */
  rankAll(options: RankAllOptions): RankedAll {
    const run = this.rankAllSliced(options);
    let step = run.next();
    while (step.done !== true) step = run.next();
    return step.value;
  }

  /**
   * The same in slices: yields progress after each and returns the lists.
   * Statements must not be put or removed until it has returned.
   */
  *rankAllSliced(options: RankAllOptions): Generator<Progress, RankedAll> {
    if (options.only !== undefined || options.skip !== undefined) return yield* this.#rankSome(options);
    const rules = listRules(options.top, 0, options.atMostPerOrganisation, options.minFit ?? 1);
    this.#town.putLoads('listing', options.load?.listing);
    this.#town.putLoads('profile', options.load?.profile);
    const lists = {
      listing: this.#town.lists('listing', rules.listing, this.#town.room('listing')),
      profile: this.#town.lists('profile', rules.profile, this.#town.room('profile')),
    };
    const run = new FullRun(this.#town, lists);
    try {
      for (const done of run.slices()) yield { done, total: run.total };
      return {
        byListing: this.#allRanked('listing', lists.listing, options),
        byProfile: this.#allRanked('profile', lists.profile, options),
      };
    } finally {
      for (const side of SIDES) {
        lists[side].release();
        this.#town.putLoads(side, undefined);
      }
      run.release();
    }
  }

  /**
   * Makes every list and keeps them from then on: `put` and `remove` mend what they touch. On several threads where there are any.
   * Statements may come and go during the pauses. Where lists are kept already, these are, until the new ones take their place;
   * that is sooner done, since it is known about where each will end.
   * @returns false when it was stopped; what was kept before still is
   */
  async keepLists(options: KeepOptions): Promise<boolean> {
    const { top, reserve = RESERVE, minFit = 1 } = options;
    const rules = listRules(top, reserve, options.atMostPerOrganisation, minFit);
    const kept = new KeptLists(this.#town, rules, this.#threads !== undefined);
    if (this.#kept) kept.aimAt(this.#kept);
    const run = new FullRun(this.#town, kept.lists);
    this.#run = run;
    const finished = await run.untilDone(options, this.#threads).finally(() => (this.#run = undefined));
    if (finished) {
      run.mend(kept);
      if (this.#kept) kept.succeed(this.#kept);
      else kept.markAll();
      this.forgetLists();
      this.#kept = kept;
      this.#keep = options;
    } else kept.release();
    run.release();
    return finished;
  }

  /** From now on no lists are kept. */
  forgetLists(): void {
    this.#kept?.release();
    this.#kept = undefined;
  }

  /** Whether lists are kept. */
  get keepsLists(): boolean {
    return this.#kept !== undefined;
  }

  /** Resolves when no thread is at work on the columns: `put`, `remove` and drafts throw while one is. */
  whenIdle(): Promise<unknown> {
    return this.#run?.idle ?? Promise.resolve();
  }

  /** Ids whose shown lists may have changed since the last call, or since they were made. */
  takeChanged(): { listings: string[]; profiles: string[] } {
    const changed = this.#kept?.takeChanged() ?? { listing: [], profile: [] };
    const ids = (side: Side): string[] =>
      changed[side].map((place) => this.#town.boards[side].ids[place]).filter((id) => id !== undefined);
    return { listings: ids('listing'), profiles: ids('profile') };
  }

  /** A list that is kept; made on the spot when none are. @throws RangeError for an id that was not put */
  listOf(side: Side, id: string): Ranked[] {
    const place = this.#place(side, id);
    const keep = this.#keep;
    if (this.#kept === undefined || keep === undefined)
      return this.#top(side, place, keep?.top ?? TOP, keep ?? {});
    return shown(
      side,
      this.#town.boards[otherSide(side)],
      this.#kept.lists[side].entries(place),
      keep.top,
      keep.atMostPerOrganisation,
    );
  }

  #put(side: Side, id: string, statement: Stated, organisation: string | undefined): void {
    this.#demandIdle();
    const before = this.#town.boards[side].placeOf(id);
    if (before !== undefined) this.#kept?.leave(side, before);
    const place = this.#town.put(side, id, statement, organisation);
    this.#kept?.join(side, place);
    this.#run?.changed(side, place);
  }

  #remove(side: Side, id: string): boolean {
    this.#demandIdle();
    const place = this.#town.boards[side].placeOf(id);
    if (place === undefined) return false;
    this.#kept?.leave(side, place);
    this.#town.remove(side, id);
    this.#kept?.settle();
    this.#run?.changed(side, place);
    return true;
  }

  #demandIdle(): void {
    if (this.#run?.busy === true)
      throw new Error('threads are at work on the columns: await whenIdle() first');
  }

  #draft(side: Side, statement: object): number {
    this.#demandIdle();
    return this.#town.putDraft(side, statement as Stated);
  }

  #place(side: Side, id: string): number {
    const place = this.#town.placeOf(side, id);
    if (place === undefined) throw new RangeError(`no such statement: ${id}`);
    return place;
  }

  #nearlyIds(side: Side, id: string): string[] {
    const { ids } = this.#town.boards[otherSide(side)];
    return this.#town.nearly(side, this.#place(side, id), false).map(({ place }) => ids[place]!);
  }

  #top(side: Side, place: number, k: number, options: TopOptions): Ranked[] {
    const { minFit = 1, atMostPerOrganisation: atMost } = options;
    if (k <= 0) return [];
    const [board, other] = [this.#town.boards[side], otherSide(side)];
    const hash = place === board.draft ? 0 : board.hashAt(place);
    if (options.load) this.#town.putLoads(other, options.load);
    const mask = this.#town.maskOf(other, options.skip);
    const rules = side === 'listing' ? { size: k, perGroup: 0 } : listingsToKeep(k, atMost);
    const question = { least: minFit, hash, ...(mask !== undefined && { mask }) };
    const entries =
      k > LONG || this.#town.asks(side)
        ? inOrder(this.#town.boards[other], this.#town.collect(side, place, question), side, hash)
        : this.#best(side, place, { ...rules, least: minFit }, question);
    if (mask !== undefined) this.#town.freeMask(other, mask);
    if (options.load) this.#town.putLoads(other, undefined);
    return shown(side, this.#town.boards[otherSide(side)], entries, k, atMost);
  }

  #best(
    side: Side,
    place: number,
    rules: ListRules,
    question: { least: number; hash: number; mask?: number },
  ): Entry[] {
    const lists = this.#town.lists(side, rules, 1);
    this.#town.scan(side, place, { ...question, mode: MODE_OWN, ownLists: lists, ownPlace: 0 });
    const entries = lists.entries(0);
    lists.release();
    return entries;
  }

  #allRanked(
    side: Side,
    lists: Lists,
    { top, atMostPerOrganisation: atMost }: RankAllOptions,
  ): Map<string, Ranked[]> {
    const [board, others] = [this.#town.boards[side], this.#town.boards[otherSide(side)]];
    const listAt = (place: number): Ranked[] => shown(side, others, lists.entries(place), top, atMost);
    return new Map(board.places().map((place) => [board.ids[place]!, listAt(place)]));
  }

  /** Lists one by one: some of them, or such as leave pairs out. */
  *#rankSome(options: RankAllOptions): Generator<Progress, RankedAll> {
    const { top, load, skip, only, atMostPerOrganisation, minFit } = options;
    const ids = {
      listing: only ? (only.listings ?? []) : this.#idsOf('listing'),
      profile: only ? (only.profiles ?? []) : this.#idsOf('profile'),
    };
    const total = ids.listing.length * this.profileCount + ids.profile.length * this.listingCount;
    const made = { listing: new Map<string, Ranked[]>(), profile: new Map<string, Ranked[]>() };
    let done = 0;
    for (const side of SIDES) {
      const other = otherSide(side);
      for (const id of ids[side]) {
        const topOptions: TopOptions = {
          ...(load?.[other] && { load: load[other] }),
          ...(skip && { skip: (one) => (side === 'listing' ? skip(id, one) : skip(one, id)) }),
          ...(atMostPerOrganisation !== undefined && { atMostPerOrganisation }),
          ...(minFit !== undefined && { minFit }),
        };
        made[side].set(id, this.#top(side, this.#place(side, id), top, topOptions));
        done += this.#town.boards[other].count;
        yield { done, total };
      }
    }
    return { byListing: made.listing, byProfile: made.profile };
  }

  #idsOf(side: Side): readonly string[] {
    return this.#town.boards[side].ids.filter((id) => id !== undefined);
  }
}

/** Takes a programme into memory, empty; `put` its statements. */
export function prepare<L extends object, P extends object>(
  programme: Programme<L, P>,
  options: PrepareOptions = {},
): Prepared<L, P> {
  return new Prepared(programme, options);
}
