import { disclose, disclosureGaps, judge } from '@musubi/matching';
import { fieldsOf, read } from '@musubi/statements';
import type { Brief } from './listing.ts';
import { freelance } from './programme.ts';
import type { Professional } from './profile.ts';
import { checkTerms } from './terms.ts';
import type { TermsOfOrder } from './terms.ts';

const { listing: riceShop, profile: designer } = freelance.examples;
const { matching, gate, gateProfile } = freelance;

const refusalsOf = (brief: Brief): string[] =>
  gate(brief)
    .filter(({ severity }) => severity === 'refusal')
    .map(({ rule }) => rule);
const warningsOf = (brief: Brief): string[] =>
  gate(brief)
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule }) => rule);
const verdict = (brief: Partial<Brief>, person: Partial<Professional>) =>
  judge(matching, { ...riceShop, ...brief }, { ...designer, ...person });

test('the examples are valid, publishable, and a good pair', () => {
  expect(read(freelance.listing, riceShop).ok).toBe(true);
  expect(read(freelance.profile, designer).ok).toBe(true);
  expect(refusalsOf(riceShop)).toEqual([]);
  expect(gateProfile(designer)).toEqual([]);
  const found = judge(matching, riceShop, designer);
  expect(found.unmet).toEqual([]);
  expect(found.fit).toBeGreaterThan(700);
});

describe('situations of the trade', () => {
  const taxReturn: Partial<Brief> = { requiredLicences: ['tax-accountant'], occupation: '013-02' };
  const situations: readonly (readonly [string, Partial<Brief>, Partial<Professional>, readonly string[]])[] =
    [
      ['the rice shop and the designer', {}, {}, []],
      ['a tax return and a tax accountant', taxReturn, { licences: ['tax-accountant'] }, []],
      ['a tax return and a bookkeeper', taxReturn, { licences: ['bookkeeping-2'] }, ['licences']],
      [
        'a tax return and somebody who says nothing of licences',
        taxReturn,
        { licences: undefined },
        ['licences'],
      ],
      ['500 yen an hour under the floor', { hourlyMax: 3000 }, {}, ['hourly']],
      ['an order under the smallest order', { budgetMin: 50_000, budgetMax: 100_000 }, {}, ['order']],
      ['a day rate under the floor', { dailyMax: 20_000 }, { dailyFloor: 28_000 }, ['daily']],
      ['too far to come', {}, { place: '喜多見九丁目', maxTravelMinutes: 15 }, ['reach']],
      [
        'too far to come, but all remote',
        { remote: true },
        { place: '喜多見九丁目', maxTravelMinutes: 15 },
        [],
      ],
      ['busy until the work is over', {}, { availableFrom: '2027-04-01' }, ['period']],
    ];

  test.each(situations)('%s', (_name, brief, person, unmet) => {
    expect(verdict(brief, person).unmet).toEqual(unmet);
  });

  const valueOf = (criterion: string, brief: Partial<Brief>, person: Partial<Professional>) =>
    verdict(brief, person).findings.find((finding) => finding.criterion === criterion)?.value;

  test('a tie to the town counts, and silence about it is no tie', () => {
    expect(valueOf('ties', {}, { ties: ['lives-here'] })).toBe(1000);
    expect(valueOf('ties', {}, { ties: ['wants-to-come'] })).toBe(0);
    expect(valueOf('ties', {}, { ties: undefined })).toBeNull();
  });

  test('money that comes a month later than wished counts nothing', () => {
    expect([30, 45, 60].map((paymentDays) => valueOf('payment', { paymentDays }, {}))).toEqual([
      1000, 500, 0,
    ]);
  });

  test('a maker who keeps the rights does not suit a client who takes them all', () => {
    expect(valueOf('rights', { rights: 'transferred' }, { rights: ['stays-with-maker'] })).toBe(0);
    expect(valueOf('rights', { rights: 'licensed' }, { rights: ['stays-with-maker'] })).toBe(600);
  });
});

