import { DAYS, floor, highest, HOURS, lowest, number, TIMES, YEARS, YEN } from '../intake/amounts.ts';
import type { ReadersOf } from '../intake/said.ts';
import { byDay, fromDay } from '../intake/time.ts';
import {
  licencesAsked,
  licencesHeld,
  occupationsHeld,
  occupationWanted,
  placeSaid,
  skillsAsked,
  skillsSaid,
} from '../intake/vocabulary.ts';
import { choice, choices, either, flag, reading } from '../intake/words.ts';
import { travelMinutes } from '../intake/travel.ts';
import type { Brief } from './listing.ts';
import type { Professional } from './profile.ts';

const LENGTH = {
  once: /単発|[1一]\s?回(?:だけ|限り|のみ|きり)|スポット/,
  'some-months': /(?:数|[2-9]|半)\s?(?:か|ヶ|カ|ヵ|ケ)?(?:月|年)(?:間|ほど|くらい)(?!の経験)/,
  ongoing: /継続|長期|長く|定期的|毎月/,
};
const REMOTE = /リモート|在宅|オンライン|テレワーク|遠隔/;
const HOURLY = /時給|時間(?:単価|あたり)|1時間/;
const DAILY = /日当|日額|1日(?=\s?[0-9.,]+\s?(?:万|円|千))|人日/;
const RIGHT_WORDS = {
  transferred: /著作権(?:は|の|を)?(?:譲渡|買い?取|こちら)/,
  licensed: /利用許諾|ライセンス/,
  'stays-with-maker': /著作権(?:は|が)?(?:こちら|制作者|作り手)に(?:残|ある)/,
};
const experience = either(
  number(/経験(?:は|が)?|歴|キャリア|実務/, YEARS),
  reading(
    /([0-9]{1,2})\s?年(?:間|ほど|くらい)?(?:の(?:経験|キャリア)|やって|作って|携わ|働い)/,
    ([, years]) => Number(years),
  ),
);
const visits = number(/(?<![0-9])月(?:に)?(?=\s?[0-9]{1,2}\s?[回日])/, TIMES);

const listing: ReadersOf<Brief> = {
  occupation: occupationWanted,
  skills: skillsAsked,
  requiredLicences: licencesAsked(true),
  experienceHoped: experience,
  budgetMin: floor(/予算(?:は)?|総額|報酬(?:は)?/, YEN),
  budgetMax: either(
    highest(/予算(?:は)?|総額|報酬(?:は)?|費用(?:は)?/, YEN),
    reading(/([0-9.,]+万?)円?(?:以内|まで|以下|程度|くらい|ぐらい|ほど)(?:で)?/, ([, yen = '']) =>
      YEN.valueOf(yen),
    ),
  ),
  hourlyMax: highest(HOURLY, YEN),
  dailyMax: highest(DAILY, YEN),
  expenses: choice({
    'paid-extra': /(?:交通費|経費|実費)(?:は)?(?:別|支給)/,
    included: /(?:交通費|経費)込み?/,
  }),
  paymentDays: either(number(/月末締め(?:の)?/, DAYS), number(/(?:納品|検収)(?:後|から)/, DAYS)),
  startFrom: fromDay,
  endBy: byDay,
  length: choice(LENGTH),
  hoursPerWeek: number(/週(?:に)?/, HOURS),
  place: placeSaid,
  remote: flag(REMOTE, /(?:リモート|在宅)(?:は)?(?:不可|なし)/),
  visitsPerMonth: visits,
  rights: choice(RIGHT_WORDS),
};

const profile: ReadersOf<Professional> = {
  occupations: occupationsHeld,
  skills: skillsSaid,
  licences: licencesHeld,
  experienceYears: experience,
  hourlyFloor: lowest(HOURLY, YEN),
  dailyFloor: lowest(DAILY, YEN),
  orderFloor: lowest(/[1一]\s?(?:件|本|案件)|最低(?:受注)?(?:額|金額)?/, YEN),
  hoursPerWeek: number(/週(?:に)?/, HOURS),
  availableFrom: fromDay,
  availableUntil: byDay,
  lengths: choices(LENGTH),
  place: placeSaid,
  maxTravelMinutes: travelMinutes,
  remoteWished: flag(REMOTE),
  visitsPerMonthMax: visits,
  rights: choices(RIGHT_WORDS),
  ties: choices({
    'lives-here': /(?:世田谷|区内|地元)(?:区)?(?:に|で)(?:住|暮ら)|世田谷(?:区)?在住|区内在住/,
    'works-here': /(?:世田谷|区内)(?:区)?(?:に|で)(?:働|勤め|店|事務所)/,
  }),
};

export const intake = { listing, profile };
