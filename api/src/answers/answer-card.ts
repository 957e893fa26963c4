import { CARD_REASONS } from '@musubi/contracts';
import type { CardAnswerRequest, KeptCardAnswer } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import type { Finding, Side } from '@musubi/matching';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { actorOf } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { ownListing } from '../listings/guard.ts';
import { ListingOutsideEntity } from '../listings/listing-outside.entity.ts';
import { demandProgramme } from '../listings/statement.ts';
import type { MatchView } from '../matches/match-view.ts';
import { ownProfile } from '../profiles/guard.ts';
import { ProfileEntity } from '../profiles/profile.entity.ts';
import { CardAnswerEntity } from './card-answer.entity.ts';
import { criterionOf } from './criterion-of.ts';
import { answerView } from './said.ts';

/** Days that a card put off stays at the end of the list when nobody says how long. Ours: as long as a proposal waits. */
const LATER_DAYS = 14;

interface Which {
  readonly listingId: string;
  readonly profileId: string;
}

interface Card extends Which {
  readonly side: Side;
  readonly programme: string;
  readonly view: MatchView;
}

const TABLES = {
  listing: { list: 'candidate_list', own: 'listing_id', others: 'profile_ids' },
  profile: { list: 'suggestion_list', own: 'profile_id', others: 'listing_ids' },
} as const;

interface CardRow {
  readonly listing: object;
  readonly projection: object | null;
  readonly profile: object;
}

/** What is compared does not depend on what it weighs. */
const findingsOf = (
  { programme, view }: Card,
  { listing, projection, profile }: CardRow,
): readonly Finding[] => {
  const { matching, outside } = demandProgramme(programme);
  if (view === 'full') return judge(matching, listing, profile).findings;
  return outside && projection ? judge(outside.matching, projection, profile).findings : [];
};

/** The untouched card of a pair in the answerer's own list. @throws Refusal `not-found`, `wrong-state` when something has begun */
const demandCard = async ({ manager }: Context, card: Card): Promise<readonly Finding[]> => {
  const { listingId, profileId, view, side } = card;
  const { list, own, others } = TABLES[side];
  const [row] = await manager.query<CardRow[]>(
    `SELECT l.statement AS listing, o.projection, p.statement AS profile
     FROM ${list} s JOIN listing l ON l.id = $1 JOIN profile p ON p.id = $2 LEFT JOIN listing_outside o ON o.listing_id = l.id
     WHERE s.${own} = $3 AND s.view = $4 AND $5 = ANY(s.${others})`,
    [
      listingId,
      profileId,
      ...(side === 'listing' ? [listingId, view, profileId] : [profileId, view, listingId]),
    ],
  );
  if (!row) throw new Refusal('not-found');
  const begun = await manager.query<unknown[]>(
    'SELECT FROM introduction WHERE listing_id = $1 AND profile_id = $2 AND proposed_at IS NOT NULL',
    [listingId, profileId],
  );
  if (begun.length > 0) throw new Refusal('wrong-state');
  return findingsOf(card, row);
};

const isReason = (code: string | undefined): code is (typeof CARD_REASONS)[number] =>
  CARD_REASONS.some((one) => one === code);

const untilOf = ({ clock }: Context, { answer, until }: CardAnswerRequest): string | null => {
  if (answer !== 'later') return null;
  if (until !== undefined && until <= dayInTokyo(clock.now()))
    throw new Refusal('invalid-input', { fields: [{ path: '/until', rule: 'too-early' }] });
  return until ?? dayInTokyo(clock.now(), LATER_DAYS);
};

const criterionFor = (
  card: Card,
  request: CardAnswerRequest,
  findings: readonly Finding[],
): string | null => {
  const programme = demandProgramme(card.programme);
  const { criterion, reason } = request;
  if (criterion === undefined)
    return (isReason(reason) && criterionOf(programme, card.side, reason, findings)) || null;
  if (!programme.matching.criteria.some(({ id }) => id === criterion))
    throw new Refusal('invalid-input', { fields: [{ path: '/criterion', rule: 'not-a-choice' }] });
  return criterion;
};

const keep = async (context: Context, card: Card, request: CardAnswerRequest): Promise<CardAnswerEntity> => {
  const { manager, clock } = context;
  const findings = await demandCard(context, card);
  const answer = manager.create(CardAnswerEntity, {
    listingId: card.listingId,
    profileId: card.profileId,
    side: card.side,
    programme: card.programme,
    answer: request.answer === 'no' ? 'no' : 'later',
    reason: isReason(request.reason) ? request.reason : null,
    criterion: criterionFor(card, request, findings),
    until: untilOf(context, request),
    byAccount: actorOf(context).accountId,
    at: clock.now(),
  });
  await manager.upsert(CardAnswerEntity, answer, ['listingId', 'profileId', 'side']);
  return answer;
};

/** The listing that a person means: in confidential programmes by its outside id and no other. */
const listingMeant = async (
  { manager }: Context,
  programme: string,
  id: string,
): Promise<{ readonly listingId: string; readonly view: MatchView }> => {
  if (!demandProgramme(programme).outside) return { listingId: id, view: 'full' };
  const outside = await manager.findOneBy(ListingOutsideEntity, { id });
  if (!outside) throw new Refusal('not-found');
  return { listingId: outside.listingId, view: 'outside' };
};

/**
 * A person says "later" or "not this one" to a card of their list; a second answer replaces the first.
 * @throws Refusal `not-found`, `wrong-state`, `invalid-input`
 */
export const answerSuggestion = async (
  context: Context,
  { listingId: meant, profileId }: Which,
  request: CardAnswerRequest,
): Promise<KeptCardAnswer> => {
  const { programme } = await ownProfile(context, profileId);
  const card = await listingMeant(context, programme, meant);
  const kept = await keep(context, { ...card, profileId, programme, side: 'profile' }, request);
  return { ...answerView(kept), listingId: meant, profileId };
};

/**
 * A business says "later" or "not this one" to a candidate of its list.
 * @throws Refusal `not-found`, the same for people who are not there and those who are not shown; `wrong-state`, `invalid-input`
 */
export const answerCandidate = async (
  context: Context,
  { listingId, profileId }: Which,
  request: CardAnswerRequest,
): Promise<KeptCardAnswer> => {
  const { programme } = await ownListing(context, listingId);
  const shown = { id: profileId, state: 'active' as const, invitable: true };
  if (!(await context.manager.existsBy(ProfileEntity, shown))) throw new Refusal('not-found');
  const kept = await keep(
    context,
    { listingId, profileId, programme, side: 'listing', view: 'full' },
    request,
  );
  return { ...answerView(kept), listingId, profileId };
};

/** Takes an answer back, if there is one: the card stands in its place again. @throws Refusal `not-found` */
export const takeBackSuggestionAnswer = async (
  context: Context,
  { listingId: meant, profileId }: Which,
): Promise<void> => {
  const { programme } = await ownProfile(context, profileId);
  const { listingId } = await listingMeant(context, programme, meant);
  await context.manager.delete(CardAnswerEntity, { listingId, profileId, side: 'profile' });
};

/** @throws Refusal `not-found` */
export const takeBackCandidateAnswer = async (
  context: Context,
  { listingId, profileId }: Which,
): Promise<void> => {
  await ownListing(context, listingId);
  await context.manager.delete(CardAnswerEntity, { listingId, profileId, side: 'listing' });
};
