import { facing, measure, round, sided } from '../measure.ts';
import type { Change, Facts, HoursColumn, Measure, Side, Stated } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import type { Parse } from '../stated.ts';
import { asNumber, otherSide, reader } from '../stated.ts';
import { Week } from '../week.ts';
import { moveNumber } from './nudge.ts';
import { moveHours } from './nudge-hours.ts';

export interface ScheduleOptions<R extends string> {
  /** Whose hours are the whole of which a share is covered. Default: the side of the first path. */
  readonly of?: Side;
  /** Under this many common hours a week the value is 0: a number, or a path to one. */
  readonly atLeastHours?: R | number;
  /** Path to the hours a week that suffice: covering these is 1000, however long the menu of hours is. */
  readonly enoughHours?: R;
}

const asWeek: Parse<Week> = (raw) => {
  if (!Array.isArray(raw)) return undefined;
  const week = Week.of(raw);
  // A list of which nothing can be read says nothing; an empty list does say: no hour at all.
  return week.count === 0 && raw.length > 0 ? undefined : week;
};

/**
 * Weekly hours fit, on a grid of half hours (`"mon 09:30-14:00"`): the share of the hours of side `of` that both sides
 * have. Graded 0..1000. Unknown when either side has not stated its hours, or side `of` has none.
 * Facts: `hours` (common, per week), `ofHours`, `slots` (common), `missing` (not covered).
 */
export function scheduleOverlap<R extends string>(
  needed: R,
  available: R,
  options: ScheduleOptions<R> = {},
): Measure<R> {
  const first = facing(needed, available);
  const { atLeastHours, enoughHours } = options;
  const leastPath = typeof atLeastHours === 'number' ? undefined : atLeastHours;
  const whole = options.of ?? first;
  const hours = (path: R, side: Side) => {
    const readWeek = reader(path, side, asWeek);
    const readLeast = reader(leastPath, side, asNumber);
    const readEnough = reader(enoughHours, side, asNumber);
    return (s: Stated): HoursColumn => ({ week: readWeek(s), least: readLeast(s), enough: readEnough(s) });
  };
  const constant = typeof atLeastHours === 'number' ? atLeastHours : 0;
  const wholeIsA = whole === first;
  const [readA, readB] = [hours(needed, first), hours(available, otherSide(first))];
  return measure<R, HoursColumn, HoursColumn>({
    kind: 'schedule-overlap',
    reads: [needed, available, leastPath, enoughHours].filter((path): path is R => path !== undefined),
    options: { of: whole, atLeastHours: String(atLeastHours ?? 0), enoughHours: enoughHours ?? '' },
    cost: 5,
    first,
    form: {
      a: readA,
      b: readB,
      value: (a, b) => valueOf(a, b, wholeIsA, constant),
    },
    columns: { family: 'week', read: sided(first, readA, readB), whole, least: constant },
    facts: (a, b) => factsOf(a, b, wholeIsA),
    nudges: (own, side) => [
      ...moveHours(needed, side, own),
      ...moveHours(available, side, own),
      ...moveNumber(leastPath ?? null, side, own, 'lower'),
    ],
    changes: (a, b) =>
      valueOf(a, b, wholeIsA, constant) === UNKNOWN ? [] : changesOf(a, b, needed, available),
  });
}

function valueOf(a: HoursColumn, b: HoursColumn, wholeIsA: boolean, constant: number): number {
  if (a.week === undefined || b.week === undefined) return UNKNOWN;
  const ofWeek = wholeIsA ? a.week : b.week;
  if (ofWeek.count === 0) return UNKNOWN;
  const common = a.week.shared(b.week);
  if (common < 2 * (a.least ?? b.least ?? constant)) return 0;
  const enough = a.enough ?? b.enough;
  const target = enough === undefined || enough <= 0 ? ofWeek.count : Math.min(ofWeek.count, 2 * enough);
  return common >= target ? FULL : round((FULL * common) / target);
}

function factsOf(a: HoursColumn, b: HoursColumn, wholeIsA: boolean): Facts {
  if (a.week === undefined || b.week === undefined) return {};
  const [ofWeek, other] = wholeIsA ? [a.week, b.week] : [b.week, a.week];
  return {
    hours: a.week.shared(b.week) / 2,
    ofHours: ofWeek.count / 2,
    slots: ofWeek.and(other).slots(),
    missing: ofWeek.without(other).slots(),
  };
}

/** Either the hours shrink to the common ones, or the other side frees the missing ones. */
function changesOf(a: HoursColumn, b: HoursColumn, needed: string, available: string): Change[] {
  if (a.week === undefined || b.week === undefined) return [];
  return [
    extend(available, b.week, a.week),
    extend(needed, a.week, b.week),
    shrink(needed, a.week, b.week),
    shrink(available, b.week, a.week),
  ].filter((change) => change !== undefined);
}

function extend(path: string, own: Week, other: Week): Change | undefined {
  const added = other.without(own);
  if (added.count === 0) return undefined;
  const to = Week.of([...own.slots(), ...added.slots()]).slots();
  return { path, from: own.slots(), to, facts: { added: added.slots(), hours: added.count / 2 } };
}

function shrink(path: string, own: Week, other: Week): Change | undefined {
  const common = own.and(other);
  if (common.count === 0 || common.count === own.count) return undefined;
  const dropped = own.without(other);
  return {
    path,
    from: own.slots(),
    to: common.slots(),
    facts: { dropped: dropped.slots(), hours: dropped.count / 2 },
  };
}
