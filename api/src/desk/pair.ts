import type { PairDetail, TransitionRequest } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import { answersOf } from '../answers/said.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance } from '../introductions/advance.ts';
import type { Details } from '../introductions/demands.ts';
import { IntroductionEntity } from '../introductions/introduction.entity.ts';
import { historyFor } from '../introductions/introduction.view.ts';
import { loadsOf, orderFor } from '../introductions/loads.ts';
import { commandOf } from '../introductions/move-introduction.ts';
import type { Pair } from '../introductions/party.ts';
import { commandsHere, isSamePerson, lockPair, mayReview, pairOf } from '../introductions/party.ts';
import { UNTOUCHED } from '../introductions/step.ts';
import { demandProgramme } from '../listings/statement.ts';
import { showFindings } from '../matches/show-findings.ts';
import { matchingNow } from '../weights/matching-now.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';

interface Which {
  readonly listingId: string;
  readonly profileId: string;
}

/** @throws Refusal `not-found` for pairs that are not there, drafts, and cases of others. */
const reviewable = async (context: Context, pair: Pair | undefined): Promise<Pair> => {
  if (!pair || pair.listing.state === 'draft' || pair.profile.state === 'draft')
    throw new Refusal('not-found');
  if (!(await mayReview(context, pair)) || (await isSamePerson(context.manager, pair)))
    throw new Refusal('not-found');
  return pair;
};

const detailOf = async (context: Context, { listing, profile }: Pair): Promise<PairDetail> => {
  const { manager } = context;
  const programme = demandProgramme(listing.programme);
  const introduction = await manager.findOneBy(IntroductionEntity, {
    listingId: listing.id,
    profileId: profile.id,
  });
  const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: listing.organisationId });
  const verdict = judge(await matchingNow(manager, programme), listing.statement, profile.statement);
  const load = (await loadsOf(manager, 'listing', [listing.id]))(listing.id);
  const state = introduction?.state ?? 'suggested';
  return {
    card: {
      listingId: listing.id,
      profileId: profile.id,
      programme: programme.id,
      fit: verdict.fit,
      forListing: verdict.forListing,
      forProfile: verdict.forProfile,
      order: orderFor(verdict.fit, load, listing.capacity),
      title: listing.title.slice(0, 200),
      organisationName: organisation.name,
      statement: profile.statement,
      findings: showFindings(programme, programme.matching, verdict.findings, 'desk'),
      ...(introduction ? { introductionId: introduction.id, state } : {}),
    },
    state,
    ...(introduction ? { introductionId: introduction.id } : {}),
    version: introduction?.version ?? 0,
    listing: listing.statement,
    profile: profile.statement,
    commands: commandsHere(introduction ?? UNTOUCHED, 'desk'),
    history: introduction ? await historyFor(context, introduction.id, 'desk') : [],
    answers: await answersOf(manager, { listingId: listing.id, profileId: profile.id }),
  };
};

const noteLook = (context: Context, { listing, profile }: Pair): Promise<void> =>
  recordAudit(context, {
    action: 'read-pair',
    objectKind: 'listing',
    objectId: listing.id,
    subjectAccountId: profile.accountId,
    purpose: 'review',
    actorKind: 'desk',
  });

/** Both statements face to face, judged as they stand now. The person can read that somebody looked. @throws Refusal `not-found` */
export const readPair = async (context: Context, { listingId, profileId }: Which): Promise<PairDetail> => {
  const pair = await reviewable(context, await pairOf(context.manager, listingId, profileId));
  const detail = await detailOf(context, pair);
  await noteLook(context, pair);
  return detail;
};

/**
 * The desk decides about a pair: lets it through, sets it aside, puts it off.
 * @throws Refusal `not-found`, `wrong-state`, `changed-meanwhile`, `limit-reached`, `invalid-input`
 */
export const movePair = async (
  context: Context,
  {
    listingId,
    profileId,
    version,
    request,
  }: Which & { readonly version: number | undefined; readonly request: TransitionRequest },
): Promise<PairDetail> => {
  const pair = await reviewable(context, await lockPair(context.manager, listingId, profileId));
  const { command, ...details }: { command: string } & Details = request;
  await advance(context, { pair, command: commandOf(command), by: 'desk', details, version: version ?? 0 });
  const detail = await detailOf(context, pair);
  await noteLook(context, pair);
  return detail;
};
