import type { Dice } from '../dice.ts';
import { surname } from '../names.ts';
import type { SeedOrganisation } from '../plan.ts';
import { townOf } from '@musubi/vocabulary';
import { EVERY_DAY, WEEKDAYS, WEEKEND, on } from '../week.ts';
import { JOBS } from './jobs.ts';
import type { JobKind } from './jobs.ts';

const DRAWN = JOBS.flatMap((job) => Array.from({ length: job.weight }, () => job));

export const drawJob = (dice: Dice): JobKind => dice.pick(DRAWN);

/** `{s}` a surname, `{t}` the town. */
export const shopName = (dice: Dice, pattern: string, place: string): string =>
  pattern.replaceAll('{s}', surname(dice)).replaceAll('{t}', townOf(place)?.code ?? '世田谷');

const round10 = (yen: number): number => Math.round(yen / 10) * 10;

/** Everything that the law wants in an advert besides what the job itself says. */
export const lawfulRest = (organisation: SeedOrganisation, phone: string) => ({
  workplaceChange: '変更なし',
  agencyStatus: 'direct',
  hoursSystem: 'shift',
  daysOff: '週2日以上・お盆・年末年始',
  smoking: 'no-smoking-premises',
  employerName: organisation.name,
  employerAddress: organisation.address,
  contact: `採用担当 ${phone}`,
});

const hourOf = (clock: string): number => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;
const hoursOf = (slot: string): number => hourOf(slot.slice(10)) - hourOf(slot.slice(4, 9));

/** Up to six hours without a break, then 45 minutes, over eight hours an hour (労働基準法34条). */
const breakFor = (shifts: readonly string[]): number => {
  const longest = Math.max(...shifts.map(hoursOf));
  return longest > 8 ? 60 : longest > 6 ? 45 : 0;
};

const insuranceFor = (hours: number): string[] =>
  hours >= 30
    ? ['employment', 'accident', 'health', 'pension']
    : hours >= 20
      ? ['employment', 'accident']
      : ['accident'];

const term = (dice: Dice, isRegular: boolean) =>
  isRegular || dice.chance(0.4)
    ? { contractTerm: 'open-ended' }
    : {
        contractTerm: 'fixed',
        termMonths: dice.pick([3, 6, 12]),
        renewal: 'possible',
        renewalCriteria: '契約期間が終わるときの業務量、勤務の状況により判断します。',
        renewalCap: 'none',
      };

const trial = (dice: Dice) =>
  dice.chance(0.5)
    ? { probation: 'none' }
    : { probation: 'yes', probationMonths: 2, probationTerms: '賃金と時間は同じです。' };

const pay = (dice: Dice, [low, high]: readonly [number, number], isRegular: boolean) => {
  const min = round10(dice.whole(low, Math.round((low + high) / 2)));
  const max = Math.max(min, round10(dice.whole(min, high)));
  if (!isRegular) return { payKind: 'hour', payMin: min, payMax: max, hourlyMin: min, hourlyMax: max };
  const monthlyHours = 160;
  return {
    payKind: 'month',
    payMin: min * monthlyHours,
    payMax: max * monthlyHours,
    monthlyHours,
    hourlyMin: min,
    hourlyMax: max,
  };
};

const wanted = (dice: Dice, job: JobKind) => ({
  skills: dice
    .some(job.skills, dice.whole(2, job.skills.length))
    .map((skill, at) => ({ skill, level: dice.whole(1, 3), importance: at === 0 ? 3 : dice.whole(1, 2) })),
  ...(job.licences ? { requiredLicences: [...job.licences] } : {}),
  ...(job.welcome ? { welcomeLicences: [...job.welcome] } : {}),
  ...(job.tasks ? { languageTasks: job.tasks.map(([task, level]) => ({ task, level })) } : {}),
  ...(dice.chance(0.4) ? { experience: [{ occupation: job.occupation, level: dice.whole(1, 3) }] } : {}),
});

