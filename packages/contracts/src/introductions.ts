import {
  Choice,
  Choices,
  Day,
  Flag,
  FreeObject,
  Id,
  LongText,
  Moment,
  Parts,
  Part,
  Text,
  Whole,
} from '@musubi/statements';
import { only, signedIn } from './access.ts';
import { CardAnswer } from './answers.ts';
import { IntroductionParams, ListingParams, PageQuery, PairParams, ProfileParams } from './common.ts';
import { BASES, CLOSE_REASONS, COMMANDS, REVIEW_REASONS, STATES } from './lifecycle.ts';
import { FindingView, MatchCard } from './matches.ts';
import { route } from './route.ts';
import { ScoringRun } from './runs.ts';

const REASONS = [...new Set<string>([...REVIEW_REASONS, ...CLOSE_REASONS])];

export class Application {
  @Id() listingId!: string;
  @LongText({ max: 800, optional: true, sensitivity: 'personal' }) message?: string;
}

export class Invitation {
  @Id() profileId!: string;
  @LongText({ max: 800, optional: true, sensitivity: 'personal' }) message?: string;
}

export class TransitionRequest {
  @Choice(COMMANDS) command!: string;
  @Choice(REASONS, { optional: true }) reason?: string;
  /** The criterion of the programme that the reason is about. */
  @Text({ max: 60, optional: true }) criterion?: string;
  /** May the reason be told to the person? Default no. */
  @Flag({ optional: true }) shareReason?: boolean;
  @Day({ optional: true }) until?: string;
  /** A trial or outcome code of the programme. */
  @Text({ max: 60, optional: true }) outcome?: string;
  @LongText({ max: 800, optional: true, sensitivity: 'personal' }) note?: string;
}

export class TermsChange {
  @FreeObject({ sensitivity: 'confidential' }) terms!: object;
}

/** One line of the log that everybody concerned can read. */
export class HistoryLine {
  @Moment() at!: string;
  @Choice(COMMANDS) command!: string;
  @Choice(STATES) to!: string;
  @Choice(['listing', 'profile', 'desk', 'clock']) by!: string;
  /** Name where the reader may know it: one's own, or a coordinator's. */
  @Text({ max: 60, optional: true }) byName?: string;
  @Text({ max: 60, optional: true }) reason?: string;
  @LongText({ max: 800, optional: true, sensitivity: 'personal' }) note?: string;
}

export class Contact {
  @Text({ max: 80, sensitivity: 'personal' }) name!: string;
  @Text({ max: 254, optional: true, sensitivity: 'personal' }) email?: string;
  @Text({ max: 40, optional: true, sensitivity: 'personal' }) phone?: string;
}

export class Introduction {
  @Id() id!: string;
  @Id() listingId!: string;
  @Id() profileId!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(STATES) state!: string;
  @Choice(BASES) basis!: string;
  /** The side on which the reader stands. */
  @Choice(['listing', 'profile', 'desk']) you!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 80, optional: true }) organisationName?: string;
  @Choice(['yes', 'waiting']) listingInterest!: string;
  @Choice(['yes', 'waiting']) profileInterest!: string;
  @Choice(['listing', 'profile', 'desk', 'nobody']) waitsFor!: string;
  @Moment({ optional: true }) dueAt?: string;
  @Text({ max: 60, optional: true }) outcome?: string;
  @Text({ max: 60, optional: true }) reason?: string;
  @Choices(COMMANDS) commands!: string[];
  @Flag() termsNeeded!: boolean;
  @FreeObject({ optional: true, sensitivity: 'confidential' }) terms?: object;
  @Moment() changedAt!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class IntroductionPage {
  @Parts(() => Introduction, { max: 100 }) items!: Introduction[];
  @Text({ max: 200, optional: true }) next?: string;
}

export class IntroductionDetail extends Introduction {
  /** The other side's statement as far as the stage discloses it; both for the desk. */
  @FreeObject({ optional: true, sensitivity: 'confidential' }) listing?: object;
  @FreeObject({ optional: true, sensitivity: 'sensitive' }) profile?: object;
  @Part(() => Contact, { optional: true }) contact?: Contact;
  @Whole({ min: 0, max: 1000, optional: true }) fit?: number;
  @Whole({ min: 0, max: 1000, optional: true }) forListing?: number;
  @Whole({ min: 0, max: 1000, optional: true }) forProfile?: number;
  @Choice(['high', 'middle', 'low'], { optional: true }) band?: string;
  @Parts(() => FindingView, { max: 60 }) findings!: FindingView[];
  @Parts(() => HistoryLine, { max: 200 }) history!: HistoryLine[];
}

export class IntroductionQuery extends PageQuery {
  @Choice(['listing', 'profile'], { optional: true }) side?: string;
  @Choice(STATES, { optional: true }) state?: string;
}

export class QueueQuery extends PageQuery {
  @Text({ max: 40, optional: true }) programme?: string;
  @Choice(['suggested', 'shortlisted', 'postponed', 'set-aside'], { optional: true }) state?: string;
}

/** One pair of the coordinators' review queue. */
export class QueueItem {
  @Part(() => MatchCard) card!: MatchCard;
  @Choice(STATES) state!: string;
  @Text({ max: 200 }) listingTitle!: string;
  @Text({ max: 80, optional: true }) organisationName?: string;
  /** How many findings are unknown. */
  @Whole({ min: 0, max: 100 }) unknowns!: number;
  @Whole({ min: 0, max: 100_000 }) openProposals!: number;
}

