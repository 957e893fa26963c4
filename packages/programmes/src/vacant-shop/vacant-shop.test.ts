import { disclose, disclosureGaps, judge } from '@musubi/matching';
import { fieldsOf, read } from '@musubi/statements';
import { townMinutes } from './town-minutes.ts';
import { vacantShop } from './programme.ts';
import type { VacantUnit } from './listing.ts';
import type { TenantWish } from './profile.ts';

const { listing: tofuShop, profile: baker } = vacantShop.examples;
const { matching, gate, gateProfile } = vacantShop;

const rulesOf = (unit: VacantUnit): string[] => gate(unit).map(({ rule }) => rule);
const refusalsOf = (unit: VacantUnit): string[] =>
  gate(unit)
    .filter(({ severity }) => severity === 'refusal')
    .map(({ rule }) => rule);
const verdict = (unit: Partial<VacantUnit>, wish: Partial<TenantWish>) =>
  judge(matching, { ...tofuShop, ...unit }, { ...baker, ...wish });

/** A ramen cook who needs what ramen needs. */
const ramen: TenantWish = {
  ...baker,
  title: '毎日食べられる中華そば',
  trade: 'ramen',
  heavyCookingNeeded: true,
  ductNeeded: true,
  gasNeeded: 16,
  closingHour: 23,
};
const unitForRamen: VacantUnit = {
  ...tofuShop,
  previousTrade: 'ramen',
  wishedTrades: ['ramen'],
  heavyCooking: true,
  gasUnits: 16,
  zone: 'neighbourhood-commercial',
  closingHourMax: 24,
};

describe('the examples', () => {
  test('are valid, publishable, and a good pair', () => {
    expect(read(vacantShop.listing, tofuShop).ok).toBe(true);
    expect(read(vacantShop.profile, baker).ok).toBe(true);
    expect(refusalsOf(tofuShop)).toEqual([]);
    expect(gateProfile(baker)).toEqual([]);
    const found = judge(matching, tofuShop, baker);
    expect(found.unmet).toEqual([]);
    expect(found.fit).toBeGreaterThan(700);
  });
});

describe('situations of the trade', () => {
  const situations: readonly (readonly [
    string,
    Partial<VacantUnit>,
    Partial<TenantWish>,
    readonly string[],
  ])[] = [
    ['a bakery in the old tofu shop', {}, {}, []],
    ['ramen where a duct, gas and late hours are there', unitForRamen, ramen, []],
    [
      'ramen where no heavy cooking is allowed',
      { ...unitForRamen, heavyCooking: false },
      ramen,
      ['heavyCooking'],
    ],
    [
      '60 m² of ramen in the low-rise zone, class 1',
      { ...unitForRamen, zone: 'low-rise-1', area: 60 },
      ramen,
      ['zoning'],
    ],
    ['38 m² in the low-rise zone, class 1: only the ward can tell', { zone: 'low-rise-1' }, {}, []],
    ['160 m² in the low-rise zone, class 2', { zone: 'low-rise-2', area: 160 }, { areaMax: 200 }, ['zoning']],
    ['a shop where only factories may stand', { zone: 'industrial-only' }, { trade: 'bookshop' }, ['zoning']],
    ['a bar under a family that sleeps', {}, { trade: 'bar', closingHour: 26 }, ['refusedTrades', 'closing']],
    ['ten thousand yen over the budget', { rent: 210_000 }, {}, ['rent']],
    ['a town that was not named', { town: '成城', place: '成城六丁目' }, {}, ['town']],
    ['twice the room that is wanted', { area: 120 }, {}, ['size']],
    ['a zone that nobody looked up', { zone: undefined }, {}, []],
  ];

  test.each(situations)('%s', (_name, unit, wish, unmet) => {
    expect([...verdict(unit, wish).unmet].sort()).toEqual([...unmet].sort());
  });

  test('zoning is never more than likely, ask or unlikely', () => {
    const answers = ['commercial', 'mid-rise-1', 'low-rise-1'].map(
      (zone) => verdict({ zone }, {}).findings.find(({ criterion }) => criterion === 'zoning')?.facts.answer,
    );
    expect(answers).toEqual(['likely', 'ask', 'ask']);
  });

  test('a small gap in gas is a grade, a large one is nothing', () => {
    const gas = (gasUnits: number) =>
      verdict({ gasUnits }, { gasNeeded: 16 }).findings.find(({ criterion }) => criterion === 'gas')?.value;
    expect([gas(16), gas(13), gas(10), gas(4)]).toEqual([1000, 500, 0, 0]);
  });

  test('the nearer the trade before, the more of the fit-out lives on', () => {
    const value = (trade: string) =>
      verdict({ previousTrade: 'ramen' }, { trade }).findings.find(
        ({ criterion }) => criterion === 'previousTrade',
      )?.value;
    expect(['ramen', 'chinese-restaurant', 'soba-udon', 'guesthouse', 'bookshop'].map(value)).toEqual([
      1000, 700, 500, 300, 0,
    ]);
  });
});

