import type { Threads } from '@musubi/matching/threads';
import { PROGRAMMES } from '@musubi/programmes';
import type { DataSource, EntityManager } from 'typeorm';
import { versionsNow, weightsNow } from '../weights/matching-now.ts';
import type { Report, Side } from './kept-lists.ts';
import type { House } from './room.ts';
import {
  clear,
  forgetChanges,
  houseOf,
  putListing,
  putProfile,
  removeListing,
  removeProfile,
} from './room.ts';
import { Turns } from './turns.ts';
import { lockScores } from './write-lists.ts';

export interface StatementRow {
  readonly id: string;
  readonly programme: string;
  readonly state: string;
  readonly revision: number;
  readonly statement: object;
  /** Of listings. */
  readonly organisation_id?: string | null;
}

const LISTING = 'SELECT id, programme, state, revision, organisation_id, statement FROM listing';
const PROFILE = 'SELECT id, programme, state, revision, statement FROM profile';
/** Statements read in one query. */
const AT_ONCE = 1000;
const PAGE = 5000;

const keepAll = async ({ rooms }: House, report: Report): Promise<void> => {
  for (const { lists } of rooms) await lists.keep({ onProgress: report });
};

/**
 * One in-memory engine per programme, filled from PostgreSQL. The database stays the truth: whatever is about to be scored
 * is read again, and before anything is written, what other workers have scored meanwhile (`takeChanges`).
 */
export class EngineHost {
  readonly #source: DataSource;
  readonly #houses: Map<string, House>;
  readonly #threads: Threads | undefined;
  /** Versions of the accepted weights that the houses stand under. */
  #weights: ReadonlyMap<string, string> = new Map();
  #keepsLists = false;
  readonly #turns = new Turns();
  readonly #joined = new Set<string>();
  /** Of the runs for which every list has been made anew, or is being. */
  readonly #anew = new Map<string, Promise<boolean>>();
  readonly #closing = new AbortController();
  /** One programme at a time: the lists of one are stored while those of the next are made. */
  readonly #makings = new Turns();
  /** Programmes of the runs that store what differed from memory when they began. */
  readonly leftToRuns = new Map<string, string>();
  /** Another one whenever a statement has come, changed or gone, or weights have: lists that were made before may be old. */
  version = 0;
  /** When an edit was last scored, as `performance.now()` tells it. */
  lastEdit = -Infinity;
  /** Everything that was scored up to then is in memory. */
  upTo = '-infinity';

  /** @param threads for making every list; whoever passes them closes them */
  constructor(source: DataSource, threads?: Threads) {
    this.#source = source;
    this.#threads = threads;
    this.#houses = new Map(PROGRAMMES.map((programme) => [programme.id, houseOf(programme, { threads })]));
  }

  get houses(): readonly House[] {
    return [...this.#houses.values()];
  }

  /** Whether memory knows better than the database. */
  get hasChanges(): boolean {
    return this.houses.some(({ rooms }) =>
      rooms.some(({ lists }) => lists.hasChanged('listing') || lists.hasChanged('profile')),
    );
  }

  house(programme: string): House | undefined {
    return this.#houses.get(programme);
  }

  /** Engines are not for several at once: runs `work` when everybody before is through. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.soon(work);
  }

  /** The same for full runs: every edit goes first. */
  whenIdle<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.whenIdle(work);
  }

  /** The same for the first part of `work`, until it calls `leave`. */
  whileIdle<T>(work: (leave: () => void) => Promise<T>): Promise<T> {
    return this.#turns.whileIdle(work);
  }

