import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts one PostgreSQL for the whole jest run. Jest loads this file natively, without its transforms, so the
 * TypeScript half runs in a process of its own.
 */
export default async function setUp() {
  const flags = ['--import', 'tsx', '--conditions=source', 'test/cluster.ts'];
  const cluster = spawn(process.execPath, flags, {
    cwd: api,
    env: { ...process.env, TSX_TSCONFIG_PATH: '../tsconfig.base.json', NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => cluster.once('close', resolve));
  const ready = new Promise((resolve) => createInterface(cluster.stdout).once('line', resolve));
  const first = await Promise.race([ready, ended]);
  if (typeof first !== 'string') throw new Error('The test database did not start; the reason is above.');
  const { url, template } = JSON.parse(first);
  process.env.MUSUBI_TEST_SERVER = url;
  process.env.MUSUBI_TEST_TEMPLATE = template;
  globalThis.stopTestCluster = async () => {
    cluster.stdin.end();
    await ended;
  };
}
