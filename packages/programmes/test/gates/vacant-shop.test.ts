import { examples } from '../../src/vacant-shop/examples.ts';
import { gate, gateProfile } from '../../src/vacant-shop/gate.ts';
import type { VacantUnit } from '../../src/vacant-shop/listing.ts';
import type { TenantWish } from '../../src/vacant-shop/profile.ts';
import { HOUSE_RULE, PERSONAL_DATA } from '../../src/shared/gate-rules.ts';
import { SENSITIVE, missing, refusal, testGate, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const BROKERAGE = { source: '宅地建物取引業法2条2号・3条・12条', since: '1952-08-01' };
const EQUALITY = {
  source: '世田谷区多様性を認め合い男女共同参画と多文化共生を推進する条例7条',
  since: '2018-04-01',
};
const FAIR_ADVERT = { source: '不動産の表示に関する公正競争規約8条', since: '2022-09-01' };
const ZONING = { source: '建築基準法48条・別表第二', since: '2018-04-01' };
const FIXED_TERM = { source: '借地借家法38条', since: '2022-05-18' };
const FOOD_PERMIT = { source: '食品衛生法55条（営業許可）', since: '2021-06-01' };
const TEMPORARY = { source: '借地借家法40条', since: '1992-08-01' };
const FIRE = {
  source: '対象火気設備等の位置、構造及び管理に関する省令（平成14年総務省令24号）・東京都火災予防条例3条の2',
  since: '2003-01-01',
};

const listings: readonly GateCase<VacantUnit>[] = [
  ['floor zero', { floor: 0 }, [refusal('no-floor-zero', '/floor', HOUSE_RULE)]],
  [
    'an end before the start',
    { availableUntil: '2027-01-31' },
    [refusal('reversed', '/availableFrom', HOUSE_RULE, { fields: ['availableFrom', 'availableUntil'] })],
  ],
  [
    'less said',
    {
      zone: undefined,
      heavyCooking: undefined,
      gasUnits: undefined,
      electricKva: undefined,
      initialCost: undefined,
    },
    [
      warning('better-with', '/zone', HOUSE_RULE, {
        fields: ['zone', 'heavyCooking', 'gasUnits', 'electricKva', 'initialCost'],
      }),
    ],
  ],
  [
    '家賃は交渉できます',
    { ownerWish: '家賃は交渉できます' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '家賃は交渉' })],
  ],
  [
    '賃料の値引きあり',
    { ownerWish: '賃料の値引きあり' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '賃料の値引' })],
  ],
  [
    '保証金のご相談',
    { ownerWish: '保証金のご相談' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '保証金のご相談' })],
  ],
  [
    '敷金の相談',
    { ownerWish: '敷金の相談' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '敷金の相談' })],
  ],
  [
    '礼金は勉強します',
    { ownerWish: '礼金は勉強します' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '礼金は勉強' })],
  ],
  [
    '造作の値下げ',
    { ownerWish: '造作の値下げ' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '造作の値下' })],
  ],
  [
    '金額の交渉',
    { ownerWish: '金額の交渉' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '金額の交渉' })],
  ],
  [
    '値段の交渉',
    { ownerWish: '値段の交渉' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値段の交渉' })],
  ],
  [
    '条件はご相談ください',
    { ownerWish: '条件はご相談ください' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '条件はご相談' })],
  ],
  [
    '値引き可',
    { ownerWish: '値引き可' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値引き可' })],
  ],
  [
    '値引可',
    { ownerWish: '値引可' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値引可' })],
  ],
  [
    '値下げします',
    { ownerWish: '値下げします' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値下げします' })],
  ],
  [
    '交渉に応じます',
    { ownerWish: '交渉に応じます' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '交渉に応じ' })],
  ],
  [
    '交渉可能',
    { ownerWish: '交渉可能' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '交渉可' })],
  ],
  [
    '交渉できます',
    { ownerWish: '交渉できます' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '交渉できます' })],
  ],
  [
    '値下げok',
    { ownerWish: '値下げok' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値下げok' })],
  ],
  [
    '仲介手数料無料',
    { ownerWish: '仲介手数料無料' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '仲介手数料無料' })],
  ],
  [
    '手数料は不要',
    { ownerWish: '手数料は不要' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '手数料は不要' })],
  ],
  [
    '手数料なし',
    { ownerWish: '手数料なし' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '手数料なし' })],
  ],
  [
    '手数料かかりません',
    { ownerWish: '手数料かかりません' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '手数料かかりません' })],
  ],
  [
    '直接契約',
    { ownerWish: '直接契約' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '直接契約' })],
  ],
  ['条件は別に定めますのでまた後でご相談', { ownerWish: '条件は別に定めますのでまた後でご相談' }, []],
  ['家賃。相談', { ownerWish: '家賃。相談' }, []],
  [
    '外国人不可',
    { ownerWish: '外国人不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国人不可' })],
  ],
  [
    '外国籍お断り',
    { ownerWish: '外国籍お断り' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国籍お断り' })],
  ],
  [
    '外国の人はご遠慮',
    { ownerWish: '外国の人はご遠慮' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国の人はご遠慮' })],
  ],
  [
    '外国の方おことわり',
    { ownerWish: '外国の方おことわり' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国の方おことわり' })],
  ],
  [
    '女性は禁止',
    { ownerWish: '女性は禁止' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '女性は禁止' })],
  ],
  [
    '男性NG',
    { ownerWish: '男性NG' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '男性NG' })],
  ],
  [
    '高齢者は除く',
    { ownerWish: '高齢者は除く' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '高齢者は除く' })],
  ],
  [
    '年配ng',
    { ownerWish: '年配ng' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '年配ng' })],
  ],
  [
    '障害者不可',
    { ownerWish: '障害者不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '障害者不可' })],
  ],
  [
    '障がい者不可',
    { ownerWish: '障がい者不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '障がい者不可' })],
  ],
  [
    '子連れ不可',
    { ownerWish: '子連れ不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '子連れ不可' })],
  ],
  [
    'LGBT不可',
    { ownerWish: 'LGBT不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: 'LGBT不可' })],
  ],
  [
    '日本人のみ',
    { ownerWish: '日本人のみ' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '日本人のみ' })],
  ],
  [
    '日本国籍限定',
    { ownerWish: '日本国籍限定' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '日本国籍限定' })],
  ],
  [
    '男性に限る',
    { ownerWish: '男性に限る' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '男性に限る' })],
  ],
  [
    '女性だけ',
    { ownerWish: '女性だけ' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '女性だけ' })],
  ],
  [
    '若い人のみ',
    { ownerWish: '若い人のみ' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '若い人のみ' })],
  ],
  [
    '若い方限定',
    { ownerWish: '若い方限定' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '若い方限定' })],
  ],
  ['外国人に人気の通りですが、なんでも不可', { ownerWish: '外国人に人気の通りですが、なんでも不可' }, []],
  ['日本人が多い町です', { ownerWish: '日本人が多い町です' }, []],
  [
    '容姿端麗',
    { ownerWish: '容姿端麗' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '容姿端麗' })],
  ],
  ['主婦歓迎', { ownerWish: '主婦歓迎' }, []],
  [
    '太子堂四丁目',
    { ownerWish: '太子堂四丁目' },
    [refusal('contact-in-text', '/ownerWish', PERSONAL_DATA, { field: 'ownerWish', found: '四丁目' })],
  ],
  [
    '03-1234-5678',
    { ownerWish: '03-1234-5678' },
    [refusal('contact-in-text', '/ownerWish', PERSONAL_DATA, { field: 'ownerWish', found: '03-1234-5678' })],
  ],
  ['昭和32年からの店です。', { ownerWish: '昭和32年からの店です。' }, []],
  [
    'price talk in the title',
    { title: '家賃相談' },
    [refusal('price-talk', '/title', BROKERAGE, { field: 'title', found: '家賃相談' })],
  ],
  [
    'exclusion in the title',
    { title: '女性限定' },
    [refusal('excludes-people', '/title', EQUALITY, { field: 'title', found: '女性限定' })],
  ],
  [
    'a contact in the title',
    { title: '03-1234-5678' },
    [refusal('contact-in-text', '/title', PERSONAL_DATA, { field: 'title', found: '03-1234-5678' })],
  ],
  [
    'a place in another town',
    { place: '成城六丁目' },
    [refusal('place-not-in-town', '/place', HOUSE_RULE, { town: '太子堂' })],
  ],
  ['no town', { town: undefined }, [missing('town', FAIR_ADVERT)]],
  ['no place', { place: undefined }, []],
  [
    'a place nobody knows',
    { place: 'どこか' },
    [refusal('place-not-in-town', '/place', HOUSE_RULE, { town: '太子堂' })],
  ],
  ['a vague address', { address: '駅のそば' }, [warning('address-vague', '/address', HOUSE_RULE)]],
  ['an address in wide digits', { address: '太子堂４' }, []],
  ['an address in kanji', { address: '太子堂四丁目' }, []],
  ['no address', { address: undefined }, []],
  ['an empty address', { address: ' ' }, []],
  [
    'no zone',
    { zone: undefined, wishedTrades: ['ramen'] },
    [warning('better-with', '/zone', HOUSE_RULE, { fields: ['zone'] })],
  ],
  ['no area', { area: undefined }, [missing('area', FAIR_ADVERT)]],
  [
    'all that is wished unlikely',
    { zone: 'low-rise-1', area: 60, wishedTrades: ['ramen'] },
    [
      refusal('zoning-unlikely', '/zone', ZONING, {
        zone: 'low-rise-1',
        area: 60,
        ceiling: 50,
        trades: ['ramen'],
      }),
    ],
  ],
  [
    'some of it unlikely',
    { zone: 'industrial-only', wishedTrades: ['bookshop', 'metal-workshop'] },
    [
      warning('zoning-unlikely', '/zone', ZONING, {
        zone: 'industrial-only',
        area: 38,
        trades: ['bookshop'],
      }),
      warning('zoning-ask', '/zone', ZONING, {
        zone: 'industrial-only',
        area: 38,
        trades: ['metal-workshop'],
      }),
    ],
  ],
  [
    'nothing wished',
    { zone: 'low-rise-1', area: 38, wishedTrades: undefined },
    [warning('zoning-ask', '/zone', ZONING, { zone: 'low-rise-1', area: 38, ceiling: 50, trades: [] })],
  ],
  [
    'nothing wished, nothing possible',
    { zone: 'low-rise-1', area: 600, wishedTrades: [] },
    [refusal('zoning-unlikely', '/zone', ZONING, { zone: 'low-rise-1', area: 600, ceiling: 50, trades: [] })],
  ],
  [
    'a fixed term without months',
    { leaseMonths: undefined },
    [refusal('fixed-term-needs-months', '/leaseMonths', FIXED_TERM)],
  ],
  [
    'an ordinary lease without months',
    { leaseKinds: ['ordinary'], leaseMonths: undefined, trialDays: 0 },
    [],
    [
      warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM),
      warning('trial-food-permit', '/trialDays', FOOD_PERMIT),
    ],
  ],
  [
    'a trial under an ordinary lease',
    { leaseKinds: ['ordinary'] },
    [warning('trial-needs-lease', '/trialDays', TEMPORARY)],
    [warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM)],
  ],
  [
    'a trial under a temporary lease',
    { leaseKinds: ['temporary'] },
    [],
    [warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM)],
  ],
  ['a trial under a fixed term', { leaseKinds: ['fixed-term'] }, []],
  ['no trial', { trialDays: 0 }, [], [warning('trial-food-permit', '/trialDays', FOOD_PERMIT)]],
  [
    'trial not stated',
    { trialDays: undefined, leaseKinds: ['ordinary'] },
    [],
    [
      warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM),
      warning('trial-food-permit', '/trialDays', FOOD_PERMIT),
    ],
  ],
  [
    'leases not stated',
    { leaseKinds: undefined },
    [missing('leaseKinds', FAIR_ADVERT), warning('trial-needs-lease', '/trialDays', TEMPORARY)],
    [warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM)],
  ],
  [
    'a trial where no food is wished',
    { wishedTrades: ['bookshop'], previousTrade: 'bookshop', zone: 'commercial' },
    [],
    [warning('trial-food-permit', '/trialDays', FOOD_PERMIT)],
  ],
  [
    'a trial where the trade before was food',
    { wishedTrades: undefined, previousTrade: 'sushi', zone: 'commercial' },
    [],
  ],
  [
    'a trial of nothing known',
    { wishedTrades: undefined, previousTrade: undefined, zone: 'commercial' },
    [],
    [warning('trial-food-permit', '/trialDays', FOOD_PERMIT)],
  ],
  [
    'an own broker',
    { brokerage: 'own-broker' },
    [missing('broker', BROKERAGE), missing('brokerLicence', BROKERAGE)],
  ],
  [
    'an own broker with a licence',
    { brokerage: 'own-broker', broker: 'むすび不動産', brokerLicence: '東京都知事(3)第12345号' },
    [],
  ],
  ['heavy cooking, proven', { heavyCooking: true }, []],
  [
    'heavy cooking without a duct',
    { heavyCooking: true, duct: false },
    [warning('heavy-cooking-unproven', '/heavyCooking', FIRE)],
  ],
  [
    'heavy cooking without gas',
    { heavyCooking: true, gasUnits: undefined },
    [
      warning('better-with', '/gasUnits', HOUSE_RULE, { fields: ['gasUnits'] }),
      warning('heavy-cooking-unproven', '/heavyCooking', FIRE),
    ],
  ],
  ['a duct without heavy cooking', { duct: false }, []],
  ['the start costs exactly that', { initialCost: 1_125_000 }, []],
  [
    'a yen less',
    { initialCost: 1_124_999 },
    [
      refusal('initial-cost-too-low', '/initialCost', FAIR_ADVERT, {
        initialCost: 1_124_999,
        least: 1_125_000,
      }),
    ],
  ],
  [
    'no deposit named',
    { depositMonths: undefined, initialCost: 465_000 },
    [missing('depositMonths', FAIR_ADVERT)],
  ],
  ['no key money named', { keyMoneyMonths: undefined, initialCost: 960_000 }, []],
  ['no price of fittings', { fitOutPrice: undefined, initialCost: 825_000 }, []],
  [
    'no price of fittings, a yen less',
    { fitOutPrice: undefined, initialCost: 824_999 },
    [refusal('initial-cost-too-low', '/initialCost', FAIR_ADVERT, { initialCost: 824_999, least: 825_000 })],
  ],
  ['no rent', { rent: undefined, initialCost: 1 }, [missing('rent', FAIR_ADVERT)]],
];

