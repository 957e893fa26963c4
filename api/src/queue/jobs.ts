import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import type { EngineHost } from '../matches/engine-host.ts';
import type { Log } from './log.ts';
import type { JobData } from './queue.ts';

/** What every job may use. */
export interface JobContext {
  readonly source: DataSource;
  readonly engines: EngineHost;
  readonly clock: Clock;
  readonly log: Log;
}

export type JobHandler = (context: JobContext, data: JobData) => Promise<void>;

/** When a job of every day comes. */
export interface Daily {
  /** As in cron. */
  readonly pattern: string;
  readonly tz: string;
}

interface JobDefinition {
  /** The outbox topic that asks for it; absent for jobs of the schedule. */
  readonly topic?: string;
  /** Scheduled: milliseconds between two runs. */
  readonly every?: number;
  /** Scheduled: by the clock on the wall of the town. */
  readonly at?: Daily;
  /** Loaded at the start of the worker, so that a process that only enqueues loads none of them. */
  readonly load: () => Promise<{ readonly handler: JobHandler }>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every job there is. */
export const JOBS = {
  'score-listing': { topic: 'listing-changed', load: () => import('../matches/score-changes.ts') },
  'score-profile': { topic: 'profile-changed', load: () => import('../matches/score-changes.ts') },
  'renew-misses': { topic: 'listing-missed', load: () => import('../matches/take-misses.ts') },
  'find-misses': { topic: 'profile-missed', load: () => import('../matches/take-misses.ts') },
  'score-town': {
    at: { pattern: '30 2 * * *', tz: 'Asia/Tokyo' },
    load: () => import('../matches/runs/score-town.ts'),
  },
  'score-shard': { load: () => import('../matches/runs/score-shard.ts') },
  'close-run': { load: () => import('../matches/runs/close-run.ts') },
  allocate: { topic: 'allocation-asked', load: () => import('../allocations/run-allocation.ts') },
  'apply-weights': { topic: 'weights-accepted', load: () => import('../weights/apply-weights.ts') },
  'propose-weights': { topic: 'weights-asked', load: () => import('../weights/propose-weights.ts') },
  'publish-figures': { every: HOUR, load: () => import('../figures/publish-figures.ts') },
  'propose-weekly': { every: DAY, load: () => import('../weights/propose-weekly.ts') },
  'tend-introductions': { every: 5 * MINUTE, load: () => import('../introductions/tend-introductions.ts') },
  sweep: { every: MINUTE, load: () => import('./sweepers.ts') },
} as const satisfies Readonly<Record<string, JobDefinition>>;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];

const definitionOf = (name: JobName): JobDefinition => JOBS[name];

export type Topic =
  | 'listing-changed'
  | 'profile-changed'
  | 'listing-missed'
  | 'profile-missed'
  | 'weights-accepted'
  | 'weights-asked'
  | 'allocation-asked';

const byTopic = new Map(
  JOB_NAMES.flatMap((name) => {
    const { topic } = definitionOf(name);
    return topic === undefined ? [] : [[topic, name] as const];
  }),
);

/** The job that an outbox row of this topic asks for. */
export const jobOf = (topic: string): JobName | undefined => byTopic.get(topic);

/** Jobs that run by the clock: the milliseconds between two runs, or the time of day. */
export const scheduledJobs = (): readonly (readonly [JobName, number | Daily])[] =>
  JOB_NAMES.flatMap((name) => {
    const { every, at } = definitionOf(name);
    const when = every ?? at;
    return when === undefined ? [] : [[name, when] as const];
  });

/** @throws Error when a handler is missing: the worker then refuses to start. */
export const loadHandlers = async (): Promise<ReadonlyMap<string, JobHandler>> => {
  const handlers = new Map<string, JobHandler>();
  for (const name of JOB_NAMES) {
    const { handler } = await definitionOf(name).load();
    if (typeof handler !== 'function') throw new Error(`The job ${name} has no handler.`);
    handlers.set(name, handler);
  }
  return handlers;
};
