import type { MatchCard, MatchList, PageQuery } from '@musubi/contracts';
import { disclose } from '@musubi/matching';
import { ANSWER_COLUMNS, answerJoin, answerOf, takeApart } from '../answers/said.ts';
import type { AuditNote } from '../audit/record-audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { OPEN_PER_PERSON } from '../introductions/caps.ts';
import { loadsOf, orderFor } from '../introductions/loads.ts';
import { ownListing } from '../listings/guard.ts';
import { demandProgramme } from '../listings/statement.ts';
import { matchingNow } from '../weights/matching-now.ts';
import type { MatchRow, Ordered, PlaceRow } from './card.ts';
import { OVER, byOrder, judgeRows, scoresOf, standingOf } from './card.ts';
import { showFindings } from './show-findings.ts';

interface CandidateRow extends PlaceRow {
  readonly statement: object;
}

export const noteOfCandidates = (listingId: string): AuditNote => ({
  action: 'list-candidates',
  objectKind: 'listing',
  objectId: listingId,
  purpose: 'matching',
  actorKind: 'organisation',
});

/**
 * Who would fit a listing: cards without names, in the order of fit x chance of an answer x fair share. Only people who are
 * open to invitations, or with whom something has begun, are shown to the business; the others are the desk's to propose.
 * @throws Refusal `not-found`
 */
export const listCandidates = async (
  context: Context,
  listingId: string,
  page: PageQuery,
): Promise<MatchList> => {
  const { manager } = context;
  const listing = await ownListing(context, listingId);
  const programme = demandProgramme(listing.programme);
  const places = await manager.query<CandidateRow[]>(
    `SELECT c.listing_id, p.id AS profile_id, p.statement, i.id AS introduction_id, i.state, ${ANSWER_COLUMNS}
     FROM candidate_list c CROSS JOIN LATERAL unnest(c.profile_ids) WITH ORDINALITY t (id, place)
     JOIN profile p ON p.id = t.id AND p.state = 'active'
     LEFT JOIN introduction i ON i.listing_id = c.listing_id AND i.profile_id = p.id AND i.proposed_at IS NOT NULL
     ${answerJoin('listing', 'c.listing_id', 'p.id')}
     WHERE c.listing_id = $1 AND c.view = 'full'
       AND (p.invitable OR i.id IS NOT NULL) AND coalesce(i.state, '') <> ALL($2::text[])
       AND NOT EXISTS (SELECT FROM membership o WHERE o.organisation_id = $3 AND o.account_id = p.account_id)
     ORDER BY t.place`,
    [listingId, OVER, listing.organisationId],
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
  const ordered = rows
    .map((row) => ({
      row,
      open: loads(row.profile_id).open,
      order: orderFor(row.fit, loads(row.profile_id), OPEN_PER_PERSON),
    }))
    .sort(byOrder);
  const cardOf = (one: Ordered & { readonly row: CandidateRow & MatchRow }, index: number): MatchCard => ({
    listingId,
    profileId: one.row.profile_id,
    programme: programme.id,
    ...scoresOf(one, index + 1),
    title: listing.title.slice(0, 200),
    statement: disclose(programme.disclosure, 'profile', 'listed', one.row.statement),
    findings: showFindings(programme, programme.matching, one.row.findings, {
      side: 'listing',
      stage: 'listed',
    }),
    ...standingOf(one.row),
    ...answerOf(one.row, 'listing'),
  });
  const { open, later, no } = takeApart(ordered, ({ row }) => row, dayInTokyo(context.clock.now()));
  const items = [...open, ...later].slice(0, page.limit ?? ordered.length).map(cardOf);
  await recordAudit(context, noteOfCandidates(listingId));
  return {
    items,
    turnedDown: no.map(cardOf),
    scoredRevision: listing.scoredRevision,
    revision: listing.revision,
    ...(listing.scoredAt ? { scoredAt: listing.scoredAt.toISOString() } : {}),
  };
};
