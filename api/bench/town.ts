import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { dataSourceOf } from '../src/database/data-source.ts';
import { migrate } from '../src/database/migrate.ts';
import { ROOM_FOR_NEW } from '../src/demo/children.ts';
import { waitUntilScored } from '../src/demo/progress.ts';
import { serverAccount } from '../src/embedded/account.ts';
import { throwawayHome } from '../src/embedded/folders.ts';
import { startPostgres } from '../src/embedded/postgres.ts';
import type { SIZES } from '../src/seeds/build.ts';
import { seedTown } from '../src/seeds/index.ts';

export interface RunningTown {
  readonly origin: string;
  readonly source: DataSource;
  /** Published listings and active profiles. */
  readonly statements: number;
  stop(): Promise<void>;
}

const FIRST_PORT = 3900;

const child = (file: string, environment: Readonly<Record<string, string>>): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...environment },
    execArgv: [ROOM_FOR_NEW, ...process.execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

const stopChild = async (one: ChildProcess): Promise<void> => {
  if (one.exitCode !== null || one.signalCode !== null) return;
  one.kill('SIGTERM');
  await once(one, 'exit');
};

/** The first message of a process. @throws Error when it ends before that */
const portOf = async (server: ChildProcess): Promise<number> => {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server ended')));
  const [message] = (await Promise.race([once(server, 'message'), ended])) as [{ readonly port: number }];
  return message.port;
};

/**
 * A whole town for measuring: a durable PostgreSQL of its own in a folder that goes afterwards, seeded; API and worker as
 * processes, the queue on PostgreSQL unless REDIS_URL names another.
 */
export const startTown = async (
  size: keyof typeof SIZES,
  tell: (line: string) => void,
): Promise<RunningTown> => {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const folder = await mkdtemp(join(throwawayHome(serverAccount()), 'musubi-bench-'));
    await chmod(folder, 0o755);
    undo.push(() => rm(folder, { recursive: true, force: true }));
    const server = await startPostgres({ dataDir: join(folder, 'postgres'), durable: true, name: 'musubi' });
    undo.push(() => server.stop());
    await migrate(server.url);
    await seedTown(server.url, { size, log: tell });
    const source = await dataSourceOf({ url: server.url, poolSize: 2 }).initialize();
    undo.push(() => source.destroy());
    const environment = {
      DATABASE_URL: server.url,
      MUSUBI_SECRET: randomBytes(36).toString('base64url'),
      PORT: String(FIRST_PORT),
      LOG_LEVEL: 'warn',
    };
    const api = child('server.ts', environment);
    const worker = child('../src/worker.ts', environment);
    undo.push(
      () => stopChild(api),
      () => stopChild(worker),
    );
    const port = await portOf(api);
    const { statements } = await waitUntilScored(source, tell);
    return { origin: `http://127.0.0.1:${String(port)}`, source, statements, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
