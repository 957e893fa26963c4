import { clientOf } from '@musubi/contracts';
import type { Client } from '@musubi/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import { dataSourceOf } from '../src/database/data-source.ts';
import { startChild } from '../src/demo/children.ts';
import { waitUntilScored } from '../src/demo/progress.ts';
import { startPostgres } from '../src/embedded/postgres.ts';
import { LIVE_CHANNEL } from '../src/notices/announce.ts';
import { OUTBOX_CHANNEL } from '../src/queue/mark.ts';
import { DEMO_PASSWORD, isSeeded, seedTown } from '../src/seeds/index.ts';

/**
 * From an edit that the API has accepted to lists that can be read, hop by hop, with everything that production has:
 * PostgreSQL with fsync, API and worker as processes of their own.
 *
 *     npx tsx --conditions=source bench/hops.ts [--size town|ward] [--edits 200] [--folder DIR]
 */
const options = {
  size: { type: 'string', default: 'town' },
  edits: { type: 'string', default: '200' },
  folder: { type: 'string' },
} as const;
const { size, edits, folder } = parseArgs({ options }).values;
const SECRET = 'a-secret-for-the-bench-only-0123456789';
const SEEKER = 'seeker@musubi.example';

interface Hops {
  /** The API has answered: the edit is committed. */
  readonly accepted: number;
  /** The commit woke the workers. */
  readonly heard: number;
  /** The worker has committed the lists. */
  readonly written: number;
  /** A reader who was told has the new lists in hand. */
  readonly readable: number;
}

const say = (line: string): void => console.log(line);

const quantile = (values: readonly number[], q: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN).toFixed(1).padStart(8);
};

/** Moments at which a channel spoke. */
const hearing = async (url: string, channel: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let hear: (payload: string) => void = () => undefined;
  client.on('notification', ({ payload }) => hear(payload ?? ''));
  await client.query(`LISTEN ${channel}`);
  return {
    next: (holds: (payload: string) => boolean) =>
      new Promise<number>((resolve) => {
        hear = (payload) => holds(payload) && resolve(performance.now());
      }),
    close: () => client.end(),
  };
};

const signIn = async (origin: string): Promise<Client> => {
  let token: string | undefined;
  const client = clientOf({ origin, fetch, token: () => token });
  token = (await client.call('signIn', { body: { email: SEEKER, password: DEMO_PASSWORD } })).accessToken;
  return client;
};

const measure = async (url: string, origin: string): Promise<Hops[]> => {
  const seeker = await signIn(origin);
  const [profile] = (await seeker.call('listProfiles')).items.filter((one) => one.programme === 'employment');
  if (!profile) throw new Error('the demo has no seeker');
  const params = { profileId: profile.id };
  const outbox = await hearing(url, OUTBOX_CHANNEL);
  const live = await hearing(url, LIVE_CHANNEL);
  const found: Hops[] = [];
  let { version } = profile;
  for (let edit = 0; edit < Number(edits); edit += 1) {
    const heard = outbox.next((payload) => payload.includes(profile.id));
    const written = live.next((payload) => payload.includes(profile.id));
    const statement = { ...profile.statement, minHourlyPay: 1100 + (edit % 7) * 20 };
    const began = performance.now();
    const changed = await seeker.call('changeProfile', { params, version, body: { statement } });
    const accepted = performance.now();
    version = changed.version;
    const at = { heard: await heard, written: await written };
    const list = await seeker.call('listMatches', { params });
    if (list.scoredRevision !== changed.revision) throw new Error('told too early');
    found.push({
      accepted: accepted - began,
      heard: at.heard - began,
      written: at.written - began,
      readable: performance.now() - accepted,
    });
    await pause(30);
  }
  await outbox.close();
  await live.close();
  return found;
};

const database = await startPostgres({
  durable: true,
  name: 'bench',
  ...(folder ? { dataDir: folder } : {}),
});
await migrate(database.url);
if (!(await isSeeded(database.url)))
  await seedTown(database.url, { size: size === 'ward' ? 'ward' : 'town', log: say });
const environment = {
  DATABASE_URL: database.url,
  MUSUBI_SECRET: SECRET,
  PORT: '3900',
  LOG_LEVEL: 'warn',
  MUSUBI_PORT_MAY_MOVE: '1',
};
const children = [startChild('server', environment), startChild('worker', environment)];
const source = await dataSourceOf({ url: database.url, poolSize: 1 }).initialize();
try {
  const { port } = (await children[0]?.ready) as { port: number };
  const began = performance.now();
  await waitUntilScored(source, say);
  say(`scored in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const hops = await measure(database.url, `http://localhost:${String(port)}`);
  say(`${String(hops.length)} edits at size ${size}, milliseconds    p50      p90      p99`);
  const line = (name: string, pick: (one: Hops) => number): void => {
    const values = hops.map(pick);
    say(`${name.padEnd(40)} ${quantile(values, 0.5)} ${quantile(values, 0.9)} ${quantile(values, 0.99)}`);
  };
  line('edit answered by the API', (one) => one.accepted);
  line('commit heard by the workers, from the edit', (one) => one.heard);
  line('lists committed, from the edit', (one) => one.written);
  line('accepted -> readable', (one) => one.readable);
} finally {
  await source.destroy();
  for (const child of children) await child.stop();
  await database.stop();
}
