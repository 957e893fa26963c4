import type { Listing } from '@musubi/contracts';
import { useAction, useSession } from '@musubi/web-kit';

export type ListingStep = 'publish' | 'pause' | 'withdraw';

/** What the owner may do with a listing in its state. */
export const stepsOf = (listing: Listing): readonly ListingStep[] => {
  if (listing.state === 'draft' || listing.state === 'paused') return ['publish', 'withdraw'];
  return listing.state === 'published' ? ['pause', 'withdraw'] : [];
};

const ROUTES = { publish: 'publishListing', pause: 'pauseListing', withdraw: 'withdrawListing' } as const;

/** Publishes, pauses or withdraws at the version that was seen. */
export const useListingStep = () => {
  const session = useSession();
  return useAction((listing: Listing, step: ListingStep) =>
    session.call(ROUTES[step], { params: { listingId: listing.id }, version: listing.version }),
  );
};
