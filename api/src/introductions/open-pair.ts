import type { Introduction } from '@musubi/contracts';
import { PROGRAMMES } from '@musubi/programmes';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { ownListing } from '../listings/guard.ts';
import { ListingEntity } from '../listings/listing.entity.ts';
import { ListingOutsideEntity } from '../listings/listing-outside.entity.ts';
import { ownProfile } from '../profiles/guard.ts';
import { advance, lockIntroduction } from './advance.ts';
import { seenBy, viewIntroduction } from './introduction.view.ts';
import { lockPair } from './party.ts';
import type { Pair } from './party.ts';

const CONFIDENTIAL: readonly string[] = PROGRAMMES.filter((programme) => programme.outside).map(
  (programme) => programme.id,
);

/** The listing that a person means by an id: a published one, or a confidential one by its outside id and no other. */
const listingMeant = async ({ manager }: Context, id: string): Promise<string | undefined> => {
  const outside = await manager.findOneBy(ListingOutsideEntity, { id });
  if (outside) return outside.listingId;
  const listing = await manager.findOneBy(ListingEntity, { id, state: 'published' });
  return listing && !CONFIDENTIAL.includes(listing.programme) ? listing.id : undefined;
};

/** Something between these two is already going on, or has ended. */
const REVIEWED: readonly string[] = ['suggested', 'shortlisted', 'postponed', 'set-aside'];

const demandUntouched = async (context: Context, { listing, profile }: Pair): Promise<void> => {
  const stored = await lockIntroduction(context, listing.id, profile.id);
  if (stored && !REVIEWED.includes(stored.state)) throw new Refusal('already-exists');
};

const withNote = (message: string | undefined) => (message === undefined ? {} : { note: message });

/**
 * A person says that they want to hear more.
 * @throws Refusal `not-found`, the same for listings that are not there, not published or not theirs to know; `already-exists`, `limit-reached`, `wrong-state`
 */
export const apply = async (
  context: Context,
  {
    profileId,
    listingId: meant,
    message,
  }: { readonly profileId: string; readonly listingId: string; readonly message: string | undefined },
): Promise<Introduction> => {
  await ownProfile(context, profileId);
  const listingId = await listingMeant(context, meant);
  const pair = listingId === undefined ? undefined : await lockPair(context.manager, listingId, profileId);
  if (pair?.listing.state !== 'published') throw new Refusal('not-found');
  await demandUntouched(context, pair);
  const introduction = await advance(context, {
    pair,
    command: 'apply',
    by: 'profile',
    details: withNote(message),
  });
  return viewIntroduction(context, await seenBy(context, introduction, pair, 'profile'));
};

/**
 * A business asks somebody who has opened their profile to invitations, without knowing who it is.
 * @throws Refusal `not-found`, the same for profiles that are not there and those that are not open; `already-exists`, `limit-reached`, `wrong-state`
 */
export const invite = async (
  context: Context,
  {
    listingId,
    profileId,
    message,
  }: { readonly listingId: string; readonly profileId: string; readonly message: string | undefined },
): Promise<Introduction> => {
  await ownListing(context, listingId);
  const pair = await lockPair(context.manager, listingId, profileId);
  if (!pair?.profile.invitable || pair.profile.state !== 'active') throw new Refusal('not-found');
  if (pair.listing.state !== 'published') throw new Refusal('wrong-state');
  await demandUntouched(context, pair);
  const introduction = await advance(context, {
    pair,
    command: 'invite',
    by: 'listing',
    details: withNote(message),
  });
  return viewIntroduction(context, await seenBy(context, introduction, pair, 'listing'));
};
