import * as at from '../src/columns/layout';
import { classAt, pointer, put, word } from './memory';

/** What a cell of a table says: a byte that stands for a number, or the number. */
// @ts-ignore: decorator
@inline
export function cellValue(numbers: usize, cell: usize): i32 {
  return <i32>load<i16>(numbers == 0 ? cell : numbers + ((<usize>load<u8>(cell)) << 1));
}

/** Values of a measure whose every answer stands in a table. */
export function tableValues(stage: usize, own: u32, places: usize, count: u32, values: usize): void {
  const column = pointer(stage, at.STAGE_OTHER);
  const stride = pointer(stage, at.TABLE_OTHER_STRIDE);
  const row =
    pointer(stage, at.TABLE_AT) +
    classAt(pointer(stage, at.STAGE_OWN), own) * pointer(stage, at.TABLE_OWN_STRIDE);
  const numbers = pointer(stage, at.TABLE_NUMBERS);
  for (let k: u32 = 0; k < count; k++)
    put(values, k, <u32>cellValue(numbers, row + classAt(column, word(places, k)) * stride));
}

/** Values of a gap between two intervals against a tolerance. */
export function intervalValues(stage: usize, own: u32, places: usize, count: u32, values: usize): void {
  const soft = load<f64>(stage + (at.INTERVAL_SOFT << 2));
  const mine = pointer(stage, at.STAGE_OWN) + ((<usize>own) << 4);
  const low = load<f64>(mine);
  const high = load<f64>(mine, 8);
  const column = pointer(stage, at.STAGE_OTHER);
  for (let k: u32 = 0; k < count; k++) {
    const theirs = column + ((<usize>word(places, k)) << 4);
    const gap = max<f64>(low, load<f64>(theirs)) - min<f64>(high, load<f64>(theirs, 8));
    let value: i32 = at.FULL_VALUE;
    if (isNaN(low) || isNaN(load<f64>(theirs))) value = at.NOT_SAID;
    else if (gap > 0) value = gap >= soft ? 0 : max<i32>(1, <i32>floor((1000.0 * (soft - gap)) / soft + 0.5));
    put(values, k, <u32>value);
  }
}

/** Values of sets of codes: what their sizes and the number of common codes mean stands in a table. */
export function setValues(stage: usize, own: u32, places: usize, count: u32, values: usize): void {
  const end = (pointer(stage, at.SET_WORDS) + at.SET_BITS) << 2;
  const mine = pointer(stage, at.STAGE_OWN) + <usize>own * end;
  const column = pointer(stage, at.STAGE_OTHER);
  const row = pointer(stage, at.SET_TABLE) + pointer(mine, at.SET_COUNT) * pointer(stage, at.SET_OWN_STRIDE);
  const stride = pointer(stage, at.SET_OTHER_STRIDE);
  for (let k: u32 = 0; k < count; k++) {
    const theirs = column + <usize>word(places, k) * end;
    let common: u32 = 0;
    for (let b: usize = at.SET_BITS << 2; b < end; b += 4)
      common += popcnt<u32>(load<u32>(mine + b) & load<u32>(theirs + b));
    put(
      values,
      k,
      <u32>(<i32>load<i16>(row + pointer(theirs, at.SET_COUNT) * stride + ((<usize>common) << 1))),
    );
  }
}
