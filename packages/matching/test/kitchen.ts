import fc from 'fast-check';
import type { CategoryTree, Measure, Programme, Stated } from '../src/index.ts';
import * as m from '../src/index.ts';

/** A classification of 3 x 3 x 3 codes: 'a', 'a1', 'a1x'. */
const tree: CategoryTree = {
  middle: (code) => (code.length >= 2 ? code.slice(0, 2) : undefined),
  major: (code) => code.slice(0, 1),
  neighbours: (a, b) => a !== b && a.slice(1) === '1' && b.slice(1) === '1',
  revision: 'test',
};

const near = (a: string, b: string): number => (a === b ? 1000 : a[0] === b[0] ? 600 : 0);
const minutes = (a: string, b: string): number | undefined =>
  a === 'nowhere' || b === 'nowhere' ? undefined : Math.abs(a.length - b.length) * 12;
const terms = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const scale = ['A1', 'A2', 'B1', 'B2'];

/** Every measure at least once, on both orders of sides: what property tests run over. */
export const measures: Readonly<Record<string, Measure>> = {
  allOf: m.allOf('listing.codes', 'profile.codes'),
  allOfTurned: m.allOf('profile.codes', 'listing.codes'),
  anyOf: m.anyOf('listing.codes', 'profile.codes'),
  noneOf: m.noneOf('profile.codes', 'listing.codes'),
  covers: m.covers('listing.codes', 'profile.codes'),
  overlap: m.overlap('listing.codes', 'profile.codes'),
  overlapUnion: m.overlap('profile.codes', 'listing.codes', { of: 'union' }),
  coverage: m.coverage('listing.codes', 'profile.codes'),
  coverageSkills: m.coverage('listing.skills', 'profile.skills', {
    similarity: near,
    levels: true,
    weights: { a1: 3 },
  }),
  coverageTurned: m.coverage('profile.skills', 'listing.skills', { similarity: near }),
  category: m.category('profile.codes', 'listing.codes', { distance: tree }),
  choiceFits: m.choiceFits('profile.code', 'listing.codes', { table: { a: { b: 300, c1: 700 } } }),
  atLeast: m.atLeast('listing.amount', 'profile.amount'),
  atLeastSoft: m.atLeast('listing.amount', 'profile.amount', { soft: 20 }),
  atMost: m.atMost('profile.amount', 'listing.amount', { soft: 7 }),
  rangesMeet: m.rangesMeet(['listing.low', 'listing.amount'], ['profile.amount', null], { soft: 10 }),
  rangesMeetHard: m.rangesMeet(['profile.amount', 'profile.amount'], ['listing.low', 'listing.high']),
  datesMeet: m.datesMeet('listing.from', 'listing.to', 'profile.from', 'profile.to'),
  datesMeetSoft: m.datesMeet('profile.from', null, 'listing.from', 'listing.to', { softDays: 30 }),
  within: m.within('listing.place', 'profile.place', {
    minutes,
    limit: 'profile.limit',
    unless: 'listing.flag',
  }),
  withinFixed: m.within('profile.place', 'listing.place', { minutes, limit: 30, fullWithin: 0 }),
  schedule: m.scheduleOverlap('listing.week', 'profile.week'),
  scheduleEnough: m.scheduleOverlap('profile.week', 'listing.week', {
    of: 'listing',
    atLeastHours: 2,
    enoughHours: 'profile.enough',
  }),
  level: m.levelAtLeast('listing.level', 'profile.level', { scale }),
  levelSoft: m.levelAtLeast('listing.level', 'profile.level', { scale, soft: 1 }),
  tasks: m.levelAtLeast('listing.tasks', 'profile.tasks', { scale, taskwise: true }),
  tasksSoft: m.levelAtLeast('profile.tasks', 'listing.tasks', { scale, taskwise: true, soft: 1 }),
  flagAgreed: m.flagAgreed('listing.flag', 'profile.flag'),
  equalFlag: m.equalFlag('profile.flag', 'listing.flag'),
  optIn: m.optIn('listing.flag', 'profile.flag'),
  capacity: m.capacityFits(['listing.low', 'listing.amount'], ['profile.low', 'profile.amount']),
  text: m.textSimilarity('listing.text', 'profile.text', { terms }),
};

