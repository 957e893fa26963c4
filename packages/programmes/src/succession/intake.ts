import { MONTHS, number, PEOPLE, YEARS, YEN } from '../intake/amounts.ts';
import type { ReadersOf } from '../intake/said.ts';
import { byDay, fromDay } from '../intake/time.ts';
import {
  areaSaid,
  areasSaid,
  firstNamed,
  fromTrade,
  licencesHeld,
  named,
  placeSaid,
  skillsSaid,
} from '../intake/vocabulary.ts';
import { choice, choices, either, flag, reading, then } from '../intake/words.ts';
import { travelMinutes } from '../intake/travel.ts';
import { PRICE_BANDS, TURNOVER_BANDS } from './listing.ts';
import type { BusinessToHandOn } from './listing.ts';
import type { Successor } from './profile.ts';
import { majorOfDivision, staffBandOf } from './public-classes.ts';

const MILLION = 1_000_000;
/** Upper ends of the bands but the last, in yen. */
const PRICE_ENDS = [0, 1, 3, 5, 10, 30].map((millions) => millions * MILLION);
const TURNOVER_ENDS = [10, 30, 50, 100].map((millions) => millions * MILLION);

const bandOf =
  (bands: readonly string[], ends: readonly number[]) =>
  (yen: unknown): string | undefined => {
    if (typeof yen !== 'number') return undefined;
    const at = ends.findIndex((end) => yen <= end);
    return at < 0 ? bands.at(-1) : bands[at];
  };

const FOUNDED =
  /(?:創業|開業|創立)(?:は)?\s?(?:(明治|大正|昭和|平成|令和)\s?([0-9]{1,2})|((?:19|20)[0-9]{2}))年?|(?:(明治|大正|昭和|平成|令和)\s?([0-9]{1,2})|((?:19|20)[0-9]{2}))年(?:に)?(?:創業|開業|創立|から)/;
/** The year before the first of each era (元号法). */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

const decadeOf = (match: RegExpMatchArray): string | undefined => {
  const [, eraA, yearA, plainA, eraB, yearB, plainB] = match;
  const era = eraA ?? eraB;
  const year = era ? (ERAS[era] ?? 0) + Number(yearA ?? yearB) : Number(plainA ?? plainB);
  if (!(year > 1850)) return undefined;
  return year < 1950 ? 'before-1950' : `${String(Math.floor(year / 10) * 10)}s`;
};

const HANDED_ON = {
  staff: /(?:従業員|スタッフ|社員)(?:さん)?(?:も|と|を|ごと)(?!(?:全員)?(?:そのまま|続け))/,
  recipes: /レシピ|味を|製法/,
  customers: /お客(?:さん|様)|常連|顧客/,
  equipment: /道具|設備|機械|厨房機器/,
  suppliers: /仕入れ先|取引先/,
  website: /ホームページ|サイト/,
  stock: /在庫/,
};
const TRIALS = {
  visit: /見学/,
  'one-day': /[1一]\s?日(?:だけ)?(?:の)?(?:体験|お試し|手伝)|日帰りの?体験/,
  'one-week': /[1一]?\s?週間(?:ほど|くらい)?(?:の)?(?:体験|お試し|手伝|働)/,
  weekends: /(?:土日|週末)(?:だけ)?(?:の)?(?:体験|お試し|手伝)/,
  internship: /インターン|研修/,
  'side-job': /副業(?:から|で)/,
};
const TEACHING = /(?:一緒に(?:働|学|やり|立)|教え|手伝|学び|学ぶ|伴走|引き継ぎ期間|修業|修行)/;
const TEACH_MONTHS = either(
  reading(
    new RegExp(
      `(半年|[0-9]{1,2}\\s?(?:年|(?:か|ヶ|カ|ヵ|ケ)月))(?:間|ほど|くらい|ぐらい|半)?(?:は|かけて|の間|、)?[^。、]{0,6}${TEACHING.source}`,
    ),
    ([, time = '']) => MONTHS.valueOf(time.replace(/\s/gu, '')),
  ),
  number(TEACHING, MONTHS),
);
const NO_HEIR =
  /(?:後継者|跡継ぎ|後継ぎ|継ぐ人|継いでくれる人)[^。、]{0,4}(?:いな|いませ|おら|不在|見つから|を探)/;
