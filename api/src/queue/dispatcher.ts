import type { DataSource } from 'typeorm';
import { jobOf } from './jobs.ts';
import type { Log } from './log.ts';
import type { JobHint, WorkQueue } from './queue.ts';

const BATCH = 500;
/** A row that was handed over this long ago and is still undone is handed over again; seconds. */
export const RESEND_AFTER = 30;

interface Reach {
  readonly resendAfter: number;
  /** Newest mark to hand over. */
  readonly upTo: string;
}

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
  /**
   * Does at once, in this process, what it can of the outbox. @returns whether there may be more; then it is asked again.
   * What it fails at goes to the queue, one by one and with pauses.
   */
  readonly atOnce?: () => Promise<boolean>;
  /** The same for what nobody waits for: begun when `atOnce` has nothing more, and never what `atOnce` waits for. */
  readonly afterwards?: () => Promise<boolean>;
  /** Hands over what does not stand in the outbox. */
  readonly besides?: () => Promise<unknown>;
  /** Milliseconds between two looks when nothing calls. Default 2000. */
  readonly pause?: number;
  readonly resendAfter?: number;
}

export interface Dispatcher {
  /** Looks now; several calls at once make one look. @param besides also at what is handed over to the queue */
  wake(besides?: boolean): void;
  stop(): Promise<void>;
}

/**
 * Near misses are not handed over at first: a worker looks for them by itself when it has nothing else to do. Whatever else a
 * worker does not take up by itself is handed over at once.
 */
export const DUE = `
  SELECT id, topic, subject_id, attempts FROM outbox
  WHERE done_at IS NULL AND (id <= $3 OR topic NOT LIKE '%-changed')
    AND ((sent_at IS NULL AND topic NOT LIKE '%-missed') OR sent_at < now() - make_interval(secs => $1))
  ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`;

const claim = (source: DataSource, { resendAfter, upTo }: Reach): Promise<Row[]> =>
  source.transaction(async (manager) => {
    const rows = await manager.query<Row[]>(DUE, [resendAfter, BATCH, upTo]);
    await manager.query(
      'UPDATE outbox SET sent_at = now(), attempts = attempts + 1 WHERE id = ANY($1::bigint[])',
      [rows.map((row) => row.id)],
    );
    return rows;
  });

const newestMark = async (source: DataSource): Promise<string> => {
  const [row] = await source.query<{ id: string }[]>('SELECT coalesce(max(id), 0) AS id FROM outbox');
  return row?.id ?? '0';
};

const hintsOf = (rows: readonly Row[]): JobHint[] =>
  rows.flatMap(({ id, topic, subject_id: subjectId, attempts }) => {
    const name = jobOf(topic);
    return name ? [{ name, id: `outbox-${id}-${String(attempts)}`, data: { outboxId: id, subjectId } }] : [];
  });

/** Hands what is in the outbox to the queue once. @returns how many rows. */
const dispatchOnce = async (source: DataSource, queue: WorkQueue, reach: Reach): Promise<number> => {
  const rows = await claim(source, reach);
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

interface Loop {
  wake(): void;
  stop(): Promise<void>;
}

/** Runs `work` when woken, again when woken meanwhile or while there is more, never twice at a time. */
const loopOf = (work: () => Promise<boolean>): Loop => {
  let called = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (called && !stopped) {
      called = false;
      if (await work()) called = true;
    }
    running = undefined;
  };
  return {
    wake: () => {
      called = true;
      if (!stopped) running ??= run();
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
};

/**
 * Works committed marks off as soon as it is called. What that leaves, or has left behind where a process died, goes to the
 * queue from the second look on, so that the queue and the call do not race.
 */
export const startDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { source, queue, log, pause = 2000, resendAfter = RESEND_AFTER } = options;
  const nothing = (): Promise<boolean> => Promise.resolve(false);
  const { atOnce = nothing, afterwards = nothing, besides = nothing } = options;
  let upTo = '0';
  const caught = (work: () => Promise<boolean>) => async (): Promise<boolean> => {
    try {
      return await work();
    } catch (error) {
      log.warn({ error: String(error) }, 'outbox not worked off; it is kept');
      return false;
    }
  };
  const safetyNet = loopOf(
    caught(async () => {
      await besides();
      while ((await dispatchOnce(source, queue, { resendAfter, upTo })) === BATCH);
      upTo = await newestMark(source);
      return false;
    }),
  );
  const rest = loopOf(caught(afterwards));
  const edits = loopOf(
    caught(async () => {
      const hasMore = await atOnce();
      if (!hasMore) rest.wake();
      return hasMore;
    }),
  );
  const wake = (withNet = false): void => {
    edits.wake();
    if (withNet) safetyNet.wake();
  };
  const timer = setInterval(() => wake(true), pause);
  wake(true);
  return {
    wake,
    stop: async () => {
      clearInterval(timer);
      await Promise.all([edits.stop(), rest.stop(), safetyNet.stop()]);
    },
  };
};
