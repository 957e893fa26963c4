import type { Role } from '@musubi/contracts';
import type { AccountEntity } from '../src/accounts/account.entity.ts';
import type { IntroductionEntity } from '../src/introductions/introduction.entity.ts';
import type { ListingEntity } from '../src/listings/listing.entity.ts';
import type { NoticeEntity } from '../src/notices/notice.entity.ts';
import type { OrganisationEntity } from '../src/organisations/organisation.entity.ts';
import type { ProfileEntity } from '../src/profiles/profile.entity.ts';
import type { AllocationEntity } from '../src/allocations/allocation.entity.ts';
import type { WeightProposalEntity } from '../src/weights/weight-proposal.entity.ts';
import type { SupportMeasureEntity } from '../src/support/support-measure.entity.ts';
import { Maker, programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import type { Service } from './service.ts';

export const ACTORS = [
  'anonymous',
  'person',
  'other-person',
  'member',
  'other-member',
  'coordinator',
  'counsellor',
  'unassigned-counsellor',
  'administrator',
  'auditor',
  'suspended',
  'expired',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** Roles with which each actor is signed in; none for those who are not really. */
export const ROLES_OF: Readonly<Record<ActorName, readonly Role[]>> = {
  anonymous: [],
  person: ['person'],
  'other-person': ['person'],
  member: ['person', 'member'],
  'other-member': ['person', 'member'],
  coordinator: ['coordinator'],
  counsellor: ['counsellor'],
  'unassigned-counsellor': ['counsellor'],
  administrator: ['administrator'],
  auditor: ['auditor'],
  suspended: [],
  expired: [],
};

/** A pair in the middle of things, everybody who stands to it in some way, and everybody who does not. */
export interface World {
  readonly tokens: Readonly<Record<ActorName, string | undefined>>;
  readonly people: Readonly<Record<'person' | 'member' | 'coordinator', AccountEntity>>;
  readonly organisation: OrganisationEntity;
  readonly listing: ListingEntity;
  readonly profile: ProfileEntity;
  /** A second pair that nobody has opened yet. */
  readonly freshListing: ListingEntity;
  readonly freshProfile: ProfileEntity;
  readonly introduction: IntroductionEntity;
  readonly notice: NoticeEntity;
  /** A full run that is under way. */
  readonly runId: string;
  /** A try that places the second pair. */
  readonly allocation: AllocationEntity;
  /** Weights for the administrator to decide about. */
  readonly proposal: WeightProposalEntity;
  readonly support: SupportMeasureEntity;
  /** Somebody for the administrator to change. */
  readonly target: AccountEntity;
}

const HOUR = 3_600_000;

const expire = async (service: Service, { sessionId }: Signed): Promise<void> => {
  await service.dataSource.query('UPDATE session SET expires_at = $2 WHERE id = $1', [
    sessionId,
    new Date(Date.now() - HOUR),
  ]);
};

const suspend = async (service: Service, { account }: Signed): Promise<void> => {
  await service.dataSource.query("UPDATE account SET status = 'suspended' WHERE id = $1", [account.id]);
};

const sign = async (make: Maker): Promise<Record<Exclude<ActorName, 'anonymous'>, Signed>> => ({
  person: await make.signed('person'),
  'other-person': await make.signed('person'),
  member: await make.signed('person', 'member'),
  'other-member': await make.signed('person', 'member'),
  coordinator: await make.signed('coordinator'),
  counsellor: await make.signed('counsellor'),
  'unassigned-counsellor': await make.signed('counsellor'),
  administrator: await make.signed('administrator'),
  auditor: await make.signed('auditor'),
  suspended: await make.signed('person', 'member', 'coordinator', 'administrator', 'auditor'),
  expired: await make.signed('person', 'member', 'coordinator', 'administrator', 'auditor'),
});

export const makeWorld = async (service: Service, programmeId = 'employment'): Promise<World> => {
  const make = new Maker(service.app, service.dataSource.manager);
  const programme = programmeNamed(programmeId);
  const signed = await sign(make);
  await expire(service, signed.expired);
  await suspend(service, signed.suspended);
  const organisation = await make.organisation(signed.member.account);
  await make.organisation(signed['other-member'].account);
  const listing = await make.listing(organisation, programme);
  const freshListing = await make.listing(organisation, programme);
  for (const one of [listing, freshListing]) await make.outside(one, programme);
  const profile = await make.profile(signed.person.account, programme);
  const fresh = await make.signed('person');
  const freshProfile = await make.profile(fresh.account, programme);
  for (const [one, other] of [
    [listing, profile],
    [freshListing, freshProfile],
    [freshListing, profile],
  ] as const) {
    await make.match(one, other);
    if (programme.outside) await make.match(one, other, { view: 'outside' });
  }
  const introduction = await make.introduction(listing, profile, { state: 'proposed' });
  await make.assignment(signed.counsellor.account, { listingId: listing.id });
  await make.assignment(signed.counsellor.account, { profileId: freshProfile.id });
  const notice = await make.notice(signed.person.account, introduction);
  const runId = await make.run();
  const token = (name: Exclude<ActorName, 'anonymous'>): string => signed[name].token;
  return {
    tokens: {
      anonymous: undefined,
      person: token('person'),
      'other-person': token('other-person'),
      member: token('member'),
      'other-member': token('other-member'),
      coordinator: token('coordinator'),
      counsellor: token('counsellor'),
      'unassigned-counsellor': token('unassigned-counsellor'),
      administrator: token('administrator'),
      auditor: token('auditor'),
      suspended: token('suspended'),
      expired: token('expired'),
    },
    people: {
      person: signed.person.account,
      member: signed.member.account,
      coordinator: signed.coordinator.account,
    },
    organisation,
    listing,
    profile,
    freshListing,
    freshProfile,
    introduction,
    notice,
    runId,
    proposal: await make.proposal(),
    allocation: await make.allocation(freshListing, freshProfile),
    support: await make.support(),
    target: fresh.account,
  };
};
