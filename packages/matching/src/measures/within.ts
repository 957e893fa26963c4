import { CodeBook } from '../codes.ts';
import { facing, fact, measure, round } from '../measure.ts';
import type { Change, Measure, Side } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { asFlag, asNumber, asText, otherSide, reader } from '../stated.ts';

/** Minutes of travel between two place codes, undefined when not known. `revision` enters the programme's digest. */
export interface TravelTable {
  (from: string, to: string): number | undefined;
  readonly revision?: string;
}

export interface WithinOptions<R extends string> {
  readonly minutes: TravelTable;
  /** Path of the personal limit in minutes, or one limit for everybody. */
  readonly limit: R | number;
  /** Path of a flag under which distance does not matter (remote work). */
  readonly unless?: R;
  /** Up to this many minutes nothing is lost. Default 10. */
  readonly fullWithin?: number;
}

interface End {
  readonly place: string | undefined;
  readonly limit: number | undefined;
  readonly free: boolean;
}

/**
 * Two places are near enough: travel time by the given table against a personal limit. 1000 up to `fullWithin` minutes,
 * falling in a straight line towards 0 at the limit, 0 beyond it; as a must: within the limit.
 * Unknown when a place, the time or the limit is not known. Facts: `minutes`, `limit`, `remote` (only when true).
 */
export function within<R extends string>(placeA: R, placeB: R, options: WithinOptions<R>): Measure<R> {
  const first = facing(placeA, placeB);
  const { minutes, limit, unless, fullWithin = 10 } = options;
  const limitPath = typeof limit === 'number' ? undefined : limit;
  const common = typeof limit === 'number' ? limit : undefined;
  const end = (place: R, side: Side) => {
    const readPlace = reader(place, side, asText);
    const readLimit = reader(limitPath, side, asNumber);
    const readFree = reader(unless, side, asFlag);
    return (s: Parameters<typeof readPlace>[0]): End => ({
      place: readPlace(s),
      limit: readLimit(s) ?? common,
      free: readFree(s) ?? false,
    });
  };
  return measure<R, End, End>({
    kind: 'within',
    reads: [placeA, placeB, limitPath, unless].filter((path): path is R => path !== undefined),
    options: { minutes, limit: String(limit), unless: unless ?? '', fullWithin },
    cost: 4,
    first,
    form: {
      a: end(placeA, first),
      b: end(placeB, otherSide(first)),
      value: (a, b) => (a.free || b.free ? FULL : decay(timeOf(a, b, minutes), a.limit ?? b.limit, fullWithin)),
    },
    facts: (a, b) => ({
      ...fact('minutes', timeOf(a, b, minutes)),
      ...fact('limit', a.limit ?? b.limit),
      ...fact('remote', a.free || b.free ? true : undefined),
    }),
    changes: (a, b) => changesOf(a, b, timeOf(a, b, minutes), limitPath, unless),
    fast: () => fastForm(end(placeA, first), end(placeB, otherSide(first)), minutes, fullWithin),
  });
}

function timeOf(a: End, b: End, minutes: TravelTable): number | undefined {
  return a.place === undefined || b.place === undefined ? undefined : minutes(a.place, b.place);
}

function decay(time: number | undefined, limit: number | undefined, full: number): number {
  if (time === undefined || limit === undefined) return UNKNOWN;
  if (time > limit) return 0;
  if (time <= full) return FULL;
  return Math.max(1, round((FULL * (limit - time)) / (limit - full)));
}

function changesOf(a: End, b: End, time: number | undefined, limitPath: string | undefined, unless: string | undefined): Change[] {
  const limit = a.limit ?? b.limit;
  if (time === undefined || limit === undefined || time <= limit || a.free || b.free) return [];
  const changes: Change[] = [];
  if (limitPath !== undefined) {
    changes.push({ path: limitPath, from: limit, to: time, facts: { from: limit, to: time, by: time - limit } });
  }
  if (unless !== undefined) changes.push({ path: unless, from: false, to: true, facts: { remote: true } });
  return changes;
}

interface EndColumns {
  readonly place: number;
  readonly limit: number | undefined;
  readonly free: boolean;
}

/** Table cells that were not asked yet, and times that the table does not know. */
const UNASKED = NaN;
const NO_TIME = -1;

function fastForm<S>(endA: (s: S) => End, endB: (s: S) => End, minutes: TravelTable, full: number): {
  a(s: S): EndColumns;
  b(s: S): EndColumns;
  value(a: EndColumns, b: EndColumns): number;
} {
  const places = new CodeBook();
  const rows: Float64Array[] = [];
  const columns = (end: End): EndColumns => ({
    place: end.place === undefined ? NO_TIME : places.numberOf(end.place),
    limit: end.limit,
    free: end.free,
  });
  const ask = (a: number, b: number): number => {
    const time = minutes(places.codeOf(a), places.codeOf(b)) ?? NO_TIME;
    const old = rows[a];
    const row = old !== undefined && old.length > b ? old : new Float64Array(places.size).fill(UNASKED);
    if (old !== undefined && row !== old) row.set(old);
    row[b] = time;
    rows[a] = row;
    return time;
  };
  return {
    a: (s) => columns(endA(s)),
    b: (s) => columns(endB(s)),
    value: (a, b) => {
      if (a.free || b.free) return FULL;
      if (a.place < 0 || b.place < 0) return UNKNOWN;
      let time = rows[a.place]?.[b.place] ?? UNASKED;
      if (Number.isNaN(time)) time = ask(a.place, b.place);
      return time === NO_TIME ? UNKNOWN : decay(time, a.limit ?? b.limit, full);
    },
  };
}
