import { randomUUID } from 'node:crypto';
import type { Listing, ListingDraft } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { demandMember } from './guard.ts';
import { ListingEntity } from './listing.entity.ts';
import { viewListing } from './listing.view.ts';
import { namedProgramme, readUnfinished } from './statement.ts';

/** Listings of one organisation that are not withdrawn, at most. */
const MOST = 200;

/** Keeps a first, possibly incomplete, version. @throws Refusal `invalid-input`, `limit-reached`, `not-found` */
export const draftListing = async (
  context: Context,
  { organisationId, draft }: { readonly organisationId: string; readonly draft: ListingDraft },
): Promise<Listing> => {
  const { manager, clock } = context;
  await demandMember(context, organisationId);
  const programme = namedProgramme(draft.programme);
  const statement = readUnfinished(programme, 'listing', draft.statement);
  if ((await manager.countBy(ListingEntity, { organisationId })) >= MOST) throw new Refusal('limit-reached');
  const listing = manager.create(ListingEntity, {
    id: randomUUID(),
    organisationId,
    programme: programme.id,
    state: 'draft',
    statement,
    title: programme.titleOf(statement, 'ja'),
    searchTerms: [],
    place: null,
    capacity: draft.capacity ?? 1,
    revision: 1,
    scoredRevision: 0,
    digest: null,
    scoredAt: null,
    version: 1,
    publishedAt: null,
    expiresOn: null,
    createdAt: clock.now(),
  });
  await manager.insert(ListingEntity, listing);
  return viewListing(manager, listing);
};
