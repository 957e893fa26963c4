import type { CodeBook } from '../codes.ts';
import type { Form } from '../measure.ts';
import { facing, fact, measure, round } from '../measure.ts';
import type { Change, Measure, Side, Stated } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { PairTable } from '../pair-table.ts';
import type { Parse } from '../stated.ts';
import { asFlag, asNumber, asText, otherSide, reader } from '../stated.ts';
import { moveNumber, setFlag } from './nudge.ts';

/** Minutes of travel (rounded to whole ones) between two place codes, undefined when not known. `revision` enters the programme's digest. */
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

/** How much further people say they would go. */
const MINUTES = [5, 10, 15];

/** A negative limit says nothing. */
const asLimit: Parse<number> = (raw) => {
  const limit = asNumber(raw);
  return limit !== undefined && limit >= 0 ? limit : undefined;
};

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
    const readLimit = reader(limitPath, side, asLimit);
    const readFree = reader(unless, side, asFlag);
    return (s: Stated): End => ({
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
      value: (a, b) =>
        a.free || b.free ? FULL : decay(timeOf(a, b, minutes), a.limit ?? b.limit, fullWithin),
    },
    facts: (a, b) => ({
      ...fact('minutes', timeOf(a, b, minutes)),
      ...fact('limit', a.limit ?? b.limit),
      ...fact('remote', a.free || b.free ? true : undefined),
    }),
    changes: (a, b) => changesOf(a, b, timeOf(a, b, minutes), limitPath, unless),
    nudges: (own, side) => [
      ...moveNumber(limitPath ?? null, side, own, 'raise', MINUTES),
      ...setFlag(unless ?? null, side, own, true),
    ],
    fast: () => fastForm(end(placeA, first), end(placeB, otherSide(first)), minutes, fullWithin),
  });
}

function timeOf(a: End, b: End, minutes: TravelTable): number | undefined {
  return a.place === undefined || b.place === undefined ? undefined : whole(minutes(a.place, b.place));
}

/** Whole minutes, at most some three weeks; anything else is not known. */
function whole(time: number | undefined): number | undefined {
  return time !== undefined && time >= 0 ? Math.min(32_767, Math.round(time)) : undefined;
}

function decay(time: number | undefined, limit: number | undefined, full: number): number {
  if (time === undefined || limit === undefined) return UNKNOWN;
  if (time > limit) return 0;
  if (time <= full) return FULL;
  return Math.max(1, round((FULL * (limit - time)) / (limit - full)));
}

function changesOf(
  a: End,
  b: End,
  time: number | undefined,
  limitPath: string | undefined,
  unless: string | undefined,
): Change[] {
  const limit = a.limit ?? b.limit;
  if (time === undefined || limit === undefined || time <= limit || a.free || b.free) return [];
  const changes: Change[] = [];
  if (limitPath !== undefined) {
    changes.push({
      path: limitPath,
      from: limit,
      to: time,
      facts: { from: limit, to: time, by: time - limit },
    });
  }
  if (unless !== undefined) changes.push({ path: unless, from: false, to: true, facts: { remote: true } });
  return changes;
}

interface EndColumns {
  readonly place: number;
  readonly limit: number;
  readonly free: boolean;
}

/** In columns: no place, no limit, and times that the table does not know. */
const NONE = -1;

function fastForm(
  endA: (s: Stated) => End,
  endB: (s: Stated) => End,
  minutes: TravelTable,
  full: number,
): Form<EndColumns, EndColumns> {
  const table = new PairTable((a, b) => whole(minutes(a, b)) ?? NONE);
  const columns = ({ place, limit, free }: End, book: CodeBook): EndColumns => ({
    place: place === undefined || free ? NONE : book.numberOf(place),
    limit: free ? NONE : (limit ?? NONE),
    free,
  });
  return {
    a: (s) => columns(endA(s), table.first),
    b: (s) => columns(endB(s), table.second),
    value: (a, b) => {
      if (a.free || b.free) return FULL;
      if (a.place < 0 || b.place < 0) return UNKNOWN;
      const time = table.rowOf(a.place)[b.place]!;
      const limit = a.limit === NONE ? b.limit : a.limit;
      return time === NONE || limit === NONE ? UNKNOWN : decay(time, limit, full);
    },
  };
}
