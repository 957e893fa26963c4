import type { MatchCard, MatchList, NearMissCard, PageQuery, ShortCard } from '@musubi/contracts';
import { disclose, spread } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { ANSWER_COLUMNS, answerJoin, answerOf, takeApart } from '../answers/said.ts';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { Refusal } from '../http/refusal.ts';
import { loadsOf, orderFor } from '../introductions/loads.ts';
import { demandProgramme } from '../listings/statement.ts';
import { ownProfile } from '../profiles/guard.ts';
import { withSupport } from '../support/support-for.ts';
import type { ProfileEntity } from '../profiles/profile.entity.ts';
import { matchingNow } from '../weights/matching-now.ts';
import type { MatchRow, Ordered, PlaceRow } from './card.ts';
import { OVER, byOrder, judgeRows, listed, scoresOf, standingOf } from './card.ts';
import { listOutsideMatches, readOutsideMatch } from './list-outside-matches.ts';
import { hiddenCriteria, showFindings } from './show-findings.ts';

interface SuggestionRow extends PlaceRow {
  readonly statement: object;
  readonly capacity: number;
  readonly organisation_id: string;
  readonly organisation: string;
}

/** @param only this listing, where it is on the list */
const storedList = ({ manager }: Context, profile: ProfileEntity, only?: string): Promise<SuggestionRow[]> =>
  manager.query<SuggestionRow[]>(
    `SELECT l.id AS listing_id, s.profile_id, l.statement, l.capacity, l.organisation_id, o.name AS organisation,
            i.id AS introduction_id, i.state, ${ANSWER_COLUMNS}
     FROM suggestion_list s CROSS JOIN LATERAL unnest(s.listing_ids) WITH ORDINALITY t (id, place)
     JOIN listing l ON l.id = t.id AND l.state = 'published' JOIN organisation o ON o.id = l.organisation_id
     LEFT JOIN introduction i ON i.listing_id = l.id AND i.profile_id = s.profile_id
     ${answerJoin('profile', 'l.id', 's.profile_id')}
     WHERE s.profile_id = $1 AND s.view = 'full' AND coalesce(i.state, '') <> ALL($2::text[]) AND l.id = coalesce($4, l.id)
       AND NOT EXISTS (SELECT FROM membership b WHERE b.organisation_id = l.organisation_id AND b.account_id = $3)
     ORDER BY t.place`,
    [profile.id, OVER, profile.accountId, only],
  );

const REVIEW: readonly (string | null)[] = ['suggested', 'shortlisted', 'postponed'];

interface OrderedSuggestion extends Ordered {
  readonly row: SuggestionRow & MatchRow;
}

const cardOf = (context: Context, programme: AnyProgramme, one: OrderedSuggestion): MatchCard => {
  const { row } = one;
  const statement = disclose(programme.disclosure, 'listing', 'listed', row.statement);
  return {
    listingId: row.listing_id,
    profileId: row.profile_id,
    programme: programme.id,
    ...scoresOf(one),
    title: programme.titleOf(statement, languageOf(context)).slice(0, 200),
    organisationName: row.organisation,
    statement,
    findings: showFindings(programme, programme.matching, row.findings, { side: 'profile', stage: 'listed' }),
    // What the desk is thinking over is not told before it has decided.
    ...(REVIEW.includes(row.state) ? {} : standingOf(row)),
    ...answerOf(row, 'profile'),
  };
};

/** Best order first. @param only this listing, where it is on the list */
const orderedMatches = async (
  context: Context,
  programme: AnyProgramme,
  profile: ProfileEntity,
  only?: string,
): Promise<OrderedSuggestion[]> => {
  const matching = await matchingNow(context.manager, programme);
  const rows = judgeRows(matching, await storedList(context, profile, only), ({ statement }) => ({
    listing: statement,
    profile: profile.statement,
  }));
  const loads = await loadsOf(
    context.manager,
    'listing',
    rows.map((row) => row.listing_id),
  );
  return rows
    .map((row) => ({
      row,
      open: loads(row.listing_id).open,
      order: orderFor(row.fit, loads(row.listing_id), row.capacity),
    }))
    .sort(byOrder);
};

