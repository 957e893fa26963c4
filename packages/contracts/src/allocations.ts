import { Choice, Flag, Id, Moment, Part, Parts, Text, Whole } from '@musubi/statements';
import { only } from './access.ts';
import { PageQuery } from './common.ts';
import { route } from './route.ts';

const MANY = 10_000_000;

/** `stable`: nobody can complain; `spread`: the largest sum of fit; `own-best`: everybody's best, the yardstick. */
export const ALLOCATION_METHODS = ['stable', 'spread', 'own-best'] as const;
export type AllocationMethod = (typeof ALLOCATION_METHODS)[number];
export const ALLOCATION_STATES = ['asked', 'running', 'done'] as const;
export type AllocationState = (typeof ALLOCATION_STATES)[number];

export class AllocationParams {
  @Id() allocationId!: string;
}

export class AllocationRequest {
  @Text({ max: 40 }) programme!: string;
  @Choice(ALLOCATION_METHODS) method!: string;
  /** The most people that one listing may get, whatever it could take. */
  @Whole({ min: 1, max: 50 }) cap!: number;
  /** Pairs under this fit (per mille) are not made. */
  @Whole({ min: 0, max: 1000 }) leastFit!: number;
}

export class AllocationFigures {
  @Whole({ min: 0, max: MANY }) people!: number;
  @Whole({ min: 0, max: MANY }) places!: number;
  @Whole({ min: 0, max: MANY }) filled!: number;
  /** Mean over the pairs, per mille. */
  @Whole({ min: 0, max: 1000 }) meanForListing!: number;
  @Whole({ min: 0, max: 1000 }) meanForProfile!: number;
  @Whole({ min: 0, max: MANY }) blocking!: number;
  @Whole({ min: 0, max: MANY }) largestLoad!: number;
  @Whole({ min: 0, max: MANY }) without!: number;
  /** Per mille. */
  @Whole({ min: 0, max: 1000 }) shareWithout!: number;
}

export class AllocationLine {
  @Id() id!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(ALLOCATION_METHODS) method!: string;
  @Whole({ min: 1, max: 50 }) cap!: number;
  @Whole({ min: 0, max: 1000 }) leastFit!: number;
  @Choice(ALLOCATION_STATES) state!: string;
  /** Steps done, of a hundred. */
  @Whole({ min: 0, max: 100 }) progress!: number;
  @Part(() => AllocationFigures, { optional: true }) figures?: AllocationFigures;
  @Moment() askedAt!: string;
}

export class AllocationPage {
  @Parts(() => AllocationLine, { max: 100 }) items!: AllocationLine[];
}

export class AllocatedPair {
  @Id() listingId!: string;
  @Id() profileId!: string;
  @Text({ max: 200 }) listingTitle!: string;
  @Whole({ min: 0, max: 1000 }) fit!: number;
  /** Nobody has touched it: it can go to the review queue. */
  @Flag() untouched!: boolean;
}

export class Allocation extends AllocationLine {
  @Parts(() => AllocatedPair, { max: 2000 }) pairs!: AllocatedPair[];
}

export class PairId {
  @Id() listingId!: string;
  @Id() profileId!: string;
}

export class ShortlistRequest {
  @Parts(() => PairId, { max: 100 }) pairs!: PairId[];
}

export class ShortlistReport {
  @Whole({ min: 0, max: 100 }) shortlisted!: number;
  /** Pairs with which something had begun, or that may not be opened. */
  @Whole({ min: 0, max: 100 }) passedOver!: number;
}

const COORDINATORS = only(['coordinator']);

export const allocationRoutes = {
  askAllocation: route({
    method: 'POST',
    path: '/v1/desk/allocations',
    summary: '全体の割り当てを試す',
    access: COORDINATORS,
    body: AllocationRequest,
    reply: AllocationLine,
    status: 202,
    problems: ['not-found'],
    idempotent: true,
  }),
  listAllocations: route({
    method: 'GET',
    path: '/v1/desk/allocations',
    summary: '割り当ての試し（30 日分）',
    access: COORDINATORS,
    query: PageQuery,
    reply: AllocationPage,
    status: 200,
    problems: [],
  }),
  readAllocation: route({
    method: 'GET',
    path: '/v1/desk/allocations/:allocationId',
    summary: '割り当ての結果を見る',
    access: COORDINATORS,
    params: AllocationParams,
    reply: Allocation,
    status: 200,
    problems: ['not-found'],
  }),
  shortlistAllocation: route({
    method: 'POST',
    path: '/v1/desk/allocations/:allocationId/shortlist',
    summary: '割り当てた組み合わせを確認待ちに入れる',
    access: COORDINATORS,
    params: AllocationParams,
    body: ShortlistRequest,
    reply: ShortlistReport,
    status: 200,
    problems: ['not-found', 'wrong-state'],
    idempotent: true,
  }),
};
