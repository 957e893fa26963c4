import { judge } from '@musubi/matching';
import { examples } from './examples.ts';
import { HelpRequest } from './listing.ts';
import { signsOfWork } from './paid-work.ts';
import { SkillDonor } from './profile.ts';
import { skillDonation } from './programme.ts';

const request = (change: Partial<HelpRequest>): HelpRequest =>
  Object.assign(new HelpRequest(), examples.listing, change);
const donor = (change: Partial<SkillDonor>): SkillDonor =>
  Object.assign(new SkillDonor(), examples.profile, change);
const found = (change: Partial<HelpRequest>, severity: 'refusal' | 'warning'): string[] =>
  skillDonation
    .gate(request(change))
    .filter((f) => f.severity === severity)
    .map((f) => f.rule);

test('the example is published and is a good pair', () => {
  expect(found({}, 'refusal')).toEqual([]);
  const verdict = judge(skillDonation.matching, examples.listing, examples.profile);
  expect(verdict.unmet).toEqual([]);
  expect(verdict.fit).toBeGreaterThan(700);
});

test.each<[string, Partial<HelpRequest>]>([
  [
    'by the hour and bound to hours',
    { reward: 'paid', rewardYen: 1000, rewardPer: 'hour', fixedHours: true },
  ],
  [
    'by the month under orders',
    { reward: 'paid', rewardYen: 50_000, rewardPer: 'month', supervision: 'ordered' },
  ],
  [
    'unpaid, but ordered, bound and not to be refused',
    { mayDecline: false, supervision: 'ordered', fixedHours: true },
  ],
  ['in the text alone', { task: '時給1,000円でレジをお願いします。シフトに入っていただきます。' }],
])('help that is employment is refused: %s', (_name, change) => {
  expect(found(change, 'refusal')).toContain('is-employment');
});

test.each<[string, Partial<HelpRequest>, string]>([
  ['no refusal', { mayDecline: false }, 'no-refusal'],
  ['orders', { supervision: 'ordered' }, 'under-orders'],
  ['bound hours', { fixedHours: true }, 'bound-hours'],
  ['pay by the hour', { reward: 'paid', rewardYen: 1500, rewardPer: 'hour' }, 'paid-by-time'],
  ['the same work as staff', { sameAsStaff: true }, 'staff-work'],
])('one sign is a warning: %s', (_name, change, rule) => {
  expect(found(change, 'warning')).toContain(rule);
  expect(found(change, 'refusal')).not.toContain('is-employment');
});

test('an honorarium for each time is no sign of work', () => {
  expect(signsOfWork(request({ reward: 'paid', rewardYen: 5000, rewardPer: 'once' }))).toEqual([]);
});

test('children: two adults, a body that the law covers, and a donor who agreed', () => {
  expect(found({ touchesChildren: true }, 'refusal')).toEqual(['missing', 'two-adults']);
  const safe = { touchesChildren: true, twoAdults: true, childSafety: 'covered' };
  expect(found(safe, 'refusal')).toEqual([]);
  expect(found({ ...safe, childSafety: 'none' }, 'warning')).toContain('child-safety-not-covered');
  expect(found({ theme: 'learning-support' }, 'warning')).toContain('theme-touches-children');
  const unmetBy = (childRules: boolean | undefined) =>
    judge(skillDonation.matching, request(safe), donor({ childRules })).unmet;
  expect([unmetBy(undefined), unmetBy(false), unmetBy(true)]).toEqual([['childRules'], ['childRules'], []]);
});

test('what is missing is named', () => {
  const missing = skillDonation
    .gate(new HelpRequest())
    .filter((f) => f.rule === 'missing')
    .map((f) => f.path);
  expect(missing).toEqual([
    '/title',
    '/theme',
    '/task',
    '/peopleNeeded',
    '/rhythm',
    '/times',
    '/hoursPerMonth',
    '/place',
    '/reward',
    '/mayDecline',
    '/supervision',
    '/fixedHours',
    '/touchesChildren',
  ]);
});

test('people are not driven for money, nor shut out, nor called at home', () => {
  expect(
    found(
      { task: '通院の送迎をお願いします。', reward: 'paid', rewardYen: 2000, rewardPer: 'once' },
      'refusal',
    ),
  ).toContain('paid-ride');
  expect(found({ message: '女性限定です。' }, 'refusal')).toContain('shuts-out-sex');
  expect(found({ message: '080-1234-5678まで' }, 'refusal')).toContain('contact-in-text');
});

test('a calendar in three states: all, some, none', () => {
  const whole = [{ code: 'sat-afternoon', level: 2 }];
  const timesOf = (calendar: { code: string; level: number }[] | undefined) =>
    judge(skillDonation.matching, request({ times: whole }), donor({ calendar })).findings.find(
      (f) => f.criterion === 'timesCovered',
    )?.value;
  expect([
    timesOf(whole),
    timesOf([{ code: 'sat-afternoon', level: 1 }]),
    timesOf([]),
    timesOf(undefined),
  ]).toEqual([1000, 500, 0, null]);
});