const openMatches = async (
  context: Context,
  programme: AnyProgramme,
  profile: ProfileEntity,
  limit: number,
): Promise<Pick<MatchList, 'items' | 'turnedDown'>> => {
  const ordered = await orderedMatches(context, programme, profile);
  const { open, later, no } = takeApart(ordered, ({ row }) => row, dayInTokyo(context.clock.now()));
  const inPlace = [...spread(open, ({ row }) => row.organisation_id, limit), ...later].slice(0, limit);
  const cards = (some: typeof ordered): ShortCard[] =>
    listed(some, (one) => cardOf(context, programme, one), 'listing');
  return { items: cards(inPlace), turnedDown: cards(no) };
};

interface MissRow {
  readonly listing_id: string;
  readonly criterion: string;
  readonly facts: object;
  readonly statement: object;
}

/** What one change would open up; confidential programmes name the listing by its outside id and projection. */
const nearMissesOf = async (
  context: Context,
  programme: AnyProgramme,
  profile: ProfileEntity,
): Promise<NearMissCard[]> => {
  const source = programme.outside
    ? 'SELECT n.listing_id AS inner_id, o.id AS listing_id, n.criterion, n.facts, n.fit, o.projection AS statement FROM near_miss n JOIN listing_outside o ON o.listing_id = n.listing_id'
    : "SELECT n.listing_id AS inner_id, n.listing_id, n.criterion, n.facts, n.fit, l.statement FROM near_miss n JOIN listing l ON l.id = n.listing_id AND l.state = 'published'";
  const rows = await context.manager.query<MissRow[]>(
    `${source} WHERE n.profile_id = $1 ORDER BY n.fit DESC, 2 LIMIT 5`,
    [profile.id],
  );
  // A change of something that is not open yet would give it away.
  const matching = programme.outside?.matching ?? programme.matching;
  const hidden = hiddenCriteria(programme, matching, { side: 'profile', stage: 'listed' });
  const cards = rows
    .filter((row) => !hidden.has(row.criterion))
    .map((row) => {
      const seen = programme.outside
        ? row.statement
        : disclose(programme.disclosure, 'listing', 'listed', row.statement);
      const title = programme.titleOf(seen, languageOf(context)).slice(0, 200);
      return { listingId: row.listing_id, title, criterion: row.criterion, facts: row.facts };
    });
  return withSupport(context, programme, profile.statement, cards);
};

/**
 * What fits a profile, best order first, with reasons; at most two of one organisation in any ten.
 * @throws Refusal `not-found`
 */
export const listMatches = async (
  context: Context,
  profileId: string,
  page: PageQuery,
): Promise<MatchList> => {
  const profile = await ownProfile(context, profileId);
  const programme = demandProgramme(profile.programme);
  const limit = page.limit ?? 20;
  const revisions = { scoredRevision: profile.scoredRevision, revision: profile.revision };
  const nearMisses = profile.state === 'active' ? await nearMissesOf(context, programme, profile) : [];
  if (programme.outside) {
    const lists = await listOutsideMatches(context, programme, profile, limit);
    return { ...lists, nearMisses, ...revisions, bands: ['high', 'middle', 'low'] };
  }
  return {
    ...(await openMatches(context, programme, profile, limit)),
    nearMisses,
    ...revisions,
    ...(profile.scoredAt ? { scoredAt: profile.scoredAt.toISOString() } : {}),
  };
};

/**
 * One pair of the list with everything that is open of it: the statement, and every finding. `listingId` as the list names it.
 * @throws Refusal `not-found`, also for listings that are not on the list
 */
export const readMatch = async (
  context: Context,
  { profileId, listingId }: { readonly profileId: string; readonly listingId: string },
): Promise<MatchCard> => {
  const profile = await ownProfile(context, profileId);
  const programme = demandProgramme(profile.programme);
  if (programme.outside) return readOutsideMatch(context, programme, profile, listingId);
  const [one] = await orderedMatches(context, programme, profile, listingId);
  if (!one) throw new Refusal('not-found');
  return cardOf(context, programme, one);
};
