import { setImmediate as breathe } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../database/in-transaction.ts';
import type { JobContext } from '../queue/jobs.ts';
import type { House, Lists, Room } from './room.ts';
import { KEPT } from './room.ts';
import { lockScores, writeLists } from './write-lists.ts';

export type Report = (done: number, total: number) => void;

const LISTS_AT_ONCE = 50;
const NONE: Lists = new Map();

const chunked = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const rankRoom = async (room: Room, report: Report) => {
  const run = room.prepared.rankAllSliced({ top: KEPT });
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
    report(step.value.done, step.value.total);
    await breathe();
  }
};

/** All revisions that this run has read, so that later changes stay to be done. */
const settleAll = async (
  manager: EntityManager,
  house: House,
  table: 'listing' | 'profile',
): Promise<void> => {
  const held = [...(table === 'listing' ? house.listings : house.profiles)];
  const values = [held.map(([id]) => id), held.map(([, one]) => one.revision)];
  await manager.query(
    `UPDATE ${table} s SET scored_revision = t.revision, digest = $3, scored_at = now()
     FROM unnest($1::uuid[], $2::int[]) t (id, revision) WHERE s.id = t.id AND s.scored_revision <= t.revision`,
    [...values, house.digest],
  );
  await manager.query(
    `UPDATE outbox o SET done_at = now() FROM unnest($1::uuid[], $2::int[]) t (id, revision)
     WHERE o.topic = $3 AND o.subject_id = t.id AND o.revision <= t.revision AND o.done_at IS NULL`,
    [...values, `${table}-changed`],
  );
};

/** Rows of an earlier time: of statements that are no longer there, or of other criteria, and on nobody's list. */
const dropStale = (manager: EntityManager, house: House, room: Room): Promise<unknown> =>
  manager.query(
    `DELETE FROM match WHERE programme = $1 AND view = $2 AND (NOT (listing_id = ANY($3::uuid[]))
     OR NOT (profile_id = ANY($4::uuid[])) OR (rank_for_listing IS NULL AND rank_for_profile IS NULL))`,
    [house.programme.id, room.view, [...house.listings.keys()], [...house.profiles.keys()]],
  );

/** Makes every list of a programme anew; near misses are `writeAllNearMisses`. Call it through `engines.exclusively`. Safe to be killed: what is unfinished is asked for again. */
export const scoreProgramme = async (
  { source, engines }: JobContext,
  house: House,
  report: Report = () => undefined,
): Promise<void> => {
  await engines.reload(house);
  const locked = (work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> =>
    inTransaction(source, async (manager) => {
      await lockScores(manager, house.programme.id);
      await work(manager);
    });
  for (const room of house.rooms) {
    const { byListing, byProfile } = await rankRoom(room, report);
    for (const lists of chunked([...byListing], LISTS_AT_ONCE)) {
      await locked((manager) =>
        writeLists(manager, house, room, { byListing: new Map(lists), byProfile: NONE }),
      );
    }
    for (const lists of chunked([...byProfile], LISTS_AT_ONCE)) {
      await locked((manager) =>
        writeLists(manager, house, room, { byListing: NONE, byProfile: new Map(lists) }),
      );
    }
    await locked((manager) => dropStale(manager, house, room));
  }
  await locked(async (manager) => {
    await settleAll(manager, house, 'listing');
    await settleAll(manager, house, 'profile');
  });
};

/** From so many statements behind on, and such a share of all, one run over the whole programme is cheaper than one by one. */
const MANY = 40;
const SHARE = 0.05;

/** Whether a programme has to be scored as a whole: other criteria than stored, or very much to do. */
export const needsFullRun = async (
  { source }: Pick<JobContext, 'source'>,
  house: House,
): Promise<boolean> => {
  const { id } = house.programme;
  const [row] = await source.query<{ changed: boolean; behind: number; total: number }[]>(
    `SELECT bool_or(digest IS DISTINCT FROM $2 AND scored_revision > 0) AS changed,
            count(*) FILTER (WHERE scored_revision < revision)::int AS behind, count(*)::int AS total
     FROM (SELECT digest, scored_revision, revision FROM listing WHERE programme = $1 AND state = 'published'
           UNION ALL SELECT digest, scored_revision, revision FROM profile WHERE programme = $1 AND state = 'active') s`,
    [id, house.digest],
  );
  return row !== undefined && (row.changed === true || row.behind >= Math.max(MANY, SHARE * row.total));
};
