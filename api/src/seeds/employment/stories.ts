import type { Stories } from '../plan.ts';
import { WEEKDAYS, on } from '../week.ts';
import { lawfulRest } from './make.ts';

const CAFE = {
  key: 'cafe-musubi',
  name: '喫茶 むすび',
  kind: 'business',
  address: '東京都世田谷区太子堂四丁目18番3号',
  about: '三軒茶屋の路地にある、親子で営む喫茶店。学校の時間に合わせて働く人が多い店です。',
} as const;

const CLINIC = {
  key: 'clinic-kyodo',
  name: '経堂こども内科',
  kind: 'business',
  address: '東京都世田谷区経堂一丁目21番9号',
  about: '小児科と内科の小さな診療所。しばらく現場を離れていた看護師が、もう二人戻ってきました。',
} as const;

const IZAKAYA = {
  key: 'izakaya-hoshi',
  name: '炭火焼 ほし',
  kind: 'business',
  address: '東京都世田谷区北沢二丁目9番14号',
  about: '下北沢の焼き鳥屋。留学生のアルバイトが店を支えています。',
} as const;

const openEnded = { contractTerm: 'open-ended', probation: 'none', overtime: 'none', openings: 1 };
const hourly = (min: number, max: number) => ({
  payKind: 'hour',
  payMin: min,
  payMax: max,
  hourlyMin: min,
  hourlyMax: max,
});

const cafeJob = {
  title: 'カフェ店員（平日 9:30〜14:00）',
  occupation: '056',
  duties: '朝の準備、お客様の案内、飲み物の用意、レジ、昼のあとの片付け。一人で店を任せることはありません。',
  dutiesChange: '変更なし',
  place: '太子堂四丁目',
  workplace: CAFE.address,
  contractKind: 'part-time',
  ...openEnded,
  shifts: on(WEEKDAYS, '09:30-14:00'),
  weeklyHoursFrom: 13,
  weeklyHoursTo: 22,
  breakMinutes: 0,
  ...hourly(1250, 1300),
  insurance: ['employment', 'accident'],
  skills: [
    { skill: 'table-service', level: 2, importance: 3 },
    { skill: 'cash-register', level: 1, importance: 2 },
    { skill: 'coffee-brewing', level: 1, importance: 1 },
  ],
  languageTasks: [
    { task: 'till', level: 'A2' },
    { task: 'chat', level: 'A2' },
  ],
  offers: ['school-holidays', 'sudden-leave-child', 'short-hours', 'simple-japanese', 'trial-first'],
  welcomesRechallenge: true,
  ...lawfulRest(CAFE, '03-5555-0101'),
};

const nurseJob = {
  title: '看護師（外来・午前だけでも）',
  occupation: '023',
  duties: '診療の補助、予防接種、採血、子どもと家族への声かけ。はじめの一か月は先輩と二人で入ります。',
  dutiesChange: '変更なし',
  place: '経堂一丁目',
  workplace: CLINIC.address,
  contractKind: 'part-time',
  ...openEnded,
  shifts: on([...WEEKDAYS, 'sat'], '08:30-13:00'),
  weeklyHoursFrom: 9,
  weeklyHoursTo: 25,
  breakMinutes: 0,
  ...hourly(2000, 2200),
  insurance: ['employment', 'accident'],
  requiredLicences: ['nurse'],
  skills: [
    { skill: 'outpatient-nursing', level: 2, importance: 3 },
    { skill: 'injection-drip', level: 2, importance: 2 },
    { skill: 'patient-guidance', level: 2, importance: 2 },
  ],
  languageTasks: [{ task: 'chat', level: 'B2' }],
  offers: [
    'short-hours',
    'school-holidays',
    'sudden-leave-child',
    'no-night-shift',
    'trial-first',
    'fixed-contact',
  ],
  ...lawfulRest(CLINIC, '03-5555-0102'),
};

const izakayaJob = {
  title: 'ホール・焼き場の補助（夜）',
  occupation: '056',
  duties: 'ご案内、注文、配膳、片付け。慣れたら焼き場も手伝います。注文は写真つきの画面で取ります。',
  dutiesChange: '調理補助',
  place: '北沢二丁目',
  workplace: IZAKAYA.address,
  contractKind: 'part-time',
  ...openEnded,
  openings: 2,
  shifts: on(['wed', 'thu', 'fri', 'sat', 'sun'], '17:00-22:30'),
  weeklyHoursFrom: 10,
  weeklyHoursTo: 25,
  breakMinutes: 0,
  ...hourly(1260, 1350),
  insurance: ['employment', 'accident'],
  skills: [
    { skill: 'table-service', level: 1, importance: 3 },
    { skill: 'order-taking', level: 1, importance: 2 },
  ],
  languageTasks: [
    { task: 'chat', level: 'A2' },
    { task: 'till', level: 'A2' },
  ],
  offers: ['simple-japanese', 'furigana', 'food-handling-choice', 'flexible-start'],
  ...lawfulRest(IZAKAYA, '03-5555-0103'),
};

