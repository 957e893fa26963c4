import type { MatchCard, MatchList, PageQuery, ShortCard } from '@musubi/contracts';
import { disclose } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { ANSWER_COLUMNS, answerJoin, answerOf, takeApart } from '../answers/said.ts';
import type { AuditNote } from '../audit/record-audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { OPEN_PER_PERSON } from '../introductions/caps.ts';
import { loadsOf, orderFor } from '../introductions/loads.ts';
import { ownListing } from '../listings/guard.ts';
import type { ListingEntity } from '../listings/listing.entity.ts';
import { demandProgramme } from '../listings/statement.ts';
import { matchingNow } from '../weights/matching-now.ts';
import type { MatchRow, Ordered, PlaceRow } from './card.ts';
import { OVER, byOrder, judgeRows, listed, scoresOf, standingOf } from './card.ts';
import { showFindings } from './show-findings.ts';

interface CandidateRow extends PlaceRow {
  readonly statement: object;
}

interface OrderedCandidate extends Ordered {
  readonly row: CandidateRow & MatchRow;
}

export const noteOfCandidates = (listingId: string): AuditNote => ({
  action: 'list-candidates',
  objectKind: 'listing',
  objectId: listingId,
  purpose: 'matching',
  actorKind: 'organisation',
});

export const noteOfCandidate = (profileId: string): AuditNote => ({
  action: 'read-candidate',
  objectKind: 'profile',
  objectId: profileId,
  purpose: 'matching',
  actorKind: 'organisation',
});

/**
 * Best order first. Only people who are open to invitations, or with whom something has begun, are shown to the business; the
 * others are the desk's to propose.
 * @param only this profile, where it is on the list
 */
const orderedCandidates = async (
  { manager }: Context,
  programme: AnyProgramme,
  listing: ListingEntity,
  only?: string,
): Promise<OrderedCandidate[]> => {
  const places = await manager.query<CandidateRow[]>(
    `SELECT c.listing_id, p.id AS profile_id, p.statement, i.id AS introduction_id, i.state, ${ANSWER_COLUMNS}
     FROM candidate_list c CROSS JOIN LATERAL unnest(c.profile_ids) WITH ORDINALITY t (id, place)
     JOIN profile p ON p.id = t.id AND p.state = 'active'
     LEFT JOIN introduction i ON i.listing_id = c.listing_id AND i.profile_id = p.id AND i.proposed_at IS NOT NULL
     ${answerJoin('listing', 'c.listing_id', 'p.id')}
     WHERE c.listing_id = $1 AND c.view = 'full' AND p.id = coalesce($4, p.id)
       AND (p.invitable OR i.id IS NOT NULL) AND coalesce(i.state, '') <> ALL($2::text[])
       AND NOT EXISTS (SELECT FROM membership o WHERE o.organisation_id = $3 AND o.account_id = p.account_id)
     ORDER BY t.place`,
    [listing.id, OVER, listing.organisationId, only],
  );
  const rows = judgeRows(await matchingNow(manager, programme), places, ({ statement }) => ({
    listing: listing.statement,
    profile: statement,
  }));
  const loads = await loadsOf(
    manager,
    'profile',
    rows.map((row) => row.profile_id),
  );
  return rows
    .map((row) => ({
      row,
      open: loads(row.profile_id).open,
      order: orderFor(row.fit, loads(row.profile_id), OPEN_PER_PERSON),
    }))
    .sort(byOrder);
};

const cardOf = (programme: AnyProgramme, listing: ListingEntity, one: OrderedCandidate): MatchCard => ({
  listingId: listing.id,
  profileId: one.row.profile_id,
  programme: programme.id,
  ...scoresOf(one),
  title: listing.title.slice(0, 200),
  statement: disclose(programme.disclosure, 'profile', 'listed', one.row.statement),
  findings: showFindings(programme, programme.matching, one.row.findings, {
    side: 'listing',
    stage: 'listed',
  }),
  ...standingOf(one.row),
  ...answerOf(one.row, 'listing'),
});

/**
 * Who would fit a listing: cards without names, in the order of fit x chance of an answer x fair share.
 * @throws Refusal `not-found`
 */
export const listCandidates = async (
  context: Context,
  listingId: string,
  page: PageQuery,
): Promise<MatchList> => {
  const listing = await ownListing(context, listingId);
  const programme = demandProgramme(listing.programme);
  const ordered = await orderedCandidates(context, programme, listing);
  const cards = (some: typeof ordered): ShortCard[] =>
    listed(some, (one) => cardOf(programme, listing, one), 'profile');
  const { open, later, no } = takeApart(ordered, ({ row }) => row, dayInTokyo(context.clock.now()));
  const items = cards([...open, ...later].slice(0, page.limit ?? ordered.length));
  await recordAudit(context, noteOfCandidates(listingId));
  return {
    items,
    turnedDown: cards(no),
    scoredRevision: listing.scoredRevision,
    revision: listing.revision,
    ...(listing.scoredAt ? { scoredAt: listing.scoredAt.toISOString() } : {}),
  };
};

/**
 * One candidate of the list without a name: the statement as far as it is open, and every finding.
 * @throws Refusal `not-found`, the same for people who are not there and those who are not shown
 */
export const readCandidate = async (
  context: Context,
  { listingId, profileId }: { readonly listingId: string; readonly profileId: string },
): Promise<MatchCard> => {
  const listing = await ownListing(context, listingId);
  const programme = demandProgramme(listing.programme);
  const [one] = await orderedCandidates(context, programme, listing, profileId);
  if (!one) throw new Refusal('not-found');
  await recordAudit(context, noteOfCandidate(profileId));
  return cardOf(programme, listing, one);
};