describe('the gate', () => {
  test('names every missing fact at once, the six facts of an advert among them', () => {
    const paths = gate({})
      .filter(({ severity }) => severity === 'refusal')
      .map(({ path }) => path);
    expect(paths).toEqual([
      '/employerName',
      '/employerAddress',
      '/contact',
      '/scope',
      '/title',
      '/startFrom',
      '/workplace',
      '/budgetMax',
    ]);
  });

  test.each([
    ['people are told that pay will be talked over', { scope: '動画の編集。報酬は応相談。' }, 'vague-pay'],
    ['90 days until payment', { paymentDays: 90 }, 'sixty-days'],
    ['a sub-order paid after 45 days', { subOrder: true, paymentDays: 45 }, 'thirty-days'],
    [
      'a tax return without a tax accountant',
      { scope: '個人事業の確定申告の代行をお願いします。' },
      'reserved-work',
    ],
    ['a claim without a lawyer', { scope: '取引先の未払金の回収と示談の交渉。' }, 'reserved-work'],
    ['a registration without a scrivener', { scope: '役員変更登記の申請。' }, 'reserved-work'],
    [
      'ongoing work without a word on its end',
      { length: 'ongoing', terminationTerms: undefined },
      'notice-of-end',
    ],
    ['an end before the start', { endBy: '2027-01-01' }, 'reversed'],
    ['women only', { scope: '女性限定で、店の写真を撮る方を探しています。' }, 'shuts-out-sex'],
  ] as const)('refuses when %s', (_name, change, rule) => {
    expect(refusalsOf({ ...riceShop, ...change })).toEqual([rule]);
  });

  test('a tax return with a tax accountant passes; bookkeeping needs none', () => {
    expect(
      refusalsOf({ ...riceShop, scope: '確定申告の代行', requiredLicences: ['tax-accountant'] }),
    ).toEqual([]);
    expect(refusalsOf({ ...riceShop, scope: '毎月の帳簿の入力と、領収書の整理。' })).toEqual([]);
  });

  test('from one month seven bans, from six months care', () => {
    expect(warningsOf({ ...riceShop, endBy: '2027-01-31' })).toEqual([]);
    expect(warningsOf(riceShop)).toEqual(['seven-bans']);
    expect(warningsOf({ ...riceShop, endBy: '2027-07-12', careOffered: undefined })).toEqual([
      'seven-bans',
      'care',
    ]);
  });

  test('three signs of employment bring a warning', () => {
    expect(warningsOf({ ...riceShop, controls: ['hours-set', 'place-set'] })).not.toContain(
      'reads-like-employment',
    );
    expect(warningsOf({ ...riceShop, controls: ['hours-set', 'may-not-decline'] })).toContain(
      'reads-like-employment',
    );
    expect(warningsOf({ ...riceShop, controls: ['hours-set', 'place-set', 'only-for-us'] })).toContain(
      'reads-like-employment',
    );
  });

  test('a page leads nobody past the introduction', () => {
    expect(
      gateProfile({ ...designer, story: 'https://example.jp をご覧ください' }).map(({ rule }) => rule),
    ).toEqual(['contact-in-text']);
  });
});

