import { randomUUID } from 'node:crypto';
import type { Actor, Command } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import { matchingNow } from '../weights/matching-now.ts';
import { giveConsent, withdrawConsents } from '../consents/give-consent.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { demandProgramme } from '../listings/statement.ts';
import { closeOthersWhenFull } from './close-open.ts';
import type { Details } from './demands.ts';
import { demandAllowed, demandDetails, todayOf } from './demands.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import { appendEvent } from './log.ts';
import type { Pair } from './party.ts';
import { isSamePerson } from './party.ts';
import type { Standing } from './step.ts';
import { UNTOUCHED, step } from './step.ts';
import { tellAbout } from './tell.ts';

export interface Move {
  /** Both rows locked. */
  readonly pair: Pair;
  readonly command: Command;
  readonly by: Actor;
  readonly details: Details;
  /** The version that the caller read, 0 for a pair that nobody has touched; absent for steps that open a pair. */
  readonly version?: number | undefined;
}

/** The pair's introduction, locked. */
export const lockIntroduction = (
  { manager }: Context,
  listingId: string,
  profileId: string,
): Promise<IntroductionEntity | null> =>
  manager.findOne(IntroductionEntity, {
    where: { listingId, profileId },
    lock: { mode: 'pessimistic_write' },
  });

const fresh = async (
  { manager, clock, actor }: Context,
  { listing, profile }: Pair,
): Promise<IntroductionEntity> => {
  const matching = await matchingNow(manager, demandProgramme(listing.programme));
  const verdict = judge(matching, listing.statement, profile.statement);
  const { fit, forListing, forProfile } = verdict;
  return manager.create(IntroductionEntity, {
    id: randomUUID(),
    listingId: listing.id,
    profileId: profile.id,
    programme: listing.programme,
    ...UNTOUCHED,
    postponedUntil: null,
    reminded: 0,
    outcome: null,
    reason: null,
    shareReason: false,
    terms: null,
    assignedTo: null,
    openedBy: actor?.accountId ?? null,
    fit,
    forListing,
    forProfile,
    findings: [...verdict.findings],
    version: 0,
    createdAt: clock.now(),
    changedAt: clock.now(),
  });
};

const INTEREST: readonly Command[] = ['apply', 'invite', 'accept'];
const NO_INTEREST: readonly Command[] = ['decline', 'withdraw'];

/** Interest is what somebody agrees to be named for: the consent takes effect only once both sides have it. */
const keepConsents = async (context: Context, introductionId: string, command: Command): Promise<void> => {
  const accountId = context.actor?.accountId;
  if (accountId === undefined) return;
  if (INTEREST.includes(command)) await giveConsent(context, { accountId, introductionId, what: 'contact' });
  if (NO_INTEREST.includes(command)) await withdrawConsents(context, { accountId, introductionId });
};

const changesBy = (
  before: IntroductionEntity,
  after: Standing,
  { command, details }: Move,
  now: Date,
): Partial<IntroductionEntity> => ({
  state: after.state,
  basis: after.basis,
  listingInterest: after.listingInterest,
  profileInterest: after.profileInterest,
  proposedAt: after.proposedAt,
  dueAt: after.dueAt,
  postponedUntil: command === 'postpone' ? (details.until ?? null) : null,
  reminded: after.proposedAt === before.proposedAt ? before.reminded : 0,
  outcome:
    details.outcome ?? (command === 'record-outcome' || command === 'start-trial' ? null : before.outcome),
  reason: details.reason ?? null,
  shareReason: details.shareReason ?? false,
  version: before.version + 1,
  changedAt: now,
});

/**
 * Takes a pair one step further: the one place where introductions change.
 * @throws Refusal `wrong-state` when the lifecycle does not allow it, `changed-meanwhile`, `limit-reached`, `gate-refused`, `invalid-input`
 */
export const advance = async (context: Context, move: Move): Promise<IntroductionEntity> => {
  const { manager, clock } = context;
  const { pair, command, by, details } = move;
  const programme = demandProgramme(pair.listing.programme);
  const stored = await lockIntroduction(context, pair.listing.id, pair.profile.id);
  if (move.version !== undefined) expectVersion(stored?.version ?? 0, move.version);
  if (await isSamePerson(manager, pair)) throw new Refusal('wrong-state');
  const before = stored ?? (await fresh(context, pair));
  const after = step(before, command, by, clock.now());
  if (!after) throw new Refusal('wrong-state');
  demandDetails(programme, command, details, todayOf(context));
  await demandAllowed(context, { programme, pair, command, by, terms: before.terms });
  const changes = changesBy(before, after, move, clock.now());
  const introduction = manager.create(IntroductionEntity, { ...before, ...changes });
  if (stored) await manager.update(IntroductionEntity, { id: before.id }, changes);
  else await manager.insert(IntroductionEntity, introduction);
  await appendEvent(context, { introduction, from: before.state, command, by, details });
  await keepConsents(context, before.id, command);
  await tellAbout(context, { introduction, pair, command, by });
  if (command === 'record-outcome') await closeOthersWhenFull(context, pair.listing);
  return introduction;
};
