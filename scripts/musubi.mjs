import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runApiFile } from './lib/api.mjs';
import { main, root } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled } from './lib/workspace.mjs';

const program = join(root, 'packages/cli/dist/main.js');

/** Whether `bench` measures against PostgreSQL and nobody has named one. */
function needsDatabase([command, ...words]) {
  if (command !== 'bench' || words.includes('--edits') || process.env.DATABASE_URL) return false;
  const inline = words.find((word) => word.startsWith('--peer='))?.slice('--peer='.length);
  const named = inline ?? (words.includes('--peer') ? words[words.indexOf('--peer') + 1] : undefined);
  return named === undefined || named.split(',').includes('postgres');
}

/**
 * `npm run musubi -- ...`: the engine on files. Whatever must be installed or built first is told on stderr. Two kinds of
 * `bench` need what the engine's own package does not know: the service, and a throwaway PostgreSQL.
 */
await main(async () => {
  const words = process.argv.slice(2);
  await ensureInstalled();
  if (words[0] === 'bench' && words.includes('--service'))
    return (await runApiFile('bench/service.ts', words.slice(1))).code;
  await ensureBuilt({ only: 'cli' });
  // npm changes into the project; file names on the command line are relative to where it was called.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  if (needsDatabase(words)) return (await runApiFile('bench/with-postgres.ts', [program, ...words])).code;
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
});
