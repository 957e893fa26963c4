import type { JobContext, JobHandler } from '../queue/jobs.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { refreshNearMisses } from './near-misses.ts';
import { listsAroundListing } from './new-lists.ts';
import { announceLists, settle } from './settle.ts';
import { lockScores, writeLists } from './write-lists.ts';

/** After a change of a listing: its own list, and the lists of every profile that it enters or leaves. */
export const scoreListing = async ({ source, engines }: JobContext, id: string): Promise<void> => {
  const row = await engines.refreshListing(id);
  const house = row && engines.house(row.programme);
  if (!row || !house) return;
  await inTransaction(source, async (manager) => {
    await lockScores(manager, row.programme);
    if (!(await settle(manager, 'listing', id, row.revision, house.digest))) return;
    for (const room of house.rooms) {
      await writeLists(manager, house, room, await listsAroundListing(manager, house, room, id));
    }
    await refreshNearMisses(manager, house, id);
    await announceLists(manager, 'listing', id);
  });
};

export const handler: JobHandler = (context, { subjectId }) =>
  context.engines.exclusively(async () => {
    if (subjectId) await scoreListing(context, subjectId);
  });