const profiles: readonly GateCase<TenantWish>[] = [
  [
    'a telephone in title',
    { title: '03-1234-5678' },
    [refusal('contact-in-text', '/title', PERSONAL_DATA, { field: 'title', found: '03-1234-5678' })],
  ],
  [
    'an illness in title',
    { title: 'うつ病があります' },
    [warning('sensitive-health', '/title', SENSITIVE, { field: 'title' })],
  ],
  [
    'a telephone in story',
    { story: '03-1234-5678' },
    [refusal('contact-in-text', '/story', PERSONAL_DATA, { field: 'story', found: '03-1234-5678' })],
  ],
  [
    'an illness in story',
    { story: 'うつ病があります' },
    [warning('sensitive-health', '/story', SENSITIVE, { field: 'story' })],
  ],
  [
    'room upside down',
    { areaMin: 61 },
    [refusal('reversed', '/areaMin', HOUSE_RULE, { fields: ['areaMin', 'areaMax'] })],
  ],
  [
    'floors upside down',
    { floorMin: 2 },
    [refusal('reversed', '/floorMin', HOUSE_RULE, { fields: ['floorMin', 'floorMax'] })],
  ],
  [
    'dates upside down',
    { startBy: '2027-03-31' },
    [refusal('reversed', '/startFrom', HOUSE_RULE, { fields: ['startFrom', 'startBy'] })],
  ],
  [
    'nothing said',
    {
      title: undefined,
      trade: undefined,
      towns: [],
      areaMin: undefined,
      rentMax: undefined,
      startFrom: undefined,
    },
    [
      missing('title', HOUSE_RULE),
      missing('trade', HOUSE_RULE),
      warning('better-with', '/towns', HOUSE_RULE, { fields: ['towns', 'areaMin', 'rentMax', 'startFrom'] }),
    ],
  ],
];

