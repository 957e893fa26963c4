import { readConfig } from '../src/config.ts';
import { runWorker } from '../src/worker.ts';

/** The worker as a process of its own, for tests that kill it. */
await runWorker(readConfig(process.env));
process.stdout.write('ready\n');
