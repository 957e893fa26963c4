import type { DataSource } from 'typeorm';
import { jobOf } from './jobs.ts';
import type { Log } from './log.ts';
import type { JobHint, WorkQueue } from './queue.ts';

const BATCH = 500;
/** A row that was handed over this long ago and is still undone is handed over again; seconds. */
export const RESEND_AFTER = 30;

interface Row {
  readonly id: string;
  readonly topic: string;
  readonly subject_id: string;
  readonly attempts: number;
}

export interface DispatcherOptions {
  readonly source: DataSource;
  readonly queue: WorkQueue;
  readonly log: Log;
  /** Milliseconds between two looks when nothing calls. Default 2000. */
  readonly pause?: number;
  readonly resendAfter?: number;
}

export interface Dispatcher {
  /** Looks now; several calls at once make one look. */
  wake(): void;
  stop(): Promise<void>;
}

const claim = (source: DataSource, resendAfter: number): Promise<Row[]> =>
  source.transaction(async (manager) => {
    const rows = await manager.query<Row[]>(
      `SELECT id, topic, subject_id, attempts FROM outbox
       WHERE done_at IS NULL AND (sent_at IS NULL OR sent_at < now() - make_interval(secs => $1))
       ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [resendAfter, BATCH],
    );
    await manager.query(
      'UPDATE outbox SET sent_at = now(), attempts = attempts + 1 WHERE id = ANY($1::bigint[])',
      [rows.map((row) => row.id)],
    );
    return rows;
  });

const hintsOf = (rows: readonly Row[]): JobHint[] =>
  rows.flatMap(({ id, topic, subject_id: subjectId, attempts }) => {
    const name = jobOf(topic);
    return name ? [{ name, id: `outbox-${id}-${String(attempts)}`, data: { outboxId: id, subjectId } }] : [];
  });

/** Hands what is in the outbox to the queue once. @returns how many rows. */
export const dispatchOnce = async (
  source: DataSource,
  queue: WorkQueue,
  resendAfter = RESEND_AFTER,
): Promise<number> => {
  const rows = await claim(source, resendAfter);
  if (rows.length === 0) return 0;
  try {
    await queue.add(hintsOf(rows));
  } catch (error) {
    await source.query('UPDATE outbox SET sent_at = NULL WHERE id = ANY($1::bigint[]) AND done_at IS NULL', [
      rows.map((row) => row.id),
    ]);
    throw error;
  }
  return rows.length;
};

/** Carries committed marks to the queue: at once when called, and by itself now and then. */
export const startDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { source, queue, log, pause = 2000, resendAfter = RESEND_AFTER } = options;
  let stopped = false;
  let called = false;
  let running: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    do {
      called = false;
      while (!stopped && (await dispatchOnce(source, queue, resendAfter)) === BATCH);
    } while (called && !stopped);
  };
  const wake = (): void => {
    called = true;
    if (stopped || running) return;
    running = look()
      .catch((error: unknown) => log.warn({ error: String(error) }, 'outbox not handed over; it is kept'))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(wake, pause);
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