const code = fc.constantFrom('a', 'b', 'c', 'a1', 'b1', 'c1', 'a2', 'a1x', 'a1y', 'b1x', 'c2z');
const codes = fc.array(code, { maxLength: 5 });
const skills = fc.array(
  fc.oneof(
    code,
    fc.record(
      { skill: code, level: fc.integer({ min: 1, max: 4 }), importance: fc.integer({ min: 1, max: 3 }) },
      { requiredKeys: ['skill'] },
    ),
  ),
  { maxLength: 5 },
);
const amount = fc.integer({ min: 0, max: 60 });
const day = fc
  .integer({ min: 0, max: 90 })
  .map((n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10));
const slot = fc
  .tuple(
    fc.constantFrom(...Array(7).keys()),
    fc.integer({ min: 0, max: 47 }),
    fc.integer({ min: 1, max: 16 }),
  )
  .map(([d, start, length]) => m.slotText({ day: d, start, end: Math.min(48, start + length) }));
const tasks = fc.array(
  fc.record({ task: fc.constantFrom('phone', 'till', 'chat'), level: fc.constantFrom(...scale) }),
  { maxLength: 4 },
);

const fields = {
  codes,
  code,
  skills,
  amount,
  low: amount,
  high: amount,
  from: day,
  to: day,
  place: fc.constantFrom('x', 'xx', 'xxx', 'xxxxx', 'nowhere'),
  limit: fc.integer({ min: 0, max: 60 }),
  enough: fc.integer({ min: 1, max: 20 }),
  flag: fc.boolean(),
  week: fc.array(slot, { maxLength: 6 }),
  level: fc.constantFrom(...scale),
  tasks,
  text: fc
    .array(fc.constantFrom('till', 'bread', 'child', 'tax', 'wood'), { maxLength: 6 })
    .map((words) => words.join(' ')),
};

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];

/** Any field may be missing. */
export const statement: fc.Arbitrary<Stated> = fc.record(fields, { requiredKeys: [] });

/** What untyped callers might send instead of a field. */
export const junk = fc.oneof(
  fc.constantFrom<unknown>(null, '', NaN, Infinity, -1, {}, [], [null], [{}], 'mon', true),
  fc.jsonValue(),
);
export const wildStatement: fc.Arbitrary<Stated> = fc.dictionary(
  fc.constantFrom(...fieldNames),
  fc.oneof(junk, ...Object.values(fields)),
);

type Any = Readonly<Record<FieldName, unknown>>;

/** A programme with musts and wishes of every kind of value. */
export const kitchen: Programme<Any, Any> = m.programme<Any, Any>('kitchen', ({ must, wish }) => ({
  licences: must(m.covers('listing.codes', 'profile.codes'), { unknown: 'fails' }),
  pay: must(m.atLeast('listing.amount', 'profile.amount', { soft: 20 })),
  reach: must(
    m.within('listing.place', 'profile.place', { minutes, limit: 'profile.limit', unless: 'listing.flag' }),
  ),
  level: must(m.levelAtLeast('listing.level', 'profile.level', { scale, soft: 1 }), { from: 500 }),
  dates: must(m.datesMeet('listing.from', 'listing.to', 'profile.from', 'profile.to')),
  skills: wish(
    'listing',
    60,
    m.coverage('listing.skills', 'profile.skills', { similarity: near, levels: true }),
  ),
  text: wish('listing', 30, m.textSimilarity('listing.text', 'profile.text', { terms })),
  again: wish('listing', 10, m.optIn('listing.flag', 'profile.flag')),
  hours: wish('profile', 50, m.scheduleOverlap('listing.week', 'profile.week')),
  trade: wish('profile', 50, m.category('profile.code', 'listing.code', { distance: tree })),
}));
