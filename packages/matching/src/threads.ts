import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ThreadWork, Threads } from './threads-port.ts';

export type { Threads } from './threads-port.ts';

/** Places that a thread takes at a time: a few milliseconds of work, so that no thread waits long for another. */
const STEP = 16;

/** Up to a tenth of a second of work, about what two threads take to start. */
const WORTH_FROM = 1 << 22;

/** What a thread does: takes places off the common list until none is left. Plain JavaScript, so that it needs no file. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
let kernel;
parentPort.on('message', ({ module, memory, run, query, order, to, counter, step }) => {
  try {
    if (memory) kernel = new WebAssembly.Instance(module, { env: { memory } }).exports;
    const next = new Int32Array(counter);
    for (let from = Atomics.add(next, 0, step); from < to; from = Atomics.add(next, 0, step))
      kernel[run](query, order, from, Math.min(to, from + step));
    parentPort.postMessage(undefined);
  } catch (error) {
    parentPort.postMessage(String(error));
  }
});
`;

/** Threads of Node.js. They start when first needed, keep no process alive while idle, and end with `close`. */
export class NodeThreads implements Threads {
  readonly count: number;
  readonly worthFrom: number;
  #workers: Worker[] | undefined;
  /** The memory that they have. To send one costs as much as many a run. */
  #memory: object | undefined;

  /**
   * @param count default: one for each processor that this process may use
   * @param worthFrom pairs from which a run is worth their start
   */
  constructor(count: number = availableParallelism(), worthFrom: number = WORTH_FROM) {
    this.count = Math.max(1, Math.floor(count));
    this.worthFrom = worthFrom;
  }

  /** @throws Error when a thread failed */
  async run({ queries, module, memory, each = false, ...work }: ThreadWork): Promise<void> {
    this.#workers ??= Array.from({ length: this.count }, () => new Worker(PROGRAM, { eval: true }));
    const common = counterFrom(work.from);
    const message = { ...work, step: STEP, ...(memory !== this.#memory && { module, memory }) };
    this.#memory = memory;
    const asked = this.#workers.map((worker, i) => {
      const counter = each ? counterFrom(work.from) : common;
      return ask(worker, { ...message, counter, query: queries[i] });
    });
    await Promise.all(asked).catch((error: unknown) => {
      this.#memory = undefined;
      throw error;
    });
  }

  async close(): Promise<void> {
    const workers = this.#workers ?? [];
    [this.#workers, this.#memory] = [undefined, undefined];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function counterFrom(first: number): SharedArrayBuffer {
  const counter = new SharedArrayBuffer(4);
  new Int32Array(counter)[0] = first;
  return counter;
}

function ask(worker: Worker, message: object): Promise<void> {
  worker.ref();
  return new Promise<void>((resolve, reject) => {
    const end = (problem: unknown): void => {
      worker.off('message', end).off('error', end);
      worker.unref();
      if (problem === undefined) resolve();
      else reject(new Error('a thread of the engine failed', { cause: problem }));
    };
    worker.on('message', end).on('error', end);
    worker.postMessage(message);
  });
}

/** Threads for `prepare(programme, { threads })`. */
export function threads(count?: number, worthFrom?: number): NodeThreads {
  return new NodeThreads(count, worthFrom);
}
