import type { GateFinding } from '../definition.ts';
import { betterWith, noContacts, reversed } from '../shared/gate-rules.ts';
import { isBlank, missingFacts, ruleWhen } from '../shared/gate-kit.ts';
import { tokyoMinimumWage } from '../shared/minimum-wage.ts';
import { sensitiveInText } from '../shared/personal-text.ts';
import { ageRules } from './gate-age.ts';
import { textRules } from './gate-texts.ts';
import {
  ACCIDENT_INSURANCE,
  BREAKS,
  CONDITIONS,
  CONDITIONS_2024,
  EMPLOYMENT_INSURANCE,
  FIXED_OVERTIME,
  SIX_FACTS,
  SMOKING,
  SOCIAL_INSURANCE,
  TERM_LIMIT,
  WEEKLY_LIMIT,
} from './law.ts';
import type { JobOpening } from './listing.ts';
import { hourlyPay } from './pay.ts';
import type { JobSeeker } from './profile.ts';

/** Everything that speaks against publishing a posting. */
export const gate = (job: JobOpening): readonly GateFinding[] => [
  ...missing(job),
  ...contract(job),
  ...hours(job),
  ...pay(job),
  ...fixedOvertime(job),
  ...insurance(job),
  ...ageRules(job),
  ...textRules(job),
  ...contact(job),
];

/** A profile may be as short as its owner likes; only what would do harm is refused. */
export const gateProfile = (seeker: JobSeeker): readonly GateFinding[] => [
  ...noContacts(seeker, ['wantToDo', 'canDo']),
  ...sensitiveInText(seeker, ['wantToDo', 'canDo']),
  ...betterWith(seeker, ['occupations', 'availability', 'place', 'maxTravelMinutes']),
];

const missing = (job: JobOpening): readonly GateFinding[] => [
  ...missingFacts(
    job,
    [
      'employerName',
      'employerAddress',
      'contact',
      'duties',
      'workplace',
      'payKind',
      'payMin',
      'hourlyMin',
      'hourlyMax',
    ],
    SIX_FACTS,
  ),
  ...missingFacts(job, ['dutiesChange', 'workplaceChange'], CONDITIONS_2024),
  ...missingFacts(
    job,
    [
      'title',
      'occupation',
      'openings',
      'contractKind',
      'agencyStatus',
      'contractTerm',
      'probation',
      'shifts',
      'hoursSystem',
      'weeklyHoursFrom',
      'weeklyHoursTo',
      'breakMinutes',
      'overtime',
      'daysOff',
      'insurance',
    ],
    CONDITIONS,
  ),
  ...missingFacts(job, job.fullyRemote === true ? [] : ['place'], CONDITIONS),
  ...missingFacts(job, ['smoking'], SMOKING),
];

const contract = (job: JobOpening): readonly GateFinding[] => {
  const { contractTerm, renewal, renewalCap, probation, contractKind, agencyStatus } = job;
  const isFixed = contractTerm === 'fixed';
  const isRenewable = isFixed && (renewal === 'possible' || renewal === 'automatic');
  const isDispatch = contractKind === 'dispatch';
  return [
    ...missingFacts(job, isFixed ? ['termMonths', 'renewal'] : [], CONDITIONS),
    ...missingFacts(job, isRenewable ? ['renewalCriteria', 'renewalCap'] : [], CONDITIONS_2024),
    ...missingFacts(
      job,
      isRenewable && (renewalCap === 'times' || renewalCap === 'years') ? ['renewalCapNumber'] : [],
      CONDITIONS_2024,
    ),
    ...missingFacts(job, probation === 'yes' ? ['probationMonths', 'probationTerms'] : [], CONDITIONS),
    ...missingFacts(job, job.overtime === 'some' ? ['overtimeHours'] : [], CONDITIONS),
    ...ruleWhen(
      isFixed && (job.termMonths ?? 0) > 36,
      'term-too-long',
      'warning',
      '/termMonths',
      TERM_LIMIT,
      { months: job.termMonths ?? 0 },
    ),
    ...ruleWhen(
      contractKind !== undefined && agencyStatus !== undefined && isDispatch !== (agencyStatus !== 'direct'),
      'agency-unclear',
      'refusal',
      '/agencyStatus',
      CONDITIONS,
      { fields: ['contractKind', 'agencyStatus'] },
    ),
    ...ruleWhen(
      contractKind === 'regular' && isFixed,
      'regular-but-fixed',
      'warning',
      '/contractTerm',
      CONDITIONS,
    ),
  ];
};

