import type { ProgrammeSeed, Stories } from '../plan.ts';
import { craftShop, makeBrief, makeProfessional } from './make.ts';

const RICE = {
  key: 'rice-shop',
  name: '大橋米店',
  kind: 'business',
  address: '東京都世田谷区世田谷一丁目20番3号',
  about: '三代続く米屋。ボロ市の日には店先で餅をつきます。',
} as const;

const brief = {
  title: '三代目の米屋の、新しいホームページと米袋のデザイン',
  occupation: '017',
  scope:
    '商店街の米屋のホームページを作り直し、米袋とちらしのデザインをそろえてください。スマホで注文できるようにします。',
  deliverable: 'ホームページ一式、米袋2種とちらしの入稿データ',
  skills: [
    { skill: 'web-design', level: 3, importance: 3 },
    { skill: 'wordpress', level: 3, importance: 2 },
    { skill: 'package-design', level: 2, importance: 2 },
  ],
  experienceHoped: 3,
  referencesHoped: 3,
  tiesWished: ['lives-here', 'grew-up-here', 'customer-here'],
  budgetMin: 350_000,
  budgetMax: 500_000,
  hourlyMax: 4500,
  expenses: 'paid-extra',
  paymentDays: 30,
  subOrder: false,
  startFrom: '2027-01-12',
  endBy: '2027-03-31',
  length: 'some-months',
  hoursPerWeek: 10,
  place: '世田谷一丁目',
  workplace: '世田谷区世田谷1-20-3 店舗2階、打ち合わせのほかは在宅',
  remote: false,
  visitsPerMonth: 3,
  rights: 'licensed',
  terminationTerms: '途中でやめるときは、できている分の報酬を払います。',
  controls: [],
  harassmentContact: '商店街振興組合の相談窓口',
  careOffered: true,
  employerName: RICE.name,
  employerAddress: RICE.address,
  contact: '03-5555-0120（担当 大橋）',
};

const designer = {
  headline: '町の店の顔をつくるWebデザイナー',
  occupations: ['017'],
  story:
    '商店街で育ち、町の店のホームページとちらしのデザインを八年作ってきました。取材をして、写真も自分で撮ります。',
  skills: [
    { skill: 'web-design', level: 4 },
    { skill: 'wordpress', level: 3 },
    { skill: 'photography', level: 2 },
    { skill: 'flyer-design', level: 4 },
  ],
  licences: [],
  experienceYears: 8,
  references: 12,
  referencesText: '和菓子店、鍼灸院、町会の記念誌など。',
  hourlyFloor: 3500,
  orderFloor: 200_000,
  orderWished: 450_000,
  paymentDaysWished: 30,
  rights: ['licensed', 'stays-with-maker'],
  hoursPerWeek: 20,
  availableFrom: '2027-01-05',
  lengths: ['some-months', 'ongoing'],
  place: '豪徳寺一丁目',
  maxTravelMinutes: 40,
  remoteWished: false,
  visitsPerMonthMax: 4,
  ties: ['grew-up-here', 'lives-here'],
};

const stories: Stories = {
  organisations: [RICE],
  listings: [{ key: 'rice-brief', organisation: RICE.key, programme: 'freelance', statement: brief }],
  people: [{ key: 'designer', name: '藤田 薫', email: 'designer@musubi.example' }],
  profiles: [
    { person: 'designer', programme: 'freelance', statement: designer, invitable: true, wishPublished: true },
  ],
};

export const freelanceSeed: ProgrammeSeed = {
  programme: 'freelance',
  listingShare: 13,
  profileShare: 12,
  stories,
  organisation: craftShop,
  listing: (dice, place, organisation) => ({ statement: makeBrief(dice, place, organisation) }),
  profile: makeProfessional,
};
