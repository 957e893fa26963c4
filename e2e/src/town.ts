import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '../../api/test/database.ts';
import { Rows } from '../../api/test/make.ts';
import { dataSourceOf } from '../../api/src/database/data-source.ts';
import { waitUntilScored } from '../../api/src/demo/progress.ts';
import { buildPlan, SIZES } from '../../api/src/seeds/build.ts';
import { playTown } from '../../api/src/seeds/play.ts';
import { writePlan } from '../../api/src/seeds/write.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

type DataSource = ReturnType<typeof dataSourceOf>;

/** `village`: the people and shops of the stories and few others. `town`: what `npm start` shows. */
const PLACES = { village: { organisations: 16, listings: 20, people: 14 }, town: SIZES.town } as const;

/** The whole service, as it runs in production: built API and worker as processes of their own. */
export interface Town {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
  /** Resolves when everything that is published is scored. */
  settled(): Promise<void>;
  /** The first introductions of the demo, from a suggestion to an outcome. */
  play(): Promise<void>;
  /** Rows that time would have brought, written as the service writes them. */
  arrange(work: (rows: Rows, source: DataSource) => Promise<void>): Promise<void>;
  /** Ends both processes and drops the database. */
  stop(): Promise<void>;
}

interface Process {
  readonly first: Promise<unknown>;
  stop(): Promise<void>;
}

const programOf = (name: 'server' | 'worker'): string => {
  const built = ['api/dist', 'web-seeker/dist', 'web-employer/dist'].every((folder) =>
    existsSync(join(project, folder)),
  );
  if (!built) throw new Error('Nothing is built here yet: `npm test` builds first.');
  return join(project, `api/dist/${name}.js`);
};

const startProcess = (name: 'server' | 'worker', environment: Readonly<Record<string, string>>): Process => {
  const child: ChildProcess = spawn(process.execPath, [programOf(name)], {
    env: { ...process.env, ...environment, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk.toString()}`.slice(-4000);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(`${name} ended (${signal ?? String(code)}) ${errors}`));
  });
  const first = new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    void ended.then((how) => reject(new Error(how)));
  });
  first.catch(() => undefined);
  return {
    first,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const withSource = async (url: string, work: (source: DataSource) => Promise<unknown>): Promise<void> => {
  const source = await dataSourceOf({ url, poolSize: 2 }).initialize();
  await work(source).finally(() => source.destroy());
};

const seed = async (url: string, place: keyof typeof PLACES): Promise<void> => {
  const plan = buildPlan(PLACES[place]);
  await withSource(url, (source) => source.transaction((manager) => writePlan(manager, plan, new Date())));
};

const portOf = (message: unknown): number => {
  if (typeof message === 'object' && message !== null && 'port' in message) return Number(message.port);
  throw new Error(`The server said ${JSON.stringify(message)} instead of its port.`);
};

/**
 * Starts the service on a free port with a database of its own.
 *
 * @throws when the packages are not built, or when a process ends before it answers.
 */
export async function startTown(place: keyof typeof PLACES = 'village'): Promise<Town> {
  const database = await createTestDatabase();
  await seed(database.url, place);
  const environment = {
    DATABASE_URL: database.url,
    REDIS_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    MUSUBI_SECRET: 'only-for-tests-0123456789-abcdefghijklmnop',
    LOG_LEVEL: 'warn',
  };
  const [server, worker] = [startProcess('server', environment), startProcess('worker', environment)];
  const stop = async (): Promise<void> => {
    await Promise.all([server.stop(), worker.stop()]);
    await database.drop();
  };
  try {
    const origin = `http://127.0.0.1:${String(portOf(await server.first))}`;
    const settled = (): Promise<void> =>
      withSource(database.url, (source) => waitUntilScored(source, () => undefined));
    const arrange: Town['arrange'] = (work) =>
      withSource(database.url, (source) => work(new Rows(source.manager), source));
    return { origin, settled, arrange, play: () => playTown(origin, () => undefined), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