const KEEP_NAME =
  /(?:屋号|店名|店の名前|のれん|暖簾|名前)[^。]{0,10}(?:残|続け|守|受け継|引き継|そのまま|変えたく|変えず|変えない)/;
const KEEP_STAFF =
  /(?:従業員|スタッフ|社員|パート)(?:さん)?(?:の方)?(?:も|は|を)?[^。]{0,6}(?:全員|そのまま|雇用を?(?:続|守|維持)|続けて)/;
const ownMoney = either(
  number(/自己資金|資金|予算|用意でき(?:る|ます)(?:のは)?/, YEN),
  reading(/([0-9.,]+万?)円(?:まで|くらい|ほど)?(?:は|なら)?(?:用意|出せ|準備)/, ([, yen = '']) =>
    YEN.valueOf(yen),
  ),
);
const price = either(
  reading(/無償|ただで|(?<![0-9,.])0円/, () => 0),
  number(/譲渡(?:額|価格|代金)?|希望(?:価格|額)|価格|売却(?:額)?/, YEN),
);

const major = fromTrade((trade) => majorOfDivision(trade.major), false);
const majors = fromTrade((trade) => majorOfDivision(trade.major), true);
const staff = either(
  number(/従業員|スタッフ|社員|働いているのは|全部で/, PEOPLE),
  reading(/([0-9]{1,3})人で(?:営業|やって|切り盛り)/, ([, people]) => Number(people)),
);

const listing: ReadersOf<BusinessToHandOn> = {
  area: areaSaid,
  major,
  staffBand: then(staff, (people) => (typeof people === 'number' ? staffBandOf(people) : undefined)),
  industry: fromTrade((trade) => trade.industry, false),
  trade: firstNamed('trades'),
  place: placeSaid,
  staff,
  turnoverBand: then(number(/年商|売上(?:高)?|年間売上/, YEN), bandOf(TURNOVER_BANDS, TURNOVER_ENDS)),
  foundedDecade: reading(FOUNDED, decadeOf),
  reason: choice({ 'no-heir': NO_HEIR, 'new-path': /新しい(?:仕事|こと|道)/ }),
  handedOn: choices(HANDED_ON),
  priceBand: then(price, bandOf(PRICE_BANDS, PRICE_ENDS)),
  handoverMonths: TEACH_MONTHS,
  handoverFrom: fromDay,
  handoverBy: byDay,
  trialPossible: flag(
    /(?:見学|体験|お試し)(?:は|も)?(?:可|ok|でき|歓迎|大丈夫)/,
    /(?:見学|体験|お試し)(?:は|も)?(?:不可|できません|お断り)/,
  ),
  trialKinds: choices(TRIALS),
  nameWish: choice({
    'must-stay': /(?:屋号|店名|名前)[^。]{0,8}(?:必ず残|絶対)/,
    'hope-to-stay': KEEP_NAME,
    free: /(?:屋号|店名|名前)[^。]{0,6}(?:変えて|自由|こだわ)/,
  }),
  staffWish: choice({ 'keep-all': KEEP_STAFF }),
};

const profile: ReadersOf<Successor> = {
  majors,
  trades: named('trades'),
  areas: areasSaid,
  handedOnWished: choices(HANDED_ON),
  experienceYears: either(
    number(/経験(?:は|が)?|歴/, YEARS),
    reading(
      /([0-9]{1,2})\s?年(?:間|ほど)?(?:の経験|やって|働|勤め|焼|作って|修業|の修業|です|、)/,
      ([, years]) => Number(years),
    ),
  ),
  skills: skillsSaid,
  licences: licencesHeld,
  fundsBand: then(ownMoney, bandOf(PRICE_BANDS, PRICE_ENDS)),
  readyFrom: fromDay,
  readyBy: byDay,
  learningMonths: TEACH_MONTHS,
  trialKinds: choices(TRIALS),
  nameWish: choice({ keep: KEEP_NAME, 'own-name': /自分の(?:店名|屋号|名前)/ }),
  staffWish: choice({ 'keep-all': KEEP_STAFF, alone: /(?:一人|ひとり|1人)で(?:やり|営業)/ }),
  place: placeSaid,
  maxTravelMinutes: travelMinutes,
};

export const intake = { listing, profile };
