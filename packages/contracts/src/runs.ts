import { Choice, Id, Moment, Parts, Text, Whole } from '@musubi/statements';
import { only } from './access.ts';
import { PageQuery, RunParams } from './common.ts';
import { route } from './route.ts';

/** `nightly` by the clock, `asked` by an administrator, `digest`: other criteria than stored, `backlog`: very much had changed. */
export const RUN_KINDS = ['nightly', 'asked', 'digest', 'backlog'] as const;
export const RUN_STATES = ['running', 'done', 'cancelled'] as const;

const MANY = 9_000_000_000_000_000;

/** One full scoring of one programme, as somebody may watch it. */
export class ScoringRun {
  @Id() id!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(RUN_KINDS) kind!: string;
  @Choice(RUN_STATES) state!: string;
  /** Shares into which the work is cut, for as many workers as there are. */
  @Whole({ min: 0, max: 1_000_000 }) shardsDone!: number;
  @Whole({ min: 0, max: 1_000_000 }) shardsTotal!: number;
  /** Pairs looked at; both sides' lists look at each pair. */
  @Whole({ min: 0, max: MANY }) pairsDone!: number;
  @Whole({ min: 0, max: MANY }) pairsTotal!: number;
  @Moment() startedAt!: string;
  @Moment({ optional: true }) endedAt?: string;
  /** Name of the administrator who asked for it. */
  @Text({ max: 80, optional: true }) askedBy?: string;
}

export class ScoringRunPage {
  @Parts(() => ScoringRun, { max: 100 }) items!: ScoringRun[];
  @Text({ max: 200, optional: true }) next?: string;
}

/** Which programme to score as a whole; without one, all of them. */
export class ScoringRequest {
  @Text({ max: 40, optional: true }) programme?: string;
}

export const runRoutes = {
  listRuns: route({
    method: 'GET',
    path: '/v1/scoring-runs',
    summary: '全体の採点の一覧',
    access: only(['coordinator', 'counsellor', 'administrator']),
    query: PageQuery,
    reply: ScoringRunPage,
    status: 200,
    problems: [],
  }),
  askForRun: route({
    method: 'POST',
    path: '/v1/scoring-runs',
    summary: '全体の採点を頼む',
    access: only(['administrator']),
    body: ScoringRequest,
    reply: ScoringRunPage,
    status: 201,
    problems: ['not-found', 'already-exists'],
    idempotent: true,
  }),
  cancelRun: route({
    method: 'POST',
    path: '/v1/scoring-runs/:runId/cancellation',
    summary: '全体の採点を止める',
    access: only(['administrator']),
    params: RunParams,
    reply: ScoringRun,
    status: 200,
    problems: ['not-found', 'wrong-state'],
  }),
};
