import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, root } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled } from './lib/workspace.mjs';

/** `npm run seed [-- --size ward]`: fills the database; the rest happens in api/src/seed.ts. */
await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  process.argv[1] = join(root, 'api/dist/seed.js');
  await import(pathToFileURL(process.argv[1]).href);
});
