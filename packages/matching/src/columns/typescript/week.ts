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

/** Half hours that others share with own, or -1 where one of both has stated none. */
export function commonHours({ u32, i32 }: Arena, { stage, own, places, count, values }: Asked): void {
  const week = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  if (week === 0) return void i32.fill(-1, values, values + count);
  // In variables, so that nothing is read twice.
  const [a, b, c, d] = [i32[week]!, i32[week + 1]!, i32[week + 2]!, i32[week + 3]!];
  const [e, f, g, h] = [i32[week + 4]!, i32[week + 5]!, i32[week + 6]!, i32[week + 7]!];
  const [i, j, l] = [i32[week + 8]!, i32[week + 9]!, i32[week + 10]!];
  for (let k = 0; k < count; k++) {
    const theirs = u32[column + u32[places + k]!]! >>> 2;
    const bytes =
      onesInBytes(i32[theirs]! & a, i32[theirs + 1]! & b, i32[theirs + 2]! & c) +
      onesInBytes(i32[theirs + 3]! & d, i32[theirs + 4]! & e, i32[theirs + 5]! & f) +
      onesInBytes(i32[theirs + 6]! & g, i32[theirs + 7]! & h, i32[theirs + 8]! & i) +
      onesInBytes(i32[theirs + 9]! & j, i32[theirs + 10]! & l, 0);
    const halves = (bytes & HALVES) + ((bytes >>> 8) & HALVES);
    i32[values + k] = theirs === 0 ? -1 : (halves + (halves >>> 16)) & 0xffff;
  }
}

/** Makes values of common hours. */
export function valuesOfHours({ u32, i32, f64 }: Arena, asked: Asked): void {
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
  for (let k = 0; k < count; k++) {
    const common = i32[values + k]!;
    const place = u32[places + k]!;
    const whole = wholeIsOwn ? myCount : i32[(u32[column + place]! >>> 2) + at.WEEK_COUNT]!;
    const theirLeast = theirLeasts === 0 ? -1 : i32[theirLeasts + place]!;
    const least = myLeast >= 0 ? myLeast : theirLeast >= 0 ? theirLeast : everybody;
    const enough = myEnough === myEnough ? myEnough : theirEnoughs === 0 ? NaN : f64[theirEnoughs + place]!;
    const target = enough > 0 ? Math.min(whole, enough) : whole;
    i32[values + k] = common < 0 || whole <= 0 ? at.NOT_SAID : shareOf(common, least, target);
  }
}

/** Values of common hours. */
export function weekValues(memory: Arena, asked: Asked): void {
  commonHours(memory, asked);
  valuesOfHours(memory, asked);
}