  /** The same for what nobody waits for: everything else goes first. */
  last<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.last(work);
  }

  /** Whether somebody waits for the engines who goes before those who come last. */
  get areWanted(): boolean {
    return this.#turns.areWanted;
  }

  /** Takes everything that is published and active into memory. */
  async load(): Promise<void> {
    this.upTo = await this.#source.transaction(async (manager) => {
      await lockScores(manager, 'shared');
      const [row] = await manager.query<{ now: string }[]>('SELECT clock_timestamp()::text AS now');
      return row?.now ?? this.upTo;
    });
    await this.#renew();
    for (const house of this.houses) await this.#fill(house);
  }

  /** Whether the engines stand under the weights that are accepted now. */
  async isWeighed(manager: EntityManager): Promise<boolean> {
    const versions = await versionsNow(manager);
    return [...versions].every(([programme, id]) => this.#weights.get(programme) === id);
  }

  /**
   * Goes over to the weights that are accepted now, where they are others than before. The lists are left to the run that
   * every acceptance is followed by.
   */
  async takeWeights(): Promise<void> {
    for (const house of await this.#renew()) {
      await this.#fill(house);
      if (this.#keepsLists) await keepAll(house, () => undefined);
      forgetChanges(house);
    }
  }

  /** Makes every list in memory. @param report pairs looked at, of all pairs of the programme in hand */
  async keepLists(report: (programme: string, ...progress: Parameters<Report>) => void): Promise<void> {
    this.#keepsLists = true;
    for (const house of this.houses)
      await keepAll(house, (done, total) => report(house.programme.id, done, total));
  }

  /** Takes a statement in as the database has it, or takes it out. @returns whether that changed anything */
  take(side: Side, id: string, row: StatementRow | undefined): boolean {
    if (row) return side === 'listing' ? this.#takeListing(row) : this.#takeProfile(row);
    const holding = this.houses.filter((house) =>
      (side === 'listing' ? house.listings : house.profiles).has(id),
    );
    for (const house of holding) (side === 'listing' ? removeListing : removeProfile)(house, id);
    this.version += holding.length;
    return holding.length > 0;
  }

  /** Takes statements in as the database has them now, whatever has been scored of them. */
  async refresh(side: Side, ids: readonly string[]): Promise<void> {
    const rows = await this.#source.query<StatementRow[]>(
      `${side === 'listing' ? LISTING : PROFILE} WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids) this.take(side, id, found.get(id));
  }

  /** Before its first shard of a run a worker takes in what had been changed when the run began. */
  async joinRun(runId: string, programme: string): Promise<void> {
    if (this.#joined.has(runId)) return;
    await this.takeWeights();
    await this.takeTakenOver(runId, programme);
  }

  /**
   * Makes every list of a programme anew from the statements alone, once for each run, in pieces between which edits go first:
   * whatever memory may have missed is right again.
   * @param signal ends it; memory is then as it was
   * @returns false when it was ended
   */
  async makeAnew(runId: string, programme: string, signal: AbortSignal): Promise<boolean> {
    const ends = AbortSignal.any([signal, this.#closing.signal]);
    const making = this.#anew.get(runId) ?? this.#makings.soon(() => this.#makeHouse(programme, ends));
    this.#anew.set(runId, making);
    try {
      return await making;
    } catch (error) {
      this.#anew.delete(runId);
      throw error;
    }
  }

  /** Takes in the edits whose marks a run has taken over, whoever works at it. @returns false when that was done before */
  async takeTakenOver(runId: string, programme: string): Promise<boolean> {
    if (this.#joined.has(runId)) return false;
    const house = this.#houses.get(programme);
    if (house) await this.#catchUpHouse(house);
    this.#joined.add(runId);
    return true;
  }

  /** A worker that is told to stop does not make lists for a run any more. */
  close(): void {
    this.#closing.abort();
  }

  /** Brings memory and database together again, after a while in which others may have worked. */
  async catchUp(): Promise<void> {
    await this.takeWeights();
    for (const house of this.houses) await this.#catchUpHouse(house);
  }

  /** @returns the houses, still empty, that stand under other weights than before */
  async #renew(): Promise<House[]> {
    const renewed: House[] = [];
    const versions = await versionsNow(this.#source);
    for (const { programme, digest } of this.houses) {
      const weights = await weightsNow(this.#source, programme.id);
      const house = houseOf(programme, { weights, threads: this.#threads });
      if (house.digest === digest) continue;
      this.#houses.set(programme.id, house);
      renewed.push(house);
    }
    // Read before the weights: of those that come between, the next look says that they are not taken yet.
    this.#weights = versions;
    return renewed;
  }

  #makeHouse(programme: string, signal: AbortSignal): Promise<boolean> {
    return this.#turns.inPieces(async (pause) => {
      for (const { lists } of this.#houses.get(programme)?.rooms ?? [])
        if (!(await lists.keep({ pause, signal }))) return false;
      return true;
    });
  }

  async #catchUpHouse(house: House): Promise<void> {
    const { id } = house.programme;
    await this.#meet('listing', house.listings, await this.#live('listing', 'published', id));
    await this.#meet('profile', house.profiles, await this.#live('profile', 'active', id));
  }

  #takeListing(row: StatementRow): boolean {
    const { id, state, revision, organisation_id: organisationId, statement } = row;
    const house = this.#houses.get(row.programme);
    const isOut = state === 'published';
    if (!house || house.listings.get(id)?.revision === (isOut ? revision : undefined)) return false;
    this.version++;
    if (isOut) putListing(house, id, { statement, revision, organisationId: organisationId ?? '' });
    else removeListing(house, id);
    return true;
  }

  #takeProfile({ id, programme, state, revision, statement }: StatementRow): boolean {
    const house = this.#houses.get(programme);
    const isActive = state === 'active';
    if (!house || house.profiles.get(id)?.revision === (isActive ? revision : undefined)) return false;
    this.version++;
    if (isActive) putProfile(house, id, { statement, revision });
    else removeProfile(house, id);
    return true;
  }

  async #fill(house: House): Promise<void> {
    this.version++;
    clear(house);
    const { id } = house.programme;
    for await (const row of this.#all(LISTING, id, 'published')) this.#takeListing(row);
    for await (const row of this.#all(PROFILE, id, 'active')) this.#takeProfile(row);
  }

  /** Page by page: all statements of a ward in one answer would take longer than a query may. */
  async *#all(select: string, programme: string, state: string): AsyncGenerator<StatementRow> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.#source.query<StatementRow[]>(
        `${select} WHERE programme = $1 AND state = $2 AND id > $3 ORDER BY id LIMIT $4`,
        [programme, state, after, PAGE],
      );
      yield* rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  async #live(
    table: 'listing' | 'profile',
    state: string,
    programme: string,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#source.query<{ id: string; revision: number }[]>(
      `SELECT id, revision FROM ${table} WHERE programme = $1 AND state = $2`,
      [programme, state],
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  async #meet(
    side: Side,
    held: ReadonlyMap<string, { readonly revision: number }>,
    live: ReadonlyMap<string, number>,
  ): Promise<void> {
    const gone = [...held.keys()].filter((id) => !live.has(id));
    const other = [...live].filter(([id, revision]) => held.get(id)?.revision !== revision).map(([id]) => id);
    const all = [...gone, ...other];
    for (let start = 0; start < all.length; start += AT_ONCE)
      await this.refresh(side, all.slice(start, start + AT_ONCE));
  }
}
