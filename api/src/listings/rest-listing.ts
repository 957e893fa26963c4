import type { Listing } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { closeOpenOf } from '../introductions/close-open.ts';
import { mark } from '../queue/mark.ts';
import { ownListingToChange } from './guard.ts';
import { ListingEntity } from './listing.entity.ts';
import { viewListing } from './listing.view.ts';
import { takeIn } from './put-out.ts';

interface Resting {
  readonly listingId: string;
  readonly version: number | undefined;
}

const rest = async (
  context: Context,
  { listingId, version }: Resting,
  from: readonly string[],
  to: string,
): Promise<Listing> => {
  const { manager, clock } = context;
  const listing = await ownListingToChange(context, listingId, version);
  if (!from.includes(listing.state)) throw new Refusal('wrong-state');
  const changes = { state: to, revision: listing.revision + 1, version: listing.version + 1 };
  await manager.update(ListingEntity, { id: listingId }, changes);
  await takeIn(manager, listingId);
  await mark(manager, 'listing-changed', listingId, changes.revision, clock.now());
  return viewListing(manager, manager.create(ListingEntity, { ...listing, ...changes }));
};

/** Out of search and suggestions for now; what runs goes on. @throws Refusal `wrong-state`, `changed-meanwhile`, `not-found` */
export const pauseListing = (context: Context, input: Resting): Promise<Listing> =>
  rest(context, input, ['published'], 'paused');

/** For good: open proposals are closed. @throws Refusal `wrong-state`, `changed-meanwhile`, `not-found` */
export const withdrawListing = async (context: Context, input: Resting): Promise<Listing> => {
  const listing = await rest(context, input, ['draft', 'published', 'paused'], 'withdrawn');
  await closeOpenOf(context, input.listingId, { command: 'withdraw', by: 'listing', reason: 'other' });
  return listing;
};
