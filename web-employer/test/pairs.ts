import { commandsFor } from '@musubi/contracts';
import type { FindingView, Listing, MatchCard, PairDetail, QueueItem } from '@musubi/contracts';
import { disclose, judge } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';

export const employment = ((): AnyProgramme => {
  const programme = programmeOf('employment');
  if (!programme) throw new Error('no employment');
  return programme;
})();

/** The example pair of the programme, judged by the engine. */
const verdict = judge(employment.matching, employment.examples.listing, employment.examples.profile);
export const findings = verdict.findings.map((finding): FindingView => {
  const { value, ...rest } = finding;
  return { ...rest, ...(value === null ? {} : { value }), facts: { ...finding.facts } };
});

export const cardOf = (profileId: string, change: Partial<MatchCard> = {}): MatchCard => ({
  listingId: 'listing-1',
  profileId,
  programme: 'employment',
  rank: 1,
  fit: verdict.fit,
  forListing: verdict.forListing,
  forProfile: verdict.forProfile,
  title: 'カフェ店員',
  organisationName: '喫茶むすび',
  statement: disclose(employment.disclosure, 'profile', 'listed', employment.examples.profile),
  findings,
  ...change,
});

export const queueItem = (profileId: string): QueueItem => ({
  card: cardOf(profileId),
  state: 'suggested',
  listingTitle: `募集 ${profileId}`,
  organisationName: '喫茶むすび',
  unknowns: 1,
  openProposals: 0,
});

export const pairOf = (profileId: string, change: Partial<PairDetail> = {}): PairDetail => ({
  card: cardOf(profileId),
  state: 'suggested',
  version: 0,
  listing: employment.examples.listing,
  profile: employment.examples.profile,
  commands: [...commandsFor('suggested', 'desk')],
  history: [],
  answers: [],
  ...change,
});

export const listing: Listing = {
  id: 'listing-1',
  organisationId: 'organisation-1',
  programme: 'employment',
  state: 'draft',
  title: '',
  statement: {},
  capacity: 1,
  openProposals: 0,
  replyRate: 600,
  version: 1,
  revision: 1,
  scoredRevision: 0,
};
