import { hostname } from 'node:os';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { dataSourceOf } from './database/data-source.ts';
import { EngineHost } from './matches/engine-host.ts';
import { lacksNearMisses, writeAllNearMisses } from './matches/near-misses.ts';
import type { House } from './matches/room.ts';
import { needsFullRun, scoreProgramme } from './matches/score-programme.ts';
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
  /** Scored so far, of all pairs of the programme in hand. */
  readonly onProgress?: (programme: string, done: number, total: number) => void;
}

export interface RunningWorker {
  readonly queue: WorkQueue;
  readonly context: JobContext;
  /** Lets the job in hand finish and closes every connection. */
  stop(): Promise<void>;
}

const CONCURRENCY = 4;
const POOL = 4;

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

/** Scores as a whole what one by one would take too long, before single changes are taken up. */
const scoreBacklog = (context: JobContext, options: WorkerOptions): Promise<House[]> =>
  context.engines.exclusively(async () => {
    const scored: House[] = [];
    for (const house of context.engines.houses) {
      if (!(await needsFullRun(context, house))) continue;
      scored.push(house);
      const { id } = house.programme;
      await scoreProgramme(context, house, (done, total) => options.onProgress?.(id, done, total));
      context.log.info(
        { programme: id, listings: house.listings.size, profiles: house.profiles.size },
        'programme scored',
      );
    }
    return scored;
  });

/** What nobody waits for: done when everything else is up, and given up when the worker stops. */
const lookForNearMisses = async (
  context: JobContext,
  scored: readonly House[],
  stopped: () => boolean,
): Promise<void> => {
  for (const house of context.engines.houses) {
    if (scored.includes(house) || (await lacksNearMisses(context, house)))
      await writeAllNearMisses(context, house, stopped);
  }
};

const changeOf = (payload: string): { readonly topic: string; readonly id: string } | undefined => {
  const [topic, id] = payload.split(' ');
  return topic !== undefined && id !== undefined ? { topic, id } : undefined;
};

const follow = async (context: JobContext, payload: string): Promise<void> => {
  const change = changeOf(payload);
  if (change?.topic === 'listing-changed') await context.engines.refreshListing(change.id);
  if (change?.topic === 'profile-changed') await context.engines.refreshProfile(change.id);
  if (change?.topic === 'weights-accepted') await context.engines.takeWeights();
};

const connect = (options: WorkerOptions, log: Log): Promise<DataSource> =>
  dataSourceOf({
    url: options.databaseUrl,
    poolSize: POOL,
    onIdleError: (error) => log.warn({ error: error.message }, 'idle connection lost'),
  }).initialize();

/**
 * Scores what changed: fills the engines from PostgreSQL, carries the outbox to the queue, works the jobs off.
 * Resolves when the backlog that was there is scored and new changes are listened for.
 */
export const startWorker = async (options: WorkerOptions): Promise<RunningWorker> => {
  const log = options.log ?? pino({ name: 'worker' });
  const warn = (error: unknown): void =>
    log.warn({ error: String(error) }, 'background work failed; it is tried again');
  const handlers = await loadHandlers();
  const source = await connect(options, log);
  const engines = new EngineHost(source);
  const context: JobContext = { source, engines, clock: options.clock ?? systemClock, log };
  const queue = await openQueue({ ...options, onError: warn });
  const soon = (work: () => Promise<unknown>): void => void engines.exclusively(work).catch(warn);
  // Nothing is handed over before the backlog is through.
  const outbox = { wake: (): void => undefined };
  await engines.load();
  const listener = await listen({
    databaseUrl: options.databaseUrl,
    channel: OUTBOX_CHANNEL,
    log,
    onMessage: (payload) => {
      outbox.wake();
      soon(() => follow(context, payload));
    },
    onConnect: () => {
      outbox.wake();
      soon(() => engines.catchUp());
    },
  });
  const scored = await scoreBacklog(context, options);
  const dispatcher = startDispatcher({
    source,
    queue,
    log,
    resendAfter: options.resendAfter ?? RESEND_AFTER,
  });
  outbox.wake = () => dispatcher.wake();
  for (const [name, every] of scheduledJobs()) await queue.every(name, every);
  const running = queue.work(workOf(handlers, context), { concurrency: CONCURRENCY });
  let stopped = false;
  const background = lookForNearMisses(context, scored, () => stopped).catch(warn);
  log.info({ host: hostname() }, 'worker ready');
  return {
    queue,
    context,
    stop: async () => {
      stopped = true;
      await listener.close();
      await dispatcher.stop();
      await running.stop();
      await background;
      await queue.close();
      await engines.exclusively(() => Promise.resolve());
      await source.destroy();
    },
  };
};

/** The worker process: as `startWorker`, and stops when it is told to. */
export const runWorker = async (config: Config): Promise<void> => {
  const log = pino({ name: 'worker', level: config.logLevel });
  const worker = await startWorker({ databaseUrl: config.databaseUrl, redisUrl: config.redisUrl, log });
  onStop(async (reason) => {
    log.info({ reason }, 'worker stops');
    await worker.stop();
  });
};

if (isMain(import.meta.filename)) await runWorker(readConfig(process.env));
