import { Choice, Code, Day, Flag, FreeObject, Id, Moment, Parts, Text, Whole } from '@musubi/statements';
import { places } from '@musubi/vocabulary';
import { anyone, only, signedIn } from './access.ts';
import { ListingParams, OrganisationParams, PageQuery, PairParams } from './common.ts';
import { MatchCard, MatchList } from './matches.ts';
import { route } from './route.ts';

export const LISTING_STATES = ['draft', 'published', 'paused', 'withdrawn'] as const;
const MAX_VERSION = 2_147_483_647;

export class ProgrammeParams {
  @Text({ max: 40 }) programme!: string;
}

/** A draft may be incomplete; it is checked as a whole when it is published. */
export class ListingDraft {
  @Text({ max: 40 }) programme!: string;
  @FreeObject({ sensitivity: 'confidential' }) statement!: object;
  /** How many people or tenants are wanted. */
  @Whole({ min: 1, max: 50, optional: true }) capacity?: number;
}

export class StatementChange {
  @FreeObject({ sensitivity: 'confidential' }) statement!: object;
  @Whole({ min: 1, max: 50, optional: true }) capacity?: number;
}

/** What its own organisation and the desk see. */
export class Listing {
  @Id() id!: string;
  @Id() organisationId!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(LISTING_STATES) state!: string;
  @Text({ max: 200 }) title!: string;
  @FreeObject({ sensitivity: 'confidential' }) statement!: object;
  @Whole({ min: 1, max: 50 }) capacity!: number;
  @Whole({ min: 0, max: 100_000 }) openProposals!: number;
  /** Smoothed share of proposals answered, per mille: (answered+3)/(asked+5). */
  @Whole({ min: 0, max: 1000 }) replyRate!: number;
  @Moment({ optional: true }) publishedAt?: string;
  @Day({ optional: true }) expiresOn?: string;
  @Whole({ min: 1, max: MAX_VERSION }) version!: number;
  @Whole({ min: 1, max: MAX_VERSION }) revision!: number;
  @Whole({ min: 0, max: MAX_VERSION }) scoredRevision!: number;
}

export class ListingPage {
  @Parts(() => Listing, { max: 100 }) items!: Listing[];
  @Text({ max: 200, optional: true }) next?: string;
}

/** What everybody sees: the fields of the stage `listed`, or the coarse projection of a confidential programme. */
export class PublicListing {
  @Id() id!: string;
  @Text({ max: 40 }) programme!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 80, optional: true }) organisationName?: string;
  @FreeObject() statement!: object;
}

export class PublicListingPage {
  @Parts(() => PublicListing, { max: 100 }) items!: PublicListing[];
  @Text({ max: 200, optional: true }) next?: string;
}

export class ListingQuery extends PageQuery {
  @Text({ max: 40, optional: true }) programme?: string;
  @Text({ max: 100, optional: true }) q?: string;
  /** Sorted by travel time from here. */
  @Code(places, { optional: true }) near?: string;
}

export class GateCheck {
  @FreeObject({ sensitivity: 'confidential' }) statement!: object;
}

export class GateLine {
  @Text({ max: 60 }) rule!: string;
  @Choice(['refusal', 'warning']) severity!: string;
  @Text({ max: 200 }) path!: string;
  @Text({ max: 200, optional: true }) source?: string;
  @Day({ optional: true }) since?: string;
}

export class GateReport {
  @Flag() passes!: boolean;
  @Parts(() => GateLine, { max: 200 }) lines!: GateLine[];
  /** Confidential programmes: exactly what outsiders would see. */
  @FreeObject({ optional: true }) outside?: object;
}

export class ProgrammeCard {
  @Text({ max: 40 }) id!: string;
  @Text({ max: 80 }) name!: string;
  @Whole({ min: 0, max: 10_000_000 }) listings!: number;
  @Flag() confidential!: boolean;
}

export class ProgrammeList {
  @Parts(() => ProgrammeCard, { max: 40 }) items!: ProgrammeCard[];
}

export class ProgrammeSchemas {
  @FreeObject() listing!: object;
  @FreeObject() profile!: object;
}