describe('the gate', () => {
  test('names every missing fact at once', () => {
    const missing = gate({})
      .filter(({ rule }) => rule === 'missing')
      .map(({ path }) => path);
    expect(missing).toEqual([
      '/title',
      '/town',
      '/floor',
      '/area',
      '/rent',
      '/depositMonths',
      '/fitOut',
      '/leaseKinds',
      '/availableFrom',
      '/brokerage',
    ]);
  });

  test.each([
    ['家賃は交渉できます', 'price-talk'],
    ['条件はご相談ください。値下げ可', 'price-talk'],
    ['大家と直接契約、仲介手数料無料', 'price-talk'],
    ['太子堂4-23-7の角です', 'contact-in-text'],
    ['太子堂四丁目の店', 'contact-in-text'],
    ['電話 03-5432-1111 まで', 'contact-in-text'],
    ['外国人はお断りします', 'excludes-people'],
    ['日本人のみ', 'excludes-people'],
  ])('refuses "%s"', (ownerWish, rule) => {
    expect(refusalsOf({ ...tofuShop, ownerWish })).toEqual([rule]);
  });

  test.each([
    '昭和32年からの店です。',
    '夜8時には静かにしてくれる人がいいです。',
    '9-14時の営業が町に合います。',
    '地元の人に愛される店を。',
  ])('lets "%s" pass', (ownerWish) => {
    expect(refusalsOf({ ...tofuShop, ownerWish })).toEqual([]);
  });

  test('zoning: all that is wished unlikely is refused, some of it warned of', () => {
    const lowRise = { ...tofuShop, zone: 'low-rise-1', area: 60 };
    expect(refusalsOf({ ...lowRise, wishedTrades: ['ramen'] })).toEqual(['zoning-unlikely']);
    const factoryLand = {
      ...tofuShop,
      zone: 'industrial-only',
      wishedTrades: ['bookshop', 'metal-workshop'],
    };
    expect(refusalsOf(factoryLand)).toEqual([]);
    expect(rulesOf(factoryLand)).toEqual(expect.arrayContaining(['zoning-unlikely', 'zoning-ask']));
  });

  test('a fixed term needs its months, an own broker a licence, a start as much as it costs', () => {
    expect(refusalsOf({ ...tofuShop, leaseMonths: undefined })).toEqual(['fixed-term-needs-months']);
    expect(refusalsOf({ ...tofuShop, brokerage: 'own-broker' })).toEqual(['missing', 'missing']);
    expect(refusalsOf({ ...tofuShop, initialCost: 500_000 })).toEqual(['initial-cost-too-low']);
    expect(refusalsOf({ ...tofuShop, place: '成城六丁目' })).toEqual(['place-not-in-town']);
    expect(refusalsOf({ ...tofuShop, floor: 0 })).toEqual(['no-floor-zero']);
  });

  test('a trial of a food shop and heavy cooking bring their warnings', () => {
    expect(rulesOf(tofuShop)).toContain('trial-food-permit');
    expect(rulesOf({ ...tofuShop, heavyCooking: true, duct: undefined })).toContain('heavy-cooking-unproven');
    expect(rulesOf({ ...tofuShop, leaseKinds: ['ordinary'] })).toContain('trial-needs-lease');
  });

  test('a wish may not lead to the door of the person', () => {
    const found = gateProfile({ ...baker, story: '若林一丁目に住んでいます。090-1234-5678', areaMin: 80 });
    expect(found.map(({ rule }) => rule)).toEqual(['contact-in-text', 'reversed']);
  });

  test('has words in three languages for every rule it can give', () => {
    const worst = gate({
      ...tofuShop,
      floor: 0,
      place: '成城六丁目',
      address: '角',
      ownerWish: '家賃相談可。女性限定',
    });
    for (const { rule } of [...worst, ...gate({})]) {
      for (const words of Object.values(vacantShop.words)) expect(Object.keys(words.gate)).toContain(rule);
    }
  });
});

describe('disclosure', () => {
  test('names each field once', () => {
    const names = (side: 'listing' | 'profile') => fieldsOf(vacantShop[side]).map(({ name }) => name);
    expect(disclosureGaps(vacantShop.disclosure, 'listing', names('listing'))).toEqual([]);
    expect(disclosureGaps(vacantShop.disclosure, 'profile', names('profile'))).toEqual([]);
  });

  test('keeps the chome and the address until the introduction', () => {
    for (const stage of ['listed', 'interested'] as const) {
      const seen = JSON.stringify(disclose(vacantShop.disclosure, 'listing', stage, tofuShop));
      expect(seen).not.toMatch(/丁目|4-23-7/u);
    }
    expect(disclose(vacantShop.disclosure, 'listing', 'introduced', tofuShop)).toMatchObject({
      place: '太子堂四丁目',
    });
  });

  test('a published wish says what an owner must know, and not where the person lives', () => {
    const card = disclose(vacantShop.disclosure, 'profile', 'listed', baker);
    expect(card).toMatchObject({ trade: 'bakery', towns: baker.towns, rentMax: 200_000, story: baker.story });
    expect(card).not.toHaveProperty('place');
    for (const field of vacantShop.card.profile) expect(card).toHaveProperty(field);
  });
});

test('a town counts from its middle', () => {
  expect(townMinutes('太子堂', '太子堂四丁目')).toBeLessThan(15);
  expect(townMinutes('太子堂', '成城六丁目')).toBeGreaterThan(25);
  expect(townMinutes('nowhere', '太子堂')).toBeUndefined();
});

test('titles work with what a viewer may see', () => {
  expect(vacantShop.titleOf({}, 'en')).toBe('Unit');
  expect(vacantShop.titleOf({ town: '太子堂', previousTrade: 'tofu' }, 'ja')).toBe('太子堂・豆腐店・物件');
});
