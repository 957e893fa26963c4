import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../../queue/jobs.ts';
import { OUTBOX_CHANNEL } from '../../queue/mark.ts';
import { lockScores } from '../write-lists.ts';
import { announceRun } from './announce-run.ts';

type Closing = Pick<JobContext, 'source'>;

/**
 * Lists of statements that are not suggested any more: of an earlier time, or left where a worker died. Those of deleted
 * statements have gone with them.
 */
const dropStale = async (manager: EntityManager, programme: string): Promise<void> => {
  await manager.query(
    `DELETE FROM candidate_list c USING listing l
     WHERE l.programme = $1 AND l.state <> 'published' AND c.listing_id = l.id`,
    [programme],
  );
  await manager.query(
    `DELETE FROM suggestion_list c USING profile p
     WHERE p.programme = $1 AND p.state <> 'active' AND c.profile_id = p.id`,
    [programme],
  );
};

/**
 * With other criteria, or very much changed, near misses are others too: looked for when there is nothing else to do. One set
 * less another, since looking for each profile's mark alone may take minutes: right after a run nobody has counted the marks.
 */
const MISSES = `
  INSERT INTO outbox (topic, subject_id, revision, created_at)
  SELECT 'profile-missed', p.id, 0, now()
  FROM (SELECT id FROM profile WHERE programme = $1 AND state = 'active'
        EXCEPT SELECT subject_id FROM outbox WHERE topic = 'profile-missed' AND done_at IS NULL) p`;

/** Otherwise those of the edits that the run has taken over: nobody has scored them one by one, and marked them so. */
const MISSES_TAKEN_OVER = `
  INSERT INTO outbox (topic, subject_id, revision, created_at)
  SELECT DISTINCT replace(o.topic, '-changed', '-missed'), o.subject_id, 0, now()
  FROM scoring_run r JOIN outbox o ON o.done_at >= r.started_at AND o.run_id = r.id WHERE r.id = $1`;

interface Running {
  readonly programme: string;
  readonly kind: string;
  /** Shards that are not done yet. */
  readonly open: number;
}

const RUNNING = `
  SELECT r.programme, r.kind, (SELECT count(*)::int FROM scoring_shard s WHERE s.run_id = r.id AND s.done_at IS NULL) AS open
  FROM scoring_run r WHERE r.id = $1 AND r.state = 'running' FOR UPDATE`;

const running = async (manager: EntityManager, runId: string): Promise<Running | undefined> => {
  await manager.query('SET LOCAL statement_timeout = 0');
  const [run] = await manager.query<Running[]>(RUNNING, [runId]);
  if (run && run.open > 0) throw new Error(`${String(run.open)} shards are not done yet.`);
  return run;
};

/** Marks of a ward are many rows: written before the lock is taken, so that no edit waits for them. Doing it twice does no harm. */
const markMisses = ({ source }: Closing, runId: string): Promise<void> =>
  inTransaction(source, async (manager) => {
    const run = await running(manager, runId);
    if (!run) return;
    const isEverybody = run.kind === 'digest' || run.kind === 'backlog';
    if (isEverybody) await manager.query(MISSES, [run.programme]);
    else await manager.query(MISSES_TAKEN_OVER, [runId]);
  });

/** Ends a run whose shards are all done. @throws Error while one is not: the queue asks again, and so does the sweeper */
export const closeRun = async (context: Closing, runId: string): Promise<void> => {
  await markMisses(context, runId);
  await inTransaction(context.source, async (manager) => {
    await lockScores(manager, 'alone');
    const run = await running(manager, runId);
    if (!run) return;
    await dropStale(manager, run.programme);
    await manager.query("UPDATE scoring_run SET state = 'done', ended_at = now() WHERE id = $1", [runId]);
    await manager.query('DELETE FROM scoring_shard WHERE run_id = $1', [runId]);
    await announceRun(manager, runId);
    await manager.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, `run ${runId}`]);
  });
};

export const handler: JobHandler = async (context, { runId }) => {
  if (runId !== undefined) await closeRun(context, runId);
};
