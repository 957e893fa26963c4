import { randomUUID } from 'node:crypto';
import type { MatchList, Profile, RoleList, WhatIfView } from '@musubi/contracts';
import { handlers } from '../src/handlers.ts';
import { mark } from '../src/queue/mark.ts';
import { callRoute } from './call.ts';
import { testEngine } from './engine.ts';
import { Maker, programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { until } from './work-service.ts';

const employment = programmeNamed('employment');
const succession = programmeNamed('succession');
type Plain = Record<string, unknown>;
const job = employment.examples.listing as Plain;
const seeker = employment.examples.profile as Plain;
const shop = succession.examples.listing as Plain;
const successor = succession.examples.profile as Plain;

const engine = testEngine();
let service: Service;
let make: Maker;
let owner: Signed;
beforeAll(async () => {
  service = await startService({ handlers, engine });
  make = new Maker(service.app, service.dataSource.manager);
  await engine.open(service.databaseUrl);
  owner = await make.signed('member', 'person');
}, 60_000);
afterAll(async () => {
  await engine.close();
  await service.close();
});

/** People of the town who look for work; the engine hears of them as it hears of every change. */
const people = async (count: number, statement: object): Promise<void> => {
  for (let n = 0; n < count; n++) {
    const { account } = await make.signed('person');
    const profile = await make.profile(account, employment, { statement });
    await mark(service.dataSource.manager, 'profile-changed', profile.id, 1, new Date());
  }
};
const put = async (listing: { readonly id: string }): Promise<void> =>
  mark(service.dataSource.manager, 'listing-changed', listing.id, 1, new Date());

const asked = async (listingId: string, statement: object, who = owner): Promise<WhatIfView> => {
  const answer = await callRoute(service, 'countForListing', {
    params: { listingId },
    body: { statement },
    token: who.token,
  });
  expect([answer.status, answer.text.slice(0, 200)]).toEqual([200, expect.any(String)]);
  return answer.json as unknown as WhatIfView;
};

const paying = (payMax: number): object => ({ ...job, payKind: 'hour', payMin: 1250, payMax, offers: [] });

describe('what if, for a listing', () => {
  let listingId: string;
  beforeAll(async () => {
    const organisation = await make.organisation(owner.account);
    listingId = (await make.listing(organisation, employment, { state: 'draft' })).id;
    await people(12, { ...seeker, needs: [], minHourlyPay: 1250 });
    await people(11, { ...seeker, needs: [], minHourlyPay: 1450 });
    await people(4, { ...seeker, needs: [], minHourlyPay: 1490 });
    await people(3, { ...seeker, needs: ['quiet-place'], minHourlyPay: 1250 });
    await until('the engine knows them', async () => {
      const { passing } = await engine.preview(
        { programme: 'employment', view: 'full', side: 'listing', statement: {} },
        1,
      );
      return passing === 30;
    });
  });

  test('counts people, says what each condition costs, and what one change adds', async () => {
    const { passing, costs, changes } = await asked(listingId, paying(1300));
    expect(passing).toEqual({ n: 12, how: 'exact' });
    expect(costs).toContainEqual({ criterion: 'payFloor', alone: { n: 10, how: 'about' } });
    expect(changes.length).toBeGreaterThan(0);
    expect(JSON.stringify(changes)).not.toMatch(/listing\./u);
  });

  test('fewer than ten people are never counted: not in total, not by condition, not by change', async () => {
    const { passing, good } = await asked(listingId, paying(1200));
    expect([passing, good.how]).toEqual([{ n: 10, how: 'fewer' }, 'fewer']);
    for (const payMax of [1200, 1300, 1440, 1480]) {
      const view = await asked(listingId, paying(payMax));
      const told = [
        view.passing,
        view.good,
        ...view.costs.map(({ alone }) => alone),
        ...view.changes.flatMap(({ adds, addsGood }) => [adds, addsGood]),
      ];
      expect(told.filter(({ how, n }) => how !== 'fewer' && n < 10)).toEqual([]);
    }
  });

  test('a need that three people have is not found out by offering what they need', async () => {
    const view = await asked(listingId, paying(1300));
    expect(view.changes.filter(({ criterion }) => criterion === 'needs')).toEqual([]);
    expect(view.costs).toContainEqual({ criterion: 'needs', alone: { n: 10, how: 'fewer' } });
  });

  test('others’ drafts are as drafts that do not exist, and questions leave no trace', async () => {
    const stranger = await make.signed('member', 'person');
    await make.organisation(stranger.account);
    const before = await service.dataSource.query<object[]>('SELECT count(*) FROM audit');
    const body = { statement: { ...job, title: '秘密の下書き' } };
    const foreign = await callRoute(service, 'countForListing', {
      ...{ params: { listingId }, body, token: stranger.token },
    });
    expect(foreign.status).toBe(404);
    await asked(listingId, body.statement);
    expect(await service.dataSource.query('SELECT count(*) FROM audit')).toEqual(before);
    expect(service.lines.join('\n')).not.toContain('秘密の下書き');
    const stored = await service.dataSource.query<object[]>(
      "SELECT FROM listing WHERE statement::text LIKE '%秘密の下書き%'",
    );
    expect(stored).toEqual([]);
  });

  test('nobody asks in the name of another person’s profile', async () => {
    const [one, stranger] = [await make.signed('person'), await make.signed('person')];
    const { id } = await make.profile(one.account, employment, { state: 'draft' });
    const params = { profileId: id };
    const counted = await callRoute(service, 'countForProfile', {
      ...{ params, body: { statement: seeker }, token: stranger.token },
    });
    const roles = await callRoute(service, 'listRoles', { params, token: stranger.token });
    const nobodys = await callRoute(service, 'listRoles', {
      ...{ params: { profileId: randomUUID() }, token: stranger.token },
    });
    expect([counted.status, roles.status]).toEqual([404, 404]);
    expect([counted.json['code'], roles.json['code']]).toEqual([nobodys.json['code'], nobodys.json['code']]);
  });
});

describe('what if, for somebody who looks', () => {
  const anybody = async (programme: string, statement: object): Promise<string> => {
    const answer = await callRoute(service, 'countForAnybody', {
      params: { programme },
      body: { statement },
    });
    expect(answer.status).toBe(200);
    return answer.text;
  };

  test('published listings are counted exactly, and a licence is no click', async () => {
    const organisation = await make.organisation(owner.account);
    for (let n = 0; n < 3; n++) await put(await make.listing(organisation, employment));
    for (let n = 0; n < 2; n++)
      await put(
        await make.listing(organisation, employment, { statement: { ...job, requiredLicences: ['nurse'] } }),
      );
    const count = async (): Promise<WhatIfView> =>
      JSON.parse(await anybody('employment', { ...seeker, needs: [] })) as WhatIfView;
    await until('the engine knows them', async () => (await count()).passing.n === 3);
    const { passing, costs, changes } = await count();
    expect(passing).toEqual({ n: 3, how: 'exact' });
    expect(costs).toContainEqual({ criterion: 'licences', alone: { n: 2, how: 'exact' } });
    expect(changes.find(({ field }) => field === 'licences')).toMatchObject({
      ...{ criterion: 'licences', remedy: 'licence', adds: { n: 2, how: 'exact' } },
      edit: { to: ['nurse'] },
    });
  });

  test('another person’s draft is in nobody’s numbers, neither while it is asked about nor afterwards', async () => {
    const [one, other] = [await make.signed('person'), await make.signed('person')];
    const [mine, theirs] = [
      await make.profile(one.account, employment, { state: 'draft' }),
      await make.profile(other.account, employment, { state: 'draft' }),
    ];
    const listing = await make.listing(await make.organisation(owner.account), employment, {
      state: 'draft',
    });
    const ask = async (who: Signed, profileId: string, statement: object): Promise<string> => {
      const request = { params: { profileId }, body: { statement }, token: who.token };
      const answer = await callRoute(service, 'countForProfile', request);
      expect(answer.status).toBe(200);
      return answer.text;
    };
    const fits = { ...seeker, needs: [], minHourlyPay: 1250 };
    const [told, bare] = [await asked(listing.id, paying(1300)), await ask(other, theirs.id, {})];
    const both = await Promise.all([
      ...[1250, 5000, 1250, 5000].map((minHourlyPay) => ask(one, mine.id, { ...fits, minHourlyPay })),
      ...Array.from({ length: 4 }, () => ask(other, theirs.id, {})),
    ]);
    expect(new Set(both.slice(4))).toEqual(new Set([bare]));
    expect(await ask(other, theirs.id, {})).toBe(bare);
    // Twelve people fit; a draft that fits as they do is not the thirteenth.
    expect(await asked(listing.id, paying(1300))).toEqual(told);
  });

  test('of confidential listings nothing is told that their projection does not tell', async () => {
    const organisation = await make.organisation(owner.account);
    const put12 = async (changes: Plain): Promise<void> => {
      for (let n = 0; n < 12; n++) {
        const listing = await make.listing(organisation, succession, { statement: { ...shop, ...changes } });
        await make.outside(listing, succession);
        await put(listing);
      }
    };
    await put12({});
    const probes: Plain[] = [
      successor,
      { ...successor, fundsBand: 'none' },
      { ...successor, licences: [] },
      { ...successor, nameWish: 'own-name', staffWish: 'alone' },
      { ...successor, readyFrom: '2035-01-01', readyBy: '2035-12-31' },
      { ...successor, trades: ['ramen'], maxTravelMinutes: 5 },
      { ...successor, majors: ['building'] },
    ];
    const answers = async (): Promise<string[]> =>
      Promise.all(probes.map((probe) => anybody('succession', probe)));
    await until('the engine knows them', async () => (await answers())[0]?.includes('"n":10') === true);
    const before = await answers();
    // A probe that only moves hidden facts learns nothing, whatever these facts are.
    expect(new Set(before.slice(0, 6)).size).toBe(1);
    await service.dataSource.query(
      `UPDATE listing SET revision = 2, statement = statement || $1 WHERE programme = 'succession'`,
      [{ priceBand: 'over-30m', requiredLicences: ['nurse'], nameWish: 'free', handoverFrom: '2031-01-01' }],
    );
    for (const { id } of await service.dataSource.query<{ id: string }[]>(
      "SELECT id FROM listing WHERE programme = 'succession'",
    ))
      await mark(service.dataSource.manager, 'listing-changed', id, 2, new Date());
    await put12({ priceBand: 'none' });
    await until('the engine knows them', async () => (await answers())[0]?.includes('"n":20') === true);
    const told = (await answers()).map((text) => text.replaceAll('"n":20', '"n":10'));
    expect(told).toEqual(before);
    expect(before.join('')).not.toMatch(/"exact"/u);
  });

  test('nobody asks a hundred times a minute', async () => {
    const limited = await startService({
      handlers,
      engine,
      config: { limits: { all: 1000, search: 1000, registration: 9, signIn: 9, counts: 5 } },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++) {
      const answer = await callRoute(limited, 'countForAnybody', {
        ...{ params: { programme: 'succession' }, body: { statement: successor } },
      });
      statuses.push(answer.status);
    }
    await limited.close();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  test('without an engine the answer is 503, at once, and says when to come again', async () => {
    const alone = await startService({ handlers });
    const answer = await callRoute(alone, 'countForAnybody', {
      ...{ params: { programme: 'employment' }, body: { statement: seeker } },
    });
    await alone.close();
    expect([answer.status, answer.json['code']]).toEqual([503, 'overloaded']);
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});

describe('one person, many roles', () => {
  const cook = {
    ...seeker,
    experience: [{ occupation: '055-06', level: 3 }],
    licences: ['cook'],
    place: '太子堂四丁目',
  };
  const roles = async (profile: { readonly id: string }, who: Signed): Promise<RoleList> => {
    const answer = await callRoute(service, 'listRoles', {
      ...{ params: { profileId: profile.id }, token: who.token },
    });
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    return answer.json as unknown as RoleList;
  };

  test('only for who asked: off at first, and off again at once', async () => {
    const person = await make.signed('person');
    const made = await callRoute(service, 'draftProfile', {
      ...{ token: person.token, body: { programme: 'employment', statement: cook } },
    });
    const profile = made.json as unknown as Profile;
    expect(profile.otherRoles).toBe(false);
    expect(await roles(profile, person)).toEqual({ asked: false, items: [] });
    const switched = async (otherRoles: boolean, version: number): Promise<void> => {
      const body = { invitable: false, wishPublished: false, otherRoles };
      const params = { profileId: profile.id };
      const answer = await callRoute(service, 'changeProfileSettings', {
        ...{ params, body, version, token: person.token },
      });
      expect(answer.status).toBe(200);
    };
    await switched(true, 1);
    expect((await roles(profile, person)).asked).toBe(true);
    await switched(false, 2);
    expect(await roles(profile, person)).toEqual({ asked: false, items: [] });
    const other = await make.signed('person');
    const foreign = await callRoute(service, 'listRoles', {
      ...{ params: { profileId: profile.id }, token: other.token },
    });
    expect(foreign.status).toBe(404);
  });

  test('a cook without a job sees shops to take over as outsiders do, and a Saturday to give', async () => {
    const organisation = await make.organisation(owner.account);
    const shops = await Promise.all(
      Array.from({ length: 12 }, async () =>
        make.listing(await make.organisation(owner.account), succession, {
          statement: { ...shop, major: 'food', area: 'setagaya' },
        }),
      ),
    );
    for (const one of shops) {
      await make.outside(one, succession);
      await put(one);
    }
    const donation = programmeNamed('skill-donation');
    await put(await make.listing(organisation, donation));
    const person = await make.signed('person');
    const profile = await make.profile(person.account, employment, { statement: cook });
    await until('the engine knows them', async () => {
      const { items } = await roles(profile, person);
      return items.some(({ programme }) => programme === 'succession');
    });
    const { items } = await roles(profile, person);
    expect(items.map(({ programme }) => programme)).not.toContain('employment');
    const takeOver = items.find(({ programme }) => programme === 'succession');
    expect(takeOver?.passing).toEqual({ n: 10, how: 'about' });
    expect(takeOver?.best).toHaveLength(3);
    const hidden = new Set(shops.map(({ id }) => id));
    for (const card of takeOver?.best ?? []) {
      expect(hidden.has(card.listingId)).toBe(false);
      expect(Object.keys(card.statement).toSorted()).toEqual(
        Object.keys(succession.outside?.project(shop) ?? {}).toSorted(),
      );
      expect([card.fit, card.forListing, card.organisationName]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('one’s own shop is nobody’s finding, and neither is a programme that one is in', async () => {
    const owning = await make.signed('member', 'person');
    const organisation = await make.organisation(owning.account);
    const freelance = programmeNamed('freelance');
    const brief = await make.listing(organisation, freelance);
    await put(brief);
    const profile = await make.profile(owning.account, employment, { statement: cook });
    await make.profile(owning.account, succession);
    const { items } = await roles(profile, owning);
    expect(items.map(({ programme }) => programme)).not.toContain('succession');
    expect(items.flatMap(({ best }) => best.map(({ listingId }) => listingId))).not.toContain(brief.id);
  });
});

describe('support measures', () => {
  test('what helps is shown under the near miss: for this licence, this area, today', async () => {
    const person = await make.signed('person');
    const profile = await make.profile(person.account, employment);
    const organisation = await make.organisation(owner.account);
    const listing = await make.listing(organisation, employment);
    await service.dataSource.query(
      `INSERT INTO near_miss (profile_id, listing_id, programme, criterion, facts, fit, listing_revision, profile_revision, scored_at)
       VALUES ($1, $2, 'employment', 'licences', $3, 500, 1, 1, now())`,
      [profile.id, listing.id, { path: 'profile.licences', added: ['nurse'] }],
    );
    await make.support({ title: '看護師の講座', code: 'nurse' });
    await make.support({ title: 'どの資格でも' });
    await make.support({ title: '調理師の講座', code: 'cook' });
    await make.support({ title: '終わった講座', validUntil: '2020-01-01' });
    await make.support({ title: '烏山だけ', area: 'karasuyama' });
    await make.support({ title: '通う助け', criterion: 'reach' });
    const answer = await callRoute(service, 'listMatches', {
      ...{ params: { profileId: profile.id }, token: person.token },
    });
    const [miss] = (answer.json as unknown as MatchList).nearMisses ?? [];
    expect(miss?.remedy).toBe('licence');
    expect(miss?.support?.map(({ title }) => title)).toEqual(['看護師の講座', 'どの資格でも']);
  });

  test('kept by the desk and administrators, for conditions that help can remove, with safe links', async () => {
    const desk = await make.signed('coordinator');
    const facts = { programme: 'employment', criterion: 'licences', title: '講座', text: '半分出ます。' };
    const add = async (changes: object, who: Signed | undefined = desk) =>
      callRoute(service, 'addSupport', { body: { ...facts, ...changes }, token: who?.token });
    expect((await add({ link: 'https://example.jp/course' })).status).toBe(201);
    expect((await add({ link: 'javascript:alert(1)' })).status).toBe(400);
    expect((await add({ link: 'http://example.jp' })).status).toBe(400);
    expect((await add({ criterion: 'payFloor' })).status).toBe(400);
    expect((await add({ programme: 'nothing' })).status).toBe(400);
    expect((await add({}, owner)).status).toBe(403);
  });
});
