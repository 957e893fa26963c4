import type { EntityManager } from 'typeorm';
import { LIVE_CHANNEL } from '../notices/announce.ts';
import type { JobContext, JobHandler } from '../queue/jobs.ts';
import type { Taking } from '../queue/mark.ts';
import type { Side } from './kept-lists.ts';
import { demandWritten } from './room.ts';
import { settling } from './settle.ts';
import type { Change } from './take-changes.ts';
import { HAS_CHANGES, takeChanges } from './take-changes.ts';
import { underScores } from './under-scores.ts';
import { noteWritten, writeChanged } from './write-lists.ts';

/**
 * All that goes with new lists, in one question: for which revision and criteria they stand, near misses to be looked for
 * when the lists can be read, the owners' open screens, the tick. The tick has the real time, not that of the transaction's
 * begin, so that `takeChanges` can read ticks in the order of the lock.
 */
const SETTLE = `
  WITH listings AS (${settling('listing', 'unnest($1::uuid[], $2::int[], $3::text[])')}),
  profiles AS (${settling('profile', 'unnest($4::uuid[], $5::int[], $6::text[])')}),
  misses AS (
    INSERT INTO outbox (topic, subject_id, revision, created_at)
    SELECT 'listing-missed', id, 0, now() FROM unnest($7::uuid[]) id
    UNION ALL SELECT 'profile-missed', id, 0, now() FROM unnest($8::uuid[]) id),
  owners AS (
    SELECT m.account_id, l.id FROM listing l JOIN membership m ON m.organisation_id = l.organisation_id WHERE l.id = ANY($7::uuid[])
    UNION SELECT account_id, id FROM profile WHERE id = ANY($8::uuid[])),
  told AS (
    SELECT pg_notify($9, json_build_object('account', account_id, 'kind', 'matches-ready', 'id', id)::text) FROM owners),
  ticked AS (UPDATE outbox SET done_at = clock_timestamp() WHERE id = ANY($10::bigint[]) RETURNING done_at)
  SELECT (SELECT max(done_at)::text FROM ticked) AS ticked, (SELECT count(*)::int FROM told) AS told`;

const subjectsOf = (marked: readonly Change[], side: Side): string[] => [
  ...new Set(marked.filter((one) => one.topic === `${side}-changed`).map((one) => one.subject_id)),
];

/** Ids, revisions and digests of the statements that are there. */
const columnsOf = ({ engines }: JobContext, marked: readonly Change[], side: Side): unknown[] => {
  const rows = new Map(
    marked.flatMap(({ topic, statement }) => {
      const digest = statement && engines.house(statement.programme)?.digest;
      if (topic !== `${side}-changed` || !statement || digest === undefined) return [];
      return [[statement.id, { ...statement, digest }] as const];
    }),
  );
  const all = [...rows.values()];
  return [all.map((row) => row.id), all.map((row) => row.revision), all.map((row) => row.digest)];
};

const settleChanges = async (
  context: JobContext,
  manager: EntityManager,
  marked: readonly Change[],
): Promise<string | undefined> => {
  const [row] = await manager.query<{ ticked: string }[]>(SETTLE, [
    ...columnsOf(context, marked, 'listing'),
    ...columnsOf(context, marked, 'profile'),
    subjectsOf(marked, 'listing'),
    subjectsOf(marked, 'profile'),
    LIVE_CHANNEL,
    marked.map((one) => one.id),
  ]);
  return row?.ticked;
};

const areThere = async ({ source, engines }: JobContext, taking: Taking): Promise<boolean> => {
  const [row] = await source.query<{ are: boolean }[]>(HAS_CHANGES, [
    'outboxId' in taking ? taking.outboxId : null,
    engines.upTo,
  ]);
  return row?.are === true;
};

/**
 * Scores what changed: its own lists, and those of everybody whom it enters or leaves, in one transaction with the tick in
 * the outbox. Killed at any moment, it has done all or nothing.
 * @returns how many marks were answered
 */
export const scoreChanges = async (context: JobContext, taking: Taking): Promise<number> => {
  if (!(await areThere(context, taking))) return 0;
  return context.engines.exclusively(async () => {
    const { engines } = context;
    const { marked, written, ticked } = await underScores(context, 'alone', async (manager) => {
      const { marked } = await takeChanges(manager, engines, taking);
      if (marked.length === 0) return { marked, written: [], ticked: undefined };
      for (const side of ['listing', 'profile'] as const)
        demandWritten(engines.houses, side, subjectsOf(marked, side));
      const written = await writeChanged(manager, engines.houses);
      return { marked, written, ticked: await settleChanges(context, manager, marked) };
    });
    noteWritten(written);
    if (ticked !== undefined) engines.upTo = ticked;
    if (marked.length > 0) engines.lastEdit = performance.now();
    return marked.length;
  });
};

/** What the first attempt, at the mark itself, has not managed. */
export const handler: JobHandler = async (context, { outboxId }) => {
  if (outboxId !== undefined) await scoreChanges(context, { outboxId });
};
