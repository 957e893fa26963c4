import fc from 'fast-check';
import type { Side, Stated } from '../src/index.ts';
import * as m from '../src/index.ts';
import { measures, statement, wildStatement } from './kitchen.ts';

const { programme, whatIf, prepare } = m;

describe('nudges of every measure', () => {
  const said = (): readonly string[] => ['a', 'b', 'c1', 'x'];
  test.each(Object.entries(measures))(
    '%s: edits of an own field that it reads, as plain data',
    (_name, measure) => {
      fc.assert(
        fc.property(
          fc.oneof(statement, wildStatement),
          fc.constantFrom<Side>('listing', 'profile'),
          (own, side) => {
            for (const { path, from, to, facts } of measure.nudges?.(own, side, said) ?? []) {
              expect(measure.reads).toContain(path);
              expect(path.startsWith(`${side}.`)).toBe(true);
              expect(JSON.stringify(to ?? null)).not.toBe(JSON.stringify(from ?? null));
              expect(JSON.parse(JSON.stringify({ to, facts }))).toEqual({ to, facts });
              expect(typeof facts['step']).toBe('string');
            }
          },
        ),
        { numRuns: 500 },
      );
    },
  );

  const tried = (measure: m.Measure, own: Stated, side: Side): unknown[] =>
    (measure.nudges?.(own, side, said) ?? []).map(({ to }) => to);

  test('numbers go to what people say', () => {
    const pay = m.atLeast('listing.pay', 'profile.floor');
    expect(tried(pay, { pay: 1226 }, 'listing')).toEqual([1230, 1250, 1300, 1500]);
    expect(tried(pay, { floor: 1300 }, 'profile')).toEqual([1290, 1250, 1200, 1000]);
    const rent = m.atMost('listing.rent', 'profile.rentMax');
    expect(tried(rent, { rent: 186_000 }, 'listing')).toEqual([185_000, 180_000, 150_000]);
    expect(tried(rent, { rentMax: 80_000 }, 'profile')).toEqual([81_000, 85_000, 90_000, 100_000]);
    const hours = m.atMost('listing.from', 'profile.most');
    expect(tried(hours, { from: 20 }, 'listing')).toEqual([19, 18, 15]);
    expect(tried(hours, {}, 'listing')).toEqual([]);
    expect(tried(hours, { from: 0 }, 'listing')).toEqual([]);
  });

  test('hours begin and end half an hour or an hour earlier or later, or lose a day', () => {
    const hours = m.scheduleOverlap('listing.shifts', 'profile.free');
    const weeks = tried(
      hours,
      { free: ['mon 09:00-12:00', 'mon 12:00-14:00', 'tue 09:00-14:00'] },
      'profile',
    );
    expect(weeks).toContainEqual(['mon 09:30-14:00', 'tue 09:30-14:00']);
    expect(weeks).toContainEqual(['mon 08:00-14:00', 'tue 08:00-14:00']);
    expect(weeks).toContainEqual(['mon 09:00-13:30', 'tue 09:00-13:30']);
    expect(weeks).toContainEqual(['mon 09:00-14:00']);
    expect(tried(hours, { free: ['mon 09:00-12:00'] }, 'profile')).not.toContainEqual([]);
  });

  test('nobody is told to need less, or to say that they started again', () => {
    expect(tried(m.covers('listing.offers', 'profile.needs'), { needs: ['a'] }, 'profile')).toEqual([]);
    expect(tried(m.optIn('listing.welcome', 'profile.again'), { again: false }, 'profile')).toEqual([]);
  });

  test('a field that holds one code gets another one, never a list', () => {
    const kind = m.choiceFits('profile.kinds', 'listing.kind');
    expect(tried(kind, { kind: 'a' }, 'listing')).toEqual(['b', 'c1', 'x']);
    expect(tried(kind, { kinds: ['a'] }, 'profile')).toEqual([
      ['a', 'b'],
      ['a', 'c1'],
      ['a', 'x'],
    ]);
  });
});

interface Opening {
  readonly pay?: number;
  readonly hours?: number;
  readonly wished?: number;
  readonly licences?: readonly string[];
  readonly month?: number;
}
interface Seeker {
  readonly floor?: number;
  readonly permitted?: number;
  readonly licences?: readonly string[];
}

