import type { DataSource } from 'typeorm';
import { dataSourceOf } from './database/data-source.ts';
import { migrate } from './database/migrate.ts';
import { startChild } from './demo/children.ts';
import type { Child } from './demo/children.ts';
import { waitUntilScored } from './demo/progress.ts';
import type { Ranking } from './demo/progress.ts';
import { ownSecret } from './demo/secret.ts';
import { bestSuggestions, tableOf } from './demo/table.ts';
import { startPostgres } from './embedded/postgres.ts';
import { isMain } from './process.ts';
import { DEMO_PASSWORD, DEMO_STAFF, isSeeded, seedTown } from './seeds/index.ts';
import { playTown } from './seeds/play.ts';

const PER_PROGRAMME = 3;
const FIRST_PORT = 3000;

const started = Date.now();
const tell = (line: string): void => {
  console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s] ${line}`);
};

/** What must be undone at the end, newest first. */
const undo: (() => Promise<void>)[] = [];

const openDatabase = async (): Promise<string> => {
  const given = process.env['DATABASE_URL'];
  if (given) return given;
  tell('PostgreSQL を起動しています');
  const server = await startPostgres({ durable: true, name: 'musubi' });
  undo.push(() => server.stop());
  return server.url;
};

const prepare = async (url: string): Promise<void> => {
  const migrations = await migrate(url);
  if (migrations.length > 0) tell(`データベースを整えました（${migrations.join(', ')}）`);
  if (await isSeeded(url)) return;
  await seedTown(url, { size: 'town', log: tell });
  tell('町ができました');
};

const environmentOf = (url: string): Record<string, string> => ({
  DATABASE_URL: url,
  MUSUBI_SECRET: process.env['MUSUBI_SECRET'] ?? ownSecret(),
  PORT: process.env['PORT'] ?? String(FIRST_PORT),
  // A port that somebody asked for is a promise; ours is only a suggestion.
  MUSUBI_PORT_MAY_MOVE: process.env['PORT'] ? '0' : '1',
  LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
});

interface Running {
  readonly children: readonly Child[];
  readonly origin: string;
}

const startAll = async (url: string): Promise<Running> => {
  tell('API とワーカーを起動しています');
  const environment = environmentOf(url);
  const children = [startChild('server', environment), startChild('worker', environment)] as const;
  for (const child of children) undo.push(() => child.stop());
  const { port } = (await children[0].ready) as { port: number };
  return { children, origin: `http://${process.env['HOST'] ?? 'localhost'}:${String(port)}` };
};

/** The first introductions, once: from a suggestion to an outcome, through the routes that people use. */
const playFirst = async (source: DataSource, origin: string): Promise<void> => {
  const [{ played } = { played: true }] = await source.query<{ played: boolean }[]>(
    'SELECT EXISTS (SELECT FROM introduction) AS played',
  );
  if (!played) await playTown(origin, tell);
};

const showSuggestions = async (source: DataSource): Promise<void> => {
  const suggestions = await bestSuggestions(source, PER_PROGRAMME);
  if (suggestions.length === 0) throw new Error('no suggestion in any programme');
  console.log('\nいちばん合う組み合わせ（点は 1000 点満点）');
  console.log(tableOf(suggestions).join('\n'));
};

const demoSeekers = async (
  source: DataSource,
): Promise<{ email: string; name: string; programmes: string }[]> =>
  source.query(`SELECT a.email, a.name, string_agg(p.programme, ', ' ORDER BY p.programme) AS programmes
    FROM account a JOIN profile p ON p.account_id = a.id
    WHERE a.password_hash <> '' AND a.email LIKE '%@musubi.example' GROUP BY a.email, a.name ORDER BY a.email LIMIT 12`);

const showAddresses = async (source: DataSource, origin: string): Promise<void> => {
  console.log(`\n住民のみなさま          ${origin}/seeker/`);
  console.log(`事業者・コーディネーター  ${origin}/employer/`);
  console.log(`API の説明書            ${origin}/docs\n`);
  console.log(`デモのアカウント（パスワードはどれも ${DEMO_PASSWORD}）`);
  for (const { email, name, about } of DEMO_STAFF) console.log(`   ${email.padEnd(30)} ${name}  ${about}`);
  for (const { email, name, programmes } of await demoSeekers(source))
    console.log(`   ${email.padEnd(30)} ${name}  住民（${programmes}）`);
  console.log('');
};

const isRanking = (message: unknown): message is Ranking =>
  typeof message === 'object' && message !== null && 'programme' in message && 'done' in message;

const rankingOf = (children: readonly Child[]): Ranking | undefined =>
  children.map((child) => child.latest()).find(isRanking);

const run = async (): Promise<Running> => {
  const url = await openDatabase();
  await prepare(url);
  const running = await startAll(url);
  const source = await dataSourceOf({ url, poolSize: 1 }).initialize();
  try {
    const failed = Promise.race(running.children.map(({ ended }) => ended)).then((how) =>
      Promise.reject(new Error(how)),
    );
    const scored = await Promise.race([
      waitUntilScored(source, tell, () => rankingOf(running.children)),
      failed,
    ]);
    tell(`採点が終わりました：${String(scored.statements)} 件、候補 ${String(scored.matches)} 組`);
    await playFirst(source, running.origin);
    await showSuggestions(source);
    await showAddresses(source, running.origin);
  } finally {
    await source.destroy();
  }
  return running;
};

const stopAll = async (): Promise<void> => {
  for (const step of undo.splice(0).reverse()) await step();
};

let leaving = false;
const leave = async (code: number): Promise<void> => {
  if (leaving) return;
  leaving = true;
  await stopAll().catch((error: unknown) => console.error(error));
  process.exit(code);
};

/** `npm start [-- --once]`: the whole town on one machine. Ctrl-C stops all of it. */
const main = async (): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void leave(signal === 'SIGINT' ? 0 : 143));
  try {
    const { children } = await run();
    if (process.argv.includes('--once')) return await leave(0);
    tell('動いています。Ctrl-C で止まります');
    const how = await Promise.race(children.map(({ ended }) => ended));
    if (leaving) return;
    console.error(how);
    await leave(1);
  } catch (error) {
    if (leaving) return;
    console.error(`うまくいきませんでした：${error instanceof Error ? error.message : String(error)}`);
    await leave(1);
  }
};

if (isMain(import.meta.filename)) await main();
