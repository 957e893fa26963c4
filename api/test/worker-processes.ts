import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { TEST_SECRET } from './service.ts';

const api = fileURLToPath(new URL('..', import.meta.url));

/** A worker as a process of its own. Resolves when it is ready. */
export const startWorkerProcess = async (databaseUrl: string): Promise<ChildProcess> => {
  const worker = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', 'test/worker-process.ts'],
    {
      cwd: api,
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: '../tsconfig.base.json',
        NODE_OPTIONS: '',
        DATABASE_URL: databaseUrl,
        MUSUBI_SECRET: TEST_SECRET,
        LOG_LEVEL: 'error',
        REDIS_URL: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface(worker.stdout);
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => line === 'ready' && resolve());
    worker.once('exit', (code) => reject(new Error(`the worker ended with ${String(code)}`)));
  });
  return worker;
};

export const endProcess = async (worker: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill(signal);
  await gone;
};
