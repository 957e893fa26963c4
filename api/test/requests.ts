import type { RouteName } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import type { Request } from './call.ts';
import { programmeNamed } from './make.ts';
import type { World } from './world.ts';

const facts = { name: '三宿ベーカリー', kind: 'business', address: '世田谷区三宿一丁目' };
const employment = () => programmeNamed('employment').examples;

const paramsOf = (world: World) => ({
  accountId: world.target.id,
  organisationId: world.organisation.id,
  listingId: world.listing.id,
  profileId: world.profile.id,
  introductionId: world.introduction.id,
  noticeId: world.notice.id,
  supportId: world.support.id,
  programme: 'employment',
});

const support = {
  programme: 'employment',
  criterion: 'licences',
  title: '資格取得の助成',
  text: '受講料の半分を区が出します。',
};
const password = 'long enough for anybody';

/** The body with which the right person gets through, for every route that has one. */
const bodies = (world: World): Readonly<Partial<Record<RouteName, object>>> => ({
  register: { email: `${randomUUID()}@example.jp`, password, name: '新しい人' },
  signIn: { email: world.people.person.email, password },
  changeAccount: { name: '新しい名前' },
  changePassword: { current: password, next: `${password}!` },
  changeRoles: { roles: ['person', 'member'] },
  registerOrganisation: facts,
  changeOrganisation: facts,
  checkGate: { statement: employment().listing },
  draftListing: { programme: 'employment', statement: employment().listing },
  changeListing: { statement: employment().listing },
  draftProfile: { programme: 'freelance', statement: programmeNamed('freelance').examples.profile },
  changeProfile: { statement: employment().profile },
  changeProfileSettings: { invitable: true, wishPublished: false },
  apply: { listingId: world.freshListing.id },
  invite: { profileId: world.freshProfile.id },
  moveIntroduction: { command: 'accept' },
  changeTerms: { terms: {} },
  movePair: { command: 'shortlist' },
  countForListing: { statement: programmeNamed(world.listing.programme).examples.listing },
  countForProfile: { statement: programmeNamed(world.profile.programme).examples.profile },
  countForAnybody: { statement: employment().profile },
  addSupport: support,
  changeSupport: support,
});

/** Reviewing starts from a pair that nobody has opened: its version is 0. */
const changes = (world: World): Readonly<Partial<Record<RouteName, Request>>> => {
  const fresh = { params: { listingId: world.freshListing.id, profileId: world.freshProfile.id } };
  return {
    readPair: fresh,
    movePair: { ...fresh, version: 0 },
    invite: { params: { listingId: world.listing.id } },
  };
};

/** A request that is right in every respect except, perhaps, in who sends it. */
export const requestFor = (name: RouteName, world: World): Request => {
  const body = bodies(world)[name];
  return { params: paramsOf(world), ...(body ? { body } : {}), ...changes(world)[name] };
};
