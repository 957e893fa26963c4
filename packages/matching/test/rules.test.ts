import * as m from '../src/index.ts';
import type { CategoryTree, Measure, Stated } from '../src/index.ts';

const scale = ['A1', 'A2', 'B1', 'B2', 'C1'];
const tree: CategoryTree = {
  middle: (code) => (code.includes('-') ? code.slice(0, 3) : undefined),
  major: (code) =>
    new Map([
      ['055', '09'],
      ['056', '09'],
      ['050', '08'],
      ['034', '06'],
    ]).get(code.slice(0, 3)),
  neighbours: (a, b) => [a, b].sort().join() === '050,055',
};
const trips = new Map([
  ['太子堂|三軒茶屋', 8],
  ['太子堂|成城', 35],
  ['太子堂|奥沢', 30],
]);
const minutes = (from: string, to: string): number | undefined => trips.get(`${from}|${to}`);

type Row = [
  name: string,
  measure: Measure,
  listing: Stated,
  profile: Stated,
  value: number | null,
  facts?: m.Facts,
];

const reach = m.within('listing.place', 'profile.home', {
  minutes,
  limit: 'profile.limit',
  unless: 'listing.remote',
});
const hours = m.scheduleOverlap('listing.shifts', 'profile.free', { atLeastHours: 3 });
const tasks = m.levelAtLeast('listing.tasks', 'profile.tasks', { scale, taskwise: true, soft: 1 });
const allTasks = m.levelAtLeast('listing.tasks', 'profile.tasks', { scale, taskwise: true });
const skills = m.coverage('listing.skills', 'profile.skills', {
  levels: true,
  similarity: (a, b) => (a === b ? 1000 : a.slice(0, 4) === b.slice(0, 4) ? 600 : 0),
});
const trade = m.category('profile.wanted', 'listing.job', { distance: tree });
const dates = m.datesMeet('listing.from', 'listing.to', 'profile.from', null, { softDays: 10 });

