import type {
  MatchCard,
  MatchList,
  Proposal,
  ProposalLine,
  ProposalPage,
  WeightHistory,
} from '@musubi/contracts';
import { withWeights } from '@musubi/matching';
import { randomUUID } from 'node:crypto';
import type { ListingEntity } from '../src/listings/listing.entity.ts';
import { decideByTravel } from './decisions.ts';
import { programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { startWorkService, until } from './work-service.ts';
import type { WorkService } from './work-service.ts';

let service: WorkService;
beforeEach(async () => {
  service = await startWorkService();
}, 60_000);
afterEach(() => service.close());

const programme = programmeNamed('skill-donation');
/** Sixty or fewer decisions on the listing of one business. */
const decide = async (count: number): Promise<{ listing: ListingEntity; member: Signed }> => {
  const { make, dataSource } = service;
  const member = await make.signed('member', 'person');
  const listing = await make.listing(await make.organisation(member.account), programme);
  await decideByTravel(make, dataSource.manager, listing, count);
  return { listing, member };
};

const askFor = async (administrator: Signed): Promise<Proposal> => {
  const line = await service.ok<ProposalLine>('askProposal', administrator, {
    body: { programme: programme.id },
  });
  expect(line.state).toBe('asked');
  await service.settled();
  return service.ok<Proposal>('readProposal', administrator, { params: { proposalId: line.id } });
};
const reason = '半年分の判断で、通いやすさを挙げた見送りが続いたため';
const accept = (administrator: Signed, { id, version }: Proposal) =>
  service.call('acceptProposal', administrator, { params: { proposalId: id }, version, body: { reason } });
const history = (): Promise<WeightHistory> =>
  service.ok<WeightHistory>('readWeights', undefined, { params: { programme: programme.id } });
const weightIn = ({ versions }: WeightHistory, criterion: string): number | undefined =>
  versions[0]?.weights.find((one) => one.criterion === criterion)?.weight;

const scoredAnew = async (): Promise<void> => {
  await service.settled();
  await until('everything is scored by the new weights', async () => {
    const runs = await service.dataSource.query<{ state: string }[]>('SELECT state FROM scoring_run');
    return runs.length > 0 && runs.every(({ state }) => state === 'done');
  });
};
const travelOf = ({ findings }: Pick<MatchCard, 'findings'>): number | undefined =>
  findings.find(({ criterion }) => criterion === 'travel')?.outOf;

test('what the desk keeps deciding becomes a proposal, and a version only when somebody accepts it', async () => {
  await decide(60);
  const administrator = await service.make.signed('administrator');
  const proposal = await askFor(administrator);
  expect(proposal.state).toBe('open');
  const travel = proposal.weights.find((one) => one.criterion === 'travel');
  expect(travel).toMatchObject({ side: 'profile', before: 25, named: 30, stated: 60 });
  expect(travel?.after).toBeGreaterThan(25);
  expect(proposal.replay?.all.decisions).toBe(60);
  expect(JSON.stringify(proposal)).not.toMatch(/listingId|profileId/u);
  // Nothing has changed by itself.
  expect((await history()).versions).toHaveLength(1);

  expect((await accept(administrator, proposal)).status).toBe(200);
  await scoredAnew();
  const after = await history();
  expect(after.versions[0]).toMatchObject({ number: 1, reason });
  expect(weightIn(after, 'travel')).toBe(travel?.after);
  const digest = withWeights(
    programme.matching,
    Object.fromEntries(proposal.weights.map((one) => [one.criterion, one.after])),
  ).digest;
  expect(after.versions[0]?.digest).toBe(digest);
  const stored = await service.dataSource.query<{ digest: string }[]>(
    `SELECT DISTINCT digest FROM (SELECT digest, programme, view FROM candidate_list
     UNION ALL SELECT digest, programme, view FROM suggestion_list) l WHERE programme = $1 AND view = 'full'`,
    [programme.id],
  );
  expect(stored).toEqual([{ digest }]);
}, 60_000);

test('every card shows the accepted weights: of the person, of the business, in the queue, of a pair', async () => {
  const { listing, member } = await decide(60);
  const person = await service.make.signed('person');
  const profile = await service.make.profile(person.account, programme);
  const administrator = await service.make.signed('administrator');
  const proposal = await askFor(administrator);
  await accept(administrator, proposal);
  await scoredAnew();
  const desk = await service.make.signed('coordinator');
  const { card } = await service.ok<{ card: MatchCard }>('readPair', desk, {
    params: { listingId: listing.id, profileId: profile.id },
  });
  const query = { limit: '100' };
  const { items: matches } = await service.ok<MatchList>('listMatches', person, {
    params: { profileId: profile.id },
    query,
  });
  const { items: candidates } = await service.ok<MatchList>('listCandidates', member, {
    params: { listingId: listing.id },
    query,
  });
  const wholeOf = (name: 'readMatch' | 'readCandidate', who: typeof person, cards: typeof matches) =>
    Promise.all(
      cards.map(({ listingId, profileId }) =>
        service.ok<MatchCard>(name, who, { params: { listingId, profileId } }),
      ),
    );
  const queue = await service.ok<{ items: { card: MatchCard }[] }>('readQueue', desk, { query });
  const after = proposal.weights.find((one) => one.criterion === 'travel')?.after ?? 0;
  expect(after).toBeGreaterThan(25);
  const rooms = { card: [card], queue: queue.items.map((one) => one.card) };
  const lists = {
    matches: await wholeOf('readMatch', person, matches),
    candidates: await wholeOf('readCandidate', member, candidates),
  };
  for (const cards of Object.values({ ...rooms, ...lists }))
    expect(new Set(cards.map(travelOf))).toEqual(new Set([after * 1000]));
  const owner = await service.make.signed('member', 'person');
  const other = await service.make.listing(await service.make.organisation(owner.account), programme);
  await service.ok('movePair', desk, {
    params: { listingId: other.id, profileId: profile.id },
    version: 0,
    key: randomUUID(),
    body: { command: 'propose' },
  });
  const [talk] = await service.dataSource.query<{ id: string }[]>(
    'SELECT id FROM introduction WHERE profile_id = $1',
    [profile.id],
  );
  for (const who of [person, owner, desk]) {
    const params = { introductionId: talk?.id ?? '' };
    expect(travelOf(await service.ok<Pick<MatchCard, 'findings'>>('readIntroduction', who, { params }))).toBe(
      after * 1000,
    );
  }
}, 60_000);

test('too few decisions propose nothing, and what was decided cannot be decided again', async () => {
  await decide(10);
  const administrator = await service.make.signed('administrator');
  const empty = await askFor(administrator);
  expect([empty.state, empty.sides.map(({ enough }) => enough)]).toEqual(['empty', [false, false]]);
  expect((await accept(administrator, empty)).json['code']).toBe('wrong-state');

  const open = await service.make.proposal();
  const params = { proposalId: open.id };
  const short = await service.call('declineProposal', administrator, {
    params,
    version: 1,
    body: { reason: 'だめ' },
  });
  expect([short.status, short.json['code']]).toEqual([400, 'invalid-input']);
  expect(
    (await service.call('declineProposal', administrator, { params, version: 2, body: { reason } })).status,
  ).toBe(412);
  expect(
    (await service.call('declineProposal', administrator, { params, version: 1, body: { reason } })).status,
  ).toBe(200);
  expect(
    (await service.call('acceptProposal', administrator, { params, version: 2, body: { reason } })).status,
  ).toBe(409);
  expect((await history()).versions).toHaveLength(1);
}, 60_000);

test('a proposal that was worked out from weights of before is refused', async () => {
  const administrator = await service.make.signed('administrator');
  const [one, other] = [await service.make.proposal(), await service.make.proposal({ state: 'asked' })];
  expect((await accept(administrator, one as never)).status).toBe(200);
  await service.dataSource.query("UPDATE weight_proposal SET state = 'open' WHERE id = $1", [other.id]);
  expect((await accept(administrator, other as never)).json['code']).toBe('wrong-state');
  const { items } = await service.ok<ProposalPage>('listProposals', administrator);
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, other.id]));
}, 60_000);
