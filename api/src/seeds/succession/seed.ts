import type { ProgrammeSeed, Stories } from '../plan.ts';
import { makeBusiness, makeSuccessor, oldShop } from './make.ts';

const BAKERY = {
  key: 'bakery-shimizu',
  name: '清水ベーカリー',
  kind: 'business',
  address: '東京都世田谷区松原四丁目11番2号',
  about: '昭和五十年から続く町のパン屋。',
} as const;

const bakery = {
  area: 'kitazawa',
  major: 'retail',
  staffBand: 'up-to-4',
  industry: '58',
  trade: 'bakery',
  businessName: BAKERY.name,
  place: '松原四丁目',
  staff: 3,
  turnoverBand: '10m-30m',
  foundedDecade: '1970s',
  reason: 'owners-age',
  handedOn: ['staff', 'lease', 'recipes', 'customers', 'equipment', 'name'],
  priceBand: '1m-3m',
  handoverMonths: 12,
  handoverFrom: '2027-02-01',
  handoverBy: '2028-06-30',
  trialPossible: true,
  trialKinds: ['visit', 'one-day', 'weekends'],
  nameWish: 'hope-to-stay',
  staffWish: 'keep-all',
  experienceHoped: 'worked',
  story:
    '七十一になりました。朝三時に起きて四十六年。食パンとあんパンを毎朝待ってくれる人がいます。二人の従業員も、窯も、そのまま使ってくれる人に渡したい。',
  personalGuarantee: 'none',
  publishConsent: true,
  ndaBeforeName: true,
  adviser: 'succession-centre',
  feesExplained: true,
};

const baker = {
  headline: '町のパン屋を受け継いで、朝の食パンを焼き続けたい',
  majors: ['retail', 'food'],
  trades: ['bakery', 'western-sweets'],
  areas: ['kitazawa', 'setagaya', 'karasuyama'],
  staffBands: ['up-to-4'],
  handedOnWished: ['recipes', 'equipment', 'customers', 'staff'],
  story:
    'パン職人として九年。毎朝の食パンを待ってくれる人のいる店で、窯ごと受け継いで焼き続けたいです。まずは週末の手伝いから始めます。',
  experiencedMajors: ['retail', 'food'],
  experienceLevel: 'skilled',
  experienceYears: 9,
  teamLed: 'up-to-4',
  skills: [
    { skill: 'bread-baking', level: 4 },
    { skill: 'dough-handling', level: 4 },
    { skill: 'oven-work', level: 3 },
  ],
  licences: ['food-hygiene-manager'],
  fundsBand: '1m-3m',
  readyFrom: '2027-01-05',
  readyBy: '2027-12-31',
  learningMonths: 12,
  willingToTry: true,
  trialKinds: ['weekends', 'one-day'],
  nameWish: 'keep',
  staffWish: 'keep-all',
  place: '赤堤二丁目',
  maxTravelMinutes: 40,
};

const stories: Stories = {
  organisations: [BAKERY],
  listings: [{ key: 'bakery-hand-on', organisation: BAKERY.key, programme: 'succession', statement: bakery }],
  people: [{ key: 'successor', name: '前田 拓也', email: 'successor@musubi.example' }],
  profiles: [
    { person: 'successor', programme: 'succession', statement: baker, invitable: true, wishPublished: true },
  ],
};

export const successionSeed: ProgrammeSeed = {
  programme: 'succession',
  listingShare: 7,
  profileShare: 5,
  stories,
  organisation: oldShop,
  listing: (dice, place, organisation) => ({ statement: makeBusiness(dice, place, organisation) }),
  profile: makeSuccessor,
};
