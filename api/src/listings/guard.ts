import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { MembershipEntity } from '../organisations/membership.entity.ts';
import { ListingEntity } from './listing.entity.ts';

export const isMember = (context: Context, organisationId: string): Promise<boolean> =>
  context.manager.existsBy(MembershipEntity, { organisationId, accountId: actorOf(context).accountId });

/** @throws Refusal `not-found`, the same for organisations that do not exist. */
export const demandMember = async (context: Context, organisationId: string): Promise<void> => {
  if (!(await isMember(context, organisationId))) throw new Refusal('not-found');
};

/** A listing of one's own organisation. @throws Refusal `not-found`, the same for listings that do not exist. */
export const ownListing = async (context: Context, listingId: string): Promise<ListingEntity> => {
  const listing = await context.manager.findOneBy(ListingEntity, { id: listingId });
  if (!listing || !(await isMember(context, listing.organisationId))) throw new Refusal('not-found');
  return listing;
};

/** The same, locked and at the version that the caller read. @throws Refusal `changed-meanwhile` */
export const ownListingToChange = async (
  context: Context,
  listingId: string,
  version: number | undefined,
): Promise<ListingEntity> => {
  await ownListing(context, listingId);
  const listing = await context.manager.findOneOrFail(ListingEntity, {
    where: { id: listingId },
    lock: { mode: 'pessimistic_write' },
  });
  expectVersion(listing.version, version);
  return listing;
};
