import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';

const PAIRS = 0x55555555;
const FOURS = 0x33333333;
const BYTES = 0x0f0f0f0f;
const HALVES = 0x00ff00ff;

/** Ones in each four bits. */
function onesInFours(word: number): number {
  const pairs = word - ((word >>> 1) & PAIRS);
  return (pairs & FOURS) + ((pairs >>> 2) & FOURS);
}

/** Ones in each byte of three words together: twelve fit four bits. */
function onesInBytes(a: number, b: number, c: number): number {
  const fours = onesInFours(a) + onesInFours(b) + onesInFours(c);
  return (fours & BYTES) + ((fours >>> 4) & BYTES);
}

/** Per mille of so many common half hours. */
function shareOf(common: number, least: number, target: number): number {
  if (common < least) return 0;
  return common >= target ? at.FULL_VALUE : Math.floor((1000 * common) / target + 0.5);
}

/** Half hours that are worth full: all of them, or what is enough. */
function targetOf(whole: number, enough: number): number {
  return enough > 0 ? Math.min(whole, enough) : whole;
}

/** Eleven words of half hours, in variables, so that none is read twice. */
export type Hours = readonly number[];

export function hoursAt(i32: Int32Array, week: number): Hours {
  return Array.from(i32.subarray(week, week + at.WEEK_COUNT));
}

/** Writes down how many half hours own shares with each of the weeks at these words. */
export function shareHours(
  i32: Int32Array,
  weeks: ArrayLike<number>,
  count: number,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, l = 0]: Hours,
  common: Int16Array,
): void {
  for (let k = 0; k < count; k++) {
    const week = weeks[k]!;
    const bytes =
      onesInBytes(i32[week]! & a, i32[week + 1]! & b, i32[week + 2]! & c) +
      onesInBytes(i32[week + 3]! & d, i32[week + 4]! & e, i32[week + 5]! & f) +
      onesInBytes(i32[week + 6]! & g, i32[week + 7]! & h, i32[week + 8]! & i) +
      onesInBytes(i32[week + 9]! & j, i32[week + 10]! & l, 0);
    const halves = (bytes & HALVES) + ((bytes >>> 8) & HALVES);
    common[k] = (halves + (halves >>> 16)) & 0xffff;
  }
}

const weeks = new Int32Array(at.CHUNK);
const common = new Int16Array(at.CHUNK);

/** Values of common hours. */
export function weekValues({ u32, i32, f64 }: Arena, asked: Asked): void {
  const { stage, own, places, count, values } = asked;
  const week = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const myCount = i32[week + at.WEEK_COUNT]!;
  const wholeIsOwn = u32[stage + at.WEEK_WHOLE_IS_OWN] !== 0;
  const ownLeast = u32[stage + at.WEEK_OWN_LEAST]! >>> 2;
  const myLeast = ownLeast === 0 ? -1 : i32[ownLeast + own]!;
  const theirLeasts = u32[stage + at.WEEK_OTHER_LEAST]! >>> 2;
  const everybody = i32[stage + at.WEEK_LEAST]!;
  const ownEnough = u32[stage + at.WEEK_OWN_ENOUGH]! >>> 3;
  const myEnough = ownEnough === 0 ? NaN : f64[ownEnough + own]!;
  const theirEnoughs = u32[stage + at.WEEK_OTHER_ENOUGH]! >>> 3;
  for (let k = 0; k < count; k++) weeks[k] = u32[column + u32[places + k]!]! >>> 2;
  shareHours(i32, weeks, count, hoursAt(i32, week), common);
  for (let k = 0; k < count; k++) {
    const place = u32[places + k]!;
    const whole = wholeIsOwn ? myCount : i32[weeks[k]! + at.WEEK_COUNT]!;
    const theirLeast = theirLeasts === 0 ? -1 : i32[theirLeasts + place]!;
    const least = myLeast >= 0 ? myLeast : theirLeast >= 0 ? theirLeast : everybody;
    const enough = myEnough === myEnough ? myEnough : theirEnoughs === 0 ? NaN : f64[theirEnoughs + place]!;
    const target = targetOf(whole, enough);
    const said = week !== 0 && weeks[k] !== 0 && whole > 0;
    i32[values + k] = said ? shareOf(common[k]!, least, target) : at.NOT_SAID;
  }
}

/** Whether nothing but own decides what common hours are worth. */
export function ownDecides({ u32 }: Arena, stage: number): boolean {
  const asks = u32[stage + at.WEEK_OTHER_LEAST]! | u32[stage + at.WEEK_OTHER_ENOUGH]!;
  return u32[stage + at.WEEK_WHOLE_IS_OWN] !== 0 && asks === 0;
}

/**
 * Then the value by 1 + common half hours; the first is for those who have stated none.
 * @returns how many entries there are: nobody shares more hours than own states
 */
export function valuesByHours(
  { u32, i32, f64 }: Arena,
  stage: number,
  own: number,
  into: Int16Array,
): number {
  const week = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const whole = week === 0 ? 0 : i32[week + at.WEEK_COUNT]!;
  const leasts = u32[stage + at.WEEK_OWN_LEAST]! >>> 2;
  const said = leasts === 0 ? -1 : i32[leasts + own]!;
  const least = said >= 0 ? said : i32[stage + at.WEEK_LEAST]!;
  const enoughs = u32[stage + at.WEEK_OWN_ENOUGH]! >>> 3;
  const enough = enoughs === 0 ? NaN : f64[enoughs + own]!;
  const target = targetOf(whole, enough);
  into[0] = at.NOT_SAID;
  for (let hours = 0; hours <= whole; hours++)
    into[hours + 1] = whole === 0 ? at.NOT_SAID : shareOf(hours, least, target);
  return whole + 2;
}
