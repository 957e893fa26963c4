import type { Listing, ListingPage } from '@musubi/contracts';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import { actorOf, hasRole } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { demandMember, isMember } from './guard.ts';
import { ListingEntity } from './listing.entity.ts';
import { viewListing, viewListings } from './listing.view.ts';

interface PageWish {
  readonly cursor?: string;
  readonly limit?: number;
}

/** The listings of one's own organisation, newest first. @throws Refusal `not-found` */
export const listListings = async (
  context: Context,
  organisationId: string,
  page: PageWish,
): Promise<ListingPage> => {
  await demandMember(context, organisationId);
  const limit = page.limit ?? DEFAULT_LIMIT;
  const after = readCursor(page.cursor, 'moment', 'id');
  const query = context.manager
    .createQueryBuilder(ListingEntity, 'l')
    .where('l.organisationId = :organisationId', { organisationId })
    .orderBy('l.createdAt', 'DESC')
    .addOrderBy('l.id', 'DESC')
    .limit(limit + 1);
  // Milliseconds are what a cursor can say; the column holds what Date gave it, which is no finer.
  if (after) query.andWhere('(l.createdAt, l.id) < (:at, :id)', { at: after[0], id: after[1] });
  const found = await query.getMany();
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    items: await viewListings(context.manager, found.slice(0, limit)),
    ...(last ? { next: cursorOf([last.createdAt.toISOString(), last.id]) } : {}),
  };
};

/** A listing as a whole, for its organisation and coordinators; counsellors see those of their cases. @throws Refusal `not-found` */
export const readListing = async (context: Context, listingId: string): Promise<Listing> => {
  const { manager } = context;
  const listing = await manager.findOneBy(ListingEntity, { id: listingId });
  if (!listing) throw new Refusal('not-found');
  const may =
    (await isMember(context, listing.organisationId)) ||
    (listing.state !== 'draft' &&
      (hasRole(actorOf(context), 'coordinator') || (await isCase(context, listingId))));
  if (!may) throw new Refusal('not-found');
  return viewListing(manager, listing);
};

const isCase = async (context: Context, listingId: string): Promise<boolean> => {
  const actor = actorOf(context);
  if (!hasRole(actor, 'counsellor')) return false;
  const rows = await context.manager.query<unknown[]>(
    'SELECT FROM case_assignment WHERE account_id = $1 AND listing_id = $2 AND until > $3',
    [actor.accountId, listingId, context.clock.now()],
  );
  return rows.length > 0;
};
