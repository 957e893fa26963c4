import { townOf } from '@musubi/vocabulary';
import type { Dice } from '../dice.ts';
import { surname } from '../names.ts';
import type { SeedOrganisation } from '../plan.ts';

interface Craft {
  readonly title: string;
  readonly headline: string;
  readonly occupation: string;
  readonly scope: string;
  readonly deliverable: string;
  readonly skills: readonly string[];
  readonly licence?: string;
  /** Yen for the whole work, from and to. */
  readonly budget: readonly [number, number];
  /** Yen per hour. */
  readonly rate: readonly [number, number];
}

// prettier-ignore
const CRAFTS: readonly Craft[] = [
  { title: 'お店のホームページを作り直したい', headline: '町の店のホームページを作る人', occupation: '017', scope: 'スマホで見やすいホームページに作り直します。取材と写真も一緒に考えてください。', deliverable: 'ホームページ一式', skills: ['web-design', 'wordpress', 'html-css', 'photography'], budget: [200_000, 600_000], rate: [2500, 5000] },
  { title: 'ちらしとメニューのデザイン', headline: 'ちらしとメニューのデザイナー', occupation: '017', scope: '季節のちらしとメニュー表のデザイン。印刷の手配まで。', deliverable: 'ちらし・メニューの入稿データ', skills: ['flyer-design', 'graphic-design', 'illustration', 'dtp-layout'], budget: [50_000, 200_000], rate: [2000, 4500] },
  { title: '帳簿と確定申告を見てほしい', headline: '小さな店にくわしい税理士', occupation: '013', scope: '毎月の帳簿の確認と確定申告。税務相談を含みます。', deliverable: '申告書一式と月ごとの報告', skills: ['tax-return', 'bookkeeping', 'invoice-system', 'tax-advice'], licence: 'tax-accountant', budget: [150_000, 400_000], rate: [4000, 9000] },
  { title: '就業規則を作りたい', headline: '中小企業の社会保険労務士', occupation: '012', scope: '従業員10人に合わせた就業規則の作成と説明会。社会保険の手続きの相談も。', deliverable: '就業規則と説明資料', skills: ['work-rules', 'social-insurance', 'harassment-prevention'], licence: 'labour-consultant', budget: [150_000, 350_000], rate: [4000, 8000] },
  { title: 'インスタグラムの投稿を手伝ってほしい', headline: '個人店のSNSを育てる人', occupation: '015', scope: '月8回の投稿の写真と文章、予約への案内。', deliverable: '月ごとの投稿と数字の報告', skills: ['instagram-posting', 'social-media', 'product-photography', 'copywriting'], budget: [60_000, 240_000], rate: [1800, 4000] },
  { title: '在庫と売上を一つの表で見たい', headline: '町工場とお店の業務改善', occupation: '010', scope: '手書きの在庫と売上を表計算にまとめ、入力を簡単にします。使い方の説明を含みます。', deliverable: '表計算のしくみと手引き', skills: ['spreadsheets', 'spreadsheet-macros', 'office-automation', 'business-improvement'], budget: [100_000, 400_000], rate: [2500, 6000] },
  { title: '商店街の紹介動画をつくりたい', headline: '地域の動画をつくる人', occupation: '016', scope: '三つの店を回り、3分の動画を一本つくります。', deliverable: '動画一本と短い版三本', skills: ['video-shooting', 'video-editing', 'photography', 'local-news'], budget: [150_000, 500_000], rate: [2500, 6000] },
  { title: 'メニューを英語と中国語に', headline: '飲食の翻訳', occupation: '015', scope: 'メニュー60品の翻訳と、アレルギーの書き方の確認。', deliverable: '翻訳した文と表', skills: ['menu-translation', 'translation-written', 'business-english'], budget: [40_000, 150_000], rate: [2000, 4500] },
];

const TIES = ['lives-here', 'grew-up-here', 'works-here', 'customer-here', 'wants-to-come'];

