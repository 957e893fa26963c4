import { hostname } from 'node:os';
import { threads } from '@musubi/matching/threads';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { dataSourceOf } from './database/data-source.ts';
import { EngineHost } from './matches/engine-host.ts';
import { handOverRuns } from './matches/runs/hand-over-runs.ts';
import { takeBackCancelled } from './matches/runs/take-back.ts';
import { scoreChanges } from './matches/score-changes.ts';
import { settleBacklog, storeChanges } from './matches/settle-backlog.ts';
import { takeMisses } from './matches/take-misses.ts';
import { RESEND_AFTER, startDispatcher } from './queue/dispatcher.ts';
import { loadHandlers, scheduledJobs } from './queue/jobs.ts';
import type { JobContext, JobHandler } from './queue/jobs.ts';
import { listen } from './queue/listener.ts';
import type { Log } from './queue/log.ts';
import { OUTBOX_CHANNEL } from './queue/mark.ts';
import { openQueue } from './queue/queue.ts';
import type { JobData, QueueOptions, Work, WorkQueue } from './queue/queue.ts';
import { isMain, onStop } from './process.ts';

export interface WorkerOptions extends Pick<QueueOptions, 'databaseUrl' | 'redisUrl' | 'space' | 'lock'> {
  readonly clock?: Clock;
  readonly log?: Log;
  /** Seconds after which an unfinished hand-over is repeated. */
  readonly resendAfter?: number;
  /** Seconds after which a full run that does not move is handed over again. */
  readonly runStill?: number;
  /** Ranked so far while starting, of all pairs of the programme in hand. */
  readonly onProgress?: (programme: string, done: number, total: number) => void;
}

export interface RunningWorker {
  readonly queue: WorkQueue;
  readonly context: JobContext;
  /** Lets the job in hand finish and closes every connection. */
  stop(): Promise<void>;
}

const CONCURRENCY = 4;
/** Jobs that store beside each other, an edit, near misses and what looks after them. */
const POOL = CONCURRENCY + 4;
const TELL_EVERY = 1000;
/** Changes, and marks for near misses, that are answered in one transaction. */
const EDITS_AT_ONCE = 100;
const MISSES_AT_ONCE = 250;

/** Several hints for one statement are answered by one run; jobs of the schedule have no row. */
const isDone = async ({ source }: JobContext, { outboxId }: JobData): Promise<boolean> => {
  if (outboxId === undefined) return false;
  const rows = await source.query<unknown[]>('SELECT FROM outbox WHERE id = $1 AND done_at IS NULL', [
    outboxId,
  ]);
  return rows.length === 0;
};

const workOf =
  (handlers: ReadonlyMap<string, JobHandler>, context: JobContext): Work =>
  async (name, data) => {
    const handler = handlers.get(name);
    if (!handler) throw new Error(`No handler for the job ${name}.`);
    if (!(await isDone(context, data))) await handler(context, data);
  };

/** What a worker takes up by itself, without the queue. */
const isTakenAtOnce = (payload: string): boolean => /-(?:changed|missed) /u.test(payload);

const connect = (options: WorkerOptions, log: Log): Promise<DataSource> =>
  dataSourceOf({
    url: options.databaseUrl,
    poolSize: POOL,
    onIdleError: (error) => log.warn({ error: error.message }, 'idle connection lost'),
  }).initialize();

/**
 * Scores what changed: fills the engines from PostgreSQL, carries the outbox to the queue, works the jobs off.
 * Resolves when every list is in memory and new changes are listened for; a full run that was due is then under way.
 */
export const startWorker = async (options: WorkerOptions): Promise<RunningWorker> => {
  const log = options.log ?? pino({ name: 'worker' });
  const warn = (error: unknown): void =>
    log.warn({ error: String(error) }, 'background work failed; it is tried again');
  const handlers = await loadHandlers();
  const source = await connect(options, log);
  const workers = threads();
  const engines = new EngineHost(source, workers);
  const context: JobContext = { source, engines, clock: options.clock ?? systemClock, log };
  const queue = await openQueue({ ...options, onError: warn });
  // Nothing is scored before memory is complete.
  const outbox = { wake: (_besides?: boolean): void => undefined };
  await engines.load();
  const listener = await listen({
    databaseUrl: options.databaseUrl,
    channel: OUTBOX_CHANNEL,
    log,
    onMessage: (payload) => {
      if (payload.startsWith('weights-accepted '))
        engines.exclusively(() => engines.takeWeights()).catch(warn);
      outbox.wake(!isTakenAtOnce(payload));
    },
    onConnect: () => {
      engines.exclusively(() => engines.catchUp()).catch(warn);
      outbox.wake(true);
    },
  });
  await engines.exclusively(() => engines.keepLists(options.onProgress ?? (() => undefined)));
  await settleBacklog(context);
  const dispatcher = startDispatcher({
    source,
    queue,
    log,
    resendAfter: options.resendAfter ?? RESEND_AFTER,
    atOnce: async () => (await scoreChanges(context, { most: EDITS_AT_ONCE })) === EDITS_AT_ONCE,
    afterwards: async () => (await takeMisses(context, { most: MISSES_AT_ONCE })) > 0,
    besides: async () => {
      await takeBackCancelled(source.manager, engines);
      await storeChanges(context);
      await handOverRuns(source, queue, options.runStill);
    },
  });
  outbox.wake = (besides = false) => dispatcher.wake(besides);
  for (const [name, when] of scheduledJobs()) await queue.schedule(name, when);
  const running = queue.work(workOf(handlers, context), { concurrency: CONCURRENCY });
  const next = Object.fromEntries(await queue.scheduled());
  log.info({ host: hostname(), next }, 'worker ready');
  return {
    queue,
    context,
    stop: async () => {
      await listener.close();
      await dispatcher.stop();
      engines.close();
      await running.stop();
      await queue.close();
      await engines.exclusively(() => Promise.resolve());
      await workers.close();
      await source.destroy();
    },
  };
};

/** The worker process: as `startWorker`, and stops when it is told to. */
export const runWorker = async (config: Config): Promise<void> => {
  const log = pino({ name: 'worker', level: config.logLevel });
  let told = 0;
  const worker = await startWorker({
    databaseUrl: config.databaseUrl,
    redisUrl: config.redisUrl,
    log,
    // Whoever started us may show it; nobody needs it more often than once a second.
    onProgress: (programme, done, total) => {
      if (done < total && Date.now() - told < TELL_EVERY) return;
      told = Date.now();
      process.send?.({ programme, done, total });
    },
  });
  onStop(async (reason) => {
    log.info({ reason }, 'worker stops');
    await worker.stop();
  });
};

if (isMain(import.meta.filename)) await runWorker(readConfig(process.env));