describe('the terms sheet', () => {
  const complete: TermsOfOrder = {
    client: '大橋米店',
    contractor: 'デザイン工房',
    orderedOn: '2027-01-10',
    what: 'ホームページ一式、米袋2種、ちらし',
    periodFrom: '2027-01-12',
    receiveOn: '2027-01-31',
    where: '電子データの送付',
    inspection: 'yes',
    inspectBy: '2027-02-07',
    amount: 480_000,
    payBy: '2027-02-28',
    paymentMethod: 'bank-transfer',
    paymentDetails: '契約書に書く口座',
  };
  const found = (change: Partial<TermsOfOrder>): string[] =>
    checkTerms({ ...complete, ...change }).map(({ rule, path }) => `${rule} ${path}`);

  test('a complete sheet passes', () => {
    expect(read(freelance.terms?.sheet ?? Object, complete).ok).toBe(true);
    expect(found({})).toEqual([]);
  });

  test('an empty sheet names every fact of 3条', () => {
    expect(checkTerms({}).map(({ path }) => path)).toEqual([
      '/client',
      '/contractor',
      '/orderedOn',
      '/payBy',
      '/paymentMethod',
      '/inspection',
      '/what',
      '/where',
      '/receiveOn',
      '/amount',
    ]);
    expect(
      checkTerms({}).every(({ severity, since }) => severity === 'refusal' && since === '2024-11-01'),
    ).toBe(true);
  });

  test.each([
    // 2027-01-31 is day 1, so day 60 is 31 March.
    ['2027-03-31', []],
    ['2027-04-01', ['sixty-days /payBy']],
    ['2027-05-31', ['sixty-days /payBy']],
  ])('received on 31 January, paid by %s', (payBy, expected) => {
    expect(found({ payBy })).toEqual(expected);
  });

  test('monthly closing may reach two calendar months, with a warning', () => {
    expect(
      found({
        periodFrom: undefined,
        receiveOn: '2027-01-10',
        payBy: '2027-03-10',
        inspection: 'none',
        inspectBy: undefined,
      }),
    ).toEqual([]);
    const july = {
      orderedOn: '2027-07-01',
      periodFrom: undefined,
      receiveOn: '2027-07-01',
      payBy: '2027-08-31',
      inspection: 'none',
      inspectBy: undefined,
    };
    expect(found(july)).toEqual(['by-the-month /payBy']);
  });

  test('a sub-order counts 30 days from the day on which the client is paid', () => {
    const sub = { subOrder: true, originalClient: '区内の広告会社', originalPayBy: '2027-03-31' };
    expect(found({ ...sub, payBy: '2027-04-29' })).toEqual([]);
    expect(found({ ...sub, payBy: '2027-05-10' })).toEqual(['thirty-days /payBy']);
    expect(found({ subOrder: true })).toEqual(['missing /originalClient', 'missing /originalPayBy']);
  });

  test('what is open may stay open with a reason and a day', () => {
    expect(found({ amount: undefined })).toEqual(['missing /amount']);
    expect(found({ amount: undefined, amountFormula: '1時間 4,500円' })).toEqual([]);
    expect(
      found({ amount: undefined, undecidedWhy: '原稿の数が決まってから', decideBy: '2027-01-20' }),
    ).toEqual(['still-open /amount']);
    expect(found({ amount: undefined, undecidedWhy: '原稿の数が決まってから' })).toEqual([
      'missing /amount',
      'missing /decideBy',
    ]);
  });

  test('terms come before the work, inspection after it', () => {
    expect(found({ orderedOn: '2027-01-20' })).toEqual(['ordered-too-late /orderedOn']);
    expect(found({ inspectBy: '2027-01-20' })).toEqual(['inspected-before-receipt /inspectBy']);
  });

  test('half a year brings seven bans, care and notice', () => {
    expect(
      found({
        periodUntil: '2027-07-12',
        receiveOn: undefined,
        payBy: '2027-08-31',
        inspection: 'none',
        inspectBy: undefined,
      }),
    ).toEqual(['seven-bans ', 'care ', 'thirty-days-notice ']);
  });
});

test('disclosure names each field once and hides home and floors from strangers', () => {
  const names = (side: 'listing' | 'profile') => fieldsOf(freelance[side]).map(({ name }) => name);
  expect(disclosureGaps(freelance.disclosure, 'listing', names('listing'))).toEqual([]);
  expect(disclosureGaps(freelance.disclosure, 'profile', names('profile'))).toEqual([]);
  const page = disclose(freelance.disclosure, 'profile', 'listed', designer);
  for (const hidden of ['place', 'hourlyFloor', 'referencesText']) expect(page).not.toHaveProperty(hidden);
  for (const field of freelance.card.profile) expect(page).toHaveProperty(field);
});
