import type { Language } from '@musubi/statements';
import type { Matter } from './matters.ts';

type Kinds = 'age' | 'sex' | 'nationality' | 'disability' | 'looks' | 'family';
type Sensitive = 'health' | 'family' | 'record' | 'status' | 'money' | 'belief';

/** Rules of fair hiring as gates name them. */
export type FairRule =
  | `asks-${Matter}`
  | `shuts-out-${Kinds}`
  | `steers-${'age' | 'sex' | 'nationality' | 'disability'}`
  | `sensitive-${Sensitive}`;

const MATTERS_JA: Readonly<Record<Matter, string>> = {
  origin: '本籍・出身地・住所の移り変わり',
  family: '家族のこと',
  housing: '住まいのようす',
  circumstances: '生活や家庭の環境',
  religion: '宗教',
  party: '政治の考え・支持する政党',
  outlook: '人生観・信条',
  respected: '尊敬する人',
  thought: '思想',
  union: '労働組合・社会運動',
  reading: '読んでいる本や新聞',
  'background-check': '身元の調査',
  forms: '仕事に関係のないことを書かせる用紙',
  health: '必要のない健康診断・病気や障害のこと',
  marriage: '結婚・出産・交際のこと',
  gender: '性別・性のあり方',
  record: '犯罪の経歴',
  nationality: '国籍',
  looks: '体つき・血液型など',
};
const MATTERS_EASY: Readonly<Record<Matter, string>> = {
  origin: 'どこで 生（う）まれたか',
  family: '家族（かぞく）の こと',
  housing: 'すんで いる 家（いえ）の こと',
  circumstances: '家（いえ）の くらしの こと',
  religion: '宗教（しゅうきょう）の こと',
  party: '政治（せいじ）の こと',
  outlook: '生（い）きかたの 考（かんが）え',
  respected: '尊敬（そんけい）する 人（ひと）',
  thought: '考（かんが）えかた',
  union: '組合（くみあい）や デモの こと',
  reading: '読（よ）む 本（ほん）や 新聞（しんぶん）',
  'background-check': 'その 人（ひと）を こっそり しらべる こと',
  forms: '仕事（しごと）に いらない ことを 書（か）く 紙（かみ）',
  health: '病気（びょうき）や からだの こと',
  marriage: '結婚（けっこん）や 子（こ）どもの 予定（よてい）',
  gender: '男（おとこ）か 女（おんな）か',
  record: '昔（むかし）の 罪（つみ）の こと',
  nationality: '国籍（こくせき）',
  looks: '身長（しんちょう）や 血液型（けつえきがた）',
};
const MATTERS_EN: Readonly<Record<Matter, string>> = {
  origin: 'origin or earlier addresses',
  family: 'family',
  housing: 'housing',
  circumstances: 'home and living circumstances',
  religion: 'religion',
  party: 'politics',
  outlook: 'outlook on life',
  respected: 'people looked up to',
  thought: 'thought',
  union: 'unions and movements',
  reading: 'reading',
  'background-check': 'background checks',
  forms: 'forms that ask more than the work needs',
  health: 'health without need',
  marriage: 'marriage or children',
  gender: 'sex or gender',
  record: 'criminal record',
  nationality: 'nationality',
  looks: 'body and blood group',
};

const KINDS_JA: Readonly<Record<Kinds, string>> = {
  age: '年齢',
  sex: '性別',
  nationality: '国籍',
  disability: '障害や健康',
  looks: '見た目や体つき',
  family: '結婚や子どもの有無',
};
const KINDS_EASY: Readonly<Record<Kinds, string>> = {
  age: '年（とし）',
  sex: '男（おとこ）か 女（おんな）か',
  nationality: '国籍（こくせき）',
  disability: '障害（しょうがい）や 健康（けんこう）',
  looks: '見（み）た目（め）',
  family: '結婚（けっこん）や 子（こ）ども',
};
const KINDS_EN: Readonly<Record<Kinds, string>> = {
  age: 'age',
  sex: 'sex',
  nationality: 'nationality',
  disability: 'disability or health',
  looks: 'looks',
  family: 'marriage or children',
};

