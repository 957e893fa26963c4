import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What one run cost: seconds on the wall, and seconds of processor of this process. */
export interface Cost {
  readonly seconds: number;
  readonly cpu: number;
}

/** Runs once, after the rubbish of others is gone. */
export const costOf = async <T>(
  body: () => T | Promise<T>,
): Promise<{ readonly cost: Cost; readonly result: T }> => {
  collectGarbage();
  const usage = process.cpuUsage();
  const began = performance.now();
  const result = await body();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(usage);
  return { cost: { seconds, cpu: (user + system) / 1e6 }, result };
};

/** Milliseconds of one call. */
export const millisecondsOf = (body: () => void): number => {
  const began = performance.now();
  body();
  return performance.now() - began;
};

let collect: (() => void) | undefined;

export const collectGarbage = (): void => {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
};

/** Bytes that this process holds, on the heap and beside it. */
export const heldBytes = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The value under which this share of the values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

export const spreadOf = (values: readonly number[]): Spread => ({
  min: Math.min(...values),
  median: percentile(values, 0.5),
  max: Math.max(...values),
});

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
