import { inTransaction } from '../database/in-transaction.ts';
import type { JobContext } from '../queue/jobs.ts';
import { forgetChanges } from './room.ts';
import { beginRun } from './runs/begin-run.ts';
import { needsRun, runUnderWay } from './runs/needs-run.ts';
import { takeNews } from './take-changes.ts';
import { underScores } from './under-scores.ts';
import { noteWritten, writeChanged } from './write-lists.ts';

/** Lists of one room and side in a transaction: no transaction grows with the town. */
const AT_ONCE = 2000;

/** Stores, in pieces between the edits, whatever memory knows better than the database. */
export const storeChanges = async (context: JobContext): Promise<void> => {
  const { engines } = context;
  const some = (): Promise<boolean> =>
    engines.whenIdle(async () => {
      if (!engines.hasChanges) return false;
      const written = await underScores(context, 'shared', async (manager) => {
        await takeNews(manager, engines);
        return writeChanged(manager, engines.houses, AT_ONCE);
      });
      noteWritten(written);
      return true;
    });
  while (await some());
};

/**
 * What is not stored as memory has it when a worker starts: edits that nobody has scored yet, or a run that was killed. A
 * programme with very much of it is scored as a whole, by whichever workers are there.
 */
export const settleBacklog = async (context: JobContext): Promise<void> => {
  const { source, engines, log } = context;
  for (const house of engines.houses) {
    const { id } = house.programme;
    const kind = await needsRun(source.manager, house);
    if (kind) await inTransaction(source, (manager) => beginRun(manager, id, kind));
    const run = await runUnderWay(source.manager, id);
    if (run === undefined) continue;
    log.info({ programme: id, kind, run }, 'the whole programme is scored');
    forgetChanges(house);
    engines.leftToRuns.set(run, id);
  }
  await storeChanges(context);
};
