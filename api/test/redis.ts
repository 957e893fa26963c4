import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createRedisMock } from 'js-redis-server';

export interface TestRedis {
  url: string;
  /** What answers: a server given by REDIS_URL, a local program, or the in-process server. */
  kind: 'given' | 'local' | 'in-process';
  stop(): Promise<void>;
}

function findOnPath(programs: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free TCP port.');
  return address.port;
}

async function startLocal(program: string): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'musubi-redis-'));
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const server = spawn(program, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const ready = new Promise<boolean>((resolve) => {
    createInterface(server.stdout).on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve(true);
    });
  });
  const started = await Promise.race([ready, ended]);
  if (!started) throw new Error(`${program} did not start.`);
  return {
    url: `redis://127.0.0.1:${port}`,
    kind: 'local',
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A server that speaks the Redis protocol: REDIS_URL, else a local redis-server or valkey-server, else one
 * written in JavaScript inside this process. Use a queue prefix of your own: a given server may be shared.
 */
export async function startTestRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_URL;
  if (given) return { url: given, kind: 'given', stop: () => Promise.resolve() };
  const program = findOnPath(['redis-server', 'valkey-server']);
  if (program) return startLocal(program);
  const mock = await createRedisMock();
  return { url: mock.url, kind: 'in-process', stop: () => mock.close() };
}
