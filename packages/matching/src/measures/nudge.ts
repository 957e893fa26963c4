import type { Change, Side, Stated } from '../model.ts';
import { asDay, asNumber, dayText, fieldOf, sideOf } from '../stated.ts';

/**
 * Edits worth trying on a field of one's own. Each says in the fact `step` what kind of edit it is, so that a screen can put
 * it into words without knowing the measure.
 */
type Raw = string | null;

/** Codes tried in one field: the ones that most counterparts name. */
const CODES = 8;

/** The value at `path` when it is a field of this side. */
export function ownField(path: Raw, side: Side, own: Stated): unknown {
  return path !== null && sideOf(path) === side ? (own[fieldOf(path)] ?? undefined) : undefined;
}

/** The number moved to rounder ones; by exactly `steps` where these are given. */
export function moveNumber(
  path: Raw,
  side: Side,
  own: Stated,
  step: 'raise' | 'lower',
  steps?: readonly number[],
): Change[] {
  const from = asNumber(ownField(path, side, own));
  if (path === null || !Number.isSafeInteger(from) || from === undefined) return [];
  const up = step === 'raise';
  const targets = steps?.map((by) => (up ? from + by : from - by)) ?? rounder(from, up);
  return targets
    .filter((to) => to >= 0)
    .map((to) => ({ path, from, to, facts: { step, by: Math.abs(to - from) } }));
}

/**
 * The next round numbers as people say them: 1,230 yen an hour becomes 1,240, 1,250, 1,300, 1,500; 186,000 yen of rent
 * 185,000, 180,000 or 150,000; small numbers move by one and two.
 */
function rounder(from: number, up: boolean): number[] {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, 2 * Math.abs(from))));
  const steps =
    size <= 10 ? [1, 2, 5] : size === 100 ? [1, 5, 10] : [size / 100, size / 20, size / 10, size / 2];
  const next = (step: number): number =>
    step <= 2
      ? from + (up ? step : -step)
      : (up ? Math.floor(from / step) + 1 : Math.ceil(from / step) - 1) * step;
  return [...new Set(steps.map(next))];
}

export function setFlag(path: Raw, side: Side, own: Stated, to: boolean): Change[] {
  if (path === null || sideOf(path) !== side) return [];
  const from = ownField(path, side, own);
  return from === to ? [] : [{ path, from, to, facts: { step: to ? 'allow' : 'waive' } }];
}

/** The day a week and a month (30 days) earlier or later. */
export function moveDay(path: Raw, side: Side, own: Stated, step: 'earlier' | 'later'): Change[] {
  const from = asDay(ownField(path, side, own));
  if (path === null || from === undefined) return [];
  return [7, 30].map((days) => ({
    path,
    from: dayText(from),
    to: dayText(step === 'earlier' ? from - days : from + days),
    facts: { step, days },
  }));
}

/**
 * One more code in a list, or another one in a field that holds one. A field that says nothing is left alone, unless saying
 * the first thing can help (`even-first`).
 */
export function addOne(
  path: string,
  side: Side,
  own: Stated,
  codes: readonly string[],
  first?: 'even-first',
): Change[] {
  const from = ownField(path, side, own) ?? (first && sideOf(path) === side ? [] : undefined);
  if (typeof from === 'string' && from !== '') {
    const others = codes.filter((code) => code !== from).slice(0, CODES);
    return others.map((to) => ({ path, from, to, facts: { step: 'swap', added: [to] } }));
  }
  if (!Array.isArray(from)) return [];
  const held: readonly unknown[] = from;
  const more = codes.filter((code) => !held.includes(code)).slice(0, CODES);
  return more.map((code) => ({ path, from, to: [...held, code], facts: { step: 'add', added: [code] } }));
}

/** The list without one of its codes. */
export function dropOne(path: string, side: Side, own: Stated): Change[] {
  const from = ownField(path, side, own);
  if (!Array.isArray(from)) return [];
  const held: readonly unknown[] = from;
  return held
    .filter((code): code is string => typeof code === 'string')
    .map((code) => ({
      path,
      from,
      to: held.filter((one) => one !== code),
      facts: { step: 'drop', dropped: [code] },
    }));
}
