import type { JobContext, JobHandler } from '../queue/jobs.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { writeNearMisses } from './near-misses.ts';
import { listsAroundProfile } from './new-lists.ts';
import { announceLists, settle } from './settle.ts';
import { lockScores, writeLists } from './write-lists.ts';

/** After a change of a profile: its own list, the lists of every listing that it enters or leaves, and what it just misses. */
export const scoreProfile = async ({ source, engines }: JobContext, id: string): Promise<void> => {
  const row = await engines.refreshProfile(id);
  const house = row && engines.house(row.programme);
  if (!row || !house) return;
  await inTransaction(source, async (manager) => {
    await lockScores(manager, row.programme);
    if (!(await settle(manager, 'profile', id, row.revision, house.digest))) return;
    for (const room of house.rooms) {
      await writeLists(manager, house, room, await listsAroundProfile(manager, house, room, id));
    }
    await writeNearMisses(manager, house, [id]);
    await announceLists(manager, 'profile', id);
  });
};

export const handler: JobHandler = (context, { subjectId }) =>
  context.engines.exclusively(async () => {
    if (subjectId) await scoreProfile(context, subjectId);
  });