const rows: Row[] = [
  ['no licence is required', m.allOf('listing.need', 'profile.have'), { need: [] }, {}, 1000],
  [
    'a licence is required, nothing said',
    m.allOf('listing.need', 'profile.have'),
    { need: ['nurse'] },
    {},
    null,
  ],
  [
    'a licence is required, none held',
    m.allOf('listing.need', 'profile.have'),
    { need: ['nurse'] },
    { have: [] },
    0,
    { required: ['nurse'], held: [], missing: ['nurse'] },
  ],
  ['exclusion without values', m.noneOf('listing.refused', 'profile.trade'), { refused: ['bar'] }, {}, null],
  [
    'one code instead of a list',
    m.noneOf('listing.refused', 'profile.trade'),
    { refused: ['bar'] },
    { trade: 'bar' },
    0,
  ],
  ['no needs declared', m.covers('listing.offers', 'profile.needs'), {}, {}, 1000],
  ['needs, offers not stated', m.covers('listing.offers', 'profile.needs'), {}, { needs: ['lift'] }, null],
  ['pay on the line', m.atLeast('listing.pay', 'profile.floor'), { pay: 1226 }, { floor: 1226 }, 1000],
  [
    'pay a yen short',
    m.atLeast('listing.pay', 'profile.floor'),
    { pay: 1225 },
    { floor: 1226 },
    0,
    { value: 1225, floor: 1226, short: 1 },
  ],
  [
    'pay half way into the tolerance',
    m.atLeast('listing.pay', 'profile.floor', { soft: 100 }),
    { pay: 1150 },
    { floor: 1200 },
    500,
  ],
  [
    'permitted 28 hours',
    m.atMost('listing.hours', 'profile.permitted'),
    { hours: 28.5 },
    { permitted: 28 },
    0,
    { value: 28.5, ceiling: 28, over: 0.5 },
  ],
  [
    'areas that touch',
    m.rangesMeet(['listing.m2', 'listing.m2'], ['profile.min', 'profile.max']),
    { m2: 40 },
    { min: 40, max: 60 },
    1000,
  ],
  [
    'an area without upper end',
    m.rangesMeet(['listing.m2', 'listing.m2'], ['profile.min', 'profile.max']),
    { m2: 400 },
    { min: 40 },
    1000,
  ],
  [
    'a range upside down says nothing',
    m.rangesMeet(['listing.m2', 'listing.m2'], ['profile.min', 'profile.max']),
    { m2: 50 },
    { min: 60, max: 40 },
    null,
  ],
  ['same day, exact fit', dates, { from: '2027-04-01', to: '2027-04-01' }, { from: '2027-04-01' }, 1000],
  [
    'five days late',
    dates,
    { to: '2027-03-31' },
    { from: '2027-04-05' },
    500,
    { from: '2027-04-05', to: '2027-03-31', gapDays: 5 },
  ],
  [
    'over a leap day',
    dates,
    { to: '2028-02-28' },
    { from: '2028-03-01' },
    800,
    { from: '2028-03-01', to: '2028-02-28', gapDays: 2 },
  ],
  ['a day that does not exist', dates, { to: '2027-02-30' }, { from: '2027-03-01' }, null],
  ['near', reach, { place: '太子堂' }, { home: '三軒茶屋', limit: 30 }, 1000, { minutes: 8, limit: 30 }],
  ['half way', reach, { place: '太子堂' }, { home: '奥沢', limit: 50 }, 500],
  ['at the limit', reach, { place: '太子堂' }, { home: '奥沢', limit: 30 }, 1],
  ['too far', reach, { place: '太子堂' }, { home: '成城', limit: 30 }, 0],
  ['too far, but remote', reach, { place: '太子堂', remote: true }, { home: '成城', limit: 30 }, 1000],
  ['no table entry', reach, { place: '太子堂' }, { home: '鎌倉', limit: 30 }, null],
  ['a limit of nothing', reach, { place: '太子堂' }, { home: '三軒茶屋', limit: 0 }, 0],
  [
    'three of four hours',
    hours,
    { shifts: ['mon 09:00-13:00'] },
    { free: ['mon 09:30-12:30'] },
    750,
    { hours: 3, ofHours: 4, slots: ['mon 09:30-12:30'], missing: ['mon 09:00-09:30', 'mon 12:30-13:00'] },
  ],
  ['under the least hours', hours, { shifts: ['mon 09:00-13:00'] }, { free: ['mon 10:30-13:00'] }, 0],
  ['up to midnight', hours, { shifts: ['sun 20:00-24:00'] }, { free: ['sun 18:00-24:00'] }, 1000],
  ['no hour free', hours, { shifts: ['mon 09:00-13:00'] }, { free: [] }, 0],
  ['hours that cannot be read', hours, { shifts: ['mon 9-13'] }, { free: ['mon 09:00-13:00'] }, null],
  [
    'every task',
    tasks,
    { tasks: [{ task: 'till', level: 'A2' }] },
    { tasks: [{ task: 'till', level: 'B1' }] },
    1000,
  ],
  [
    'a step short, a task not stated',
    tasks,
    {
      tasks: [
        { task: 'phone', level: 'B1' },
        { task: 'till', level: 'A2' },
      ],
    },
    { tasks: [{ task: 'phone', level: 'A2' }] },
    450,
  ],
  [
    'all tasks or nothing',
    allTasks,
    {
      tasks: [
        { task: 'phone', level: 'B1' },
        { task: 'till', level: 'A2' },
      ],
    },
    {
      tasks: [
        { task: 'phone', level: 'A2' },
        { task: 'till', level: 'B2' },
      ],
    },
    0,
  ],
  ['no task asked', allTasks, { tasks: [] }, {}, 1000],
  [
    'same skill and level',
    skills,
    { skills: [{ skill: 'cook', level: 3 }] },
    { skills: [{ skill: 'cook', level: 3 }] },
    1000,
  ],
  [
    'a level lower',
    skills,
    { skills: [{ skill: 'cook', level: 3 }] },
    { skills: [{ skill: 'cook', level: 2 }] },
    667,
  ],
  ['a level unsaid', skills, { skills: [{ skill: 'cook', level: 3 }] }, { skills: ['cook'] }, 400],
  [
    'a neighbour',
    skills,
    { skills: ['bake-bread', 'sell'] },
    { skills: ['bake-cake'] },
    300,
    { wanted: ['bake-bread', 'sell'], matched: [], near: ['bake-bread'], missing: ['sell'] },
  ],
  [
    'importance weighs',
    skills,
    { skills: [{ skill: 'cook', importance: 3 }, 'sell'] },
    { skills: ['cook'] },
    750,
  ],
  ['nothing wanted', skills, { skills: [] }, { skills: ['cook'] }, null],
  [
    'same occupation',
    trade,
    { job: '055-01' },
    { wanted: ['034-01', '055-01'] },
    1000,
    { wanted: '055-01', actual: '055-01', step: 'same' },
  ],
  ['same middle group', trade, { job: '055-01' }, { wanted: ['055-02'] }, 700],
  ['a middle group wanted, one of its jobs offered', trade, { job: '055-01' }, { wanted: ['055-99'] }, 700],
  ['neighbours', trade, { job: '055-01' }, { wanted: ['050-01'] }, 500],
  ['same major group', trade, { job: '055-01' }, { wanted: ['056-01'] }, 300],
  ['strangers', trade, { job: '055-01' }, { wanted: ['034-01'] }, 0],
  [
    'telework wanted, not offered',
    m.flagAgreed('listing.telework', 'profile.telework'),
    { telework: false },
    { telework: true },
    0,
  ],
  [
    'telework not wanted',
    m.flagAgreed('listing.telework', 'profile.telework'),
    {},
    { telework: false },
    1000,
  ],
  [
    'both opted in',
    m.optIn('listing.welcome', 'profile.optIn'),
    { welcome: true },
    { optIn: true },
    1000,
    { optedIn: true },
  ],
  [
    'nobody asked',
    m.optIn('listing.welcome', 'profile.optIn'),
    {},
    {},
    m.NEUTRAL,
    { optedIn: false, quiet: true },
  ],
  [
    'power is short',
    m.capacityFits(['listing.kva', 'listing.gas'], ['profile.kva', 'profile.gas']),
    { kva: 6, gas: 6 },
    { kva: 10, gas: 4 },
    0,
    { answer: 'unlikely' },
  ],
  [
    'gas not stated',
    m.capacityFits(['listing.kva', 'listing.gas'], ['profile.kva', 'profile.gas']),
    { kva: 10 },
    { kva: 10, gas: 4 },
    500,
    { answer: 'ask' },
  ],
  [
    'a table of choices',
    m.choiceFits('profile.lease', 'listing.lease', { table: { ordinary: { fixed: 500 } } }),
    { lease: ['fixed'] },
    { lease: ['ordinary'] },
    500,
    { wanted: 'ordinary', actual: 'fixed' },
  ],
  [
    'a choice named like a method',
    m.choiceFits('profile.lease', 'listing.lease'),
    { lease: 'constructor' },
    { lease: ['toString'] },
    0,
  ],
];

