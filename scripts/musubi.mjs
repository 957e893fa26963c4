import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, root } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled } from './lib/workspace.mjs';

/** `npm run musubi -- ...`: the engine on files. Whatever must be installed or built first is told on stderr. */
await main(async () => {
  await ensureInstalled();
  await ensureBuilt({ only: 'cli' });
  // npm changes into the project; file names on the command line are relative to where it was called.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.argv[1] = join(root, 'packages/cli/dist/main.js');
  await import(pathToFileURL(process.argv[1]).href);
});
