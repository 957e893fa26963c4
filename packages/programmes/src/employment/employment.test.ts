import { judge } from '@musubi/matching';
import { read } from '@musubi/statements';
import { examples } from './examples.ts';
import { JobOpening } from './listing.ts';
import { hourlyPay, withHourlyPay } from './pay.ts';
import { employment } from './programme.ts';
import { JobSeeker } from './profile.ts';

const { listing, profile } = examples;
const job = (change: Partial<JobOpening>): JobOpening => Object.assign(new JobOpening(), listing, change);
const seeker = (change: Partial<JobSeeker>): JobSeeker => Object.assign(new JobSeeker(), profile, change);
const rulesOf = (change: Partial<JobOpening>): string[] =>
  employment.gate(job(change)).map((f) => `${f.rule} ${f.path}`);
const refusals = (change: Partial<JobOpening>): string[] =>
  employment
    .gate(job(change))
    .filter((f) => f.severity === 'refusal')
    .map((f) => `${f.rule} ${f.path}`);

test('the example is a lawful posting and a good pair', () => {
  expect(read(JobOpening, { ...listing }).ok).toBe(true);
  expect(read(JobSeeker, { ...profile }).ok).toBe(true);
  expect(refusals({})).toEqual([]);
  const verdict = judge(employment.matching, listing, profile);
  expect(verdict.unmet).toEqual([]);
  expect(verdict.fit).toBeGreaterThan(700);
});

const NEEDED = [
  'employerName',
  'employerAddress',
  'contact',
  'duties',
  'workplace',
  'payKind',
  'payMin',
  'dutiesChange',
  'workplaceChange',
  'title',
  'occupation',
  'openings',
  'contractKind',
  'agencyStatus',
  'contractTerm',
  'termMonths',
  'renewal',
  'renewalCriteria',
  'renewalCap',
  'probation',
  'probationMonths',
  'probationTerms',
  'shifts',
  'hoursSystem',
  'weeklyHoursFrom',
  'weeklyHoursTo',
  'breakMinutes',
  'overtime',
  'daysOff',
  'insurance',
  'place',
  'smoking',
  'hourlyMin',
  'hourlyMax',
] as const;

test.each(NEEDED)('a posting without %s is refused by name (F-06)', (field) => {
  const missing = Object.assign(new JobOpening(), listing);
  delete missing[field];
  const found = employment.gate(missing).filter((f) => f.severity === 'refusal');
  expect(found).toContainEqual(expect.objectContaining({ rule: 'missing', path: `/${field}` }));
});

