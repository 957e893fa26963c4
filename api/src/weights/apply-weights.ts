import { inTransaction } from '../database/in-transaction.ts';
import { forgetChanges } from '../matches/room.ts';
import { beginRun } from '../matches/runs/begin-run.ts';
import { needsRun } from '../matches/runs/needs-run.ts';
import type { JobHandler } from '../queue/jobs.ts';
import { tickOff } from '../queue/mark.ts';

/**
 * Goes over to newly accepted weights: the digest is another one, so everything of the programme is scored anew. While a run
 * of the weights before is under way the mark stays open, and the queue comes again.
 */
export const handler: JobHandler = async ({ source, engines }, { outboxId, subjectId }) => {
  if (outboxId === undefined || !subjectId) return;
  const [version] = await source.query<{ programme: string }[]>(
    'SELECT programme FROM weight_version WHERE id = $1',
    [subjectId],
  );
  await engines.exclusively(async () => {
    await engines.takeWeights();
    const house = version && engines.house(version.programme);
    const begun = await inTransaction(source, async (manager) => {
      const kind = house && (await needsRun(manager, house));
      const run = house && kind && (await beginRun(manager, house.programme.id, kind));
      if (!kind || run !== undefined) await tickOff(manager, [{ id: outboxId }]);
      return run;
    });
    if (!house || begun === undefined) return;
    forgetChanges(house);
    engines.leftToRuns.set(begun, house.programme.id);
  });
};
