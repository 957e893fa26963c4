import { PROGRAMMES } from '@musubi/programmes';
import { inTransaction } from '../../database/in-transaction.ts';
import type { JobHandler } from '../../queue/jobs.ts';
import { beginRun } from './begin-run.ts';

/** Every night, every programme: whatever may have been missed in the day is right in the morning. */
export const handler: JobHandler = async ({ source, log }) => {
  for (const { id } of PROGRAMMES) {
    const run = await inTransaction(source, (manager) => beginRun(manager, id, 'nightly'));
    log.info({ programme: id, run }, run === undefined ? 'a run is under way already' : 'nightly run begins');
  }
};
