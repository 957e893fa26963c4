import { areaOf, townOf, tradeOf } from '@musubi/vocabulary';
import type { Dice } from '../dice.ts';
import { surname } from '../names.ts';
import type { SeedOrganisation } from '../plan.ts';

/** The kinds of trade that outsiders see, by the division of the industrial classification. */
const KIND_OF_DIVISION: Readonly<Record<string, string>> = {
  M: 'food',
  I: 'retail',
  N: 'living',
  E: 'making',
  D: 'building',
  P: 'care',
  O: 'learning',
};

// prettier-ignore
const TRADES = ['bakery', 'western-sweets', 'japanese-sweets', 'tofu', 'greengrocer', 'butcher', 'rice', 'liquor', 'cafe', 'soba-udon', 'sushi', 'izakaya', 'bookshop', 'stationery', 'florist', 'bicycle', 'electrical-goods', 'laundry', 'clothing'];
const PRICES = ['none', 'up-to-1m', '1m-3m', '3m-5m', '5m-10m'];
const HANDED_ON = ['staff', 'lease', 'recipes', 'customers', 'equipment', 'suppliers', 'name'];
const TRIALS = ['visit', 'one-day', 'one-week', 'weekends'];
const AREAS = ['setagaya', 'kitazawa', 'tamagawa', 'kinuta', 'karasuyama'];

const kindOf = (trade: string): string => KIND_OF_DIVISION[tradeOf(trade)?.major ?? ''] ?? 'retail';
const bandOf = (staff: number): string => (staff <= 4 ? 'up-to-4' : staff <= 9 ? '5-to-9' : '10-or-more');

export const oldShop = (dice: Dice): Pick<SeedOrganisation, 'name' | 'kind' | 'hint'> => {
  const trade = dice.pick(TRADES);
  return {
    name: `${surname(dice)}${tradeOf(trade)?.ja.replace(/店$/u, '') ?? ''}店`,
    kind: 'business',
    hint: trade,
  };
};

/** A business whose owner has told nobody. The coarse facts are derived from the fine ones, so they always agree. */
export const makeBusiness = (dice: Dice, place: string, organisation: SeedOrganisation): object => {
  const trade = organisation.hint ?? dice.pick(TRADES);
  const staff = dice.pick([1, 2, 2, 3, 3, 4, 5, 6, 8, 12]);
  return {
    area: areaOf(place),
    major: kindOf(trade),
    staffBand: bandOf(staff),
    industry: tradeOf(trade)?.industry,
    trade,
    businessName: organisation.name,
    place,
    staff,
    turnoverBand: dice.pick(['up-to-10m', '10m-30m', '30m-50m']),
    foundedDecade: dice.pick(['1950s', '1960s', '1970s', '1980s', '1990s']),
    reason: dice.pick(['owners-age', 'owners-age', 'no-heir', 'new-path']),
    handedOn: dice.some(HANDED_ON, dice.whole(2, 6)),
    priceBand: dice.pick(PRICES),
    handoverMonths: dice.pick([3, 6, 12, 18, 24]),
    handoverFrom: '2027-01-10',
    handoverBy: `2028-${dice.pick(['03', '06', '09', '12'])}-28`,
    trialPossible: dice.chance(0.7),
    trialKinds: dice.some(TRIALS, 2),
    nameWish: dice.pick(['must-stay', 'hope-to-stay', 'free']),
    staffWish: staff === 1 ? 'nobody-to-keep' : dice.pick(['keep-all', 'talk-about-it']),
    experienceHoped: dice.pick(['none', 'learning', 'worked']),
    story:
      '先代から受け継いだ店です。近所のお客様に長く使ってもらってきました。体が動くうちに、次の人に渡したいと思います。',
    personalGuarantee: 'none',
    publishConsent: true,
    ndaBeforeName: true,
    adviser: 'succession-centre',
    feesExplained: true,
  };
};

export const makeSuccessor = (dice: Dice, place: string): object => {
  const trades = dice.some(TRADES, dice.whole(1, 4));
  const kinds = [...new Set(trades.map(kindOf))];
  const own = areaOf(place) ?? 'setagaya';
  return {
    headline: `${tradeOf(trades[0])?.ja ?? '店'}を受け継ぎたい`,
    majors: kinds,
    trades,
    areas: dice.chance(0.4) ? AREAS : [...new Set([own, dice.pick(AREAS)])],
    staffBands: dice.some(['up-to-4', '5-to-9', '10-or-more'], dice.whole(1, 2)),
    handedOnWished: dice.some(HANDED_ON, 3),
    story: `${townOf(place)?.code ?? ''}の近くで、長く続いた店を引き継いで暮らしたいと考えています。まずは手伝いから始めたいです。`,
    experiencedMajors: dice.chance(0.7) ? kinds.slice(0, 1) : [],
    experienceLevel: dice.pick(['none', 'learning', 'worked', 'skilled', 'led']),
    experienceYears: dice.whole(0, 15),
    teamLed: dice.pick(['nobody', 'up-to-4', '5-to-9']),
    fundsBand: dice.pick(['none', 'up-to-1m', '1m-3m', '3m-5m', '5m-10m']),
    readyFrom: '2027-01-05',
    readyBy: '2028-12-31',
    learningMonths: dice.pick([3, 6, 12, 24]),
    willingToTry: dice.chance(0.8),
    trialKinds: dice.some(TRIALS, 2),
    nameWish: dice.pick(['keep', 'keep-if-asked', 'own-name']),
    staffWish: dice.pick(['keep-all', 'talk-about-it', 'alone']),
    licences: dice.chance(0.5) ? ['food-hygiene-manager'] : [],
    place,
    maxTravelMinutes: dice.pick([30, 40, 60]),
  };
};