/** Hours of all slots together; a day may be cut into several. */
const hoursOf = (slots: readonly string[]): number =>
  slots.reduce((sum, slot) => {
    const [from = '', to = ''] = slot.slice(4).split('-');
    return sum + minutesOf(to) - minutesOf(from);
  }, 0) / 60;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const hours = (job: JobOpening): readonly GateFinding[] => {
  const { shifts, weeklyHoursFrom: least, weeklyHoursTo: most, breakMinutes } = job;
  const possible = hoursOf(shifts ?? []);
  // Where each slot is a shift, the law's break belongs into it: over 6 hours 45 minutes, over 8 hours an hour.
  const longest = Math.max(0, ...(shifts ?? []).map((slot) => hoursOf([slot])));
  const due = longest > 8 ? 60 : longest > 6 ? 45 : 0;
  return [
    ...reversed(job, 'weeklyHoursFrom', 'weeklyHoursTo'),
    ...ruleWhen(
      !isBlank(shifts) && least !== undefined && least > possible,
      'more-hours-than-shifts',
      'refusal',
      '/weeklyHoursFrom',
      CONDITIONS,
      { least: least ?? 0, possible },
    ),
    ...ruleWhen((most ?? 0) > 44, 'week-too-long', 'refusal', '/weeklyHoursTo', WEEKLY_LIMIT, {
      most: most ?? 0,
    }),
    ...ruleWhen(
      (most ?? 0) > 40 && (most ?? 0) <= 44,
      'week-long',
      'warning',
      '/weeklyHoursTo',
      WEEKLY_LIMIT,
      { most: most ?? 0 },
    ),
    ...ruleWhen(
      breakMinutes !== undefined && breakMinutes < due,
      'break-too-short',
      'warning',
      '/breakMinutes',
      BREAKS,
      { longest, due },
    ),
  ];
};

const pay = (job: JobOpening): readonly GateFinding[] => {
  const { payKind, hourlyMin, hourlyMax } = job;
  const wage = tokyoMinimumWage();
  const reckoned = hourlyPay(job);
  const source = { source: wage.source, since: wage.since };
  const lowest = Math.min(hourlyMin ?? Infinity, reckoned.min ?? Infinity);
  return [
    ...missingFacts(
      job,
      payKind === 'day' ? ['dailyMinutes'] : payKind === 'month' ? ['monthlyHours'] : [],
      CONDITIONS,
    ),
    ...reversed(job, 'payMin', 'payMax'),
    ...reversed(job, 'hourlyMin', 'hourlyMax'),
    ...ruleWhen(lowest < wage.yen, 'below-minimum-wage', 'refusal', '/payMin', source, {
      hourly: lowest,
      wage: wage.yen,
      since: wage.since,
    }),
    ...wrongHourly('hourlyMin', hourlyMin, reckoned.min),
    ...wrongHourly('hourlyMax', hourlyMax, reckoned.max),
  ];
};

const wrongHourly = (
  field: 'hourlyMin' | 'hourlyMax',
  stated: number | undefined,
  reckoned: number | undefined,
) =>
  ruleWhen(
    stated !== undefined && reckoned !== undefined && Math.abs(stated - reckoned) > 1,
    'hourly-does-not-agree',
    'refusal',
    `/${field}`,
    SIX_FACTS,
    { field, stated: stated ?? 0, reckoned: reckoned ?? 0 },
  );

/** 固定残業代 apart from the pay: how much, for how many hours, and that more overtime is paid on top. */
const fixedOvertime = (job: JobOpening): readonly GateFinding[] => {
  const { fixedOvertimePay: paid, fixedOvertimeHours: overtime, fixedOvertimeExcess: excess } = job;
  if (paid === undefined && overtime === undefined) return [];
  // 労働基準法37条: an hour of overtime costs at least a quarter more than an hour of work.
  const least = Math.floor((job.hourlyMin ?? 0) * 1.25 * (overtime ?? 0));
  return [
    ...missingFacts(job, ['fixedOvertimePay', 'fixedOvertimeHours'], FIXED_OVERTIME),
    ...ruleWhen(excess !== true, 'fixed-overtime-excess', 'refusal', '/fixedOvertimeExcess', FIXED_OVERTIME),
    ...ruleWhen(
      paid !== undefined && paid < least,
      'fixed-overtime-too-low',
      'refusal',
      '/fixedOvertimePay',
      FIXED_OVERTIME,
      { least, hours: overtime ?? 0 },
    ),
  ];
};

const insurance = (job: JobOpening): readonly GateFinding[] => {
  if (isBlank(job.insurance)) return [];
  const has = new Set(job.insurance);
  const most = job.weeklyHoursTo ?? 0;
  return [
    ...ruleWhen(!has.has('accident'), 'no-accident-insurance', 'refusal', '/insurance', ACCIDENT_INSURANCE),
    ...ruleWhen(
      has.has('none') && has.size > 1,
      'insurance-contradicts',
      'refusal',
      '/insurance',
      CONDITIONS,
    ),
    ...ruleWhen(
      most >= 20 && !has.has('employment'),
      'employment-insurance-due',
      'warning',
      '/insurance',
      EMPLOYMENT_INSURANCE,
    ),
    ...ruleWhen(
      most >= 30 && !(has.has('health') && has.has('pension')),
      'social-insurance-due',
      'warning',
      '/insurance',
      SOCIAL_INSURANCE,
    ),
  ];
};

/** A telephone number, a mail address or a form; a messenger account alone is what 闇バイト adverts have. */
const REACHABLE = /[0-9]{2,4}[-‐–ー－( ）)]?[0-9]{2,4}[-‐–ー－) ]?[0-9]{3,4}|@[a-z0-9-]+\.|https?:\/\//iu;

const contact = ({ contact: given }: JobOpening): readonly GateFinding[] =>
  ruleWhen(
    !isBlank(given) && !REACHABLE.test((given ?? '').normalize('NFKC')),
    'contact-not-reachable',
    'refusal',
    '/contact',
    SIX_FACTS,
  );