export class QueuePage {
  @Parts(() => QueueItem, { max: 100 }) items!: QueueItem[];
  @Text({ max: 200, optional: true }) next?: string;
  @Whole({ min: 0, max: 10_000_000 }) waiting!: number;
}

/** Everything that the desk needs to decide about a pair. */
export class PairDetail {
  @Part(() => MatchCard) card!: MatchCard;
  @Choice(STATES) state!: string;
  @Id({ optional: true }) introductionId?: string;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
  @FreeObject({ sensitivity: 'confidential' }) listing!: object;
  @FreeObject({ sensitivity: 'sensitive' }) profile!: object;
  @Choices(COMMANDS) commands!: string[];
  @Parts(() => HistoryLine, { max: 200 }) history!: HistoryLine[];
  /** What the two sides have said to each other's cards before anything began. */
  @Parts(() => CardAnswer, { max: 2 }) answers!: CardAnswer[];
}

export class ScoringProgress {
  @Whole({ min: 0, max: 10_000_000 }) waiting!: number;
  @Whole({ min: 0, max: 10_000_000 }) listings!: number;
  @Whole({ min: 0, max: 10_000_000 }) profiles!: number;
  @Whole({ min: 0, max: 1_000_000_000 }) matches!: number;
  /** Full runs under way. */
  @Parts(() => ScoringRun, { max: 20 }) runs!: ScoringRun[];
}

const DESK = ['coordinator', 'counsellor'] as const;

export const introductionRoutes = {
  apply: route({
    method: 'POST',
    path: '/v1/profiles/:profileId/applications',
    summary: '話を聞いてみたいと伝える',
    access: only(['person'], 'own'),
    params: ProfileParams,
    body: Application,
    reply: Introduction,
    status: 201,
    problems: ['not-found', 'wrong-state', 'limit-reached', 'already-exists'],
    idempotent: true,
  }),
  invite: route({
    method: 'POST',
    path: '/v1/listings/:listingId/invitations',
    summary: '候補の人に声をかける',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    body: Invitation,
    reply: Introduction,
    status: 201,
    problems: ['not-found', 'wrong-state', 'limit-reached', 'already-exists'],
    idempotent: true,
  }),
  listIntroductions: route({
    method: 'GET',
    path: '/v1/introductions',
    summary: 'やりとり',
    access: signedIn('party'),
    query: IntroductionQuery,
    reply: IntroductionPage,
    status: 200,
    problems: [],
  }),
  readIntroduction: route({
    method: 'GET',
    path: '/v1/introductions/:introductionId',
    summary: 'やりとりを見る',
    access: signedIn('party'),
    params: IntroductionParams,
    reply: IntroductionDetail,
    status: 200,
    problems: ['not-found'],
  }),
  moveIntroduction: route({
    method: 'POST',
    path: '/v1/introductions/:introductionId/transitions',
    summary: 'やりとりを進める',
    access: signedIn('party'),
    params: IntroductionParams,
    body: TransitionRequest,
    reply: Introduction,
    status: 200,
    problems: ['not-found', 'wrong-state', 'changed-meanwhile', 'gate-refused', 'limit-reached'],
    versioned: true,
    idempotent: true,
  }),
  changeTerms: route({
    method: 'PUT',
    path: '/v1/introductions/:introductionId/terms',
    summary: '取引条件を書く',
    access: signedIn('party'),
    params: IntroductionParams,
    body: TermsChange,
    reply: Introduction,
    status: 200,
    problems: ['not-found', 'wrong-state', 'changed-meanwhile', 'gate-refused'],
    versioned: true,
  }),
  readQueue: route({
    method: 'GET',
    path: '/v1/desk/queue',
    summary: '確認待ちの候補',
    access: only(DESK, 'case'),
    query: QueueQuery,
    reply: QueuePage,
    status: 200,
    problems: [],
  }),
  readPair: route({
    method: 'GET',
    path: '/v1/desk/pairs/:listingId/:profileId',
    summary: '候補を見る',
    access: only(DESK, 'case'),
    params: PairParams,
    reply: PairDetail,
    status: 200,
    problems: ['not-found'],
  }),
  movePair: route({
    method: 'POST',
    path: '/v1/desk/pairs/:listingId/:profileId/transitions',
    summary: '候補を決める',
    access: only(DESK, 'case'),
    params: PairParams,
    body: TransitionRequest,
    reply: PairDetail,
    status: 200,
    problems: ['not-found', 'wrong-state', 'changed-meanwhile', 'limit-reached'],
    versioned: true,
    idempotent: true,
  }),
  listFollowUps: route({
    method: 'GET',
    path: '/v1/desk/follow-ups',
    summary: '声かけが要るやりとり',
    access: only(DESK, 'case'),
    query: PageQuery,
    reply: IntroductionPage,
    status: 200,
    problems: [],
  }),
  readProgress: route({
    method: 'GET',
    path: '/v1/desk/progress',
    summary: '採点の進みぐあい',
    access: only(['coordinator', 'counsellor', 'administrator']),
    reply: ScoringProgress,
    status: 200,
    problems: [],
  }),
};
