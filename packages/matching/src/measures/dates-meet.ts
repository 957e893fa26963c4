import { facing, fact, measure, slack } from '../measure.ts';
import type { Facts, Measure } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { asDay, dayText, otherSide, reader } from '../stated.ts';
import { moveDay } from './nudge.ts';

interface Window {
  readonly from: number;
  readonly to: number;
}

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
  const side = otherSide(first);
  const readers = [
    reader(fromA, first, asDay),
    reader(toA, first, asDay),
    reader(fromB, side, asDay),
    reader(toB, side, asDay),
  ] as const;
  return measure<R, Window | undefined, Window | undefined>({
    kind: 'dates-meet',
    reads: [...new Set([fromA, toA, fromB, toB].filter((path): path is R => path !== null))],
    options: { ends: [fromA, toA, fromB, toB].map((path) => path ?? ''), softDays },
    cost: 1,
    first,
    form: {
      a: (s) => windowOf(readers[0](s), readers[1](s)),
      b: (s) => windowOf(readers[2](s), readers[3](s)),
      value: (a, b) => (a === undefined || b === undefined ? UNKNOWN : slack(gapOf(a, b), softDays)),
    },
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

function windowOf(from: number | undefined, to: number | undefined): Window | undefined {
  if (from === undefined && to === undefined) return undefined;
  const window = { from: from ?? -Infinity, to: to ?? Infinity };
  return window.from <= window.to ? window : undefined;
}

function gapOf(a: Window, b: Window): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

function factsOf(a: Window, b: Window): Facts {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  const text = (day: number): string | undefined => (Number.isFinite(day) ? dayText(day) : undefined);
  return { ...fact('from', text(from)), ...fact('to', text(to)), gapDays: Math.max(0, from - to) };
}

function reach(from: string | null, to: string | null, own: Window, other: Window) {
  const days = gapOf(own, other);
  if (days <= 0) return [];
  const [path, before, after] = own.to < other.from ? [to, own.to, other.from] : [from, own.from, other.to];
  if (path === null) return [];
  return [{ path, from: dayText(before), to: dayText(after), facts: { days } }];
}
