import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { main, root } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled } from './lib/workspace.mjs';

/** `npm start [-- --once]`: from a bare clone to the running town. The rest happens in api/src/demo.ts. */
await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  // In this very process: signals and exit codes need no forwarding, and a kill leaves no server behind.
  process.argv[1] = join(root, 'api/dist/demo.js');
  await import(pathToFileURL(process.argv[1]).href);
});
