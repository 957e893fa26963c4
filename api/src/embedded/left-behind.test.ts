import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serverAccount } from './account.ts';
import { throwawayFolder } from './folders.ts';
import { startPostgres } from './postgres.ts';
import { findPostmaster } from './postmaster.ts';

const launcher = new URL('./postgres.ts', import.meta.url).href;

/** Starts the server in another process, which is then killed as a power cut would. */
async function startAndKillStarter(dataDir: string): Promise<void> {
  const options = JSON.stringify({ dataDir, durable: true, name: 'musubi' });
  const program = `import(${JSON.stringify(launcher)})
    .then(({ startPostgres }) => startPostgres(${options}))
    .then(({ url }) => { console.log(url); setInterval(() => undefined, 1000); });`;
  const starter = spawn(process.execPath, ['--import', 'tsx', '--eval', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: '../tsconfig.base.json' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => starter.once('close', resolve));
  await new Promise((resolve) => createInterface(starter.stdout).once('line', resolve));
  starter.kill('SIGKILL');
  await ended;
}

test('a server left behind by a killed process is taken over and stopped', async () => {
  const dataDir = throwawayFolder(serverAccount());
  await startAndKillStarter(dataDir);
  expect(findPostmaster(dataDir)).toBeDefined();

  const server = await startPostgres({ dataDir, durable: true, name: 'musubi' });
  expect(server.attached).toBe(true);
  await server.stop();
  expect(findPostmaster(dataDir)).toBeUndefined();
  rmSync(dirname(dataDir), { recursive: true });
}, 60_000);
