import { Code, Day, Id, Parts, Text, Whole } from '@musubi/statements';
import { areas } from '@musubi/vocabulary';
import { only } from './access.ts';
import { PageQuery } from './common.ts';
import { route } from './route.ts';

const MAX_VERSION = 2_147_483_647;

export class SupportParams {
  @Id() supportId!: string;
}

/** Help that exists for one condition: a course, a grant, a loan of a bicycle. Everybody may read it. */
export class SupportFacts {
  @Text({ max: 40 }) programme!: string;
  @Text({ max: 60 }) criterion!: string;
  /** The licence, skill or need that it is about; without one it helps with the condition as a whole. */
  @Text({ max: 60, optional: true }) code?: string;
  @Text({ max: 80 }) title!: string;
  @Text({ max: 400 }) text!: string;
  /** Starts with https://. */
  @Text({ max: 300, optional: true }) link?: string;
  /** Only for people who live there. */
  @Code(areas, { optional: true }) area?: string;
  /** The last day on which it is shown. */
  @Day({ optional: true }) validUntil?: string;
}

export class SupportMeasure extends SupportFacts {
  @Id() id!: string;
  /** What kind of help it is; follows from programme and criterion. */
  @Text({ max: 40 }) remedy!: string;
  @Whole({ min: 1, max: MAX_VERSION }) version!: number;
}

export class SupportPage {
  @Parts(() => SupportMeasure, { max: 100 }) items!: SupportMeasure[];
  @Text({ max: 200, optional: true }) next?: string;
}

/** A measure as people see it under what it helps with. */
export class SupportCard {
  @Text({ max: 80 }) title!: string;
  @Text({ max: 400 }) text!: string;
  @Text({ max: 300, optional: true }) link?: string;
}

export const supportRoutes = {
  listSupport: route({
    method: 'GET',
    path: '/v1/support-measures',
    summary: '支援策の一覧',
    access: only(['coordinator', 'counsellor', 'administrator']),
    query: PageQuery,
    reply: SupportPage,
    status: 200,
    problems: [],
  }),
  addSupport: route({
    method: 'POST',
    path: '/v1/support-measures',
    summary: '支援策を加える',
    access: only(['coordinator', 'administrator']),
    body: SupportFacts,
    reply: SupportMeasure,
    status: 201,
    problems: [],
    idempotent: true,
  }),
  changeSupport: route({
    method: 'PUT',
    path: '/v1/support-measures/:supportId',
    summary: '支援策を直す・終える',
    access: only(['coordinator', 'administrator']),
    params: SupportParams,
    body: SupportFacts,
    reply: SupportMeasure,
    status: 200,
    problems: ['not-found', 'changed-meanwhile'],
    versioned: true,
  }),
};
