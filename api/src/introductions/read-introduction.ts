import type { FindingView, IntroductionDetail } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import type { Finding } from '@musubi/matching';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { showFindings, withoutNumbers } from '../matches/show-findings.ts';
import { weighed, weightsNow } from '../weights/matching-now.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import type { Seen } from './introduction.view.ts';
import {
  contactFor,
  historyFor,
  isOutsider,
  listingFor,
  profileFor,
  seenBy,
  viewIntroduction,
} from './introduction.view.ts';
import { pairOf, sideOf } from './party.ts';

/** @throws Refusal `not-found` for everybody who is not concerned, and to the sides before anything was proposed. */
export const seenIntroduction = async (context: Context, introductionId: string): Promise<Seen> => {
  const introduction = await context.manager.findOneBy(IntroductionEntity, { id: introductionId });
  const pair =
    introduction && (await pairOf(context.manager, introduction.listingId, introduction.profileId));
  const you = pair ? await sideOf(context, pair) : undefined;
  if (!introduction || !pair || !you) throw new Refusal('not-found');
  if (you !== 'desk' && introduction.proposedAt === null) throw new Refusal('not-found');
  return seenBy(context, introduction, pair, you);
};

interface Scores {
  readonly fit?: number;
  readonly forListing?: number;
  readonly forProfile?: number;
  readonly band?: string;
  readonly findings: FindingView[];
}

const scoresFor = async ({ manager }: Context, seen: Seen): Promise<Scores> => {
  const { introduction, programme, you, stage, pair, outside } = seen;
  if (isOutsider(seen) && programme.outside) {
    if (!outside) return { findings: [] };
    const matching = weighed(programme.outside.matching, await weightsNow(manager, programme.id));
    const verdict = judge(matching, outside.projection, pair.profile.statement);
    const findings = showFindings(programme, programme.outside.matching, verdict.findings, {
      side: 'profile',
      stage,
    });
    return { band: programme.outside.band(verdict.fit), findings: withoutNumbers(findings) };
  }
  const findings = (introduction.findings ?? []) as Finding[];
  const viewer = you === 'desk' ? you : { side: you, stage };
  return {
    ...(introduction.fit === null ? {} : { fit: introduction.fit }),
    ...(introduction.forListing === null ? {} : { forListing: introduction.forListing }),
    ...(introduction.forProfile === null ? {} : { forProfile: introduction.forProfile }),
    findings: showFindings(programme, programme.matching, findings, viewer),
  };
};

/** One introduction as the caller may see it. Whoever else reads a person's facts is written down for that person. */
export const readIntroduction = async (
  context: Context,
  introductionId: string,
): Promise<IntroductionDetail> => {
  const seen = await seenIntroduction(context, introductionId);
  const contact = await contactFor(context, seen);
  const detail = {
    ...viewIntroduction(context, seen),
    listing: listingFor(seen),
    profile: profileFor(seen),
    ...(contact ? { contact } : {}),
    ...(await scoresFor(context, seen)),
    history: await historyFor(context, introductionId, seen.you),
  };
  if (seen.you !== 'profile') {
    await recordAudit(context, {
      action: 'read-introduction',
      objectKind: 'introduction',
      objectId: introductionId,
      subjectAccountId: seen.pair.profile.accountId,
      purpose: contact ? 'contact' : 'introduction',
      actorKind: seen.you === 'desk' ? 'desk' : 'organisation',
    });
  }
  return detail;
};
