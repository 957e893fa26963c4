import { LAPSE_DAYS, REMINDER_DAYS } from '@musubi/contracts';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../database/in-transaction.ts';
import { daysAfter } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { notify } from '../notices/announce.ts';
import type { JobContext, JobHandler } from '../queue/jobs.ts';
import { closeOne } from './close-open.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import { membersOf, pairOf } from './party.ts';

const BATCH = 100;

/** The accounts of the sides that have not answered. */
const waiting = async (manager: EntityManager, introduction: IntroductionEntity): Promise<string[]> => {
  const pair = await pairOf(manager, introduction.listingId, introduction.profileId);
  if (!pair) return [];
  return [
    ...(introduction.profileInterest === 'waiting' ? [pair.profile.accountId] : []),
    ...(introduction.listingInterest === 'waiting'
      ? await membersOf(manager, pair.listing.organisationId)
      : []),
  ];
};

const remind = async (context: Context, introduction: IntroductionEntity, count: number): Promise<void> => {
  const { manager, clock } = context;
  await manager.update(IntroductionEntity, { id: introduction.id }, { reminded: count });
  const notice = {
    kind: 'reminder',
    introductionId: introduction.id,
    programme: introduction.programme,
    at: clock.now(),
  } as const;
  await notify(manager, await waiting(manager, introduction), notice);
};

/** Proposals that are due for something, some at a time; rows in somebody else's hand are left for the next round. */
const dueNow = (manager: EntityManager, now: Date): Promise<IntroductionEntity[]> => {
  const [first, second] = REMINDER_DAYS;
  return manager
    .createQueryBuilder(IntroductionEntity, 'i')
    .where("i.state = 'proposed'")
    .andWhere(
      '(i.proposedAt <= :lapse OR (i.reminded < 1 AND i.proposedAt <= :first) OR (i.reminded < 2 AND i.proposedAt <= :second))',
      { lapse: daysAfter(now, -LAPSE_DAYS), first: daysAfter(now, -first), second: daysAfter(now, -second) },
    )
    .orderBy('i.id')
    .limit(BATCH)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
};

/** Reminds of proposals after 3 and 7 days and lets them lapse after 14. @returns how many were tended. */
export const tendIntroductions = ({ source, clock }: Pick<JobContext, 'source' | 'clock'>): Promise<number> =>
  inTransaction(source, async (manager) => {
    const context: Context = { manager, clock, actor: undefined };
    const now = clock.now();
    const due = await dueNow(manager, now);
    for (const introduction of due) {
      const since = introduction.proposedAt ?? now;
      if (daysAfter(since, LAPSE_DAYS) <= now)
        await closeOne(context, introduction, { command: 'lapse', by: 'clock', reason: 'lapsed' });
      else await remind(context, introduction, daysAfter(since, REMINDER_DAYS[1]) <= now ? 2 : 1);
    }
    return due.length;
  });

export const handler: JobHandler = async (context) => {
  while ((await tendIntroductions(context)) === BATCH);
};
