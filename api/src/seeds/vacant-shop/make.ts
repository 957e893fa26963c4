import { shopAllowed, townOf, tradeOf } from '@musubi/vocabulary';
import type { Dice } from '../dice.ts';

// prettier-ignore
const TRADES = ['bakery', 'western-sweets', 'japanese-sweets', 'tofu', 'greengrocer', 'delicatessen', 'cafe', 'ramen', 'soba-udon', 'izakaya', 'bar', 'western-restaurant', 'bookshop', 'clothing', 'household-goods', 'florist', 'bicycle', 'gallery', 'barber', 'beauty-salon', 'bodywork', 'laundry'];
const ZONES = [
  'neighbourhood-commercial',
  'neighbourhood-commercial',
  'commercial',
  'residential-1',
  'mid-rise-1',
  'low-rise-2',
  'quasi-industrial',
];
const FITTINGS = [
  'counter',
  'sinks',
  'floor-drain',
  'cold-room',
  'shelves',
  'display-case',
  'air-conditioning',
  'customer-toilet',
  'shutter',
  'rear-door',
  'step-free',
];
const HEAVY: ReadonlySet<string> = new Set([
  'ramen',
  'soba-udon',
  'izakaya',
  'delicatessen',
  'western-restaurant',
]);
const LATE: ReadonlySet<string> = new Set(['izakaya', 'bar', 'ramen']);

export const unitOwner = (dice: Dice, place: string) =>
  dice.chance(0.3)
    ? ({ name: `${townOf(place)?.code ?? '世田谷'}不動産`, kind: 'estate-agent' } as const)
    : ({ name: `${townOf(place)?.code ?? '世田谷'}の家主`, kind: 'landlord' } as const);

const brokerage = (dice: Dice, isAgent: boolean, name: string) =>
  isAgent
    ? {
        brokerage: 'own-broker',
        broker: name,
        brokerLicence: `東京都知事(${String(dice.whole(1, 9))})第${String(dice.whole(10_000, 99_999))}号`,
      }
    : { brokerage: 'ward-partner' };

const money = (dice: Dice, area: number) => {
  const rent = Math.round((area * dice.whole(3200, 6200)) / 1000) * 1000;
  const depositMonths = dice.whole(2, 8);
  const keyMoneyMonths = dice.whole(0, 2);
  const fitOutPrice = dice.chance(0.5) ? 0 : dice.whole(3, 25) * 100_000;
  return {
    rent,
    depositMonths,
    keyMoneyMonths,
    fitOutPrice,
    initialCost: rent * (depositMonths + keyMoneyMonths) + fitOutPrice,
  };
};

const lease = (dice: Dice) => {
  const trialDays = dice.chance(0.4) ? dice.pick([7, 14, 30]) : 0;
  const fixed = dice.chance(0.5);
  const kinds = [fixed ? 'fixed-term' : 'ordinary', ...(trialDays > 0 ? ['temporary'] : [])];
  return { leaseKinds: kinds, ...(fixed ? { leaseMonths: dice.pick([24, 36, 60]) } : {}), trialDays };
};

export const makeUnit = (dice: Dice, place: string, organisation: { name: string; kind: string }): object => {
  const previousTrade = dice.pick(TRADES);
  const zone = dice.pick(ZONES);
  const area = dice.whole(12, 95);
  const heavyCooking = HEAVY.has(previousTrade) || dice.chance(0.15);
  const wishedTrades = dice.some(
    TRADES.filter((trade) => shopAllowed(zone, area, trade).answer !== 'unlikely'),
    dice.whole(1, 4),
  );
  const floor = dice.pick([1, 1, 1, 1, 2, -1]);
  const old = tradeOf(previousTrade)?.ja ?? '店舗';
  return {
    title: `${townOf(place)?.code ?? ''}、${old}のあと（${String(area)}㎡）`,
    town: townOf(place)?.code,
    place,
    floor,
    area,
    frontage: dice.whole(20, 70) * 100,
    zone,
    previousTrade,
    fitOut: dice.pick(['skeleton', 'partly', 'fitted']),
    fittings: dice.some(FITTINGS, dice.whole(0, 6)),
    heavyCooking,
    gasUnits: heavyCooking ? dice.whole(10, 30) : dice.whole(4, 10),
    electricKva: dice.whole(6, 40),
    waterPipe: dice.pick([13, 20, 25]),
    duct: heavyCooking || dice.chance(0.3),
    ...money(dice, area),
    ...lease(dice),
    availableFrom: `2027-${dice.pick(['01', '02', '03', '04', '05'])}-01`,
    ...(wishedTrades.length > 0 ? { wishedTrades } : {}),
    ...(dice.chance(0.4) ? { refusedTrades: ['bar'], closingHourMax: dice.pick([20, 22, 24]) } : {}),
    experienceHoped: dice.whole(0, 5),
    stayHoped: dice.pick([24, 36, 60]),
    ownerWish: dice
      .pick([
        '近所の人が毎日寄れる店を、長く続けてくれる人に。',
        'はじめての店でもかまいません。商店街の行事に顔を出してくれるとうれしいです。',
        '二階に住んでいるので、夜は静かな店を望みます。',
        '若い店主を商店街のみんなで応援します。',
      ])
      .replace('若い店主', 'あたらしい店主'),
    ...brokerage(dice, organisation.kind === 'estate-agent', organisation.name),
  };
};

export const makeTenant = (dice: Dice, place: string): object => {
  const trade = dice.pick(TRADES);
  const areaMin = dice.whole(10, 40);
  const heavy = HEAVY.has(trade);
  const home = townOf(place)?.code ?? '世田谷';
  return {
    title: `${tradeOf(trade)?.ja ?? '店'}を開きたい`,
    trade,
    story: dice.pick([
      '働きながら準備してきました。近所の人が毎日寄れる店にしたいです。',
      '間借りで三年。そろそろ自分の場所を持ちたいです。',
      '子育てが一段落しました。町の人と顔の見える商売がしたいです。',
    ]),
    experienceYears: dice.whole(0, 15),
    licences: heavy || ['cafe', 'bakery'].includes(trade) ? ['food-hygiene-manager'] : [],
    closingHour: LATE.has(trade) ? dice.whole(23, 25) : dice.whole(18, 21),
    ...(dice.chance(0.35) ? { towns: [home] } : {}),
    place,
    maxTravelMinutes: dice.pick([20, 30, 40, 60]),
    areaMin,
    areaMax: areaMin + dice.whole(15, 60),
    floorMin: 1,
    floorMax: dice.pick([1, 2]),
    heavyCookingNeeded: heavy,
    ductNeeded: heavy,
    gasNeeded: heavy ? dice.whole(8, 20) : dice.whole(3, 8),
    electricNeeded: dice.whole(5, 25),
    rentMax: dice.whole(12, 38) * 10_000,
    initialMax: dice.whole(80, 400) * 10_000,
    startFrom: `2027-${dice.pick(['01', '02', '03', '04'])}-01`,
    startBy: '2027-12-31',
    leaseKinds: dice.pick([['ordinary'], ['ordinary', 'fixed-term'], ['fixed-term', 'temporary']]),
    stayMonths: dice.pick([36, 60, 120]),
    trialDaysWished: dice.pick([0, 0, 7, 14]),
  };
};
