import type { Listing, StatementChange } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { mark } from '../queue/mark.ts';
import { ownListingToChange } from './guard.ts';
import { ListingEntity } from './listing.entity.ts';
import { viewListing } from './listing.view.ts';
import { derivedOf, putOutside } from './put-out.ts';
import { demandProgramme, demandPublishable, readUnfinished } from './statement.ts';

/**
 * Changes a listing. A draft may stay incomplete; what is out must pass the gate in its new form as well.
 * @throws Refusal `not-found`, `changed-meanwhile`, `wrong-state`, `invalid-input`, `gate-refused`
 */
export const changeListing = async (
  context: Context,
  {
    listingId,
    version,
    change,
  }: { readonly listingId: string; readonly version: number | undefined; readonly change: StatementChange },
): Promise<Listing> => {
  const { manager, clock } = context;
  const listing = await ownListingToChange(context, listingId, version);
  if (listing.state === 'withdrawn') throw new Refusal('wrong-state');
  const programme = demandProgramme(listing.programme);
  const isOut = listing.state === 'published';
  const statement = (isOut ? demandPublishable : readUnfinished)(programme, 'listing', change.statement);
  const changes = {
    statement,
    capacity: change.capacity ?? listing.capacity,
    revision: listing.revision + 1,
    version: listing.version + 1,
    ...(isOut
      ? await derivedOf(manager, programme, listing.organisationId, statement)
      : { title: programme.titleOf(statement, 'ja') }),
  };
  await manager.update(ListingEntity, { id: listingId }, changes);
  if (isOut) {
    await putOutside(manager, programme, listingId, statement, clock.now());
    await mark(manager, 'listing-changed', listingId, changes.revision, clock.now());
  }
  return viewListing(manager, manager.create(ListingEntity, { ...listing, ...changes }));
};
