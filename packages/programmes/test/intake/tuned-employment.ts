import { at, days, job, weekdays, weekend, worker } from './rows.ts';
import type { Row } from './rows.ts';

/** Sentences of workers and employers that the readers were written and mended with. */
export const TUNED_EMPLOYMENT: readonly Row[] = [
  worker('子どもが好きで、週3日、9時半から14時まで働きたい', {
    skills: ['after-school-care'],
    availability: weekdays('09:30-14:00'),
    maxWeeklyHours: 14,
  }),
  worker('三軒茶屋の近くで、平日の朝９時〜昼２時、時給1,300円以上で探しています', {
    place: at('三軒茶屋'),
    availability: weekdays('09:00-14:00'),
    minHourlyPay: 1300,
  }),
  worker('土日祝だけ、夕方から働けます。居酒屋のホール希望', {
    occupations: ['056-03'],
    skills: ['table-service'],
    availability: weekend('17:00-22:00'),
  }),
  worker('レジと品出しの経験があります。月・水・金の午前中に働きたいです', {
    skills: ['cash-register', 'stock-shelving'],
    experience: ['045-05'],
    availability: days('mon wed fri', '09:00-12:00'),
  }),
  worker('ﾊﾟｰﾄ希望。火曜と木曜の１０時から１５時', {
    contractKinds: ['part-time'],
    availability: days('tue thu', '10:00-15:00'),
  }),
  worker('正社員で経理の仕事がしたい。日商簿記2級を持っています', {
    contractKinds: ['regular'],
    occupations: ['038-03'],
    licences: ['bookkeeping-2'],
  }),
  worker('日本語はN2です。千歳烏山から自転車で10分以内のところがいいです', {
    languageTasks: ['notices', 'safety'],
    place: at('千歳烏山'),
    maxTravelMinutes: 10,
  }),
  worker('普通免許あり。配達の仕事、週4日、1日5時間', {
    licences: ['driving-car'],
    maxWeeklyHours: 20,
  }),
  worker('在宅でできるデータ入力を探しています。週20時間まで', {
    telework: true,
    occupations: ['043-02'],
    skills: ['data-entry'],
    maxWeeklyHours: 20,
  }),
  worker('看護師として10年働きました。経堂駅の近くのクリニックがいいです', {
    experience: ['023-00'],
    licences: ['nurse'],
    occupations: ['023-02'],
    place: at('経堂'),
  }),
  worker('夜だけ、週末の18時から22時まで、副業で', {
    sideJob: true,
    availability: weekend('18:00-22:00'),
  }),
  worker('よろしくお願いします。', {}),
  worker('がんばります！なんでもします', {}),
  worker(
    'シングルマザーで、うつ病の治療中ですが、保育園の仕事を平日10時から16時でしたいです',
    {
      occupations: ['030-03'],
      availability: weekdays('10:00-16:00'),
    },
    ['family', 'health'],
  ),
  worker('65歳です。膝が悪いので、座ってできる仕事を週2日', {}, ['age', 'health', 'needs']),
  worker('ネパール人です。英語とネパール語が話せます。借金があるのですぐ働きたい', {}, [
    'nationality',
    'money',
  ]),
  worker('主人の介護をしながら、朝だけ働きたい', { availability: weekdays('09:00-12:00') }, ['family']),
  worker('接客は苦手です。清掃の仕事を早朝6時から9時まで', {
    occupations: ['096'],
    availability: weekdays('06:00-09:00'),
  }),
  worker('4月から働けます。アルバイトかパート、二子玉川まで歩いて通える範囲', {
    earliestStart: '2027-04-01',
    contractKinds: ['part-time'],
    place: at('二子玉川'),
    maxTravelMinutes: 15,
  }),
  worker(
    '永住者です。フォークリフトの免許があります。時給千四百円から',
    {
      licences: ['forklift'],
      skills: ['forklift-operation'],
      minHourlyPay: 1400,
    },
    ['status'],
  ),
  job('三軒茶屋のカフェで土日だけホールを手伝ってほしい。時給1300円', {
    occupation: '056-03',
    place: at('三軒茶屋'),
    shifts: weekend('09:00-17:00'),
    skills: ['table-service'],
    payKind: 'hour',
    payMin: 1300,
  }),
  job('経堂のパン屋です。朝7時〜11時のレジと品出し、週3〜4日、時給1,250円〜1,350円', {
    occupation: '045-05',
    place: at('経堂'),
    shifts: weekdays('07:00-11:00'),
    weeklyHoursFrom: 12,
    weeklyHoursTo: 16,
    skills: ['cash-register', 'stock-shelving'],
    payKind: 'hour',
    payMin: 1250,
    payMax: 1350,
  }),
  job('正社員の介護福祉士を2名募集。月給25万円、残業なし、社会保険完備', {
    contractKind: 'regular',
    requiredLicences: [],
    openings: 2,
    payKind: 'month',
    payMin: 250_000,
    overtime: 'none',
    insurance: ['employment', 'accident', 'health', 'pension'],
    welcomeLicences: ['care-worker'],
    offers: ['no-overtime'],
  }),
  job('日給１万２千円、運転免許が必要です。シフト制、休憩60分', {
    payKind: 'day',
    payMin: 12_000,
    requiredLicences: ['driving-car'],
    hoursSystem: 'shift',
    breakMinutes: 60,
  }),
  job(
    '30歳までの女性のみ。受付のアルバイト',
    {
      contractKind: 'part-time',
      occupation: '034-03',
      skills: ['front-desk'],
    },
    ['age', 'sex'],
  ),
  job('月20万円、平日9:00-18:00、完全在宅、フレックス', {
    payKind: 'month',
    payMin: 200_000,
    shifts: weekdays('09:00-18:00'),
    fullyRemote: true,
    telework: true,
    hoursSystem: 'flex',
    offers: ['telework'],
  }),
  job('屋内禁煙です。子どもの急な熱での休みも大丈夫。ダブルワーク歓迎', {
    smoking: 'no-smoking-indoors',
    offers: ['sudden-leave-child'],
    sideJobWelcome: true,
  }),
  job('週5日、1日8時間、下北沢駅から徒歩5分の古着屋の販売スタッフ', {
    occupation: '045-07',
    place: at('下北沢'),
    weeklyHoursFrom: 40,
    weeklyHoursTo: 40,
  }),
  job('調理師さん急募！N3くらいの日本語ができればOK', {
    welcomeLicences: ['cook'],
    languageTasks: ['notices', 'safety'],
  }),
];
