import { hash } from 'node:crypto';
import type { Ranked } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import type { Side } from './kept-lists.ts';
import type { House, Lists, Room } from './room.ts';

interface Table {
  readonly name: string;
  readonly owner: string;
  readonly others: string;
}

const TABLES: Readonly<Record<Side, Table>> = {
  listing: { name: 'candidate_list', owner: 'listing', others: 'profile_ids' },
  profile: { name: 'suggestion_list', owner: 'profile', others: 'listing_ids' },
};

/** Lists in one statement: parameters of about a megabyte. */
const BATCH = 2000;

/**
 * The stored list of each owner `t`, by its key: of a table that PostgreSQL has not counted yet, as after a first scoring, it would
 * else read all for each thousand.
 */
const storedOf = ({ name, owner }: Table, view: string): string =>
  `LEFT JOIN LATERAL (SELECT s.* FROM ${name} s WHERE s.${owner}_id = t.owner AND s.view = ${view} OFFSET 0) o ON true`;

/**
 * One statement for many lists. Only what differs is touched, so that a night in which nothing changed writes nothing; a
 * list of an older revision never replaces a newer one; owners that were deleted meanwhile are passed over, and looked for
 * only where there is no list yet.
 */
const upsertOf = (table: Table): string => {
  const { name, owner, others } = table;
  const values = `${others}, fits, for_listing, for_profile`;
  return `
    INSERT INTO ${name} AS s (${owner}_id, view, programme, revision, digest, changed_at, ${values})
    SELECT t.owner, $7, $8, t.revision, $9, now(), t.others::uuid[], t.fits::smallint[], t.for_listing::smallint[], t.for_profile::smallint[]
    FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
         t (owner, revision, others, fits, for_listing, for_profile)
    ${storedOf(table, '$7')}
    LEFT JOIN LATERAL (SELECT w.id FROM ${owner} w WHERE w.id = t.owner AND o.${owner}_id IS NULL OFFSET 0) w ON true
    WHERE w.id IS NOT NULL OR (o.revision <= t.revision AND
      (o.revision, o.digest, o.${others}, o.fits, o.for_listing, o.for_profile) IS DISTINCT FROM
      (t.revision, $9, t.others::uuid[], t.fits::smallint[], t.for_listing::smallint[], t.for_profile::smallint[]))
    ORDER BY t.owner
    ON CONFLICT (${owner}_id, view) DO UPDATE SET
      revision = excluded.revision, digest = excluded.digest, changed_at = excluded.changed_at,
      ${others} = excluded.${others}, fits = excluded.fits, for_listing = excluded.for_listing, for_profile = excluded.for_profile
    WHERE s.revision <= excluded.revision`;
};

const UPSERTS: Readonly<Record<Side, string>> = {
  listing: upsertOf(TABLES.listing),
  profile: upsertOf(TABLES.profile),
};

/** Between the columns of a list as one text. */
const SEPARATOR = ';';

/**
 * Whose list is not stored as it is now, without sending the lists: they are compared by what both sides make of their texts. Of
 * a ward's hundred megabytes a quiet night then carries ten.
 */
const differingOf = (table: Table): string => {
  const { owner, others } = table;
  const texts = [others, 'fits', 'for_listing', 'for_profile'].map((column) => `o.${column}::text`);
  return `
    SELECT t.owner FROM unnest($1::uuid[], $2::int[], $3::text[]) t (owner, revision, print)
    ${storedOf(table, '$4')}
    WHERE o.${owner}_id IS NULL OR (o.revision <= t.revision AND (o.revision, o.digest,
      encode(sha256(convert_to(concat_ws('${SEPARATOR}', ${texts.join(', ')}), 'UTF8')), 'hex')) IS DISTINCT FROM (t.revision, $5, t.print))`;
};

const DIFFERING: Readonly<Record<Side, string>> = {
  listing: differingOf(TABLES.listing),
  profile: differingOf(TABLES.profile),
};

/** A list as it is stored: one piece of memory, whatever its length. */
export interface ListText {
  /** Its four columns as PostgreSQL writes arrays, which it reads much faster than JSON. */
  readonly text: string;
  readonly print: string;
}

const textOf = (list: readonly Ranked[]): ListText => {
  let [others, fits, forListing, forProfile] = ['', '', '', ''];
  let comma = '';
  for (const one of list) {
    others += comma + one.id;
    fits += `${comma}${String(one.fit)}`;
    forListing += `${comma}${String(one.forListing)}`;
    forProfile += `${comma}${String(one.forProfile)}`;
    comma = ',';
  }
  const text = `{${others}};{${fits}};{${forListing}};{${forProfile}}`;
  return { text, print: hash('sha256', text) };
};

