import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../../queue/jobs.ts';
import { lockScores } from '../write-lists.ts';
import { announceRun } from './announce-run.ts';

/** Lists of statements that are not suggested any more: of an earlier time, or left where a worker died. */
const dropStale = async (manager: EntityManager, programme: string): Promise<void> => {
  await manager.query(
    `DELETE FROM candidate_list c WHERE c.programme = $1
       AND NOT EXISTS (SELECT FROM listing l WHERE l.id = c.listing_id AND l.state = 'published')`,
    [programme],
  );
  await manager.query(
    `DELETE FROM suggestion_list c WHERE c.programme = $1
       AND NOT EXISTS (SELECT FROM profile p WHERE p.id = c.profile_id AND p.state = 'active')`,
    [programme],
  );
};

/** With other criteria, or very much changed, near misses are others too: looked for when there is nothing else to do. */
const MISSES = `
  INSERT INTO outbox (topic, subject_id, revision, created_at)
  SELECT 'profile-missed', p.id, 0, now() FROM profile p
  WHERE p.programme = $1 AND p.state = 'active'
    AND NOT EXISTS (SELECT FROM outbox o WHERE o.topic = 'profile-missed' AND o.subject_id = p.id AND o.done_at IS NULL)`;

/** Ends a run whose shards are all done. @throws Error while one is not: the queue asks again, and so does the sweeper */
export const closeRun = ({ source }: Pick<JobContext, 'source'>, runId: string): Promise<void> =>
  inTransaction(source, async (manager) => {
    await manager.query('SET LOCAL statement_timeout = 0');
    await lockScores(manager, 'alone');
    const [run] = await manager.query<{ programme: string; kind: string; open: number }[]>(
      `SELECT r.programme, r.kind, (SELECT count(*)::int FROM scoring_shard s WHERE s.run_id = r.id AND s.done_at IS NULL) AS open
       FROM scoring_run r WHERE r.id = $1 AND r.state = 'running' FOR UPDATE`,
      [runId],
    );
    if (!run) return;
    if (run.open > 0) throw new Error(`${String(run.open)} shards are not done yet.`);
    await dropStale(manager, run.programme);
    if (run.kind === 'digest' || run.kind === 'backlog') await manager.query(MISSES, [run.programme]);
    await manager.query("UPDATE scoring_run SET state = 'done', ended_at = now() WHERE id = $1", [runId]);
    await manager.query('DELETE FROM scoring_shard WHERE run_id = $1', [runId]);
    await announceRun(manager, runId);
  });

export const handler: JobHandler = async (context, { runId }) => {
  if (runId !== undefined) await closeRun(context, runId);
};
