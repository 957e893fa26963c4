import { inTransaction } from '../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../queue/jobs.ts';
import type { Mark, Taking } from '../queue/mark.ts';
import { hasMarks, markLater, takeMarks, tickOff } from '../queue/mark.ts';
import type { StatementRow } from './engine-host.ts';
import { demandWritten } from './room.ts';
import { announceLists, settle } from './settle.ts';
import type { Settled } from './settle.ts';
import { lockScores, noteWritten, writeChanged } from './write-lists.ts';

const TOPICS = ['listing-changed', 'profile-changed'] as const;

const subjectsOf = (marks: readonly Mark[], topic: Mark['topic']): string[] => [
  ...new Set(marks.filter((mark) => mark.topic === topic).map((mark) => mark.subject_id)),
];

const settledBy = ({ engines }: JobContext, rows: readonly StatementRow[]): Settled[] =>
  rows.flatMap(({ id, programme, revision }) => {
    const digest = engines.house(programme)?.digest;
    return digest === undefined ? [] : [{ id, revision, digest }];
  });

/**
 * Scores what changed: its own lists, and those of everybody whom it enters or leaves, in one transaction with the tick in
 * the outbox. Killed at any moment, it has done all or nothing. Near misses follow when the lists can be read.
 * @returns how many marks were answered
 */
export const scoreChanges = (context: JobContext, taking: Taking): Promise<number> =>
  context.engines.exclusively(async () => {
    const { source, engines } = context;
    if ('most' in taking && !(await hasMarks(source, TOPICS))) return 0;
    const { marks, written } = await inTransaction(source, async (manager) => {
      await lockScores(manager, 'alone');
      await engines.takeNews(manager);
      const marks = await takeMarks(manager, TOPICS, taking);
      const [listings, profiles] = [
        subjectsOf(marks, 'listing-changed'),
        subjectsOf(marks, 'profile-changed'),
      ];
      const listingRows = await engines.refresh(manager, 'listing', listings);
      const profileRows = await engines.refresh(manager, 'profile', profiles);
      demandWritten(engines.houses, 'listing', listings);
      demandWritten(engines.houses, 'profile', profiles);
      const written = await writeChanged(manager, engines.houses);
      if (marks.length === 0) return { marks, written };
      await settle(manager, 'listing', settledBy(context, listingRows));
      await settle(manager, 'profile', settledBy(context, profileRows));
      await markLater(manager, 'listing-missed', listings);
      await markLater(manager, 'profile-missed', profiles);
      await announceLists(manager, listings, profiles);
      await tickOff(manager, marks);
      return { marks, written };
    });
    noteWritten(written);
    return marks.length;
  });

/** What the first attempt, at the mark itself, has not managed. */
export const handler: JobHandler = async (context, { outboxId }) => {
  if (outboxId !== undefined) await scoreChanges(context, { outboxId });
};
