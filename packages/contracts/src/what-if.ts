import { Choice, Flag, FreeObject, Part, Parts, Text, Whole } from '@musubi/statements';
import { anyone, only } from './access.ts';
import { ListingParams, ProfileParams } from './common.ts';
import { ProgrammeParams } from './listings.ts';
import { ShortCard } from './matches.ts';
import { route } from './route.ts';

/**
 * A number of people or listings as this viewer may know it. `exact`: so many. `fewer`: fewer than `n`. `about`: `n` or more,
 * in steps so wide that a step tells nothing of a single one.
 */
export class Count {
  @Whole({ min: 0, max: 10_000_000 }) n!: number;
  @Choice(['exact', 'fewer', 'about']) how!: string;
}

/** Counterparts that one condition alone keeps away. */
export class ConditionCost {
  @Text({ max: 60 }) criterion!: string;
  @Part(() => Count) alone!: Count;
}

/** One edit of one field, and what it would bring. */
export class ChangeView {
  @Text({ max: 60 }) criterion!: string;
  @Choice(['must', 'wish']) kind!: string;
  /** Name of the field in the statement of one's own side. */
  @Text({ max: 60 }) field!: string;
  /** `from` (absent when nothing was stated) and `to`. */
  @FreeObject({ sensitivity: 'sensitive' }) edit!: object;
  /** `step`, and what its sentence mentions. */
  @FreeObject({ sensitivity: 'sensitive' }) facts!: object;
  /** So many more pass every condition; so many more fit well. */
  @Part(() => Count) adds!: Count;
  @Part(() => Count) addsGood!: Count;
  /** What could make it true, where a click cannot: a licence, a course. */
  @Text({ max: 40, optional: true }) remedy?: string;
}

export class WhatIfView {
  @Part(() => Count) passing!: Count;
  @Part(() => Count) good!: Count;
  @Parts(() => ConditionCost, { max: 40 }) costs!: ConditionCost[];
  @Parts(() => ChangeView, { max: 20 }) changes!: ChangeView[];
}

export class ListingQuestion {
  @FreeObject({ sensitivity: 'confidential' }) statement!: object;
}

export class ProfileQuestion {
  @FreeObject({ sensitivity: 'sensitive' }) statement!: object;
}

/** What the facts of one profile would give in another programme. */
export class RoleFinding {
  @Text({ max: 40 }) programme!: string;
  @Part(() => Count) passing!: Count;
  /** The best few, as outsiders see them. */
  @Parts(() => ShortCard, { max: 3 }) best!: ShortCard[];
}

export class RoleList {
  /** False: the person has not asked for this, and nothing was looked at. */
  @Flag() asked!: boolean;
  @Parts(() => RoleFinding, { max: 20 }) items!: RoleFinding[];
}

export const whatIfRoutes = {
  countForListing: route({
    method: 'POST',
    path: '/v1/listings/:listingId/what-if',
    summary: '下書きに合う人の数と、一つ変えたら増える数（保存しない）',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    body: ListingQuestion,
    reply: WhatIfView,
    status: 200,
    problems: ['not-found', 'overloaded', 'too-many-requests'],
    asks: true,
  }),
  countForProfile: route({
    method: 'POST',
    path: '/v1/profiles/:profileId/what-if',
    summary: '下書きに合う募集の数と、一つ変えたら増える数（保存しない）',
    access: only(['person'], 'own'),
    params: ProfileParams,
    body: ProfileQuestion,
    reply: WhatIfView,
    status: 200,
    problems: ['not-found', 'overloaded', 'too-many-requests'],
    asks: true,
  }),
  countForAnybody: route({
    method: 'POST',
    path: '/v1/programmes/:programme/what-if',
    summary: '登録の前に、合う募集の数を見る（保存しない）',
    access: anyone,
    params: ProgrammeParams,
    body: ProfileQuestion,
    reply: WhatIfView,
    status: 200,
    problems: ['not-found', 'overloaded', 'too-many-requests'],
    asks: true,
  }),
  listRoles: route({
    method: 'GET',
    path: '/v1/profiles/:profileId/roles',
    summary: '同じ内容から、ほかの分野で見つかるもの',
    access: only(['person'], 'own'),
    params: ProfileParams,
    reply: RoleList,
    status: 200,
    problems: ['not-found', 'overloaded', 'too-many-requests'],
  }),
};