const motherProfile = {
  wantToDo: '下の子が小学校に上がりました。学校の時間に、人と話す仕事をしたいです。',
  occupations: ['056', '045'],
  contractKinds: ['part-time'],
  minHourlyPay: 1240,
  availability: on(WEEKDAYS, '09:00-14:30'),
  maxWeeklyHours: 20,
  place: '三宿二丁目',
  maxTravelMinutes: 40,
  canDo: '結婚前に喫茶店で3年働きました。',
  skills: [
    { skill: 'table-service', level: 3 },
    { skill: 'cash-register', level: 2 },
    { skill: 'polite-speech', level: 3 },
  ],
  experience: [{ occupation: '056', level: 3 }],
  licences: [],
  languageTasks: ['phone', 'till', 'notices', 'safety', 'chat', 'writing'].map((task) => ({
    task,
    level: 'C1',
  })),
  needs: ['sudden-leave-child'],
};

const nurseProfile = {
  wantToDo: '8年ぶりに看護の仕事に戻りたいです。まずは午前だけ、家の近くで。',
  occupations: ['023'],
  contractKinds: ['part-time'],
  minHourlyPay: 1900,
  availability: on(WEEKDAYS, '08:30-13:30'),
  maxWeeklyHours: 20,
  place: '豪徳寺二丁目',
  maxTravelMinutes: 25,
  canDo: '病棟で10年。採血と点滴は体が覚えています。電子カルテは習い直したいです。',
  skills: [
    { skill: 'ward-nursing', level: 4 },
    { skill: 'injection-drip', level: 3 },
    { skill: 'vital-signs', level: 4 },
    { skill: 'patient-guidance', level: 3 },
    { skill: 'electronic-charts', level: 1 },
  ],
  experience: [{ occupation: '023', level: 4 }],
  licences: ['nurse', 'driving-car'],
  languageTasks: ['phone', 'till', 'notices', 'safety', 'chat', 'writing'].map((task) => ({
    task,
    level: 'C1',
  })),
  needs: ['trial-first', 'sudden-leave-child'],
};

const studentProfile = {
  wantToDo: '学校のあと、夜に働きたいです。料理の仕事も覚えたいです。',
  occupations: ['056', '055'],
  contractKinds: ['part-time'],
  minHourlyPay: 1240,
  availability: on(['wed', 'fri', 'sat', 'sun'], '17:00-23:00'),
  maxWeeklyHours: 25,
  permittedWeeklyHours: 28,
  place: '代田四丁目',
  maxTravelMinutes: 30,
  canDo: 'カトマンズの食堂で手伝いをしていました。英語とネパール語を話します。',
  skills: [
    { skill: 'indian-nepali-cooking', level: 3 },
    { skill: 'table-service', level: 2 },
    { skill: 'nepali-conversation', level: 4 },
    { skill: 'english-conversation', level: 3 },
  ],
  experience: [{ occupation: '056', level: 1 }],
  licences: [],
  languageTasks: [
    { task: 'chat', level: 'B1' },
    { task: 'till', level: 'A2' },
    { task: 'notices', level: 'A2' },
    { task: 'safety', level: 'A2' },
  ],
  needs: ['simple-japanese'],
};

/** People and shops that make the screens believable. Addresses and telephone numbers are made up. */
export const stories: Stories = {
  organisations: [CAFE, CLINIC, IZAKAYA],
  listings: [
    { key: 'cafe-weekday', organisation: CAFE.key, programme: 'employment', statement: cafeJob, capacity: 1 },
    {
      key: 'clinic-nurse',
      organisation: CLINIC.key,
      programme: 'employment',
      statement: nurseJob,
      capacity: 1,
    },
    {
      key: 'izakaya-hall',
      organisation: IZAKAYA.key,
      programme: 'employment',
      statement: izakayaJob,
      capacity: 2,
    },
  ],
  people: [
    { key: 'seeker', name: '田中 陽子', email: 'seeker@musubi.example' },
    { key: 'nurse', name: '渡辺 恵', email: 'nurse@musubi.example' },
    { key: 'student', name: 'スジャタ・グルン', email: 'student@musubi.example' },
  ],
  profiles: [
    {
      person: 'seeker',
      programme: 'employment',
      statement: motherProfile,
      invitable: true,
      wishPublished: true,
    },
    {
      person: 'nurse',
      programme: 'employment',
      statement: nurseProfile,
      invitable: true,
      wishPublished: false,
    },
    {
      person: 'student',
      programme: 'employment',
      statement: studentProfile,
      invitable: true,
      wishPublished: false,
    },
  ],
};
