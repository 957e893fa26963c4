import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SIZES } from '../src/seeds/build.ts';
import { signIn } from './people.ts';
import { startTown } from './town.ts';

/**
 * A night of a seeded town: every programme scored as a whole and stored, by one worker, with PostgreSQL (fsync) and the queue.
 * Nothing has changed between the nights, as after a quiet day; but near misses of the first scoring may still be looked for,
 * by the same worker, so their number is told as well.
 *
 *     npx tsx --conditions=source bench/night.ts [--size town|ward] [--nights 3]
 */
const options = {
  size: { type: 'string', default: 'town' },
  nights: { type: 'string', default: '3' },
} as const;
const { size, nights } = parseArgs({ options }).values;
if (!Object.hasOwn(SIZES, size))
  throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}, not "${size}"`);
const LOOK_EVERY = 50;
/** Seconds in which marks are counted that are answered while nothing else waits. */
const QUIET = 20;

const town = await startTown(size as keyof typeof SIZES, console.error);

const count = async (what: string): Promise<number> => {
  const [row] = await town.source.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${what}`);
  return row?.count ?? 0;
};

try {
  const { client } = await signIn(town.origin, 'admin@musubi.example');
  for (let night = 1; night <= Number(nights); night++) {
    const began = performance.now();
    await client.call('askForRun', { body: {} });
    while ((await count("scoring_run WHERE state = 'running'")) > 0) await pause(LOOK_EVERY);
    const seconds = (performance.now() - began) / 1000;
    const open = await count('outbox WHERE done_at IS NULL');
    console.log(`night ${String(night)}: ${seconds.toFixed(1)} s, ${String(open)} marks still open`);
  }
  const before = await count('outbox WHERE done_at IS NULL');
  await pause(QUIET * 1000);
  const perSecond = (before - (await count('outbox WHERE done_at IS NULL'))) / QUIET;
  console.log(`afterwards: ${perSecond.toFixed(0)} marks answered in a second`);
} finally {
  await town.stop();
}
