import { Choice, Flag, Id, LongText, Moment, Part, Parts, Text, Whole } from '@musubi/statements';
import { anyone, only } from './access.ts';
import { PageQuery } from './common.ts';
import { ProgrammeParams } from './listings.ts';
import { route } from './route.ts';

const MAX_VERSION = 2_147_483_647;
const MANY = 10_000_000;

/** `asked` is being worked out; `empty`: too few decisions, or they speak for no change; `outdated`: others were accepted. */
export const PROPOSAL_STATES = ['asked', 'open', 'empty', 'accepted', 'declined', 'outdated'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export class ProposalParams {
  @Id() proposalId!: string;
}

export class CriterionWeight {
  @Text({ max: 60 }) criterion!: string;
  @Choice(['listing', 'profile']) side!: string;
  @Whole({ min: 1, max: 100 }) weight!: number;
}

/** One version of a programme's weights; 0 is what the programme declares. */
export class WeightVersion {
  @Whole({ min: 0, max: MAX_VERSION }) number!: number;
  @Parts(() => CriterionWeight, { max: 60 }) weights!: CriterionWeight[];
  @Text({ max: 40 }) digest!: string;
  @Moment({ optional: true }) at?: string;
  /** Why it was accepted, as the administrator wrote it. */
  @LongText({ max: 800, optional: true }) reason?: string;
}

export class WeightHistory {
  @Text({ max: 40 }) programme!: string;
  /** Newest first; the first one counts. */
  @Parts(() => WeightVersion, { max: 200 }) versions!: WeightVersion[];
}

export class ProposalRequest {
  @Text({ max: 40 }) programme!: string;
}

export class ProposalDecision {
  @LongText({ max: 800 }) reason!: string;
}

export class ProposedWeight {
  @Text({ max: 60 }) criterion!: string;
  @Choice(['listing', 'profile']) side!: string;
  @Whole({ min: 1, max: 100 }) before!: number;
  @Whole({ min: 1, max: 100 }) after!: number;
  /** Decisions in which it was stated, and refusals that named it. */
  @Whole({ min: 0, max: MANY }) stated!: number;
  @Whole({ min: 0, max: MANY }) named!: number;
}

export class ProposalSide {
  @Choice(['listing', 'profile']) side!: string;
  @Flag() enough!: boolean;
  @Whole({ min: 0, max: MANY }) liked!: number;
  @Whole({ min: 0, max: MANY }) refused!: number;
}

/** How often what was liked stands before what was refused, per mille. */
export class AgreementView {
  @Whole({ min: 0, max: MANY }) decisions!: number;
  @Whole({ min: 0, max: 1000 }) before!: number;
  @Whole({ min: 0, max: 1000 }) after!: number;
}

/** Two decided pairs that would change places; fits per mille, no names. */
export class SwapView {
  @Flag() turnedRight!: boolean;
  @Flag() sameList!: boolean;
  @Whole({ min: 0, max: 1000 }) likedBefore!: number;
  @Whole({ min: 0, max: 1000 }) likedAfter!: number;
  @Whole({ min: 0, max: 1000 }) refusedBefore!: number;
  @Whole({ min: 0, max: 1000 }) refusedAfter!: number;
}

export class GroupShare {
  @Choice(['area', 'completeness']) kind!: string;
  @Text({ max: 60 }) group!: string;
  @Whole({ min: 0, max: MANY }) lists!: number;
  @Whole({ min: 0, max: MANY }) changed!: number;
}

export class ReplayView {
  @Part(() => AgreementView) all!: AgreementView;
  /** Fitted on the earlier decisions and judged on the later ones: the honest figure. */
  @Part(() => AgreementView, { optional: true }) later?: AgreementView;
  @Whole({ min: 0, max: MANY }) turnedRight!: number;
  @Whole({ min: 0, max: MANY }) turnedWrong!: number;
  @Parts(() => SwapView, { max: 20 }) swaps!: SwapView[];
  /** Lists whose first ten places would hold others. */
  @Whole({ min: 0, max: MANY }) lists!: number;
  @Whole({ min: 0, max: MANY }) changed!: number;
  @Parts(() => GroupShare, { max: 60 }) groups!: GroupShare[];
}

export class ProposalLine {
  @Id() id!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(PROPOSAL_STATES) state!: string;
  @Moment() askedAt!: string;
  @Moment({ optional: true }) decidedAt?: string;
  @LongText({ max: 800, optional: true }) reason?: string;
  @Whole({ min: 1, max: MAX_VERSION }) version!: number;
}

export class ProposalPage {
  @Parts(() => ProposalLine, { max: 100 }) items!: ProposalLine[];
  @Text({ max: 200, optional: true }) next?: string;
}

export class Proposal extends ProposalLine {
  @Parts(() => ProposalSide, { max: 2 }) sides!: ProposalSide[];
  @Parts(() => ProposedWeight, { max: 60 }) weights!: ProposedWeight[];
  @Part(() => ReplayView, { optional: true }) replay?: ReplayView;
}

const ADMINISTRATORS = only(['administrator']);

export const weightRoutes = {
  readWeights: route({
    method: 'GET',
    path: '/v1/programmes/:programme/weights',
    summary: '計算の重みと、その移り変わり',
    access: anyone,
    params: ProgrammeParams,
    reply: WeightHistory,
    status: 200,
    problems: ['not-found'],
  }),
  listProposals: route({
    method: 'GET',
    path: '/v1/weights/proposals',
    summary: '重みの見直し案の一覧',
    access: ADMINISTRATORS,
    query: PageQuery,
    reply: ProposalPage,
    status: 200,
    problems: [],
  }),
  readProposal: route({
    method: 'GET',
    path: '/v1/weights/proposals/:proposalId',
    summary: '重みの見直し案を見る',
    access: ADMINISTRATORS,
    params: ProposalParams,
    reply: Proposal,
    status: 200,
    problems: ['not-found'],
  }),
  askProposal: route({
    method: 'POST',
    path: '/v1/weights/proposals',
    summary: '重みの見直し案を作る',
    access: ADMINISTRATORS,
    body: ProposalRequest,
    reply: ProposalLine,
    status: 202,
    problems: [],
    idempotent: true,
  }),
  acceptProposal: route({
    method: 'POST',
    path: '/v1/weights/proposals/:proposalId/accept',
    summary: '重みの見直し案を採用する',
    access: ADMINISTRATORS,
    params: ProposalParams,
    body: ProposalDecision,
    reply: ProposalLine,
    status: 200,
    problems: ['not-found', 'wrong-state', 'changed-meanwhile'],
    versioned: true,
  }),
  declineProposal: route({
    method: 'POST',
    path: '/v1/weights/proposals/:proposalId/decline',
    summary: '重みの見直し案を見送る',
    access: ADMINISTRATORS,
    params: ProposalParams,
    body: ProposalDecision,
    reply: ProposalLine,
    status: 200,
    problems: ['not-found', 'wrong-state', 'changed-meanwhile'],
    versioned: true,
  }),
};
