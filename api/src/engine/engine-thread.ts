import { Worker } from 'node:worker_threads';
import type { WhatIf } from '@musubi/matching';
import type { Log } from '../queue/log.ts';
import type { Answer, Question, Unnumbered } from './messages.ts';
import { EngineAway } from './town-engine.ts';
import type { Preview, TownEngine } from './town-engine.ts';

export interface EngineThread extends TownEngine {
  /** Resolves when the first engine has caught up, or gives up when it is closed before. */
  readonly ready: Promise<void>;
  /** Number of the thread that answers now; another one after it had to be started anew. */
  readonly threadId: number | undefined;
  close(): Promise<void>;
}

export interface EngineThreadOptions {
  readonly databaseUrl: string;
  readonly log: Log;
  readonly logLevel?: string;
  /** Milliseconds for one answer. Default 2000: a form does not wait longer for a number beside it. */
  readonly patience?: number;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

/** Questions that may wait in a thread; who comes after that is better off without an answer. */
const MOST_WAITING = 64;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 30_000;

const source = import.meta.url.endsWith('.ts');
const entry = new URL(source ? './thread.ts' : './thread.js', import.meta.url);

/** From sources only while we ourselves run from sources; a loader of the process does not reach its threads by itself. */
const startThread = (workerData: object): Worker =>
  source
    ? new Worker(
        `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
           .then(({ register }) => (register(), import(${JSON.stringify(entry.href)})))`,
        { eval: true, workerData, env: { ...process.env }, execArgv: ['--conditions=source'] },
      )
    : new Worker(entry, { workerData });

/**
 * A caught-up engine in a thread of this process (decision 0007). The thread is started anew when it ends, after longer and
 * longer pauses; until it has caught up, questions are answered with EngineAway at once.
 */
export const startEngineThread = (options: EngineThreadOptions): EngineThread => {
  const { databaseUrl, log, logLevel = 'warn', patience = 2000 } = options;
  const waiting = new Map<number, Waiting>();
  let caughtUp = (): void => undefined;
  const ready = new Promise<void>((resolve) => (caughtUp = resolve));
  let [thread, isReady, closed, next, pause] = [
    undefined as Worker | undefined,
    false,
    false,
    1,
    FIRST_PAUSE,
  ];
  let timer: NodeJS.Timeout | undefined;

  const settle = ({ id, value, failed }: Answer): void => {
    const one = waiting.get(id);
    if (!one) return;
    waiting.delete(id);
    clearTimeout(one.timer);
    if (failed === undefined) one.resolve(value);
    else one.reject(new EngineAway(failed));
  };
  const start = (): void => {
    const made = startThread({ databaseUrl, logLevel });
    thread = made;
    made.on('message', (message: Answer | 'ready') => {
      if (message !== 'ready') return settle(message);
      [isReady, pause] = [true, FIRST_PAUSE];
      caughtUp();
    });
    made.on('error', (error) => log.warn({ error: error.name }, 'the engine failed'));
    made.once('exit', () => {
      [thread, isReady] = [undefined, false];
      for (const id of [...waiting.keys()]) settle({ id, failed: 'ended' });
      if (closed) return caughtUp();
      timer = setTimeout(start, pause);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    });
  };
  const ask = <T>(question: Unnumbered<Question>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (!thread || !isReady || waiting.size >= MOST_WAITING) return reject(new EngineAway('not now'));
      const id = next++;
      const late = setTimeout(() => settle({ id, failed: 'late' }), patience);
      waiting.set(id, { resolve: (value) => resolve(value as T), reject, timer: late });
      thread.postMessage({ ...question, id });
    });

  start();
  return {
    ready,
    get threadId() {
      return thread?.threadId;
    },
    whatIf: (draft) => ask<WhatIf>({ ask: 'whatIf', draft }),
    preview: (draft, best) => ask<Preview>({ ask: 'preview', draft, best }),
    roles: (drafts, best) => ask<Preview[]>({ ask: 'roles', drafts, best }),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const last = thread;
      if (!last) return;
      const ended = new Promise((resolve) => last.once('exit', resolve));
      if (isReady) last.postMessage('close');
      else await last.terminate();
      await ended;
    },
  };
};
