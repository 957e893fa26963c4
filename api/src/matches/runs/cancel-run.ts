import type { ScoringRun } from '@musubi/contracts';
import type { Context } from '../../http/handler.ts';
import { Refusal } from '../../http/refusal.ts';
import { OUTBOX_CHANNEL } from '../../queue/mark.ts';
import { announceRun } from './announce-run.ts';
import { runsNamed } from './list-runs.ts';

/**
 * Calls a run off. Lists that it has stored stay, they are right; the marks that it had taken over are open again.
 * @throws Refusal `not-found`; `wrong-state` when it has ended
 */
export const cancelRun = async (context: Context, runId: string): Promise<ScoringRun> => {
  const { manager } = context;
  const [, count] = await manager.query<[unknown, number]>(
    "UPDATE scoring_run SET state = 'cancelled', ended_at = now() WHERE id = $1 AND state = 'running'",
    [runId],
  );
  const [run] = await runsNamed(context, [runId]);
  if (!run) throw new Refusal('not-found');
  if (count === 0) throw new Refusal('wrong-state');
  await manager.query('UPDATE outbox SET done_at = NULL, sent_at = NULL, run_id = NULL WHERE run_id = $1', [
    runId,
  ]);
  await announceRun(manager, runId);
  await manager.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, `run ${runId}`]);
  return run;
};
