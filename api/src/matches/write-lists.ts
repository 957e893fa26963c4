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
 * One statement for many lists. Only what differs is touched, so that a night in which nothing changed writes nothing; a
 * list of an older revision never replaces a newer one; owners that were deleted meanwhile are passed over, and looked for
 * only where there is no list yet.
 */
const upsertOf = ({ name, owner, others }: Table): string => {
  const values = `${others}, fits, for_listing, for_profile`;
  return `
    INSERT INTO ${name} AS s (${owner}_id, view, programme, revision, digest, changed_at, ${values})
    SELECT t.owner, $7, $8, t.revision, $9, now(), t.others::uuid[], t.fits::smallint[], t.for_listing::smallint[], t.for_profile::smallint[]
    FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
         t (owner, revision, others, fits, for_listing, for_profile)
    LEFT JOIN ${name} o ON o.${owner}_id = t.owner AND o.view = $7
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

/** A PostgreSQL array as text: parsed there much faster than JSON. */
const arrayText = (list: readonly Ranked[], pick: (one: Ranked) => string | number): string =>
  `{${list.map(pick).join(',')}}`;

const writeSome = (
  manager: EntityManager,
  house: House,
  room: Room,
  side: Side,
  lists: readonly (readonly [string, readonly Ranked[]])[],
): Promise<unknown> => {
  const held = side === 'listing' ? house.listings : house.profiles;
  return manager.query(UPSERTS[side], [
    lists.map(([id]) => id),
    lists.map(([id]) => held.get(id)?.revision ?? 0),
    lists.map(([, list]) => arrayText(list, (one) => one.id)),
    lists.map(([, list]) => arrayText(list, (one) => one.fit)),
    lists.map(([, list]) => arrayText(list, (one) => one.forListing)),
    lists.map(([, list]) => arrayText(list, (one) => one.forProfile)),
    room.view,
    house.programme.id,
    room.programme.digest,
  ]);
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

/** Stores lists of one side of a room. Call within a transaction that holds `lockScores`. */
export const writeLists = async (
  manager: EntityManager,
  house: House,
  room: Room,
  side: Side,
  lists: Lists,
): Promise<void> => {
  const held = side === 'listing' ? house.listings : house.profiles;
  const there = [...lists].filter(([id]) => held.has(id));
  for (let start = 0; start < there.length; start += BATCH)
    await writeSome(manager, house, room, side, there.slice(start, start + BATCH));
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
        const held = side === 'listing' ? house.listings : house.profiles;
        const lists = new Map(
          ids.filter((id) => held.has(id)).map((id) => [id, room.lists.listOf(side, id)]),
        );
        await writeLists(manager, house, room, side, lists);
        await dropLists(
          manager,
          room,
          side,
          ids.filter((id) => !held.has(id)),
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