export const craftShop = (dice: Dice, place: string): Pick<SeedOrganisation, 'name' | 'kind'> => ({
  name: dice
    .pick(['{s}商店', '{t}商店会', '株式会社{s}製作所', '{t}和菓子 {s}', '合同会社{t}ラボ'])
    .replaceAll('{s}', surname(dice))
    .replaceAll('{t}', townOf(place)?.code ?? '世田谷'),
  kind: 'business',
});

const thousand = (yen: number): number => Math.round(yen / 1000) * 1000;

export const makeBrief = (dice: Dice, place: string, organisation: SeedOrganisation): object => {
  const craft = dice.pick(CRAFTS);
  const budgetMin = thousand(dice.whole(craft.budget[0], craft.budget[1]));
  const remote = dice.chance(0.55);
  return {
    title: craft.title,
    occupation: craft.occupation,
    scope: craft.scope,
    deliverable: craft.deliverable,
    skills: dice
      .some(craft.skills, dice.whole(2, craft.skills.length))
      .map((skill, at) => ({ skill, level: dice.whole(2, 3), importance: at === 0 ? 3 : 2 })),
    ...(craft.licence ? { requiredLicences: [craft.licence] } : {}),
    experienceHoped: dice.whole(0, 5),
    referencesHoped: dice.whole(0, 5),
    tiesWished: dice.some(TIES, 2),
    budgetMin,
    budgetMax: thousand(budgetMin * 1.3),
    expenses: 'paid-extra',
    paymentDays: dice.pick([20, 30, 30, 45, 60]),
    subOrder: false,
    startFrom: `2027-${dice.pick(['01', '02', '03'])}-15`,
    endBy: `2027-${dice.pick(['04', '05', '06'])}-30`,
    length: 'some-months',
    hoursPerWeek: dice.whole(3, 15),
    place,
    workplace: organisation.address,
    remote,
    visitsPerMonth: dice.whole(0, 4),
    rights: dice.pick(['transferred', 'licensed', 'stays-with-maker']),
    terminationTerms: '途中でやめるときは30日前までに知らせ、できている分の報酬を払います。',
    controls: [],
    harassmentContact: '事業所の相談窓口',
    careOffered: true,
    employerName: organisation.name,
    employerAddress: organisation.address,
    contact: `03-5${String(dice.whole(100, 999))}-${String(dice.whole(1000, 9999))}`,
  };
};

export const makeProfessional = (dice: Dice, place: string): object => {
  const craft = dice.pick(CRAFTS);
  const hourlyFloor = Math.round(dice.whole(craft.rate[0], craft.rate[1]) / 100) * 100;
  return {
    headline: craft.headline,
    occupations: [craft.occupation],
    story: dice.pick([
      '町の店の仕事が好きです。話を聞くところから始めます。',
      '会社に勤めながら、週に数時間お手伝いしています。',
      '独立して五年。近くの事業者の力になりたいです。',
    ]),
    skills: craft.skills.filter(() => dice.chance(0.8)).map((skill) => ({ skill, level: dice.whole(2, 4) })),
    licences: craft.licence ? [craft.licence] : [],
    experienceYears: dice.whole(1, 25),
    references: dice.whole(0, 20),
    hourlyFloor,
    orderFloor: thousand(craft.budget[0] * 0.8),
    orderWished: thousand(dice.whole(craft.budget[0], craft.budget[1])),
    paymentDaysWished: dice.pick([30, 30, 60]),
    rights: dice.some(['transferred', 'licensed', 'stays-with-maker'], 2),
    hoursPerWeek: dice.whole(4, 30),
    availableFrom: '2027-01-05',
    lengths: ['some-months', 'ongoing'],
    place,
    maxTravelMinutes: dice.pick([30, 40, 60]),
    remoteWished: dice.chance(0.5),
    visitsPerMonthMax: dice.whole(0, 8),
    ties: dice.some(TIES, dice.whole(1, 3)),
  };
};
