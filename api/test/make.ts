import type { Role } from '@musubi/contracts';
import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AllocationEntity } from '../src/allocations/allocation.entity.ts';
import { AccountEntity } from '../src/accounts/account.entity.ts';
import { SessionEntity } from '../src/accounts/session.entity.ts';
import { CaseAssignmentEntity } from '../src/desk/case-assignment.entity.ts';
import { issueToken } from '../src/http/sign-in.ts';
import { IntroductionEntity } from '../src/introductions/introduction.entity.ts';
import { ListingEntity } from '../src/listings/listing.entity.ts';
import { ListingOutsideEntity } from '../src/listings/listing-outside.entity.ts';
import type { MatchView } from '../src/matches/match-view.ts';
import { ScoringRunEntity } from '../src/matches/runs/scoring-run.entity.ts';
import { NoticeEntity } from '../src/notices/notice.entity.ts';
import { MembershipEntity } from '../src/organisations/membership.entity.ts';
import { OrganisationEntity } from '../src/organisations/organisation.entity.ts';
import { weightsOf } from '@musubi/matching';
import { WeightProposalEntity } from '../src/weights/weight-proposal.entity.ts';
import { ProfileEntity } from '../src/profiles/profile.entity.ts';
import { SupportMeasureEntity } from '../src/support/support-measure.entity.ts';

const HOUR = 3_600_000;
const now = (): Date => new Date();
const later = (hours: number): Date => new Date(Date.now() + hours * HOUR);

/** An account that is signed in. */
export interface Signed {
  readonly account: AccountEntity;
  readonly sessionId: string;
  readonly token: string;
}

/** Rows as the service itself would have written them, made without its help and without the cost of a password. */
export class Rows {
  protected readonly manager: EntityManager;

  constructor(manager: EntityManager) {
    this.manager = manager;
  }

  async account(changes: Partial<AccountEntity> & { readonly roles: Role[] }): Promise<AccountEntity> {
    const id = randomUUID();
    const account: AccountEntity = {
      id,
      email: `${id}@example.jp`,
      passwordHash: '',
      name: `人 ${id.slice(0, 4)}`,
      language: 'ja',
      status: 'active',
      version: 1,
      createdAt: now(),
      ...changes,
    };
    await this.manager.insert(AccountEntity, account);
    return account;
  }

  async organisation(
    member: AccountEntity,
    changes: Partial<OrganisationEntity> = {},
  ): Promise<OrganisationEntity> {
    const organisation: OrganisationEntity = {
      id: randomUUID(),
      name: '三宿ベーカリー',
      kind: 'business',
      corporateNumber: null,
      address: '世田谷区三宿一丁目',
      phone: '03-0000-0000',
      contactEmail: 'shop@example.jp',
      harassmentDesk: null,
      about: null,
      verified: true,
      version: 1,
      createdAt: now(),
      ...changes,
    };
    await this.manager.insert(OrganisationEntity, organisation);
    await this.manager.insert(MembershipEntity, {
      organisationId: organisation.id,
      accountId: member.id,
      createdAt: now(),
    });
    return organisation;
  }

  async listing(
    organisation: OrganisationEntity,
    programme: AnyProgramme,
    changes: Partial<ListingEntity> = {},
  ): Promise<ListingEntity> {
    const statement = changes.statement ?? programme.examples.listing;
    const listing: ListingEntity = {
      id: randomUUID(),
      organisationId: organisation.id,
      programme: programme.id,
      state: 'published',
      statement,
      title: programme.titleOf(statement, 'ja'),
      searchTerms: [],
      place: programme.placeOf(statement) ?? null,
      capacity: 1,
      revision: 1,
      scoredRevision: 1,
      digest: null,
      scoredAt: now(),
      version: 1,
      publishedAt: now(),
      expiresOn: null,
      createdAt: now(),
      ...changes,
    };
    await this.manager.insert(ListingEntity, listing);
    return listing;
  }

  async outside(listing: ListingEntity, programme: AnyProgramme): Promise<ListingOutsideEntity | undefined> {
    if (!programme.outside) return undefined;
    const outside: ListingOutsideEntity = {
      id: randomUUID(),
      listingId: listing.id,
      programme: programme.id,
      projection: programme.outside.project(listing.statement),
      publishedAt: now(),
    };
    await this.manager.insert(ListingOutsideEntity, outside);
    return outside;
  }

  async profile(
    person: AccountEntity,
    programme: AnyProgramme,
    changes: Partial<ProfileEntity> = {},
  ): Promise<ProfileEntity> {
    const profile: ProfileEntity = {
      id: randomUUID(),
      accountId: person.id,
      programme: programme.id,
      state: 'active',
      statement: programme.examples.profile,
      invitable: true,
      wishPublished: true,
      otherRoles: true,
      revision: 1,
      scoredRevision: 1,
      digest: null,
      scoredAt: now(),
      version: 1,
      createdAt: now(),
      ...changes,
    };
    await this.manager.insert(ProfileEntity, profile);
    return profile;
  }

  /** The pair stands on both lists of a view, last. */
  async match(
    listing: ListingEntity,
    profile: ProfileEntity,
    { view = 'full', fit = 700 }: { readonly view?: MatchView; readonly fit?: number } = {},
  ): Promise<void> {
    const put = (table: string, own: string, other: string): Promise<unknown> =>
      this.manager.query(
        `INSERT INTO ${table} AS s (${own}_id, view, programme, revision, digest, changed_at, ${other}_ids, fits, for_listing, for_profile)
         VALUES ($1, $2, $3, 1, 'd', now(), ARRAY[$4::uuid], ARRAY[$5::int], ARRAY[$5::int], ARRAY[$5::int])
         ON CONFLICT (${own}_id, view) DO UPDATE SET ${other}_ids = s.${other}_ids || excluded.${other}_ids, fits = s.fits || excluded.fits,
           for_listing = s.for_listing || excluded.for_listing, for_profile = s.for_profile || excluded.for_profile`,
        own === 'listing'
          ? [listing.id, view, listing.programme, profile.id, fit]
          : [profile.id, view, listing.programme, listing.id, fit],
      );
    await put('candidate_list', 'listing', 'profile');
    await put('suggestion_list', 'profile', 'listing');
  }

