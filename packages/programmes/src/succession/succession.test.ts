import fc from 'fast-check';
import { disclose, disclosureGaps, judge } from '@musubi/matching';
import { fieldsOf, read } from '@musubi/statements';
import type { BusinessToHandOn } from './listing.ts';
import { succession } from './programme.ts';
import type { Successor } from './profile.ts';

const { listing: bakery, profile: baker } = succession.examples;
const { matching, gate, gateProfile } = succession;

const refusalsOf = (business: BusinessToHandOn): string[] =>
  gate(business)
    .filter(({ severity }) => severity === 'refusal')
    .map(({ rule }) => rule);
const rulesOf = (business: BusinessToHandOn): string[] => gate(business).map(({ rule }) => rule);
const verdict = (business: Partial<BusinessToHandOn>, successor: Partial<Successor>) =>
  judge(matching, { ...bakery, ...business }, { ...baker, ...successor });

test('the examples are valid, publishable, and a good pair', () => {
  expect(read(succession.listing, bakery)).toMatchObject({ ok: true });
  expect(read(succession.profile, baker)).toMatchObject({ ok: true });
  expect(refusalsOf(bakery)).toEqual([]);
  expect(gateProfile(baker)).toEqual([]);
  const found = judge(matching, bakery, baker);
  expect(found.unmet).toEqual([]);
  expect(found.fit).toBeGreaterThan(750);
});

describe('situations of handing on', () => {
  const barber: Partial<BusinessToHandOn> = {
    major: 'living',
    industry: '78',
    trade: 'barber',
    requiredLicences: ['barber'],
  };
  const situations: readonly (readonly [
    string,
    Partial<BusinessToHandOn>,
    Partial<Successor>,
    readonly string[],
  ])[] = [
    ['a bakery whose owner is 71, and a baker', {}, {}, []],
    ['one price band short: payment in parts', { priceBand: '5m-10m' }, {}, []],
    ['two price bands short', { priceBand: '10m-30m' }, {}, ['funds']],
    ['nothing to pay', { priceBand: 'none' }, { fundsBand: 'none' }, []],
    [
      'the name must stay, the successor wants an own one',
      { nameWish: 'must-stay' },
      { nameWish: 'own-name' },
      ['nameKept'],
    ],
    ['the name should stay, the successor wants an own one', {}, { nameWish: 'own-name' }, []],
    ['a barber and somebody without the licence', barber, { majors: ['living'], licences: [] }, ['licences']],
    ['a barber and a barber', barber, { majors: ['living'], licences: ['barber'] }, []],
    ['the other end of the ward', { area: 'karasuyama', place: '南烏山六丁目' }, {}, ['area']],
    ['a kind of business that was not wished for', { major: 'building' }, {}, ['major']],
    [
      'a successor who is free three years too late',
      {},
      { readyFrom: '2031-01-01', readyBy: undefined },
      ['timing'],
    ],
    ['a successor who is free four months too late', {}, { readyFrom: '2029-01-28', readyBy: undefined }, []],
  ];

  test.each(situations)('%s', (_name, business, successor, unmet) => {
    expect(verdict(business, successor).unmet).toEqual(unmet);
  });

  const valueOf = (criterion: string, business: Partial<BusinessToHandOn>, successor: Partial<Successor>) =>
    verdict(business, successor).findings.find((finding) => finding.criterion === criterion)?.value;

  test('experience is a slope, not a wall', () => {
    const values = ['led', 'skilled', 'learning', 'none'].map((experienceLevel) =>
      valueOf('experience', { experienceHoped: 'skilled' }, { experienceLevel }),
    );
    expect(values).toEqual([1000, 1000, 333, 0]);
  });

  test('a near trade half serves: the cake baker in the bread shop', () => {
    expect(valueOf('trade', {}, { trades: ['bakery'] })).toBe(1000);
    expect(valueOf('trade', {}, { trades: ['western-sweets'] })).toBe(700);
    expect(valueOf('trade', {}, { trades: ['greengrocer'] })).toBe(500);
    expect(valueOf('trade', {}, { trades: ['carpentry'] })).toBe(0);
  });

  test('who would start alone does not suit an owner who wants all staff kept', () => {
    expect(valueOf('staff', {}, { staffWish: 'alone' })).toBe(0);
    expect(valueOf('staff', { staffWish: 'nobody-to-keep' }, { staffWish: 'alone' })).toBe(1000);
  });
});

