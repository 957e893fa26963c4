import type { Allocation, AllocationLine, ShortlistReport } from '@musubi/contracts';
import { programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { startWorkService } from './work-service.ts';
import type { WorkService } from './work-service.ts';

let service: WorkService;
beforeAll(async () => {
  service = await startWorkService();
}, 60_000);
afterAll(() => service.close());

const programme = programmeNamed('employment');

/** Everybody fits the first listing best and the second nearly as well; each has one place. */
const rush = async (people: number) => {
  const { make } = service;
  const member = await make.signed('member', 'person');
  const organisation = await make.organisation(member.account);
  const [first, second] = [
    await make.listing(organisation, programme),
    await make.listing(organisation, programme),
  ];
  const profiles = [];
  for (let at = 0; at < people; at++) {
    const profile = await make.profile(await make.account({ roles: ['person'] }), programme);
    for (const [listing, fit] of [
      [first, 900 - at * 10],
      [second, 800 - at * 5],
    ] as const)
      await make.match(listing, profile, { fit });
    profiles.push(profile);
  }
  return { first, second, profiles };
};

const tryOut = async (desk: Signed, method: string): Promise<Allocation> => {
  const line = await service.ok<AllocationLine>('askAllocation', desk, {
    body: { programme: programme.id, method, cap: 5, leastFit: 0 },
  });
  expect([line.state, line.progress]).toEqual(['asked', 0]);
  await service.settled();
  return service.ok<Allocation>('readAllocation', desk, { params: { allocationId: line.id } });
};

test('methods can be compared: best lists send everybody to one door, placing does not', async () => {
  const { first, second, profiles } = await rush(3);
  const desk = await service.make.signed('coordinator');
  const alone = await tryOut(desk, 'own-best');
  expect(alone.figures).toMatchObject({ people: 3, places: 2, filled: 1, largestLoad: 3, shareWithout: 0 });
  for (const method of ['stable', 'spread']) {
    const { figures, pairs, state } = await tryOut(desk, method);
    expect([state, figures?.blocking]).toEqual(['done', 0]);
    expect(figures).toMatchObject({ filled: 2, largestLoad: 1, without: 1, shareWithout: 333 });
    expect(pairs.map((pair) => [pair.listingId, pair.profileId]).sort()).toEqual(
      [
        [first.id, profiles[0]?.id],
        [second.id, profiles[1]?.id],
      ].sort(),
    );
  }
});

test('the pairs go to the review queue in one step, and nobody is told', async () => {
  const { profiles } = await rush(2);
  const desk = await service.make.signed('coordinator');
  const { id, pairs } = await tryOut(desk, 'stable');
  const own = pairs.filter((pair) => profiles.some((profile) => profile.id === pair.profileId));
  const body = { pairs: own.map(({ listingId, profileId }) => ({ listingId, profileId })) };
  const shortlist = () =>
    service.ok<ShortlistReport>('shortlistAllocation', desk, { params: { allocationId: id }, body });
  expect(await shortlist()).toEqual({ shortlisted: 2, passedOver: 0 });
  const rows = await service.dataSource.query<{ state: string; proposed_at: Date | null }[]>(
    'SELECT state, proposed_at FROM introduction WHERE profile_id = ANY($1)',
    [profiles.map((profile) => profile.id)],
  );
  expect(rows).toEqual([
    { state: 'shortlisted', proposed_at: null },
    { state: 'shortlisted', proposed_at: null },
  ]);
  expect(await service.dataSource.query('SELECT FROM notice')).toEqual([]);
  expect(await shortlist()).toEqual({ shortlisted: 0, passedOver: 2 });
  const foreign = await service.call('shortlistAllocation', desk, {
    params: { allocationId: id },
    body: { pairs: [{ listingId: body.pairs[0]?.listingId, profileId: body.pairs[0]?.listingId }] },
  });
  expect(foreign.status).toBe(400);
});

test('who has said no is not placed, a confidential programme never is, and old tries go', async () => {
  const { first, profiles } = await rush(1);
  const [profile] = profiles;
  await service.dataSource.query(
    "INSERT INTO card_answer (listing_id, profile_id, side, programme, answer, at) SELECT id, s.profile_id, 'profile', 'employment', 'no', now() FROM suggestion_list s, unnest(s.listing_ids) id WHERE s.profile_id = $1",
    [profile?.id],
  );
  const desk = await service.make.signed('coordinator');
  const { pairs } = await tryOut(desk, 'spread');
  expect(pairs.filter((pair) => pair.listingId === first.id)).toEqual([]);
  const refused = await service.call('askAllocation', desk, {
    body: { programme: 'succession', method: 'stable', cap: 1, leastFit: 0 },
  });
  expect(refused.status).toBe(404);
  const { handler } = await import('../src/queue/sweepers.ts');
  service.clock.forward(31 * 86_400_000);
  await handler(service.worker.context, {});
  expect(await service.dataSource.query('SELECT FROM allocation')).toEqual([]);
});
