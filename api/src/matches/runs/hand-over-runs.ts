import type { DataSource } from 'typeorm';
import type { WorkQueue } from '../../queue/queue.ts';

/** A run that has not moved for so long is handed over again: the queue was emptied, or its workers died; seconds. */
const STILL = 15;

const DUE = `
  UPDATE scoring_run SET handed_at = now(), handovers = handovers + 1
  WHERE state = 'running' AND (handed_at IS NULL OR greatest(handed_at, moved_at) < now() - make_interval(secs => $1))
  RETURNING id, handovers`;

interface Due {
  readonly id: string;
  readonly handovers: number;
}

const handOver = async (source: DataSource, queue: WorkQueue, { id, handovers }: Due): Promise<void> => {
  const shards = await source.query<{ number: number }[]>(
    'SELECT number FROM scoring_shard WHERE run_id = $1 AND done_at IS NULL ORDER BY number',
    [id],
  );
  const job = `run-${id}-${String(handovers)}`;
  await queue.addFlow(
    { name: 'close-run', id: job, data: { runId: id } },
    shards.map(({ number }) => ({
      name: 'score-shard',
      id: `${job}-${String(number)}`,
      data: { runId: id, shard: number },
    })),
  );
};

/** Hands full runs to the queue: a flow whose children are the shards, for whichever worker is free, and whose parent ends the run. */
export const handOverRuns = async (
  source: DataSource,
  queue: WorkQueue,
  still: number = STILL,
): Promise<number> => {
  const [due] = await source.query<[Due[], number]>(DUE, [still]);
  for (const run of due) {
    await handOver(source, queue, run).catch(async (error: unknown) => {
      await source.query('UPDATE scoring_run SET handed_at = NULL WHERE id = $1', [run.id]);
      throw error;
    });
  }
  return due.length;
};