describe('the gate', () => {
  test('names every missing fact and consent at once', () => {
    expect(
      gate({})
        .filter(({ severity }) => severity === 'refusal')
        .map(({ path }) => path),
    ).toEqual([
      '/area',
      '/major',
      '/staffBand',
      '/industry',
      '/trade',
      '/businessName',
      '/place',
      '/staff',
      '/reason',
      '/handedOn',
      '/priceBand',
      '/handoverMonths',
      '/nameWish',
      '/publishConsent',
      '/ndaBeforeName',
    ]);
  });

  test.each([
    ['小麦堂の味を継いでください', '小麦堂'],
    ['パンの小麦堂です', 'パンの小麦堂'],
    ['上馬で愛されています', '上馬'],
    ['三軒茶屋からも通えます', '三軒茶屋'],
    ['下北沢のにぎわいの中', '下北沢'],
    ['桜三丁目の角の店', '三丁目'],
    ['ご連絡は 03-1234-5678', '03-1234-5678'],
  ])('refuses the no-name text "%s"', (pitch, found) => {
    const named = gate({ ...bakery, pitch }).filter(({ rule }) => rule === 'name-in-text');
    expect(named.map(({ facts }) => facts?.['found'])).toEqual([found]);
  });

  test('a family name is found in the name of the shop, everyday words are not', () => {
    const rules = (businessName: string, pitch: string) =>
      rulesOf({ ...bakery, businessName, pitch }).includes('name-in-text');
    expect(rules('有限会社山田商店', '山田さんの人柄で続く店')).toBe(true);
    expect(rules('パン工房 みつば', 'ミツバの名で知られる')).toBe(true);
    expect(rules('パンの小麦堂', '焼きたてのパンの香り')).toBe(false);
    expect(rules('カフェ 灯', 'カフェを開きたい人へ')).toBe(false);
  });

  test.each([
    '世田谷区の小さな店です',
    '世田谷地域で長く続く店',
    '桜の季節に忙しくなります',
    '北沢地域の商店街にあります',
  ])('lets the no-name text "%s" pass', (pitch) => {
    expect(rulesOf({ ...bakery, pitch })).not.toContain('name-in-text');
  });

  test.each(['昭和58年の創業', 'テレビで紹介されました', '区内唯一の石窯', '大学の前にあります'])(
    'warns of the telltale "%s"',
    (pitch) => {
      expect(rulesOf({ ...bakery, pitch })).toContain('telltale-in-text');
      expect(refusalsOf({ ...bakery, pitch })).toEqual([]);
    },
  );

  test.each([
    ['the place lies in another area', { area: 'tamagawa' }],
    ['the industry is of another kind', { major: 'food' }],
    ['the staff is of another band', { staff: 7 }],
    ['the trade is of another industry', { trade: 'ramen' }],
  ])('refuses when %s', (_name, change) => {
    expect(refusalsOf({ ...bakery, ...change })).toEqual(['does-not-agree']);
  });

  test('nothing is published without consent, nor a name promised without a pledge', () => {
    expect(refusalsOf({ ...bakery, publishConsent: false })).toEqual(['consent-needed']);
    expect(refusalsOf({ ...bakery, ndaBeforeName: undefined })).toEqual(['pledge-needed']);
    expect(refusalsOf({ ...bakery, adviser: 'registered-supporter', feesExplained: false })).toEqual([
      'fees-unexplained',
    ]);
  });

  test('guarantees, licences and permits are spoken of', () => {
    expect(rulesOf({ ...bakery, personalGuarantee: 'not-sure' })).toContain('guarantee');
    expect(rulesOf(bakery)).toContain('permit-passes');
    const salon = { ...bakery, major: 'living', industry: '78', trade: 'beauty-salon' };
    expect(rulesOf(salon)).toContain('trade-needs-licence');
    expect(rulesOf({ ...salon, requiredLicences: ['hairdresser'] })).not.toContain('trade-needs-licence');
  });

  test('every finding has its source, its day and its words', () => {
    const all = [
      ...gate({}),
      ...gate({
        ...bakery,
        pitch: '小麦堂、昭和58年の創業',
        adviser: 'none',
        personalGuarantee: 'some',
        area: 'kinuta',
      }),
    ];
    for (const { rule, source, since } of all) {
      expect(source).not.toBe('');
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      for (const words of Object.values(succession.words)) expect(words.gate[rule]).toBeTruthy();
    }
  });
});

describe('disclosure', () => {
  const names = (side: 'listing' | 'profile') => fieldsOf(succession[side]).map(({ name }) => name);

  test('names each field once; all but the outline is a business secret', () => {
    expect(disclosureGaps(succession.disclosure, 'listing', names('listing'))).toEqual([]);
    expect(disclosureGaps(succession.disclosure, 'profile', names('profile'))).toEqual([]);
    const open = fieldsOf(succession.listing).filter(({ sensitivity }) => sensitivity !== 'confidential');
    expect(open.map(({ name }) => name)).toEqual(['area', 'major', 'staffBand']);
  });

  test('a stranger sees nothing of a listing; interest shows no name, place or trade; the veto list is never shown', () => {
    expect(disclose(succession.disclosure, 'listing', 'listed', bakery)).toEqual({});
    const interested = JSON.stringify(disclose(succession.disclosure, 'listing', 'interested', bakery));
    expect(interested).not.toMatch(/小麦堂|上馬|bakery|1980s|10m-30m|四十年/u);
    const introduced = disclose(succession.disclosure, 'listing', 'introduced', bakery);
    expect(introduced).toMatchObject({ businessName: 'パンの小麦堂', place: '上馬三丁目' });
    expect(introduced).not.toHaveProperty('vetoed');
  });

  test('titles and places never say more than the public class', () => {
    for (const language of ['ja', 'ja-easy', 'en'] as const) {
      expect(succession.titleOf(bakery, language)).not.toMatch(/小麦堂|上馬|パン|Bakery/u);
    }
    expect(succession.titleOf(bakery, 'ja')).toBe('世田谷地域・小売・卸');
    expect(succession.titleOf({}, 'en')).toBe('Business to hand on');
    expect(succession.placeOf(bakery)).toBe('setagaya');
  });

  test('a published wish makes a card for owners', () => {
    const card = disclose(succession.disclosure, 'profile', 'listed', baker);
    for (const field of succession.card.profile) expect(card).toHaveProperty(field);
    for (const hidden of ['place', 'fundsBand']) expect(card).not.toHaveProperty(hidden);
  });

  test('contacts in a wish are refused', () => {
    const rules = gateProfile({ ...baker, story: '連絡は taro@example.jp まで' }).map(({ rule }) => rule);
    expect(rules).toEqual(['contact-in-text']);
  });
});

test('good faith: saying more about oneself is never worse than silence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('experienceLevel', 'learningMonths', 'willingToTry', 'trialKinds', 'teamLed'),
      (field) => {
        const silent: Successor = { ...baker };
        delete silent[field as keyof Successor];
        expect(judge(matching, bakery, silent).fit).toBeLessThanOrEqual(judge(matching, bakery, baker).fit);
      },
    ),
  );
});
