import * as at from "../src/columns/layout";
import { fillWith, pointer, put, word } from "./memory";

/** Half hours that a week shares with the one in a to f; f leaves out its count. */
// @ts-ignore: decorator
@inline
function commonHours(week: usize, a: u64, b: u64, c: u64, d: u64, e: u64, f: u64): i32 {
  const start = popcnt(load<u64>(week) & a) + popcnt(load<u64>(week, 8) & b) + popcnt(load<u64>(week, 16) & c);
  return <i32>(start + popcnt(load<u64>(week, 24) & d) + popcnt(load<u64>(week, 32) & e) + popcnt(load<u64>(week, 40) & f));
}

// @ts-ignore: decorator
@inline
function numberAt(column: usize, place: u32): f64 {
  return column == 0 ? NaN : load<f64>(column + ((<usize>place) << 3));
}

// @ts-ignore: decorator
@inline
function leastAt(column: usize, place: u32): i32 {
  return column == 0 ? -1 : load<i32>(column + ((<usize>place) << 2));
}

/** Value of so many common half hours. Without branches: which way they go is as good as random. */
// @ts-ignore: decorator
@inline
function shareOf(common: i32, least: i32, target: f64): i32 {
  const share = <i32>((1000.0 * <f64>common) / target + 0.5);
  return select<i32>(0, select<i32>(at.FULL_VALUE, share, <f64>common >= target), common < least);
}

// @ts-ignore: decorator
@inline
function targetOf(whole: i32, enough: f64): f64 {
  return select<f64>(enough, <f64>whole, enough > 0 && enough < <f64>whole);
}

// @ts-ignore: decorator
@inline
function asks(stage: usize): bool {
  return word(stage, at.WEEK_WHOLE_IS_OWN) == 0 || (word(stage, at.WEEK_OTHER_LEAST) | word(stage, at.WEEK_OTHER_ENOUGH)) != 0;
}

/** Where nothing but own decides what hours are worth: the value of every number of common half hours, i16. */
export function prepareWeek(stage: usize, own: u32, scratch: usize): void {
  const mine = pointer(pointer(stage, at.STAGE_OWN), own);
  const whole = mine == 0 ? 0 : <i32>word(mine, at.WEEK_COUNT);
  if (asks(stage) || whole == 0) return;
  const said = leastAt(pointer(stage, at.WEEK_OWN_LEAST), own);
  const least = said >= 0 ? said : <i32>word(stage, at.WEEK_LEAST);
  const target = targetOf(whole, numberAt(pointer(stage, at.WEEK_OWN_ENOUGH), own));
  for (let common = 0; common <= whole; common++) store<i16>(scratch + ((<usize>common) << 1), <i16>shareOf(common, least, target));
}

/** Values of common hours. Where nothing is said the kernel reads zeros at 0, and then says so. */
export function weekValues(stage: usize, own: u32, places: usize, count: u32, values: usize, scratch: usize): void {
  const mine = pointer(pointer(stage, at.STAGE_OWN), own);
  const myCount = mine == 0 ? 0 : <i32>word(mine, at.WEEK_COUNT);
  const wholeIsOwn = word(stage, at.WEEK_WHOLE_IS_OWN) != 0;
  if (mine == 0 || (wholeIsOwn && myCount == 0)) return fillWith(at.NOT_SAID, count, values);
  const column = pointer(stage, at.STAGE_OTHER);
  const a = load<u64>(mine);
  const b = load<u64>(mine, 8);
  const c = load<u64>(mine, 16);
  const d = load<u64>(mine, 24);
  const e = load<u64>(mine, 32);
  const f = load<u64>(mine, 40) & 0xffffffff;
  if (!asks(stage)) {
    for (let k: u32 = 0; k < count; k++) {
      const theirs = pointer(column, word(places, k));
      const common = commonHours(theirs, a, b, c, d, e, f);
      const value = <i32>load<i16>(scratch + ((<usize>common) << 1));
      put(values, k, <u32>select<i32>(at.NOT_SAID, value, theirs == 0));
    }
    return;
  }
  const myLeast = leastAt(pointer(stage, at.WEEK_OWN_LEAST), own);
  const theirLeasts = pointer(stage, at.WEEK_OTHER_LEAST);
  const everybody = <i32>word(stage, at.WEEK_LEAST);
  const myEnough = numberAt(pointer(stage, at.WEEK_OWN_ENOUGH), own);
  const theirEnoughs = pointer(stage, at.WEEK_OTHER_ENOUGH);
  for (let k: u32 = 0; k < count; k++) {
    const place = word(places, k);
    const theirs = pointer(column, place);
    const theirCount = <i32>word(theirs, at.WEEK_COUNT);
    const common = commonHours(theirs, a, b, c, d, e, f);
    const theirLeast = leastAt(theirLeasts, place);
    const least = myLeast >= 0 ? myLeast : theirLeast >= 0 ? theirLeast : everybody;
    const whole = wholeIsOwn ? myCount : theirCount;
    const enough = isNaN(myEnough) ? numberAt(theirEnoughs, place) : myEnough;
    const value = shareOf(common, least, targetOf(max<i32>(1, whole), enough));
    put(values, k, <u32>select<i32>(at.NOT_SAID, value, theirs == 0 || whole <= 0));
  }
}