const work = programme<Opening, Seeker>('work', ({ must, wish }) => ({
  licences: must(m.allOf('listing.licences', 'profile.licences'), { unknown: 'fails' }),
  pay: must(m.atLeast('listing.pay', 'profile.floor')),
  permitted: must(m.atMost('listing.hours', 'profile.permitted'), { fixed: ['profile.permitted'] }),
  spare: wish('profile', 100, m.atLeast('profile.permitted', 'listing.wished', { soft: 10 })),
  same: wish('listing', 100, m.atLeast('listing.pay', 'profile.floor', { soft: 400 })),
}));

describe('what if', () => {
  const seekers: readonly Seeker[] = [
    { floor: 1200, permitted: 28, licences: [] },
    { floor: 1240, permitted: 28, licences: ['forklift'] },
    { floor: 1290, permitted: 28, licences: ['forklift'] },
    { floor: 1290, permitted: 28, licences: ['forklift'] },
    { floor: 1500, permitted: 28, licences: [] },
  ];
  const town = prepare(work);
  seekers.forEach((seeker, i) => town.putProfile(`p${String(i)}`, seeker));

  test('counts, says what each condition costs, and what one change adds', () => {
    const answer = whatIf(town, 'listing', { pay: 1230, hours: 20, licences: ['forklift'] });
    expect(answer).toMatchObject({ passing: 0, good: 0, costs: { licences: 1, pay: 3, permitted: 0 } });
    expect(answer.changes.map(({ path, to, adds }) => ({ path, to, adds }))).toEqual([
      { path: 'listing.pay', to: 1300, adds: 3 },
      { path: 'listing.licences', to: [], adds: 1 },
      { path: 'listing.pay', to: 1240, adds: 1 },
    ]);
  });

  test('going further for nothing is not said', () => {
    const { changes } = whatIf(town, 'listing', { pay: 1280, licences: ['forklift'] });
    expect(changes.filter(({ path }) => path === 'listing.pay').map(({ to }) => to)).toEqual([1290]);
  });

  test('what a must calls fixed is left alone, whichever criterion would move it', () => {
    const jobs = prepare(work);
    for (let i = 0; i < 5; i++)
      jobs.putListing(`l${String(i)}`, { pay: 1700, hours: 26, wished: 35, licences: [] });
    const bound = { floor: 1200, permitted: 25, licences: [] };
    expect(whatIf(jobs, 'profile', bound)).toMatchObject({
      passing: 0,
      costs: { permitted: 5 },
      changes: [],
    });
    // No must fails here; the wish reads the same field, and there is somebody to gain.
    expect(whatIf(jobs, 'profile', { ...bound, permitted: 28 })).toMatchObject({ good: 0, changes: [] });
    expect(jobs.tally('profile', { ...bound, permitted: 33 }).good).toBe(5);
  });

  test('an edit is written as the caller says, or not at all', () => {
    const write = (draft: Stated, change: m.Change): m.Written | undefined =>
      change.path === 'listing.pay'
        ? {
            change: { ...change, path: 'listing.month', from: draft['month'], to: Number(change.to) * 100 },
            statement: { ...draft, pay: change.to, month: Number(change.to) * 100 },
          }
        : undefined;
    const { changes } = whatIf(
      town,
      'listing',
      { pay: 1230, licences: ['forklift'], month: 123_000 },
      { write },
    );
    expect(changes.map(({ path, to, adds }) => ({ path, to, adds }))).toEqual([
      { path: 'listing.month', to: 130_000, adds: 3 },
      { path: 'listing.month', to: 124_000, adds: 1 },
    ]);
  });

  test('never more counts than asked for', () => {
    let counts = 0;
    const counted: m.Tallied<Opening, Seeker> = {
      programme: work,
      counting: (side, statement) => {
        const counting = town.counting(side, statement);
        counts++;
        return {
          tally: () => counting.tally(),
          after: (edited) => {
            counts++;
            return counting.after(edited);
          },
        };
      },
    };
    whatIf(counted, 'listing', { pay: 1230, hours: 20, licences: ['forklift'] }, { tries: 3 });
    expect(counts).toBe(4);
  });
});
