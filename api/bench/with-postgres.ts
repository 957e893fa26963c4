import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from '../src/embedded/postgres.ts';

/** Runs a Node program with a throwaway PostgreSQL as its DATABASE_URL, and ends with its exit code. */
const main = async (words: readonly string[]): Promise<number> => {
  const server = await startPostgres({ durable: false, name: 'bench' });
  try {
    const child = spawn(process.execPath, words, {
      env: { ...process.env, DATABASE_URL: server.url },
      stdio: 'inherit',
    });
    // Ctrl-C reaches the program by itself; we live on to put the server away.
    const ignore = (): void => undefined;
    process.on('SIGINT', ignore).on('SIGTERM', () => child.kill());
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  } finally {
    await server.stop();
  }
};

process.exitCode = await main(process.argv.slice(2));
