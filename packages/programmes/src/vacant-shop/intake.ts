import {
  DAYS,
  highest,
  lowest,
  MILLIMETRES,
  MONTHS,
  number,
  SQUARE_METRES,
  YEARS,
  YEN,
} from '../intake/amounts.ts';
import type { ReadersOf } from '../intake/said.ts';
import { byDay, closingHour, fromDay } from '../intake/time.ts';
import { firstNamed, licencesHeld, chomeSaid, townSaid, townsSaid, tradesAs } from '../intake/vocabulary.ts';
import { choice, choices, either, flag, reading } from '../intake/words.ts';
import { travelMinutes } from '../intake/travel.ts';
import type { VacantUnit } from './listing.ts';
import type { TenantWish } from './profile.ts';

const FITTING_WORDS = {
  counter: /カウンター/,
  'kitchen-line': /厨房(?:設備|機器|あり|付き)/,
  hood: /換気フード|レンジフード|フードあり/,
  'grease-trap': /グリスト(?:ラップ)?|グリーストラップ/,
  'floor-drain': /床排水|排水溝/,
  'cold-room': /冷蔵庫|冷凍庫|プレハブ冷蔵/,
  sinks: /シンク|流し/,
  oven: /オーブン|(?<!電子)窯/,
  fryer: /フライヤー/,
  'work-table': /作業台/,
  'display-case': /ショーケース/,
  shelves: /棚(?!卸)/,
  'tables-chairs': /テーブル|椅子|いす/,
  'air-conditioning': /エアコン|空調/,
  'customer-toilet': /客用トイレ|お客様?用?(?:の)?トイレ/,
  'step-free': /段差(?:が)?な[しい]|段差のない|バリアフリー/,
  'sign-frame': /看板(?:枠|あり)/,
  shutter: /シャッター/,
  'rear-door': /裏口|勝手口/,
  'bicycle-parking': /駐輪場?/,
  'living-space': /住居付き|住まい付き|居住(?:スペース|部分)/,
};
const LEASES = {
  ordinary: /普通(?:借家|賃貸借)/,
  'fixed-term': /定期(?:借家|建物賃貸借|賃貸借)/,
  temporary: /一時(?:使用|貸し)|短期(?:貸し|契約)/,
};
const RENT = /家賃|賃料/;
const HEAVY = /重飲食|焼肉|炭火/;
const floorNumber = reading(
  /(地下|b)?\s?([0-9]{1,2})\s?階|路面店|1f|(?<![a-z])b1/u,
  ([words, under, floor]) => {
    if (floor === undefined) return words === 'b1' ? -1 : 1;
    return under === undefined ? Number(floor) : -Number(floor);
  },
);
const TRY = /お?試し|試(?:して|せる|し|したい)/;
const trialDays = either(
  reading(
    new RegExp(
      `([0-9]{1,3}\\s?(?:日(?:間)?|週間|(?:か|ヶ|カ|ヵ)月(?:間)?))(?:ほど|くらい)?(?:は|の|だけ)?${TRY.source}`,
    ),
    ([, time = '']) => DAYS.valueOf(time),
  ),
  number(TRY, DAYS),
);

const listing: ReadersOf<VacantUnit> = {
  town: townSaid,
  place: chomeSaid,
  floor: floorNumber,
  area: number(undefined, SQUARE_METRES),
  frontage: number(/間口/, MILLIMETRES),
  previousTrade: tradesAs('previous', false),
  fitOut: choice({ skeleton: /スケルトン/, fitted: /居抜き/, partly: /半スケルトン|一部造作/ }),
  fittings: choices(FITTING_WORDS),
  heavyCooking: flag(
    /(?:重飲食|焼肉|炭火)(?:も)?(?:可|ok|大丈夫|相談)/,
    /(?:重飲食|焼肉|炭火)(?:は)?(?:不可|お断り|ng|できません)/,
  ),
  duct: flag(/ダクト(?:が)?(?:あり|設置|付き)|排気ダクト/, /ダクト(?:は)?(?:なし|不可)/),
  rent: number(RENT, YEN),
  commonFee: number(/管理費|共益費/, YEN),
  depositMonths: number(/敷金|保証金/, MONTHS),
  keyMoneyMonths: number(/礼金/, MONTHS),
  fitOutPrice: number(/造作(?:譲渡)?(?:料|代|費)?/, YEN),
  initialCost: number(/初期費用/, YEN),
  leaseKinds: choices(LEASES),
  leaseMonths: number(/(?:普通|定期)(?:借家|建物賃貸借|賃貸借)(?:契約)?|契約期間/, MONTHS),
  availableFrom: fromDay,
  availableUntil: byDay,
  trialDays,
  wishedTrades: tradesAs('hoped', true),
  refusedTrades: tradesAs('refused', true),
  closingHourMax: closingHour,
};

const profile: ReadersOf<TenantWish> = {
  trade: firstNamed('trades'),
  experienceYears: either(
    number(/経験(?:は|が)?|歴/, YEARS),
    reading(/([0-9]{1,2})\s?年(?:間)?(?:の経験|働|修業|やって)/, ([, years]) => Number(years)),
  ),
  licences: licencesHeld,
  closingHour,
  towns: townsSaid,
  maxTravelMinutes: travelMinutes,
  areaMin: lowest(undefined, SQUARE_METRES),
  areaMax: highest(undefined, SQUARE_METRES),
  floorMin: floorNumber,
  floorMax: floorNumber,
  frontageMin: number(/間口/, MILLIMETRES),
  fittingsWished: choices(FITTING_WORDS),
  heavyCookingNeeded: flag(HEAVY),
  ductNeeded: flag(/(?:ダクト|排気)(?:が|は|も)?(?:必要|ほしい|欲しい|要る|必須)/),
  rentMax: highest(RENT, YEN),
  initialMax: highest(/初期費用|開業資金|自己資金|予算/, YEN),
  startFrom: fromDay,
  startBy: byDay,
  leaseKinds: choices(LEASES),
  stayMonths: reading(
    /([0-9]{1,2})\s?年(?:以上|間|くらい)?(?:は)?(?:続け|借り|営業し)/,
    ([, years]) => Number(years) * 12,
  ),
  trialDaysWished: trialDays,
};

export const intake = { listing, profile };