export const textsOf = (lists: Lists): ReadonlyMap<string, ListText> =>
  new Map([...lists].map(([id, list]) => [id, textOf(list)]));

type Own = readonly [owner: string, list: ListText];

/** Whose lists are stored, and in which view. */
export interface Owners {
  readonly programme: string;
  readonly room: Room;
  readonly side: Side;
  /** Of the statements whose lists are stored. */
  readonly revisions: ReadonlyMap<string, number>;
}

const writeSome = (
  manager: EntityManager,
  { programme, room, side, revisions }: Owners,
  lists: readonly Own[],
): Promise<unknown> => {
  const columns = lists.map(([, { text }]) => text.split(SEPARATOR));
  return manager.query(UPSERTS[side], [
    lists.map(([id]) => id),
    lists.map(([id]) => revisions.get(id)),
    ...[0, 1, 2, 3].map((column) => columns.map((own) => own[column])),
    room.view,
    programme,
    room.programme.digest,
  ]);
};

const differing = async (
  manager: EntityManager,
  { room, side, revisions }: Owners,
  lists: readonly Own[],
): Promise<readonly Own[]> => {
  const rows = await manager.query<{ owner: string }[]>(DIFFERING[side], [
    lists.map(([id]) => id),
    lists.map(([id]) => revisions.get(id)),
    lists.map(([, { print }]) => print),
    room.view,
    room.programme.digest,
  ]);
  const owners = new Set(rows.map(({ owner }) => owner));
  return lists.filter(([id]) => owners.has(id));
};

const SCORES_LOCK = "hashtextextended('musubi-scores', 0)";

/**
 * Edits are scored by one worker at a time, `alone`; parts of a full run go side by side, `shared`, but never beside an
 * edit. Held until the transaction ends. Thousands of lists are looked up by key in it: for the disks that PostgreSQL supposes,
 * reading the whole table for each portion would seem cheaper.
 */
export const lockScores = (manager: EntityManager, how: 'alone' | 'shared'): Promise<unknown> => {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  return manager.query(`SELECT set_config('random_page_cost', '1.1', true), ${lock}(${SCORES_LOCK})`);
};

/** Those of these statements that are there. */
export const revisionsOf = (house: House, side: Side, ids: Iterable<string>): Map<string, number> => {
  const held = side === 'listing' ? house.listings : house.profiles;
  const revisions = new Map<string, number>();
  for (const id of ids) {
    const revision = held.get(id)?.revision;
    if (revision !== undefined) revisions.set(id, revision);
  }
  return revisions;
};

/**
 * Stores lists of one side of a room. Call within a transaction that holds `lockScores`.
 * @param isLikelyStored asks first which differ: one question more, and much less to send where hardly any does
 */
export const writeLists = async (
  manager: EntityManager,
  owners: Owners,
  lists: ReadonlyMap<string, ListText>,
  isLikelyStored = false,
): Promise<void> => {
  const there = [...lists].filter(([id]) => owners.revisions.has(id));
  for (let start = 0; start < there.length; start += BATCH) {
    const some = there.slice(start, start + BATCH);
    const other = isLikelyStored ? await differing(manager, owners, some) : some;
    if (other.length > 0) await writeSome(manager, owners, other);
  }
};

/** Takes away the lists of statements that are not suggested any more. */
export const dropLists = async (
  manager: EntityManager,
  room: Room,
  side: Side,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return;
  const { name, owner } = TABLES[side];
  await manager.query(`DELETE FROM ${name} WHERE view = $1 AND ${owner}_id = ANY($2::uuid[])`, [
    room.view,
    ids,
  ]);
};

/** What changed in memory since the last time, of every room. @returns what to say to `noteWritten` once it is committed. */
export const writeChanged = async (
  manager: EntityManager,
  houses: readonly House[],
  most = Infinity,
): Promise<readonly Written[]> => {
  const written: Written[] = [];
  for (const house of houses) {
    for (const room of house.rooms) {
      for (const side of ['listing', 'profile'] as const) {
        const ids = room.lists.changed(side).slice(0, most);
        if (ids.length === 0) continue;
        const revisions = revisionsOf(house, side, ids);
        const lists = room.lists.listsOf(side, [...revisions.keys()]);
        await writeLists(manager, { programme: house.programme.id, room, side, revisions }, textsOf(lists));
        await dropLists(
          manager,
          room,
          side,
          ids.filter((id) => !revisions.has(id)),
        );
        written.push({ room, side, ids });
      }
    }
  }
  return written;
};

export interface Written {
  readonly room: Room;
  readonly side: Side;
  readonly ids: readonly string[];
}

export const noteWritten = (written: readonly Written[]): void => {
  for (const { room, side, ids } of written) room.lists.written(side, ids);
};