test.each(rows.map((row) => [row[0], row] as const))(
  '%s',
  (_name, [, measure, listing, profile, value, facts]) => {
    const said = measure.compare(listing, profile);
    expect(said.value).toBe(value);
    if (facts !== undefined) expect(said.facts).toEqual(facts);
    const form = measure.bulk();
    expect(form.value(form.listing(listing), form.profile(profile))).toBe(value ?? m.UNKNOWN);
  },
);

test('stuffing a text with words loses, repeating them gains nothing', () => {
  const text = m.textSimilarity('listing.text', 'profile.text', { terms: (t) => t.split(' '), full: 1000 });
  const score = (profile: string): number =>
    text.compare({ text: 'bread morning child' }, { text: profile }).value ?? 0;
  expect(score('bread morning child')).toBe(1000);
  expect(score('bread bread bread bread')).toBe(score('bread'));
  const stuffed = `bread ${Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ')}`;
  expect(score(stuffed)).toBeLessThan(score('bread') / 5);
});

describe('a declaration that cannot work does not load', () => {
  type Any = Readonly<Record<string, unknown>>;
  const build = (declare: Parameters<typeof m.programme<Any, Any>>[1]) => () =>
    m.programme<Any, Any>('broken', declare);
  const pay = m.atLeast('listing.pay', 'profile.pay');

  test.each([
    [
      'weights of 99',
      build(({ wish }) => ({ a: wish('listing', 99, pay), b: wish('profile', 100, pay) })),
      /listing weigh 99/,
    ],
    ['a side without a wish', build(({ wish }) => ({ a: wish('listing', 100, pay) })), /profile weigh 0/],
    [
      'half a weight',
      build(({ wish }) => ({ a: wish('listing', 99.5, pay), b: wish('listing', 0.5, pay) })),
      /integer from 1 to 100/,
    ],
    [
      'a text as a must',
      build(({ must }) => ({ a: must(m.textSimilarity('listing.a', 'profile.a', { terms: () => [] })) })),
      /never admits or excludes/,
    ],
    ['a must from 0', build(({ must }) => ({ a: must(pay, { from: 0 }) })), /from 1 to 1000/],
    ['both paths on one side', () => m.atLeast('listing.pay', 'listing.floor'), /same side/],
    ['a path of no side', () => m.allOf('pay', 'profile.pay'), /not a path/],
    [
      'a table with a fraction',
      () => m.choiceFits('listing.a', 'profile.a', { table: { x: { y: 0.5 } } }),
      /not an integer/,
    ],
  ])('%s', (_name, declare, message) => expect(declare).toThrow(message));

  test('the digest tells programmes apart by all that moves a score, and by nothing else', () => {
    const digest = (weight: number, soft: number, revision?: string) =>
      build(({ wish }) => ({
        a: wish('listing', weight, m.atLeast('listing.pay', 'profile.pay', { soft })),
        b: wish(
          'listing',
          100 - weight,
          m.textSimilarity('listing.t', 'profile.t', { terms: Object.assign(() => [], { revision }) }),
        ),
        c: wish('profile', 100, pay),
      }))().digest;
    const digests = [digest(50, 1), digest(40, 1), digest(50, 2), digest(50, 1, 'v2')];
    expect(new Set(digests).size).toBe(4);
    expect(digest(50, 1)).toBe(digests[0]);
    expect(digests[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a must that is not known', () => {
  type Any = Readonly<Record<string, unknown>>;
  const make = (unknown: m.UnknownPolicy) =>
    m.programme<Any, Any>('gate', ({ must, wish }) => ({
      licence: must(m.allOf('listing.need', 'profile.have'), { unknown }),
      a: wish('listing', 100, m.atLeast('listing.pay', 'profile.pay')),
      b: wish('profile', 100, m.atLeast('listing.pay', 'profile.pay')),
    }));

  test('passes or fails as the programme says, and is listed either way', () => {
    const lenient = m.judge(make('passes'), { need: ['x'] }, {});
    expect([lenient.passes, lenient.unmet, lenient.unknown]).toEqual([true, [], ['licence', 'a', 'b']]);
    expect(lenient.fit).toBe(m.NEUTRAL);
    const strict = m.judge(make('fails'), { need: ['x'] }, {});
    expect([strict.passes, strict.unmet, strict.fit, strict.forListing]).toEqual([
      false,
      ['licence'],
      0,
      m.NEUTRAL,
    ]);
  });
});
