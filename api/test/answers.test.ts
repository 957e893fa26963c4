import type { KeptCardAnswer, MatchList, PairDetail, QueuePage, ShortCard } from '@musubi/contracts';
import type { AnyProgramme } from '@musubi/programmes';
import { criterionOf } from '../src/answers/criterion-of.ts';
import { dayInTokyo } from '../src/day.ts';
import { handlers } from '../src/handlers.ts';
import { ListingEntity } from '../src/listings/listing.entity.ts';
import { callRoute } from './call.ts';
import type { Request } from './call.ts';
import { Maker, programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

let service: Service;
let make: Maker;
beforeAll(async () => {
  service = await startService({ handlers });
  make = new Maker(service.app, service.dataSource.manager);
});
afterAll(() => service.close());

const ask = async <T>(
  name: Parameters<typeof callRoute>[1],
  who: Signed,
  request: Request,
): Promise<{ status: number; json: T }> => {
  const { status, json } = await callRoute(service, name, { ...request, token: who.token });
  return { status, json: json as T };
};

/** Two listings of two businesses and one person, both on the person's list. */
const stage = async (programme: AnyProgramme = programmeNamed('employment')) => {
  const [member, other, person] = [
    await make.signed('person', 'member'),
    await make.signed('person', 'member'),
    await make.signed('person'),
  ];
  const profile = await make.profile(person.account, programme);
  const made = [];
  for (const [at, owner] of [member, other].entries()) {
    const listing = await make.listing(await make.organisation(owner.account), programme);
    const outside = await make.outside(listing, programme);
    await make.match(listing, profile, { fit: 900 - at * 100 });
    if (outside) await make.match(listing, profile, { view: 'outside', fit: 900 - at * 100 });
    made.push(outside?.id ?? listing.id);
  }
  const [first = '', second = ''] = made;
  const list = async (): Promise<MatchList> =>
    (await ask<MatchList>('listMatches', person, { params: { profileId: profile.id } })).json;
  const answer = (body: object, listingId = first) =>
    ask<KeptCardAnswer>('answerSuggestion', person, { params: { profileId: profile.id, listingId }, body });
  const takeBack = (listingId = first) =>
    ask('takeBackSuggestionAnswer', person, { params: { profileId: profile.id, listingId } });
  return { member, person, profile, first, second, list, answer, takeBack };
};
const idsOf = (cards: readonly ShortCard[] | undefined): string[] =>
  (cards ?? []).map((card) => card.listingId);

describe('what a person says to a card', () => {
  test.each(['employment', 'succession'])(
    'a no leaves the list of %s with its reason, and comes back',
    async (id) => {
      const { first, list, answer, takeBack } = await stage(programmeNamed(id));
      const { status, json } = await answer({ answer: 'no', reason: 'far' });
      expect([status, json.listingId, json.reason]).toEqual([200, first, 'far']);
      const after = await list();
      expect(idsOf(after.items)).not.toContain(first);
      expect(idsOf(after.turnedDown)).toEqual([first]);
      expect(after.turnedDown?.[0]?.answer).toMatchObject({ answer: 'no', reason: 'far' });
      expect((await takeBack()).status).toBe(204);
      const back = await list();
      expect([idsOf(back.items).sort(), idsOf(back.turnedDown)]).toEqual([
        expect.arrayContaining([first]),
        [],
      ]);
    },
  );

  test('later goes to the end until its day, and then stands in its place again', async () => {
    const { profile, list, answer } = await stage();
    const [ahead = '', behind = ''] = idsOf((await list()).items);
    const until = dayInTokyo(service.clock.now(), 3);
    expect((await answer({ answer: 'later', until }, ahead)).status).toBe(200);
    expect(idsOf((await list()).items)).toEqual([behind, ahead]);
    await service.dataSource.query(
      "UPDATE card_answer SET until = until - 3 WHERE profile_id = $1 AND side = 'profile'",
      [profile.id],
    );
    expect(idsOf((await list()).items)).toEqual([ahead, behind]);
    const early = await answer({ answer: 'later', until: dayInTokyo(service.clock.now()) }, ahead);
    expect(early.status).toBe(400);
  });

  test('is refused once something has begun, and for cards that are not on the list', async () => {
    const { profile, first, second, answer } = await stage();
    const listing = await service.dataSource.manager.findOneByOrFail(ListingEntity, { id: first });
    await make.introduction(listing, profile, { state: 'proposed' });
    expect((await answer({ answer: 'no' })).status).toBe(409);
    await service.dataSource.query(
      'UPDATE suggestion_list SET listing_ids = array_remove(listing_ids, $1) WHERE profile_id = $2',
      [second, profile.id],
    );
    expect((await answer({ answer: 'no' }, second)).status).toBe(404);
  });

  test('reaches the desk with the pair, and takes the pair from the queue', async () => {
    const { profile, first, answer } = await stage();
    const desk = await make.signed('coordinator');
    const queued = async (): Promise<boolean> => {
      const { json } = await ask<QueuePage>('readQueue', desk, { query: { limit: '100' } });
      return json.items.some((item) => item.card.profileId === profile.id && item.card.listingId === first);
    };
    expect(await queued()).toBe(true);
    await answer({ answer: 'no', reason: 'pay' });
    expect(await queued()).toBe(false);
    const pair = await ask<PairDetail>('readPair', desk, {
      params: { listingId: first, profileId: profile.id },
    });
    expect(pair.json.answers).toMatchObject([
      { side: 'profile', answer: 'no', reason: 'pay', criterion: 'pay' },
    ]);
  });

  test('is in the export of the person, and goes with the account', async () => {
    const { person, profile, answer } = await stage();
    await answer({ answer: 'no', reason: 'hours' });
    const exported = await ask<{ json: string }>('exportAccount', person, {});
    expect(JSON.parse(exported.json.json)).toMatchObject({ answers: [{ answer: 'no', reason: 'hours' }] });
    expect((await ask('leave', person, { version: 1 })).status).toBe(204);
    const left = await service.dataSource.query<object[]>('SELECT FROM card_answer WHERE profile_id = $1', [
      profile.id,
    ]);
    expect(left).toEqual([]);
  });
});

describe('what a business says to a card', () => {
  test('stays on its own side: the candidate leaves its list and the person sees no change', async () => {
    const { member, profile, first, list } = await stage();
    const params = { listingId: first, profileId: profile.id };
    const candidates = async (): Promise<MatchList> =>
      (await ask<MatchList>('listCandidates', member, { params: { listingId: first } })).json;
    expect((await candidates()).items).toHaveLength(1);
    const said = await ask('answerCandidate', member, { params, body: { answer: 'no', reason: 'work' } });
    expect(said.status).toBe(200);
    const after = await candidates();
    expect([after.items.length, after.turnedDown?.length]).toEqual([0, 1]);
    const seen = await list();
    expect(idsOf(seen.items)).toContain(first);
    expect(JSON.stringify(seen)).not.toContain('"answer"');
    await ask('takeBackCandidateAnswer', member, { params });
    expect((await candidates()).items).toHaveLength(1);
  });

  test('does not tell whether somebody exists who is not open to invitations', async () => {
    const { member, profile, first } = await stage();
    await service.dataSource.query('UPDATE profile SET invitable = false WHERE id = $1', [profile.id]);
    const said = await ask('answerCandidate', member, {
      params: { listingId: first, profileId: profile.id },
      body: { answer: 'no' },
    });
    expect(said.status).toBe(404);
  });
});

describe('a reason points at a criterion', () => {
  test.each([
    ['employment', 'profile', 'far', 'travel'],
    ['employment', 'profile', 'hours', 'weeklyHours'],
    ['employment', 'profile', 'pay', 'pay'],
    ['employment', 'listing', 'work', 'experience'],
    ['skill-donation', 'profile', 'far', 'travel'],
    ['employment', 'profile', 'known', undefined],
  ] as const)('%s, %s, %s: %s', (id, side, reason, criterion) => {
    const programme = programmeNamed(id);
    const findings = programme.matching.criteria.map(({ id: name, kind, side: owner }) => ({
      ...{ criterion: name, kind, side: owner, result: 'met' as const, points: 0, outOf: 0, blocks: false },
      value: name === criterion ? 0 : 1000,
      facts: {},
    }));
    expect(criterionOf(programme, side, reason, findings)).toBe(criterion);
  });
});
