import { inTransaction } from '../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../queue/jobs.ts';
import type { Mark, Taking } from '../queue/mark.ts';
import { hasMarks, takeMarks, tickOff } from '../queue/mark.ts';
import type { House } from './room.ts';
import { lockNearMisses, refreshNearMisses, writeNearMisses } from './near-misses.ts';

const TOPICS = ['listing-missed', 'profile-missed'] as const;

/** Whose engine holds the statement; any will do to clear away after one that has gone. */
const houseOfMark = ({ engines }: JobContext, { topic, subject_id: id }: Mark): House | undefined =>
  engines.houses.find((house) => (topic === 'listing-missed' ? house.listings : house.profiles).has(id)) ??
  engines.houses[0];

const answer = (
  context: JobContext,
  taking: Taking,
  taken: (marks: readonly Mark[]) => void,
): Promise<number> =>
  inTransaction(context.source, async (manager) => {
    await lockNearMisses(manager);
    const marks = await takeMarks(manager, TOPICS, taking);
    taken(marks);
    for (const mark of marks) {
      const house = houseOfMark(context, mark);
      if (!house) continue;
      if (mark.topic === 'listing-missed') await refreshNearMisses(manager, house, mark.subject_id);
      else await writeNearMisses(manager, house, [mark.subject_id]);
    }
    await tickOff(manager, marks);
    return marks.length;
  });

/**
 * Near misses of statements whose lists are stored already. Marks that fail together are left to the queue, which tries them
 * one by one. @returns how many marks were answered
 */
export const takeMisses = async (context: JobContext, taking: Taking): Promise<number> => {
  const { source, engines } = context;
  if ('most' in taking && !(await hasMarks(source, TOPICS))) return 0;
  let ids: readonly string[] = [];
  try {
    return await engines.whenIdle(() =>
      answer(context, taking, (marks) => (ids = marks.map((mark) => mark.id))),
    );
  } catch (error) {
    await source.query('UPDATE outbox SET sent_at = now() WHERE id = ANY($1::bigint[])', [ids]);
    throw error;
  }
};

export const handler: JobHandler = async (context, { outboxId }) => {
  if (outboxId !== undefined) await takeMisses(context, { outboxId });
};
