import type { PairId, ShortlistReport } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance, lockIntroduction } from '../introductions/advance.ts';
import { isSamePerson, lockPair } from '../introductions/party.ts';
import { AllocationEntity } from './allocation.entity.ts';

/** Opens one pair for review, unless something has happened with it since. */
const shortlist = async (context: Context, { listingId, profileId }: PairId): Promise<boolean> => {
  const pair = await lockPair(context.manager, listingId, profileId);
  if (pair?.listing.state !== 'published' || pair.profile.state !== 'active') return false;
  if (await isSamePerson(context.manager, pair)) return false;
  if (await lockIntroduction(context, listingId, profileId)) return false;
  await advance(context, { pair, command: 'shortlist', by: 'desk', details: {} });
  return true;
};

/**
 * Puts pairs of a try into the review queue, through the same step as any other pair. Nobody is told; the desk still decides
 * about each.
 * @throws Refusal `not-found`; `wrong-state` when it is not done; `invalid-input` for a pair that is not of the try
 */
export const shortlistAllocation = async (
  context: Context,
  allocationId: string,
  pairs: readonly PairId[],
): Promise<ShortlistReport> => {
  const allocation = await context.manager.findOneBy(AllocationEntity, { id: allocationId });
  if (!allocation) throw new Refusal('not-found');
  if (allocation.state !== 'done') throw new Refusal('wrong-state');
  const own = new Set((allocation.pairs ?? []).map(({ listing, profile }) => `${listing} ${profile}`));
  const strange = pairs.findIndex(({ listingId, profileId }) => !own.has(`${listingId} ${profileId}`));
  if (strange >= 0)
    throw new Refusal('invalid-input', {
      fields: [{ path: `/pairs/${String(strange)}`, rule: 'not-a-choice' }],
    });
  // One order for everybody, so that two coordinators do not wait for each other's rows.
  const inOrder = [...pairs].sort((a, b) =>
    `${a.listingId} ${a.profileId}` < `${b.listingId} ${b.profileId}` ? -1 : 1,
  );
  let shortlisted = 0;
  for (const pair of inOrder) if (await shortlist(context, pair)) shortlisted += 1;
  return { shortlisted, passedOver: pairs.length - shortlisted };
};
