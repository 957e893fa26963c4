import { examples } from '../../src/vacant-shop/examples.ts';
import { gate, gateProfile } from '../../src/vacant-shop/gate.ts';
import type { VacantUnit } from '../../src/vacant-shop/listing.ts';
import type { TenantWish } from '../../src/vacant-shop/profile.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import { illnessIn, missing, refusal, telephoneIn, testGates, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const BROKERAGE = { source: '宅地建物取引業法2条2号・3条・12条', since: '1952-08-01' };
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

const NOTHING = [
  missing('title', HOUSE_RULE),
  missing('trade', HOUSE_RULE),
  warning('better-with', '/towns', HOUSE_RULE, { fields: ['towns', 'areaMin', 'rentMax', 'startFrom'] }),
];

const profiles: readonly GateCase<TenantWish>[] = [
  ...telephoneIn<TenantWish>(['title', 'story']),
  ...illnessIn<TenantWish>(['title', 'story']),
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
    NOTHING,
  ],
];

testGates<VacantUnit, TenantWish>({
  gate,
  gateProfile,
  examples,
  ofExample: [
    warning('fixed-term-in-writing', '/leaseKinds', FIXED_TERM),
    warning('trial-food-permit', '/trialDays', FOOD_PERMIT),
  ],
  ofNothing: {
    listing: [
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
    ],
    profile: NOTHING,
  },
  listings,
  profiles,
});