  /** A full run that nobody works at, of a programme of its own: there may be one run of each. */
  async run(changes: Partial<ScoringRunEntity> = {}): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(ScoringRunEntity, {
      id,
      programme: `programme-${id.slice(0, 8)}`,
      kind: 'asked',
      state: 'running',
      startedAt: now(),
      movedAt: now(),
      ...changes,
    });
    return id;
  }

  async introduction(
    listing: ListingEntity,
    profile: ProfileEntity,
    changes: Partial<IntroductionEntity> = {},
  ): Promise<IntroductionEntity> {
    const introduction: IntroductionEntity = {
      id: randomUUID(),
      listingId: listing.id,
      profileId: profile.id,
      programme: listing.programme,
      state: 'proposed',
      basis: 'placement',
      listingInterest: 'waiting',
      profileInterest: 'waiting',
      postponedUntil: null,
      proposedAt: now(),
      dueAt: later(24 * 14),
      reminded: 0,
      outcome: null,
      reason: null,
      shareReason: false,
      terms: null,
      assignedTo: null,
      openedBy: null,
      fit: 700,
      forListing: 700,
      forProfile: 700,
      findings: [],
      version: 1,
      createdAt: now(),
      changedAt: now(),
      ...changes,
    };
    await this.manager.insert(IntroductionEntity, introduction);
    return introduction;
  }

  async assignment(
    counsellor: AccountEntity,
    to: { readonly profileId: string } | { readonly listingId: string },
  ): Promise<void> {
    await this.manager.insert(CaseAssignmentEntity, {
      id: randomUUID(),
      accountId: counsellor.id,
      profileId: null,
      listingId: null,
      ...to,
      until: later(24),
    });
  }

  /** A finished try that places one pair. */
  async allocation(listing: ListingEntity, profile: ProfileEntity): Promise<AllocationEntity> {
    const allocation = this.manager.create(AllocationEntity, {
      id: randomUUID(),
      programme: listing.programme,
      ...{ method: 'stable', cap: 3, leastFit: 0, state: 'done', progress: 100, figures: null },
      pairs: [{ listing: listing.id, profile: profile.id }],
      askedBy: null,
      askedAt: now(),
    });
    await this.manager.insert(AllocationEntity, allocation);
    return allocation;
  }

  /** A proposal that takes a point from one wish of skill donation and gives it to another. */
  async proposal(changes: Partial<WeightProposalEntity> = {}): Promise<WeightProposalEntity> {
    const { matching } = programmeNamed('skill-donation');
    const moved: Readonly<Record<string, number>> = { theme: 1, travel: -1 };
    const weights = Object.entries(weightsOf(matching)).map(([criterion, before]) => ({
      criterion,
      side: matching.criteria.find(({ id }) => id === criterion)?.side ?? 'listing',
      before,
      after: before + (moved[criterion] ?? 0),
      stated: 40,
      named: 10,
    }));
    const proposal = this.manager.create(WeightProposalEntity, {
      id: randomUUID(),
      programme: 'skill-donation',
      state: 'open',
      digest: matching.digest,
      content: { sides: [], weights },
      ...{ askedBy: null, decidedBy: null, decidedAt: null, reason: null },
      version: 1,
      createdAt: now(),
      ...changes,
    });
    await this.manager.insert(WeightProposalEntity, proposal);
    return proposal;
  }

  async support(changes: Partial<SupportMeasureEntity> = {}): Promise<SupportMeasureEntity> {
    const support: SupportMeasureEntity = {
      id: randomUUID(),
      programme: 'employment',
      criterion: 'licences',
      code: null,
      title: '資格取得の助成',
      text: '受講料の半分を区が出します。',
      link: null,
      area: null,
      validUntil: null,
      version: 1,
      createdAt: now(),
      ...changes,
    };
    await this.manager.insert(SupportMeasureEntity, support);
    return support;
  }

  async notice(account: AccountEntity, introduction: IntroductionEntity): Promise<NoticeEntity> {
    const notice: NoticeEntity = {
      id: randomUUID(),
      accountId: account.id,
      kind: 'proposed',
      introductionId: introduction.id,
      programme: introduction.programme,
      at: now(),
      readAt: null,
    };
    await this.manager.insert(NoticeEntity, notice);
    return notice;
  }
}

/** The same with sessions of a running service. */
export class Maker extends Rows {
  readonly #app: FastifyInstance;

  constructor(app: FastifyInstance, manager: EntityManager) {
    super(manager);
    this.#app = app;
  }

  async session(account: AccountEntity): Promise<Signed> {
    const sessionId = randomUUID();
    await this.manager.insert(SessionEntity, {
      id: sessionId,
      accountId: account.id,
      refreshHash: randomUUID(),
      createdAt: now(),
      rotatedAt: now(),
      expiresAt: later(24),
      revokedAt: null,
    });
    return { account, sessionId, token: issueToken(this.#app, { accountId: account.id, sessionId }) };
  }

  async signed(...roles: Role[]): Promise<Signed> {
    return this.session(await this.account({ roles }));
  }
}

/** @throws Error for a programme that is not in the catalogue. */
export const programmeNamed = (id: string): AnyProgramme => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
};
