import { parseArgs } from 'node:util';
import { SIZES } from '../src/seeds/build.ts';
import { measureEdits } from './edits.ts';
import type { EditTime } from './edits.ts';
import { employers, seekers } from './people.ts';
import { measureReads, readsOf } from './reads.ts';
import type { Reads } from './reads.ts';
import { startTown } from './town.ts';

const OPTIONS = {
  service: { type: 'boolean' },
  size: { type: 'string', default: 'town' },
  edits: { type: 'string', default: '200' },
  connections: { type: 'string', default: '32' },
  seconds: { type: 'string', default: '10' },
  json: { type: 'boolean', default: false },
} as const;

const WARM_UP = { edits: 10, seconds: 2 };

/** Cards that a screen asks for, and lengths that nobody has asked for yet and that hold the same cards. */
const USUAL = 20;
const OTHERS = Array.from({ length: 40 }, (_, at) => USUAL + 1 + at);

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

const milliseconds = (times: readonly number[]) => ({
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
});

const editTimes = (times: readonly EditTime[]) => ({
  edits: times.length,
  accepted: milliseconds(times.map(({ accepted }) => accepted)),
  /** Accepted by the API until the matches computed from it are read. */
  readable: milliseconds(times.map(({ readable }) => readable)),
});

const readTimes = ({ perSecond, times, refused, bytes }: Reads) => ({
  perSecond: Math.round(perSecond),
  ...milliseconds(times),
  refused,
  bytes: Math.round(bytes),
});

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * `npm run musubi -- bench --service`: what a person waits for, with API, worker, queue and PostgreSQL running as processes of
 * their own on a throwaway database. The client runs on the same processors.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: OPTIONS });
  if (!Object.hasOwn(SIZES, values.size))
    throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}, not "${values.size}"`);
  const town = await startTown(values.size as keyof typeof SIZES, tell);
  try {
    const [people, members] = [await seekers(town), await employers(town)];
    const edits = Number(values.edits);
    await measureEdits('profile', people, WARM_UP.edits);
    await measureEdits('listing', members, WARM_UP.edits);
    tell(`${String(edits)} edits of profiles, ${String(edits)} of listings`);
    const profile = await measureEdits('profile', people, edits);
    const listing = await measureEdits('listing', members, edits);
    const connections = Number(values.connections);
    tell(`reads over ${String(connections)} connections`);
    const again = readsOf(town.origin, people, [USUAL]);
    await measureReads(town.origin, again, { connections, seconds: WARM_UP.seconds });
    const reads = await measureReads(town.origin, again, { connections, seconds: Number(values.seconds) });
    // An answer of another length has not been made yet.
    const first = await measureReads(town.origin, readsOf(town.origin, people, OTHERS), { connections: 1 });
    const summary = {
      size: values.size,
      statements: town.statements,
      edit: { profile: editTimes(profile), listing: editTimes(listing) },
      reads: { connections, ...readTimes(reads) },
      /** Made anew, one after the other. */
      firstReads: readTimes(first),
    };
    console.log(JSON.stringify(summary, null, values.json ? 0 : 2));
  } finally {
    await town.stop();
  }
};

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
