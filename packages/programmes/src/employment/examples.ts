import { JobOpening } from './listing.ts';
import { withHourlyPay } from './pay.ts';
import { JobSeeker } from './profile.ts';

const listing = withHourlyPay(
  Object.assign(new JobOpening(), {
    title: 'カフェ店員（平日 9:30–14:00）',
    occupation: '056-03',
    duties:
      '朝の仕込みを手伝い、ランチのお客さまをご案内して、料理とコーヒーを運び、レジをします。はじめの1か月は先輩が横につきます。',
    dutiesChange: '調理の補助をお願いすることがあります。ほかは変更なし。',
    openings: 2,
    place: '太子堂四丁目',
    workplace: '世田谷区太子堂4-22-0 むすびビル1階',
    workplaceChange: '変更なし',
    telework: false,
    smoking: 'no-smoking-indoors',
    contractKind: 'part-time',
    agencyStatus: 'direct',
    contractTerm: 'fixed',
    termMonths: 6,
    renewal: 'possible',
    renewalCriteria: '店の売上と、勤務のようすで決めます。',
    renewalCap: 'none',
    probation: 'yes',
    probationMonths: 1,
    probationTerms: '同じ条件',
    startFrom: '2026-06-01',
    startBy: '2026-08-01',
    shifts: ['mon 09:30-14:00', 'tue 09:30-14:00', 'wed 09:30-14:00', 'thu 09:30-14:00', 'fri 09:30-14:00'],
    hoursSystem: 'shift',
    weeklyHoursFrom: 12,
    weeklyHoursTo: 20,
    breakMinutes: 30,
    overtime: 'none',
    daysOff: '土曜・日曜・祝日、お盆、年末年始',
    payKind: 'hour',
    payMin: 1300,
    payMax: 1450,
    allowances: '交通費は月1万円まで。まかないあり。',
    insurance: ['employment', 'accident'],
    skills: [
      { skill: 'polite-speech', level: 2, importance: 3 },
      { skill: 'cash-register', level: 2, importance: 2 },
      { skill: 'coffee-brewing', level: 1, importance: 1 },
    ],
    experience: [{ occupation: '056-03', level: 2 }],
    languageTasks: [
      { task: 'till', level: 'B1' },
      { task: 'chat', level: 'A2' },
    ],
    offers: ['sudden-leave-child', 'school-holidays', 'short-hours', 'no-overtime', 'simple-japanese', 'trial-first'],
    sideJobWelcome: true,
    welcomesRechallenge: true,
    message: '子どもの熱などで急に休むことになっても、みんなで助け合っています。',
    selectionSteps: ['interview', 'visit'],
    screeningQuestions: '入れる曜日と時間を教えてください。接客やレジの経験があれば教えてください。',
    employerName: '合同会社 結び珈琲',
    employerAddress: '世田谷区太子堂4-22-0 むすびビル1階',
    contact: '03-0000-0000',
  }),
);

const profile = Object.assign(new JobSeeker(), {
  wantToDo: 'お客さまと話す仕事が好きです。子どもが学校にいる平日の昼に、近くのカフェや食堂で働きたいです。',
  occupations: ['056-03', '045-06'],
  contractKinds: ['part-time', 'contract'],
  minHourlyPay: 1250,
  sideJob: false,
  availability: ['mon 09:00-14:30', 'tue 09:00-14:30', 'wed 09:00-14:30', 'thu 09:00-14:30', 'fri 09:00-14:30'],
  maxWeeklyHours: 20,
  earliestStart: '2026-06-15',
  place: '三宿二丁目',
  maxTravelMinutes: 30,
  canDo: '以前、喫茶店で3年、接客とレジをしていました。',
  skills: [
    { skill: 'polite-speech', level: 3 },
    { skill: 'cash-register', level: 3 },
  ],
  experience: [{ occupation: '056-03', level: 3 }],
  licences: [],
  languageTasks: [
    { task: 'till', level: 'C1' },
    { task: 'chat', level: 'C1' },
  ],
  needs: ['sudden-leave-child'],
});

export const examples = { listing, profile };
