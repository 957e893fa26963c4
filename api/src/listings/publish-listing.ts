import type { Listing } from '@musubi/contracts';
import type { Clock } from '../clock.ts';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { mark } from '../queue/mark.ts';
import { ownListingToChange } from './guard.ts';
import { ListingEntity } from './listing.entity.ts';
import { viewListing } from './listing.view.ts';
import { derivedOf, putOutside } from './put-out.ts';
import { demandProgramme, demandPublishable } from './statement.ts';

/** A listing nobody renews rests after so many days, so that stale ones do not pile up (reliability report 5.3). */
const DAYS_OUT = 90;

const lastDay = (clock: Clock): string => dayInTokyo(clock.now(), DAYS_OUT);

/**
 * Lets others find a listing, if the programme's gate lets it pass.
 * @throws Refusal `gate-refused` naming every missing fact, `wrong-state`, `changed-meanwhile`, `not-found`
 */
export const publishListing = async (
  context: Context,
  { listingId, version }: { readonly listingId: string; readonly version: number | undefined },
): Promise<Listing> => {
  const { manager, clock } = context;
  const listing = await ownListingToChange(context, listingId, version);
  if (listing.state !== 'draft' && listing.state !== 'paused') throw new Refusal('wrong-state');
  const programme = demandProgramme(listing.programme);
  const statement = demandPublishable(programme, 'listing', listing.statement);
  const changes = {
    state: 'published',
    revision: listing.revision + 1,
    version: listing.version + 1,
    publishedAt: clock.now(),
    expiresOn: lastDay(clock),
    ...(await derivedOf(manager, programme, listing.organisationId, statement)),
  };
  await manager.update(ListingEntity, { id: listingId }, changes);
  await putOutside(manager, programme, listingId, statement, clock.now());
  await mark(manager, 'listing-changed', listingId, changes.revision, clock.now());
  return viewListing(manager, manager.create(ListingEntity, { ...listing, ...changes }));
};
