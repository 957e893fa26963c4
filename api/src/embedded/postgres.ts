import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Account } from './account.ts';
import { serverAccount } from './account.ts';
import { prepareBinaries } from './binaries.ts';
import { clusterPassword, ensureCluster, lastLines, serverEnvironment, superuser } from './cluster.ts';
import { lastingFolder, prepareParents, throwawayFolder, throwawayHome, throwawayPrefix } from './folders.ts';
import { findPostmaster, hasOwner, isAlive, takeOwnership } from './postmaster.ts';

export interface PostgresOptions {
  /** Data folder. Default: `.data/postgres` when durable, else a throwaway folder removed by `stop()`. */
  dataDir?: string;
  /** Whether committed rows must survive a crash (fsync). Tests say false and are several times faster. */
  durable: boolean;
  /** The database to connect to; made when absent. */
  name: string;
}

export interface EmbeddedPostgres {
  /** Connection string of the database `name`, password included. */
  url: string;
  /** The folder that holds the cluster. */
  dataDir: string;
  /** Whether the server was already running on this folder. */
  attached: boolean;
  /**
   * Stops the server gracefully, unless somebody else who lives started it. A server that a killed process
   * left behind is taken over at start and stopped here.
   */
  stop(): Promise<void>;
}

const startTimeoutMs = 120_000;
const stopTimeoutMs = 20_000;
const logFile = (dataDir: string): string => join(dataDir, 'server.log');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free TCP port.');
  return address.port;
}

function settings(port: number, durable: boolean): string[] {
  const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    // No socket file: nothing is left behind by a kill, and no path can grow past the limit of 107 bytes.
    'unix_socket_directories=',
    // BullMQ opens a LISTEN connection and a small pool for every queue and worker.
    'max_connections=300',
    'shared_buffers=256MB',
    'timezone=UTC',
    ...(durable ? [] : hasty),
  ].flatMap((setting) => ['-c', setting]);
}

/** Runs the server in its own session, so that Ctrl-C in the terminal reaches the API first. */
function launch(
  program: string,
  dataDir: string,
  port: number,
  durable: boolean,
  account?: Account,
): ChildProcess {
  const log = logFile(dataDir);
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const fd = openSync(log, 'a', 0o600);
  try {
    return spawn(program, ['-D', dataDir, ...settings(port, durable)], {
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', fd, fd],
      detached: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
  } finally {
    closeSync(fd);
  }
}

function urlOf(dataDir: string, port: number, database: string): string {
  return `postgres://${superuser}:${clusterPassword(dataDir)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until the server answers; recovery after a crash may take a while. */
async function untilReady(url: string, stillStarting: () => boolean): Promise<boolean> {
  for (const end = Date.now() + startTimeoutMs; Date.now() < end && stillStarting(); await pause(30)) {
    if (await answers(url)) return true;
  }
  return false;
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    const { code } = error as { code?: string };
    // Two starters at once: duplicate_database, or unique_violation in the catalogue itself.
    if (code !== '42P04' && code !== '23505') throw error;
  } finally {
    await client.end();
  }
}

async function untilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(20))
    if (!isAlive(pid)) return true;
  return false;
}

/** Fast shutdown (SIGINT: sessions are ended, a checkpoint is written), then immediate (SIGQUIT). */
async function shutDown(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (await untilGone(pid, stopTimeoutMs)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) did not stop.`);
}

interface Running {
  pid: number;
  port: number;
  attached: boolean;
}

async function attach(dataDir: string): Promise<Running | undefined> {
  const postmaster = findPostmaster(dataDir);
  if (!postmaster) return undefined;
  const { pid, port } = postmaster;
  const ready = await untilReady(urlOf(dataDir, port, 'postgres'), () => isAlive(pid));
  return ready ? { pid, port, attached: true } : undefined;
}

async function launchOnce(
  dataDir: string,
  program: string,
  durable: boolean,
  account?: Account,
): Promise<Running> {
  const port = await freePort();
  const child = launch(program, dataDir, port, durable, account);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.unref();
  const starting = (): boolean => !failure && child.exitCode === null && child.signalCode === null;
  const ready = await untilReady(urlOf(dataDir, port, 'postgres'), starting);
  if (ready && child.pid !== undefined) return { pid: child.pid, port, attached: false };
  if (starting()) child.kill('SIGQUIT');
  const log = lastLines(readFileSync(logFile(dataDir), 'utf8'), 15);
  throw new Error(`PostgreSQL did not start (${failure?.message ?? `data folder ${dataDir}`}):\n${log}`);
}

/** Tries a few times: another starter may win, the port may go, or killed backends may still hold the memory. */
async function run(dataDir: string, program: string, durable: boolean, account?: Account): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await attach(dataDir);
    if (running) return running;
    try {
      return await launchOnce(dataDir, program, durable, account);
    } catch (error) {
      const passing = /postmaster\.pid" already exists|still in use|could not bind|in use by process/;
      if (attempt >= 20 || !passing.test(String(error))) throw error;
      await pause(250);
    }
  }
}

/** Ends throwaway servers whose starter was killed, and removes their folders. */
async function sweepThrowaways(account: Account | undefined): Promise<void> {
  const home = throwawayHome(account);
  for (const entry of readdirSync(home).filter((name) => name.startsWith(throwawayPrefix))) {
    const dataDir = join(home, entry, 'postgres');
    if (!existsSync(join(dataDir, 'musubi.owner')) || hasOwner(dataDir)) continue;
    const left = findPostmaster(dataDir);
    if (left) await shutDown(left.pid);
    rmSync(dirname(dataDir), { recursive: true, force: true });
  }
}

/**
 * Starts PostgreSQL from the binaries that came with the npm packages, or attaches to the one already running
 * on the folder. The listening address is 127.0.0.1 only, on a free port, with a password.
 *
 * @throws with the server's last log lines when it cannot start.
 */
export async function startPostgres({ dataDir, durable, name }: PostgresOptions): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const { initdb, postgres } = prepareBinaries(account);
  const throwaway = dataDir === undefined && !durable;
  if (throwaway) await sweepThrowaways(account);
  const folder = dataDir ?? (durable ? lastingFolder(account) : throwawayFolder(account));
  prepareParents(folder, account);
  await ensureCluster(folder, { initdb, postgres }, account);
  const { pid, port, attached } = await run(folder, postgres, durable, account);
  const ours = !attached || !hasOwner(folder);
  if (ours) takeOwnership(folder);
  await ensureDatabase(urlOf(folder, port, 'postgres'), name);
  return {
    url: urlOf(folder, port, name),
    dataDir: folder,
    attached,
    stop: async () => {
      if (ours) await shutDown(pid);
      if (throwaway) rmSync(dirname(folder), { recursive: true, force: true });
    },
  };
}