test('an empty posting is told everything at once, each with a dated source', () => {
  const found = employment.gate(new JobOpening());
  expect(found.filter((f) => f.rule === 'missing').length).toBeGreaterThanOrEqual(28);
  for (const finding of found) {
    expect(finding.source).not.toBe('');
    expect(finding.since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  const since = (field: string) => found.find((f) => f.path === `/${field}`)?.since;
  expect([since('dutiesChange'), since('employerName'), since('smoking')]).toEqual([
    '2024-04-01',
    '2024-12-18',
    '2020-04-01',
  ]);
});

test.each<[string, Partial<JobOpening>, string]>([
  ['pay under the minimum wage', { payMin: 1225, hourlyMin: 1225 }, 'below-minimum-wage /payMin'],
  [
    'a monthly pay that hides it',
    {
      payKind: 'month',
      payMin: 195_000,
      payMax: 195_000,
      monthlyHours: 160,
      hourlyMin: 1300,
      hourlyMax: 1300,
    },
    'below-minimum-wage /payMin',
  ],
  ['an hourly figure that is not true', { hourlyMin: 1400 }, 'hourly-does-not-agree /hourlyMin'],
  [
    'monthly pay without hours',
    { payKind: 'month', payMin: 250_000, payMax: 250_000, hourlyMin: 1560, hourlyMax: 1560 },
    'missing /monthlyHours',
  ],
  [
    'fixed overtime without its hours',
    { fixedOvertimePay: 30_000, fixedOvertimeExcess: true },
    'missing /fixedOvertimeHours',
  ],
  [
    'fixed overtime that swallows the rest',
    { fixedOvertimePay: 40_000, fixedOvertimeHours: 20 },
    'fixed-overtime-excess /fixedOvertimeExcess',
  ],
  [
    'fixed overtime paid too low',
    { fixedOvertimePay: 20_000, fixedOvertimeHours: 20, fixedOvertimeExcess: true },
    'fixed-overtime-too-low /fixedOvertimePay',
  ],
  ['an age limit without a reason', { ageTo: 35 }, 'age-limit-without-reason /ageTo'],
  [
    'a reason that does not fit the term',
    { ageTo: 35, ageException: '3号イ', ageReason: '長く育てるため' },
    'age-needs-open-ended /ageException',
  ],
  [
    'a reason without explanation',
    { ageTo: 64, ageException: '1号', contractTerm: 'open-ended' },
    'missing /ageReason',
  ],
  ['a cap without a number', { renewalCap: 'times' }, 'missing /renewalCapNumber'],
  [
    'more hours than there is work',
    { weeklyHoursFrom: 30, weeklyHoursTo: 40 },
    'more-hours-than-shifts /weeklyHoursFrom',
  ],
  ['more than a week allows', { weeklyHoursTo: 48 }, 'week-too-long /weeklyHoursTo'],
  ['no accident insurance', { insurance: ['employment'] }, 'no-accident-insurance /insurance'],
  [
    'a messenger account as contact',
    { contact: 'シグナルで tanaka0123 まで' },
    'contact-not-reachable /contact',
  ],
  ['an agency that says it is none', { contractKind: 'dispatch' }, 'agency-unclear /agencyStatus'],
  [
    'a question about the family',
    { screeningQuestions: 'ご両親のお仕事を教えてください。' },
    'asks-family /screeningQuestions',
  ],
  ['men only', { message: '男性のみの募集です。' }, 'shuts-out-sex /message'],
  ['an age in the text', { duties: '35歳までの方にお願いします。' }, 'shuts-out-age /duties'],
  ['Japanese only', { message: '日本人に限ります。' }, 'shuts-out-nationality /message'],
])('refuses %s', (_name, change, expected) => {
  expect(refusals(change)).toContain(expected);
});

test.each<[string, Partial<JobOpening>, string]>([
  ['young people', { message: '若い方が活躍しています。' }, 'steers-age /message'],
  ['housewives', { title: '主婦歓迎！カフェ' }, 'steers-sex /title'],
  ['a long fixed term', { termMonths: 48 }, 'term-too-long /termMonths'],
  [
    'a shift without its break',
    { shifts: ['mon 09:00-18:30'], weeklyHoursFrom: 8, breakMinutes: 45 },
    'break-too-short /breakMinutes',
  ],
  [
    'insurance that is due',
    { insurance: ['accident'], weeklyHoursTo: 20 },
    'employment-insurance-due /insurance',
  ],
])('asks to look again at %s', (_name, change, expected) => {
  expect(rulesOf(change)).toContain(expected);
  expect(refusals(change)).not.toContain(expected);
});

test('a lawful age limit passes, in the field and in the text', () => {
  expect(
    refusals({
      ageTo: 35,
      ageException: '3号イ',
      ageReason: '長く勤めて技を身につけてもらうため',
      contractTerm: 'open-ended',
      experience: [],
      message: '35歳までの方',
    }),
  ).toEqual([]);
  expect(refusals({ title: '主婦・主夫の方も歓迎', message: '主婦（主夫）の方もどうぞ。' })).toEqual([]);
});

test('pay per hour is reckoned as the minimum wage law does', () => {
  expect(hourlyPay(job({ payKind: 'month', payMin: 220_000, payMax: 260_000, monthlyHours: 160 }))).toEqual({
    min: 1375,
    max: 1625,
  });
  expect(hourlyPay(job({ payKind: 'day', payMin: 11_000, payMax: undefined, dailyMinutes: 450 }))).toEqual({
    min: 1466,
    max: 1466,
  });
  expect(hourlyPay(job({ payKind: 'month', monthlyHours: undefined }))).toEqual({});
  const stated = Object.assign(new JobOpening(), { payKind: 'hour', payMin: 1300, hourlyMin: 9999 });
  expect(withHourlyPay(stated)).toMatchObject({ hourlyMin: 1300, hourlyMax: 1300 });
  expect(
    withHourlyPay(Object.assign(new JobOpening(), { payKind: 'month', payMin: 1, hourlyMin: 1300 }))
      .hourlyMin,
  ).toBe(1300);
});

test.each<[string, Partial<JobOpening>, Partial<JobSeeker>]>([
  ['licences', { requiredLicences: ['nurse'] }, { licences: ['driving-car'] }],
  ['licences', { requiredLicences: ['nurse'] }, { licences: undefined }],
  ['reach', {}, { place: '給田三丁目', maxTravelMinutes: 10 }],
  ['payFloor', {}, { minHourlyPay: 1500 }],
  ['hoursPossible', {}, { availability: ['sat 09:00-20:00', 'mon 09:30-12:00'] }],
  ['permittedHours', { weeklyHoursFrom: 20 }, { permittedWeeklyHours: 16, availability: listing.shifts }],
  ['needs', {}, { needs: ['step-free'] }],
  ['contractKind', {}, { contractKinds: ['regular'] }],
])('%s keeps a pair apart', (criterion, listingChange, profileChange) => {
  const verdict = judge(employment.matching, job(listingChange), seeker(profileChange));
  expect(verdict.unmet).toEqual([criterion]);
  expect(verdict.fit).toBe(0);
});

test('distance is no matter for work from home, and a need that is met costs nothing', () => {
  const far = seeker({ place: '給田三丁目', maxTravelMinutes: 10 });
  expect(judge(employment.matching, job({ fullyRemote: true }), far).passes).toBe(true);
  const without = judge(employment.matching, listing, seeker({ needs: undefined }));
  const withNeed = judge(employment.matching, listing, seeker({ needs: ['short-hours', 'no-overtime'] }));
  expect(withNeed.fit).toBe(without.fit);
});

test('starting again helps where both say so, and shows nowhere else', () => {
  const open = judge(employment.matching, listing, seeker({ rechallenge: true })).fit;
  expect(open).toBeGreaterThan(judge(employment.matching, listing, seeker({})).fit);
  const closed = job({ welcomesRechallenge: false });
  expect(judge(employment.matching, closed, seeker({ rechallenge: true })).fit).toBe(
    judge(employment.matching, closed, seeker({})).fit,
  );
});

test('own words are warned of when they hold more than anybody needs to say', () => {
  const rules = employment
    .gateProfile(seeker({ wantToDo: '発達障害があり、手帳を持っています。電話は090-1234-5678です。' }))
    .map((f) => f.rule);
  expect(rules).toEqual(['contact-in-text', 'sensitive-health']);
});
