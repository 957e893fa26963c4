import { runJest } from './lib/jest.mjs';
import { main } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled } from './lib/workspace.mjs';

/** `npm test [-- jest flags]`: everything, from a bare clone. */
await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runJest(process.argv.slice(2));
});
