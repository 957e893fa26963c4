import type { Actor, Command, State } from '@musubi/contracts';
import { In } from 'typeorm';
import type { Context } from '../http/handler.ts';
import { ListingEntity } from '../listings/listing.entity.ts';
import { takeIn } from '../listings/put-out.ts';
import { mark } from '../queue/mark.ts';
import { takenOf } from './caps.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import { appendEvent } from './log.ts';
import { pairOf } from './party.ts';
import { tellAbout } from './tell.ts';

const OPEN: State[] = ['proposed', 'introduced', 'trial'];

interface Closing {
  readonly command: Command;
  readonly by: Actor;
  readonly reason: string;
}

/** Closes one introduction whose row is locked, and tells why. */
export const closeOne = async (
  context: Context,
  introduction: IntroductionEntity,
  { command, by, reason }: Closing,
): Promise<void> => {
  const { manager, clock } = context;
  const changes: Partial<IntroductionEntity> = {
    state: 'closed',
    reason,
    shareReason: true,
    dueAt: null,
    version: introduction.version + 1,
    changedAt: clock.now(),
  };
  await manager.update(IntroductionEntity, { id: introduction.id }, changes);
  const closed = manager.create(IntroductionEntity, { ...introduction, ...changes });
  await appendEvent(context, {
    introduction: closed,
    from: introduction.state,
    command,
    by,
    details: { reason, shareReason: true },
  });
  const pair = await pairOf(manager, introduction.listingId, introduction.profileId);
  if (pair) await tellAbout(context, { introduction: closed, pair, command, by });
};

/** Closes everything that is still open with a listing. The listing's row must be locked. */
export const closeOpenOf = async (context: Context, listingId: string, closing: Closing): Promise<void> => {
  const open = await context.manager.find(IntroductionEntity, {
    where: { listingId, state: In(OPEN) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const introduction of open) await closeOne(context, introduction, closing);
};

/** When as many as were wanted are found, the others are told so and the listing rests. */
export const closeOthersWhenFull = async (context: Context, listing: ListingEntity): Promise<void> => {
  const { manager, clock } = context;
  if ((await takenOf(manager, listing.id)) < listing.capacity) return;
  await closeOpenOf(context, listing.id, { command: 'close', by: 'clock', reason: 'filled' });
  if (listing.state !== 'published') return;
  const revision = listing.revision + 1;
  await manager.update(
    ListingEntity,
    { id: listing.id },
    { state: 'paused', revision, version: listing.version + 1 },
  );
  await takeIn(manager, listing.id);
  await mark(manager, 'listing-changed', listing.id, revision, clock.now());
};