test('the example brings what may be expected of it', () => {
  expect(gate(examples.listing)).toEqual([
    warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM),
    warning('trial-food-permit', '/trialDays', FOOD_PERMIT),
  ]);
  expect(gateProfile(examples.profile)).toEqual([]);
});

test('who says nothing is told everything at once', () => {
  expect(gate({})).toEqual([
    missing('title', FAIR_ADVERT),
    missing('town', FAIR_ADVERT),
    missing('floor', FAIR_ADVERT),
    missing('area', FAIR_ADVERT),
    missing('rent', FAIR_ADVERT),
    missing('depositMonths', FAIR_ADVERT),
    missing('fitOut', FAIR_ADVERT),
    missing('leaseKinds', FAIR_ADVERT),
    missing('availableFrom', FAIR_ADVERT),
    missing('brokerage', BROKERAGE),
    warning('better-with', '/zone', HOUSE_RULE, {
      fields: ['zone', 'heavyCooking', 'gasUnits', 'electricKva', 'initialCost'],
    }),
  ]);
  expect(gateProfile({})).toEqual([
    missing('title', HOUSE_RULE),
    missing('trade', HOUSE_RULE),
    warning('better-with', '/towns', HOUSE_RULE, { fields: ['towns', 'areaMin', 'rentMax', 'startFrom'] }),
  ]);
});

describe('a listing', () => testGate(gate, examples.listing, listings));
describe('a profile', () => testGate(gateProfile, examples.profile, profiles));
