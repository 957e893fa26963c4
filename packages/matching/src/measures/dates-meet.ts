import { facing, fact, measure, sided, slack } from '../measure.ts';
import type { Facts, IntervalColumn, Measure, Side, Stated } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { asDay, dayText, otherSide, reader } from '../stated.ts';
import { moveDay } from './nudge.ts';

/** First and last day. */
type Window = IntervalColumn;

/**
 * Two windows of days share a day: periods, lease dates, handover. 1000 when they do; with `softDays: n` a gap under n
 * days scores in a straight line, else 0. Days are 'YYYY-MM-DD'; an end not stated is open, null for an end that is never
 * stated; a window of which nothing is stated, or that ends before it begins: unknown. Facts: `from`, `to` (of the common window), `gapDays`.
 */
export function datesMeet<R extends string>(
  fromA: R | null,
  toA: R | null,
  fromB: R | null,
  toB: R | null,
  { softDays = 0 }: { readonly softDays?: number } = {},
): Measure<R> {
  const first = facing(anchor(fromA, toA), anchor(fromB, toB));
  const [readA, readB] = [windowReader(fromA, toA, first), windowReader(fromB, toB, otherSide(first))];
  return measure<R, Window | undefined, Window | undefined>({
    kind: 'dates-meet',
    reads: [...new Set([fromA, toA, fromB, toB].filter((path): path is R => path !== null))],
    options: { ends: [fromA, toA, fromB, toB].map((path) => path ?? ''), softDays },
    cost: 1,
    first,
    form: {
      a: readA,
      b: readB,
      value: (a, b) => (a === undefined || b === undefined ? UNKNOWN : slack(gapOf(a, b), softDays)),
    },
    columns: { family: 'interval', read: sided(first, readA, readB), soft: softDays },
    facts: (a, b) => (a === undefined || b === undefined ? {} : factsOf(a, b)),
    changes: (a, b) =>
      a === undefined || b === undefined ? [] : [...reach(fromA, toA, a, b), ...reach(fromB, toB, b, a)],
    nudges: (own, one) => [
      ...[fromA, fromB].flatMap((path) => moveDay(path, one, own, 'earlier')),
      ...[toA, toB].flatMap((path) => moveDay(path, one, own, 'later')),
    ],
  });
}

function anchor(from: string | null, to: string | null): string {
  const path = from ?? to;
  if (path === null) throw new TypeError('a window needs at least one path');
  return path;
}

function windowReader(from: string | null, to: string | null, side: Side) {
  const [readFrom, readTo] = [reader(from, side, asDay), reader(to, side, asDay)];
  return (stated: Stated): Window | undefined => windowOf(readFrom(stated), readTo(stated));
}

function windowOf(from: number | undefined, to: number | undefined): Window | undefined {
  if (from === undefined && to === undefined) return undefined;
  const window = { low: from ?? -Infinity, high: to ?? Infinity };
  return window.low <= window.high ? window : undefined;
}

function gapOf(a: Window, b: Window): number {
  return Math.max(a.low, b.low) - Math.min(a.high, b.high);
}

function factsOf(a: Window, b: Window): Facts {
  const from = Math.max(a.low, b.low);
  const to = Math.min(a.high, b.high);
  const text = (day: number): string | undefined => (Number.isFinite(day) ? dayText(day) : undefined);
  return { ...fact('from', text(from)), ...fact('to', text(to)), gapDays: Math.max(0, from - to) };
}

function reach(from: string | null, to: string | null, own: Window, other: Window) {
  const days = gapOf(own, other);
  if (days <= 0) return [];
  const [path, before, after] =
    own.high < other.low ? [to, own.high, other.low] : [from, own.low, other.high];
  if (path === null) return [];
  return [{ path, from: dayText(before), to: dayText(after), facts: { days } }];
}
