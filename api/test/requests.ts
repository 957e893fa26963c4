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
  runId: world.runId,
  supportId: world.support.id,
  programme: 'employment',
  proposalId: world.proposal.id,
  allocationId: world.allocation.id,
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
  proposeStatement: { programme: 'employment', side: 'profile', text: '平日9時から14時、三軒茶屋で' },
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
  askForRun: { programme: 'freelance' },
  answerSuggestion: { answer: 'no', reason: 'far' },
  answerCandidate: { answer: 'later' },
  askAllocation: { programme: 'employment', method: 'stable', cap: 3, leastFit: 0 },
  shortlistAllocation: { pairs: [{ listingId: world.freshListing.id, profileId: world.freshProfile.id }] },
  askProposal: { programme: 'freelance' },
  acceptProposal: { reason: '半年分の判断と合っているため' },
  declineProposal: { reason: '判断の数がまだ足りないため' },
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
    answerSuggestion: { params: { profileId: world.profile.id, listingId: world.freshListing.id } },
    takeBackSuggestionAnswer: { params: { profileId: world.profile.id, listingId: world.freshListing.id } },
    answerCandidate: fresh,
    takeBackCandidateAnswer: fresh,
  };
};

/** A request that is right in every respect except, perhaps, in who sends it. */
export const requestFor = (name: RouteName, world: World): Request => {
  const body = bodies(world)[name];
  return { params: paramsOf(world), ...(body ? { body } : {}), ...changes(world)[name] };
};
