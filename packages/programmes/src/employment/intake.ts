import { ceiling, lowest, MINUTES, number, PEOPLE, YEN } from '../intake/amounts.ts';
import type { ReadersOf } from '../intake/said.ts';
import { byDay, fromDay, weeklyHours, weekSaid } from '../intake/time.ts';
import {
  experienceHeld,
  japaneseTested,
  licencesAsked,
  licencesHeld,
  named,
  occupationsWanted,
  occupationWanted,
  placeSaid,
  skillsAsked,
  skillsSaid,
} from '../intake/vocabulary.ts';
import { travelMinutes } from '../intake/travel.ts';
import { choice, choices, either, flag } from '../intake/words.ts';
import type { JobOpening } from './listing.ts';
import type { JobSeeker } from './profile.ts';

const CONTRACTS = {
  regular: /正社員|正規(?:雇用)?|フルタイム/,
  contract: /契約社員|嘱託/,
  'part-time': /パート|アルバイト|バイト(?!ク)|part[- ]?time/,
  dispatch: /派遣/,
  spot: /単発|日雇い|スポット|スキマ/,
};
const HOURLY = /時給|時間給|1時間(?:あたり)?/;
const DAILY = /日給|日当/;
const MONTHLY = /月給|月収|月額|基本給|(?<![0-9])月(?=\s?[0-9])/;
const PAY_KINDS = {
  hour: /時給|時間給/,
  day: /日給|日当/,
  month: /月給|月収|基本給|(?<![0-9])月\s?[0-9.,]+万/,
};
const AT_HOME = /在宅|テレワーク|リモート|家でできる|自宅(?:で(?:でき|の仕事)|勤務)/;
const OWN_JOB = /副業|複業|ダブルワーク|wワーク|掛け?持ち|兼業/;
const listing: ReadersOf<JobOpening> = {
  occupation: occupationWanted,
  openings: number(undefined, PEOPLE),
  place: placeSaid,
  telework: flag(AT_HOME, /(?:在宅|テレワーク|リモート)(?:勤務)?(?:は)?(?:不可|なし|でき(?:ない|ません))/),
  fullyRemote: flag(/完全在宅|フル(?:リモート|テレワーク)|すべて在宅|出社(?:なし|不要)/),
  smoking: choice({
    'no-smoking-premises': /敷地内(?:は)?(?:全面)?禁煙/,
    'no-smoking-indoors': /屋内(?:は)?(?:全面)?禁煙|(?:店内|室内|館内|全面)禁煙/,
    'smoking-room': /喫煙(?:室|専用室)あり|分煙/,
  }),
  contractKind: choice(CONTRACTS),
  contractTerm: choice({
    'open-ended': /無期(?:雇用)?|期間の定めなし/,
    fixed: /有期(?:雇用)?|期間の定めあり/,
  }),
  startFrom: fromDay,
  startBy: byDay,
  shifts: weekSaid,
  hoursSystem: choice({
    shift: /シフト/,
    flex: /フレックス/,
    discretionary: /裁量労働/,
    variable: /変形労働/,
  }),
  weeklyHoursFrom: weeklyHours('low'),
  weeklyHoursTo: weeklyHours('high'),
  breakMinutes: number(/休憩/, MINUTES),
  overtime: choice({
    none: /残業(?:は)?(?:なし|無し|ゼロ|ありません|ほぼなし)/,
    some: /残業(?:が)?(?:あり|有り|月)/,
  }),
  payKind: choice(PAY_KINDS),
  payMin: either(lowest(HOURLY, YEN), lowest(DAILY, YEN), lowest(MONTHLY, YEN)),
  payMax: either(ceiling(HOURLY, YEN), ceiling(DAILY, YEN), ceiling(MONTHLY, YEN)),
  insurance: choices({
    employment: /雇用保険|社会?保険?完備|各種保険/,
    accident: /労災|社会?保険?完備|各種保険/,
    health: /健康保険|社会?保険?完備|各種保険/,
    pension: /厚生年金|社会?保険?完備|各種保険/,
  }),
  requiredLicences: licencesAsked(true),
  welcomeLicences: licencesAsked(false),
  skills: skillsAsked,
  languageTasks: japaneseTested,
  offers: named('accommodations'),
  sideJobWelcome: flag(OWN_JOB),
};

const profile: ReadersOf<JobSeeker> = {
  occupations: occupationsWanted,
  contractKinds: choices(CONTRACTS),
  minHourlyPay: lowest(HOURLY, YEN),
  telework: flag(AT_HOME),
  sideJob: flag(OWN_JOB),
  availability: weekSaid,
  maxWeeklyHours: weeklyHours('high'),
  earliestStart: fromDay,
  place: placeSaid,
  maxTravelMinutes: travelMinutes,
  skills: skillsSaid,
  experience: experienceHeld,
  licences: licencesHeld,
  languageTasks: japaneseTested,
};

export const intake = { listing, profile };
