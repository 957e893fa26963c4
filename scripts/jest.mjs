import { runJest } from './lib/jest.mjs';
import { main } from './lib/run.mjs';

/** For developers: jest as `npm test` runs it, without installing and building first. */
await main(() => runJest(process.argv.slice(2)));
