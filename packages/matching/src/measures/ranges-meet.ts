import { facing, fact, measure, sided, slack } from '../measure.ts';
import type { Change, IntervalColumn, Measure, Side, Stated } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { asNumber, otherSide, reader } from '../stated.ts';
import { moveNumber } from './nudge.ts';

/** Paths of the lower and upper end; null for an end that is never stated, the same path twice for a single number. */
export type RangePaths<R extends string> = readonly [low: R | null, high: R | null];

type Range = IntervalColumn;

/**
 * Two ranges of numbers meet: floor area, price, pay, funds. 1000 when they share a point; with `soft: n` a gap under n
 * units scores in a straight line, else 0. An end not stated is open; both ends not stated,
 * or ends in the wrong order: unknown.
 * Facts: `low`, `high` (of the common part, where bounded), `gap`.
 */
export function rangesMeet<R extends string>(
  a: RangePaths<R>,
  b: RangePaths<R>,
  { soft = 0 }: { readonly soft?: number } = {},
): Measure<R> {
  const first = facing(anchor(a), anchor(b));
  const [readA, readB] = [rangeReader(a, first), rangeReader(b, otherSide(first))];
  return measure<R, Range | undefined, Range | undefined>({
    kind: 'ranges-meet',
    reads: [...new Set([...a, ...b].filter((path): path is R => path !== null))],
    options: { ends: [...a, ...b].map((path) => path ?? ''), soft },
    cost: 1,
    first,
    form: {
      a: readA,
      b: readB,
      value: (x, y) => (x === undefined || y === undefined ? UNKNOWN : slack(gapOf(x, y), soft)),
    },
    columns: { family: 'interval', read: sided(first, readA, readB), soft },
    facts: (x, y) => (x === undefined || y === undefined ? {} : factsOf(x, y)),
    changes: (x, y) => (x === undefined || y === undefined ? [] : [...stretch(a, x, y), ...stretch(b, y, x)]),
    // A single number is what a thing is, not how far somebody would go.
    nudges: (own, side) =>
      [a, b]
        .filter(([low, high]) => low !== high)
        .flatMap(([low, high]) => [
          ...moveNumber(low, side, own, 'lower'),
          ...moveNumber(high, side, own, 'raise'),
        ]),
  });
}

function anchor(paths: RangePaths<string>): string {
  const path = paths[0] ?? paths[1];
  if (path === null) throw new TypeError('a range needs at least one path');
  return path;
}

function rangeReader(paths: RangePaths<string>, side: Side): (stated: Stated) => Range | undefined {
  const [low, high] = [reader(paths[0], side, asNumber), reader(paths[1], side, asNumber)];
  return (stated) => rangeOf(low(stated), high(stated));
}

function rangeOf(low: number | undefined, high: number | undefined): Range | undefined {
  if (low === undefined && high === undefined) return undefined;
  const range = { low: low ?? -Infinity, high: high ?? Infinity };
  return range.low <= range.high ? range : undefined;
}

function gapOf(a: Range, b: Range): number {
  return Math.max(a.low, b.low) - Math.min(a.high, b.high);
}

function factsOf(a: Range, b: Range): Record<string, number> {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const finite = (n: number): number | undefined => (Number.isFinite(n) ? n : undefined);
  return { ...fact('low', finite(low)), ...fact('high', finite(high)), gap: Math.max(0, low - high) };
}

/** Moves the end that is too short; a single number moves as a whole. */
function stretch([low, high]: RangePaths<string>, own: Range, other: Range): Change[] {
  const by = gapOf(own, other);
  if (by <= 0) return [];
  const tooLow = own.high < other.low;
  const path = tooLow ? high : low;
  if (path === null) return [];
  const [from, to] = tooLow ? [own.high, other.low] : [own.low, other.high];
  return [{ path, from, to, facts: { from, to, by } }];
}