export const listingRoutes = {
  listProgrammes: route({
    method: 'GET',
    path: '/v1/programmes',
    summary: '分野の一覧',
    access: anyone,
    reply: ProgrammeList,
    status: 200,
    problems: [],
  }),
  readSchemas: route({
    method: 'GET',
    path: '/v1/programmes/:programme/schemas',
    summary: '分野の書式',
    access: anyone,
    params: ProgrammeParams,
    reply: ProgrammeSchemas,
    status: 200,
    problems: ['not-found'],
  }),
  checkGate: route({
    method: 'POST',
    path: '/v1/programmes/:programme/gate',
    summary: '募集が法律と条件を満たすか調べる（保存しない）',
    access: signedIn(),
    params: ProgrammeParams,
    body: GateCheck,
    reply: GateReport,
    status: 200,
    problems: ['not-found'],
  }),
  searchListings: route({
    method: 'GET',
    path: '/v1/listings',
    summary: '公開中の募集をさがす',
    access: anyone,
    query: ListingQuery,
    reply: PublicListingPage,
    status: 200,
    problems: ['too-many-requests'],
  }),
  readPublicListing: route({
    method: 'GET',
    path: '/v1/listings/:listingId/public',
    summary: '公開中の募集を見る',
    access: anyone,
    params: ListingParams,
    reply: PublicListing,
    status: 200,
    problems: ['not-found'],
  }),
  draftListing: route({
    method: 'POST',
    path: '/v1/organisations/:organisationId/listings',
    summary: '募集を下書きする',
    access: only(['member'], 'own-organisation'),
    params: OrganisationParams,
    body: ListingDraft,
    reply: Listing,
    status: 201,
    problems: ['not-found', 'limit-reached'],
    idempotent: true,
  }),
  listListings: route({
    method: 'GET',
    path: '/v1/organisations/:organisationId/listings',
    summary: '自分の募集',
    access: only(['member'], 'own-organisation'),
    params: OrganisationParams,
    query: PageQuery,
    reply: ListingPage,
    status: 200,
    problems: ['not-found'],
  }),
  readListing: route({
    method: 'GET',
    path: '/v1/listings/:listingId',
    summary: '自分の募集を見る',
    access: only(['member', 'coordinator', 'counsellor'], 'own-organisation'),
    params: ListingParams,
    reply: Listing,
    status: 200,
    problems: ['not-found'],
  }),
  changeListing: route({
    method: 'PUT',
    path: '/v1/listings/:listingId',
    summary: '募集を変える',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    body: StatementChange,
    reply: Listing,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'gate-refused', 'wrong-state'],
    versioned: true,
  }),
  publishListing: route({
    method: 'POST',
    path: '/v1/listings/:listingId/publish',
    summary: '募集を公開する',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    reply: Listing,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'gate-refused', 'wrong-state'],
    versioned: true,
  }),
  pauseListing: route({
    method: 'POST',
    path: '/v1/listings/:listingId/pause',
    summary: '募集を休む',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    reply: Listing,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'wrong-state'],
    versioned: true,
  }),
  withdrawListing: route({
    method: 'POST',
    path: '/v1/listings/:listingId/withdraw',
    summary: '募集をやめる',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    reply: Listing,
    status: 200,
    problems: ['not-found', 'changed-meanwhile', 'wrong-state'],
    versioned: true,
  }),
  listCandidates: route({
    method: 'GET',
    path: '/v1/listings/:listingId/candidates',
    summary: '募集の候補（名前は出ない）',
    access: only(['member'], 'own-organisation'),
    params: ListingParams,
    query: PageQuery,
    reply: MatchList,
    status: 200,
    problems: ['not-found'],
  }),
  readCandidate: route({
    method: 'GET',
    path: '/v1/listings/:listingId/candidates/:profileId',
    summary: '候補ひとりとの合いぐあいを全部見る（名前は出ない）',
    access: only(['member'], 'own-organisation'),
    params: PairParams,
    reply: MatchCard,
    status: 200,
    problems: ['not-found'],
  }),
};
