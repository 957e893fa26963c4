import { PROGRAMMES } from '@musubi/programmes';
import type { DataSource } from 'typeorm';
import { weightsNow } from '../weights/matching-now.ts';
import type { House } from './room.ts';
import { clear, houseOf, putListing, putProfile, removeListing, removeProfile } from './room.ts';

interface ListingRow {
  readonly id: string;
  readonly programme: string;
  readonly state: string;
  readonly revision: number;
  readonly organisation_id: string;
  readonly statement: object;
}

interface ProfileRow {
  readonly id: string;
  readonly programme: string;
  readonly state: string;
  readonly revision: number;
  readonly statement: object;
}

const LISTING = 'SELECT id, programme, state, revision, organisation_id, statement FROM listing';
const PROFILE = 'SELECT id, programme, state, revision, statement FROM profile';

/**
 * One in-memory engine per programme, filled from PostgreSQL and kept up by what the outbox channel says. The database
 * stays the truth: whatever is about to be scored is read again.
 */
export class EngineHost {
  readonly #source: DataSource;
  readonly #houses: Map<string, House>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(source: DataSource) {
    this.#source = source;
    this.#houses = new Map(PROGRAMMES.map((programme) => [programme.id, houseOf(programme)]));
  }

  get houses(): readonly House[] {
    return [...this.#houses.values()];
  }

  house(programme: string): House | undefined {
    return this.#houses.get(programme);
  }

  /** Engines are not for several at once: runs `work` when everybody before is through. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Takes everything that is published and active into memory. */
  async load(): Promise<void> {
    await this.#renew();
    for (const house of this.houses) await this.reload(house);
  }

  /** Goes over to the weights that are accepted now, where they are others than before. */
  async takeWeights(): Promise<void> {
    for (const house of await this.#renew()) await this.reload(house);
  }

  /** @returns the houses, still empty, that stand under other weights than before. */
  async #renew(): Promise<House[]> {
    const renewed: House[] = [];
    for (const { programme, digest } of this.houses) {
      const house = houseOf(programme, await weightsNow(this.#source, programme.id));
      if (house.digest === digest) continue;
      this.#houses.set(programme.id, house);
      renewed.push(house);
    }
    return renewed;
  }

  async reload(house: House): Promise<void> {
    clear(house);
    const { id } = house.programme;
    const listings = await this.#source.query<ListingRow[]>(
      `${LISTING} WHERE programme = $1 AND state = 'published'`,
      [id],
    );
    for (const row of listings) this.#takeListing(row);
    const profiles = await this.#source.query<ProfileRow[]>(
      `${PROFILE} WHERE programme = $1 AND state = 'active'`,
      [id],
    );
    for (const row of profiles) this.#takeProfile(row);
  }

  /** Brings memory and database together again, after notifications may have been missed. */
  async catchUp(): Promise<void> {
    await this.takeWeights();
    for (const house of this.houses) {
      const { id } = house.programme;
      const listings = await this.#live('listing', 'published', id);
      await this.#meet(
        listings,
        house.listings,
        (key) => this.refreshListing(key),
        (key) => removeListing(house, key),
      );
      const profiles = await this.#live('profile', 'active', id);
      await this.#meet(
        profiles,
        house.profiles,
        (key) => this.refreshProfile(key),
        (key) => removeProfile(house, key),
      );
    }
  }

  /** Reads a listing again. @returns what the database says, undefined when it is gone. */
  async refreshListing(id: string): Promise<ListingRow | undefined> {
    const [row] = await this.#source.query<ListingRow[]>(`${LISTING} WHERE id = $1`, [id]);
    if (row) this.#takeListing(row);
    else for (const house of this.houses) removeListing(house, id);
    return row;
  }

  async refreshProfile(id: string): Promise<ProfileRow | undefined> {
    const [row] = await this.#source.query<ProfileRow[]>(`${PROFILE} WHERE id = $1`, [id]);
    if (row) this.#takeProfile(row);
    else for (const house of this.houses) removeProfile(house, id);
    return row;
  }

  #takeListing({
    id,
    programme,
    state,
    revision,
    organisation_id: organisationId,
    statement,
  }: ListingRow): void {
    const house = this.#houses.get(programme);
    if (!house) return;
    if (state !== 'published') removeListing(house, id);
    else if (house.listings.get(id)?.revision !== revision)
      putListing(house, id, { statement, revision, organisationId });
  }

  #takeProfile({ id, programme, state, revision, statement }: ProfileRow): void {
    const house = this.#houses.get(programme);
    if (!house) return;
    if (state !== 'active') removeProfile(house, id);
    else if (house.profiles.get(id)?.revision !== revision) putProfile(house, id, { statement, revision });
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
    live: ReadonlyMap<string, number>,
    held: ReadonlyMap<string, { readonly revision: number }>,
    refresh: (id: string) => Promise<unknown>,
    remove: (id: string) => void,
  ): Promise<void> {
    for (const id of [...held.keys()]) if (!live.has(id)) remove(id);
    for (const [id, revision] of live) if (held.get(id)?.revision !== revision) await refresh(id);
  }
}