const SENSITIVE_JA: Readonly<Record<Sensitive, string>> = {
  health: '病気や障害',
  family: '家族の事情',
  record: '過去の経歴',
  status: '在留資格や国籍',
  money: 'お金の事情',
  belief: '信仰や政治の考え',
};
const SENSITIVE_EASY: Readonly<Record<Sensitive, string>> = {
  health: '病気（びょうき）や 障害（しょうがい）',
  family: '家族（かぞく）の こと',
  record: '昔（むかし）の こと',
  status: 'ビザや 国籍（こくせき）',
  money: 'お金（かね）に こまって いる こと',
  belief: '宗教（しゅうきょう）や 政治（せいじ）',
};
const SENSITIVE_EN: Readonly<Record<Sensitive, string>> = {
  health: 'health or disability',
  family: 'family circumstances',
  record: 'the past',
  status: 'residence status or nationality',
  money: 'money troubles',
  belief: 'belief or politics',
};

const build = (
  names: readonly [
    Readonly<Record<Matter, string>>,
    Readonly<Record<Kinds, string>>,
    Readonly<Record<Sensitive, string>>,
  ],
  say: {
    asks(what: string): string;
    shuts(what: string): string;
    steers(what: string): string;
    sensitive(what: string): string;
  },
): Readonly<Record<FairRule, string>> => {
  const [matters, kinds, sensitive] = names;
  const entries = [
    ...Object.entries(matters).map(([code, name]) => [`asks-${code}`, say.asks(name)]),
    ...Object.entries(kinds).map(([code, name]) => [`shuts-out-${code}`, say.shuts(name)]),
    ...Object.entries(kinds).map(([code, name]) => [`steers-${code}`, say.steers(name)]),
    ...Object.entries(sensitive).map(([code, name]) => [`sensitive-${code}`, say.sensitive(name)]),
  ];
  return Object.fromEntries(entries) as Record<FairRule, string>;
};

/** Sentences of the fair-hiring rules. */
export const fairWords: Readonly<Record<Language, Readonly<Record<FairRule, string>>>> = {
  ja: build([MATTERS_JA, KINDS_JA, SENSITIVE_JA], {
    asks: (what) =>
      `「{quote}」は${what}をたずねる質問に読めます。仕事の力に関係のないことは、選考で聞けません。`,
    shuts: (what) => `「{quote}」は${what}で人を締め出す書き方です。外してください。`,
    steers: (what) =>
      `「{quote}」は${what}で人を選ぶように読めます。だれもが応募できる言い方に直しませんか。`,
    sensitive: (what) =>
      `${what}のことが書かれているようです。書かなくても紹介に影響しません。残すかどうかは、ご自身で決めてください。`,
  }),
  'ja-easy': build([MATTERS_EASY, KINDS_EASY, SENSITIVE_EASY], {
    asks: (what) =>
      `「{quote}」は、${what}を 聞（き）いて います。仕事（しごと）に 関係（かんけい）が ない ことは 聞（き）けません。`,
    shuts: (what) => `「{quote}」は、${what}で 人（ひと）を 断（ことわ）って います。消（け）して ください。`,
    steers: (what) => `「{quote}」は、${what}で 人（ひと）を えらぶ ことばです。ほかの ことばに しませんか。`,
    sensitive: (what) =>
      `${what}が 書（か）いて あるようです。書（か）かなくても だいじょうぶです。あなたが 決（き）めて ください。`,
  }),
  en: build([MATTERS_EN, KINDS_EN, SENSITIVE_EN], {
    asks: (what) =>
      `"{quote}" reads as a question about ${what}. Selection may not ask what has nothing to do with the work.`,
    shuts: (what) => `"{quote}" shuts people out by ${what}. Please remove it.`,
    steers: (what) =>
      `"{quote}" may read as choosing by ${what}. Could it be said so that everybody may apply?`,
    sensitive: (what) =>
      `This seems to mention ${what}. You need not say so; leaving it out changes nothing. It is your choice.`,
  }),
};