/** One opening of a kind, complete enough for the gate. */
export const makeOpening = (
  dice: Dice,
  job: JobKind,
  place: string,
  organisation: SeedOrganisation,
): { statement: object; capacity: number } => {
  const shifts = [...dice.pick(job.shifts)];
  const possible = Math.floor(shifts.reduce((sum, slot) => sum + hoursOf(slot), 0));
  const least = Math.min(job.weekly[0], possible);
  const most = Math.min(job.weekly[1], possible);
  const weeklyHoursFrom = dice.whole(least, Math.min(most, least + 8));
  const weeklyHoursTo = dice.whole(weeklyHoursFrom, most);
  const isRegular = weeklyHoursFrom >= 32 && dice.chance(0.7);
  const openings = dice.chance(0.7) ? 1 : dice.whole(2, 4);
  const statement = {
    title: job.title,
    occupation: job.occupation,
    duties: job.duties,
    dutiesChange: job.change,
    openings,
    place,
    workplace: organisation.address,
    contractKind: isRegular ? 'regular' : 'part-time',
    ...term(dice, isRegular),
    ...trial(dice),
    shifts,
    weeklyHoursFrom,
    weeklyHoursTo,
    breakMinutes: breakFor(shifts),
    ...(dice.chance(0.75) ? { overtime: 'none' } : { overtime: 'some', overtimeHours: dice.whole(2, 12) }),
    ...pay(dice, job.pay, isRegular),
    insurance: insuranceFor(weeklyHoursTo),
    ...wanted(dice, job),
    ...(dice.chance(0.8) ? { offers: dice.some(job.offers, dice.whole(1, job.offers.length)) } : {}),
    ...(job.telework ? { telework: dice.chance(0.7) } : {}),
    ...(dice.chance(0.3) ? { sideJobWelcome: true } : {}),
    ...(dice.chance(0.25) ? { welcomesRechallenge: true } : {}),
    ...lawfulRest(organisation, `03-5${String(dice.whole(100, 999))}-${String(dice.whole(1000, 9999))}`),
  };
  return { statement, capacity: openings };
};

const AVAILABILITY: readonly (readonly string[])[] = [
  on(WEEKDAYS, '09:00-18:00'),
  on(WEEKDAYS, '09:00-15:00'),
  on(WEEKDAYS, '09:30-14:00'),
  on(EVERY_DAY, '08:00-20:00'),
  on(EVERY_DAY, '17:00-23:00'),
  on([...WEEKDAYS, 'sat'], '07:00-13:00'),
  [...on(WEEKDAYS, '18:00-22:00'), ...on(WEEKEND, '09:00-20:00')],
  on(['mon', 'wed', 'fri'], '09:00-16:00'),
  on(EVERY_DAY, '06:00-12:00'),
  on([...WEEKDAYS, 'sat'], '13:00-19:00'),
];

const NEEDS = [
  'school-holidays',
  'sudden-leave-child',
  'sitting-work',
  'quiet-place',
  'written-instructions',
  'simple-japanese',
  'no-heavy-lifting',
  'clinic-days',
  'short-hours',
  'phone-free',
  'fixed-routine',
];
const LANGUAGE_TASKS = ['phone', 'till', 'notices', 'safety', 'chat', 'writing'];

const language = (dice: Dice): object => {
  if (dice.chance(0.88)) return { languageTasks: LANGUAGE_TASKS.map((task) => ({ task, level: 'C1' })) };
  const tasks = dice.some(LANGUAGE_TASKS, dice.whole(3, 6));
  return { languageTasks: tasks.map((task) => ({ task, level: dice.pick(['A1', 'A2', 'A2', 'B1', 'B2']) })) };
};

const licencesOf = (dice: Dice, jobs: readonly JobKind[]): string[] => {
  const own = jobs.flatMap((job) => [...(job.licences ?? []), ...(job.welcome ?? [])]);
  const held = new Set(own.filter(() => dice.chance(0.55)));
  if (dice.chance(0.6)) held.add('driving-car');
  return [...held];
};

/** Somebody who looks for work, with one or two trades behind them. */
export const makeSeeker = (dice: Dice, place: string): object => {
  const jobs = dice.some(JOBS, dice.whole(1, 2));
  const first = jobs[0] ?? drawJob(dice);
  const own = [...new Set(jobs.flatMap((job) => job.skills))];
  const needs = dice.chance(0.22) ? dice.some(NEEDS, dice.whole(1, 2)) : [];
  return {
    wantToDo: `${first.title}の仕事を探しています。${dice.pick(['近くで長く続けたい。', '時間の合うところで働きたい。', '経験を生かしたい。', '新しいことを覚えたい。'])}`,
    occupations: [...new Set(jobs.map((job) => job.occupation))],
    contractKinds: dice.chance(0.3) ? ['regular', 'contract', 'part-time'] : ['part-time', 'contract'],
    minHourlyPay: round10(Math.max(1230, dice.whole(first.pay[0] - 80, first.pay[0] + 120))),
    availability: [...dice.pick(AVAILABILITY)],
    maxWeeklyHours: dice.pick([12, 16, 20, 24, 30, 36, 40, 40]),
    place,
    maxTravelMinutes: dice.pick([15, 20, 25, 30, 30, 40, 60]),
    skills: dice
      .some(own, dice.whole(2, Math.min(7, own.length)))
      .map((skill) => ({ skill, level: dice.whole(1, 4) })),
    ...(dice.chance(0.7)
      ? { experience: jobs.map((job) => ({ occupation: job.occupation, level: dice.whole(1, 4) })) }
      : {}),
    licences: licencesOf(dice, jobs),
    ...language(dice),
    ...(needs.length > 0 ? { needs } : {}),
    ...(dice.chance(0.2) ? { telework: true } : {}),
    ...(dice.chance(0.1) ? { sideJob: true } : {}),
    ...(dice.chance(0.06) ? { rechallenge: true } : {}),
  };
};
