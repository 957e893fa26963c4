import { PROGRAMMES } from '@musubi/programmes';
import type { DataSource, EntityManager } from 'typeorm';
import type { Report, Side } from './kept-lists.ts';
import type { House } from './room.ts';
import { clear, houseOf, putListing, putProfile, removeListing, removeProfile } from './room.ts';
import { Turns } from './turns.ts';
import { lockScores } from './write-lists.ts';

export interface StatementRow {
  readonly id: string;
  readonly programme: string;
  readonly state: string;
  readonly revision: number;
  readonly statement: object;
}

interface ListingRow extends StatementRow {
  readonly organisation_id: string;
}

const LISTING = 'SELECT id, programme, state, revision, organisation_id, statement FROM listing';
const PROFILE = 'SELECT id, programme, state, revision, statement FROM profile';
/** Statements read in one query. */
const AT_ONCE = 1000;

/** Scored by somebody, in the order of the lock that scoring takes; runs settle their rows beforehand and are not meant. */
const SCORED_SINCE = `SELECT topic, subject_id, done_at::text AS done_at FROM outbox
   WHERE done_at > $1::timestamptz AND run_id IS NULL ORDER BY done_at`;

/**
 * One in-memory engine per programme, filled from PostgreSQL. The database stays the truth: whatever is about to be scored
 * is read again, and before anything is written, what other workers have scored meanwhile (`takeNews`).
 */
export class EngineHost {
  readonly #source: DataSource;
  readonly #houses: ReadonlyMap<string, House>;
  readonly #turns = new Turns();
  readonly #joined = new Set<string>();
  /** Runs that store what differed from memory when this worker started. */
  readonly leftToRuns = new Map<string, House>();
  /** Everything that was scored up to then is in memory. */
  #upTo = '-infinity';
  /** Counts what was put or removed. */
  #changes = 0;

  constructor(source: DataSource) {
    this.#source = source;
    this.#houses = new Map(PROGRAMMES.map((programme) => [programme.id, houseOf(programme)]));
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

  /** The same for what nobody waits for: every edit goes first. */
  whenIdle<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.whenIdle(work);
  }

  /** Takes everything that is published and active into memory. */
  async load(): Promise<void> {
    this.#upTo = await this.#source.transaction(async (manager) => {
      await lockScores(manager, 'shared');
      const [row] = await manager.query<{ now: string }[]>('SELECT clock_timestamp()::text AS now');
      return row?.now ?? this.#upTo;
    });
    for (const house of this.houses) await this.reload(house);
  }

  /** Makes every list in memory. @param report pairs looked at, of all pairs of the programme in hand */
  async keepLists(report: (programme: string, ...progress: Parameters<Report>) => void): Promise<void> {
    for (const house of this.houses) {
      for (const { lists } of house.rooms)
        await lists.keep((done, total) => report(house.programme.id, done, total));
    }
  }

  /**
   * Takes in what others have scored since the last time. Call it under `lockScores`: then nothing can be missed.
   * @returns whether there was anything new
   */
  async takeNews(manager: EntityManager): Promise<boolean> {
    const rows = await manager.query<{ topic: string; subject_id: string; done_at: string }[]>(SCORED_SINCE, [
      this.#upTo,
    ]);
    const about = (topic: string): string[] => [
      ...new Set(rows.filter((row) => row.topic === topic).map((row) => row.subject_id)),
    ];
    const before = this.#changes;
    await this.refresh(manager, 'listing', about('listing-changed'));
    await this.refresh(manager, 'profile', about('profile-changed'));
    this.#upTo = rows.at(-1)?.done_at ?? this.#upTo;
    return this.#changes > before;
  }

  /** Reads statements again and takes them in. @returns what the database says of those that are there. */
  async refresh(
    manager: EntityManager,
    side: Side,
    ids: readonly string[],
  ): Promise<readonly StatementRow[]> {
    if (ids.length === 0) return [];
    const rows =
      side === 'listing'
        ? await this.#readListings(manager, ids)
        : await this.#readProfiles(manager, ids);
    const there = new Set(rows.map((row) => row.id));
    for (const id of ids) if (!there.has(id)) this.#forget(side, id);
    return rows;
  }

  async reload(house: House): Promise<void> {
    clear(house);
    const { id } = house.programme;
    const listings = await this.#source.query<ListingRow[]>(
      `${LISTING} WHERE programme = $1 AND state = 'published'`,
      [id],
    );
    for (const row of listings) this.#takeListing(row);
    const profiles = await this.#source.query<StatementRow[]>(
      `${PROFILE} WHERE programme = $1 AND state = 'active'`,
      [id],
    );
    for (const row of profiles) this.#takeProfile(row);
  }

  /** Before its first shard of a run a worker takes in what had been changed when the run began. */
  async joinRun(runId: string, house: House): Promise<void> {
    if (this.#joined.has(runId)) return;
    await this.#catchUpHouse(house);
    this.#joined.add(runId);
  }

  /** Brings memory and database together again, after a while in which others may have worked. */
  async catchUp(): Promise<void> {
    for (const house of this.houses) await this.#catchUpHouse(house);
  }

  async #catchUpHouse(house: House): Promise<void> {
    const { id } = house.programme;
    await this.#meet('listing', house.listings, await this.#live('listing', 'published', id));
    await this.#meet('profile', house.profiles, await this.#live('profile', 'active', id));
  }

  async #readListings(manager: EntityManager, ids: readonly string[]): Promise<readonly StatementRow[]> {
    const rows = await manager.query<ListingRow[]>(`${LISTING} WHERE id = ANY($1::uuid[])`, [ids]);
    for (const row of rows) this.#takeListing(row);
    return rows;
  }

  async #readProfiles(manager: EntityManager, ids: readonly string[]): Promise<readonly StatementRow[]> {
    const rows = await manager.query<StatementRow[]>(`${PROFILE} WHERE id = ANY($1::uuid[])`, [ids]);
    for (const row of rows) this.#takeProfile(row);
    return rows;
  }

  #forget(side: Side, id: string): void {
    for (const house of this.houses) {
      if (!(side === 'listing' ? house.listings : house.profiles).has(id)) continue;
      (side === 'listing' ? removeListing : removeProfile)(house, id);
      this.#changes += 1;
    }
  }

  #takeListing(row: ListingRow): void {
    const { id, state, revision, organisation_id: organisationId, statement } = row;
    const house = this.#houses.get(row.programme);
    const held = house?.listings.get(id)?.revision;
    if (!house || held === (state === 'published' ? revision : undefined)) return;
    if (state === 'published') putListing(house, id, { statement, revision, organisationId });
    else removeListing(house, id);
    this.#changes += 1;
  }

  #takeProfile(row: StatementRow): void {
    const { id, state, revision, statement } = row;
    const house = this.#houses.get(row.programme);
    const held = house?.profiles.get(id)?.revision;
    if (!house || held === (state === 'active' ? revision : undefined)) return;
    if (state === 'active') putProfile(house, id, { statement, revision });
    else removeProfile(house, id);
    this.#changes += 1;
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
      await this.refresh(this.#source.manager, side, all.slice(start, start + AT_ONCE));
  }
}
