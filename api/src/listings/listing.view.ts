import type { Listing } from '@musubi/contracts';
import type { EntityManager } from 'typeorm';
import { loadsOf, replyRate } from '../introductions/loads.ts';
import type { ListingEntity } from './listing.entity.ts';

/** Listings as their own organisation and the desk see them. */
export const viewListings = async (
  manager: EntityManager,
  listings: readonly ListingEntity[],
): Promise<Listing[]> => {
  const loads = await loadsOf(
    manager,
    'listing',
    listings.map((listing) => listing.id),
  );
  return listings.map((listing) => {
    const load = loads(listing.id);
    const {
      id,
      organisationId,
      programme,
      state,
      title,
      statement,
      capacity,
      version,
      revision,
      scoredRevision,
    } = listing;
    return {
      id,
      organisationId,
      programme,
      state,
      title,
      statement,
      capacity,
      version,
      revision,
      scoredRevision,
      openProposals: load.open,
      replyRate: replyRate(load),
      ...(listing.publishedAt ? { publishedAt: listing.publishedAt.toISOString() } : {}),
      ...(listing.expiresOn ? { expiresOn: listing.expiresOn } : {}),
    };
  });
};

export const viewListing = async (manager: EntityManager, listing: ListingEntity): Promise<Listing> => {
  const [view] = await viewListings(manager, [listing]);
  if (!view) throw new Error('a listing has no view');
  return view;
};
