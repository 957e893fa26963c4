import { Choice, Flag, FreeObject, Id, Parts, Text, Whole } from '@musubi/statements';
import { only } from './access.ts';
import { PageQuery, PairParams, ProfileParams } from './common.ts';
import { MatchCard, MatchList } from './matches.ts';
import { route } from './route.ts';

export const PROFILE_STATES = ['draft', 'active', 'paused'] as const;
const MAX_VERSION = 2_147_483_647;

export class ProfileDraft {
  @Text({ max: 40 }) programme!: string;
  @FreeObject({ sensitivity: 'sensitive' }) statement!: object;
}

export class ProfileChange {
  @FreeObject({ sensitivity: 'sensitive' }) statement!: object;
}

export class ProfileSettings {
  /** A business may invite this profile without knowing who it is. */
  @Flag() invitable!: boolean;
  /** Reverse listing: the wish itself is published to members, without a name. */
  @Flag() wishPublished!: boolean;
  /** May be compared with other programmes too. Left as it is when not sent. */
  @Flag({ optional: true }) otherRoles?: boolean;
}

export class Profile {
  @Id() id!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(PROFILE_STATES) state!: string;
  @FreeObject({ sensitivity: 'sensitive' }) statement!: object;
  @Flag() invitable!: boolean;
  @Flag() wishPublished!: boolean;
  @Flag() otherRoles!: boolean;
  @Whole({ min: 1, max: MAX_VERSION }) version!: number;
  @Whole({ min: 1, max: MAX_VERSION }) revision!: number;
  @Whole({ min: 0, max: MAX_VERSION }) scoredRevision!: number;
}

export class ProfileList {
  @Parts(() => Profile, { max: 40 }) items!: Profile[];
}

/** A published wish: the fields of the stage `listed`, no name. */
export class WishCard {
  @Id() profileId!: string;
  @Text({ max: 40 }) programme!: string;
  @FreeObject() statement!: object;
}

export class WishPage {
  @Parts(() => WishCard, { max: 100 }) items!: WishCard[];
  @Text({ max: 200, optional: true }) next?: string;
}

export class WishQuery extends PageQuery {
  @Text({ max: 40, optional: true }) programme?: string;
}

export const profileRoutes = {
  draftProfile: route({
    method: 'POST',
    path: '/v1/profiles',
    summary: 'プロフィールを作る',
    access: only(['person'], 'own'),
    body: ProfileDraft,
    reply: Profile,
    status: 201,
    problems: ['already-exists'],
    idempotent: true,
  }),
  listProfiles: route({
    method: 'GET',
    path: '/v1/profiles',
    summary: '自分のプロフィール',
    access: only(['person'], 'own'),
    reply: ProfileList,
    status: 200,
    problems: [],
  }),
  readProfile: route({
    method: 'GET',
    path: '/v1/profiles/:profileId',
    summary: '自分のプロフィールを見る',
    access: only(['person'], 'own'),
    params: ProfileParams,
    reply: Profile,
    status: 200,
    problems: ['not-found'],
  }),
  changeProfile: route({
    method: 'PUT',
    path: '/v1/profiles/:profileId',
    summary: 'プロフィールを変える',
    access: only(['person'], 'own'),
    params: ProfileParams,
    body: ProfileChange,
    reply: Profile,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'gate-refused'],
    versioned: true,
  }),
  changeProfileSettings: route({
    method: 'PUT',
    path: '/v1/profiles/:profileId/settings',
    summary: '見せかたを変える',
    access: only(['person'], 'own'),
    params: ProfileParams,
    body: ProfileSettings,
    reply: Profile,
    status: 200,
    problems: ['not-found', 'changed-meanwhile'],
    versioned: true,
  }),
  activateProfile: route({
    method: 'POST',
    path: '/v1/profiles/:profileId/activate',
    summary: 'さがし始める',
    access: only(['person'], 'own'),
    params: ProfileParams,
    reply: Profile,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'gate-refused', 'wrong-state'],
    versioned: true,
  }),
  pauseProfile: route({
    method: 'POST',
    path: '/v1/profiles/:profileId/pause',
    summary: 'お休みする',
    access: only(['person'], 'own'),
    params: ProfileParams,
    reply: Profile,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'wrong-state'],
    versioned: true,
  }),
  listMatches: route({
    method: 'GET',
    path: '/v1/profiles/:profileId/matches',
    summary: 'おすすめ',
    access: only(['person'], 'own'),
    params: ProfileParams,
    query: PageQuery,
    reply: MatchList,
    status: 200,
    problems: ['not-found'],
  }),
  readMatch: route({
    method: 'GET',
    path: '/v1/profiles/:profileId/matches/:listingId',
    summary: 'おすすめのひとつを全部見る',
    access: only(['person'], 'own'),
    params: PairParams,
    reply: MatchCard,
    status: 200,
    problems: ['not-found'],
  }),
  listWishes: route({
    method: 'GET',
    path: '/v1/wishes',
    summary: '公開された「やりたいこと」',
    access: only(['member', 'coordinator', 'counsellor']),
    query: WishQuery,
    reply: WishPage,
    status: 200,
    problems: [],
  }),
};
