import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  readonly name: string;
  /** The first message that the process sends; rejects when it ends before that. */
  readonly ready: Promise<unknown>;
  /** The last message that the process sent. */
  latest(): unknown;
  /** Resolves with words about how it ended. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const source = fileURLToPath(import.meta.url).endsWith('.ts');
const file = (name: string): string =>
  fileURLToPath(new URL(`../${name}.${source ? 'ts' : 'js'}`, import.meta.url));
/**
 * Megabytes in which new objects live before they are looked through, three times over: lists that are made and stored die there,
 * where 16, as Node has it, has them copied several times. Also in docker-compose.yml and the Dockerfile.
 */
export const ROOM_FOR_NEW = '--max-semi-space-size=64';
/** From sources only while we ourselves run from sources. */
const flags = [ROOM_FOR_NEW, ...(source ? ['--import', 'tsx', '--conditions=source'] : [])];
const KEPT_LINES = 30;

const watchEnd = (child: ChildProcess, name: string, last: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(`${name} did not start: ${error.message}`));
    child.once('exit', (code, signal) => {
      resolve([`${name} ended (${signal ?? String(code)})`, ...last].join('\n'));
    });
  });

/**
 * Starts one of our processes. It has a channel to us and stops by itself when the channel breaks, so that killing us
 * leaves nothing behind.
 */
export const startChild = (
  name: 'server' | 'worker',
  environment: Readonly<Record<string, string>>,
): Child => {
  const child = spawn(process.execPath, [...flags, file(name)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const last: string[] = [];
  const keep = (chunk: Buffer): void => {
    last.push(...chunk.toString().split('\n').filter(Boolean));
    last.splice(0, Math.max(0, last.length - KEPT_LINES));
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = watchEnd(child, name, last);
  const ready = new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    void ended.then((how) => reject(new Error(how)));
  });
  ready.catch(() => undefined);
  let latest: unknown;
  child.on('message', (message) => (latest = message));
  return {
    name,
    ready,
    ended,
    latest: () => latest,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
