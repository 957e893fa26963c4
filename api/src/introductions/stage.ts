import type { Stage } from '@musubi/matching';
import { consentsOf } from '../consents/give-consent.ts';
import type { Context } from '../http/handler.ts';
import type { IntroductionEntity } from './introduction.entity.ts';
import type { Pair } from './party.ts';
import { membersOf } from './party.ts';

const MET: readonly string[] = ['introduced', 'trial', 'outcome'];

/**
 * How far the sides are open to each other: `listed` until both are interested, `introduced` from then on while both agree
 * to be named, `interested` when one of them has taken that back.
 */
export const stageOf = async (
  context: Context,
  introduction: IntroductionEntity,
  { listing, profile }: Pair,
): Promise<Stage> => {
  if (!MET.includes(introduction.state)) return 'listed';
  const agreed = await consentsOf(context, { introductionId: introduction.id, what: 'contact' });
  const members = await membersOf(context.manager, listing.organisationId);
  const both = agreed.has(profile.accountId) && members.some((member) => agreed.has(member));
  return both ? 'introduced' : 'interested';
};
