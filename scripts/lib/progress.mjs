import { performance } from 'node:perf_hooks';

/** Progress goes to stderr, so that what a command answers on stdout stays clean. */
export const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Announces a piece of work and says how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begin = performance.now();
  say(`▸ ${name}`);
  const result = await work();
  say(`✓ ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  return result;
}
