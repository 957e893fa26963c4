import type { Actor, Command } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { announce, notify } from '../notices/announce.ts';
import type { NoticeKind } from '../notices/announce.ts';
import type { IntroductionEntity } from './introduction.entity.ts';
import type { Pair } from './party.ts';
import { membersOf } from './party.ts';

interface Told {
  readonly introduction: IntroductionEntity;
  readonly pair: Pair;
  readonly command: Command;
  readonly by: Actor;
}

const kindOf = ({ introduction, command }: Told): NoticeKind | undefined => {
  if (command === 'propose') return 'proposed';
  if (command === 'apply' || command === 'invite') return 'proposed';
  if (command === 'accept') return introduction.state === 'introduced' ? 'introduced' : 'interested';
  if (command === 'start-trial') return 'trial';
  if (command === 'record-outcome') return 'outcome';
  if (command === 'lapse') return 'lapsed';
  return command === 'decline' || command === 'withdraw' || command === 'close' ? 'closed' : undefined;
};

/**
 * Leaves notices for those who did not do it themselves, and refreshes the screens of everybody concerned. Review by the
 * desk stays at the desk, and the close of a pair that was never proposed is nobody else's business.
 */
export const tellAbout = async (context: Context, told: Told): Promise<void> => {
  const { manager, clock, actor } = context;
  const { introduction, pair } = told;
  const kind = kindOf(told);
  if (kind === undefined || introduction.proposedAt === null) return;
  const everybody = [pair.profile.accountId, ...(await membersOf(manager, pair.listing.organisationId))];
  const others = everybody.filter((account) => account !== actor?.accountId);
  await notify(manager, others, {
    kind,
    introductionId: introduction.id,
    programme: introduction.programme,
    at: clock.now(),
  });
  if (actor) await announce(manager, [actor.accountId], { kind, id: introduction.id });
};

/** The terms sheet changed: open screens of both sides fetch it again. */
export const tellTerms = async (
  { manager }: Context,
  introduction: IntroductionEntity,
  pair: Pair,
): Promise<void> => {
  const everybody = [pair.profile.accountId, ...(await membersOf(manager, pair.listing.organisationId))];
  await announce(manager, everybody, { kind: 'terms', id: introduction.id });
};
