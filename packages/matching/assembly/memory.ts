import * as at from '../src/columns/layout';

/** The 32-bit word number `at` of a block. */
// @ts-ignore: decorator
@inline
export function word(block: usize, at: u32): u32 {
  return load<u32>(block + ((<usize>at) << 2));
}

// @ts-ignore: decorator
@inline
export function pointer(block: usize, at: u32): usize {
  return <usize>load<u32>(block + ((<usize>at) << 2));
}

// @ts-ignore: decorator
@inline
export function put(block: usize, at: u32, value: u32): void {
  store<u32>(block + ((<usize>at) << 2), value);
}

/** Class of the statement at `place` in a column of u16. */
// @ts-ignore: decorator
@inline
export function classAt(column: usize, place: u32): usize {
  return <usize>load<u16>(column + ((<usize>place) << 1));
}

/** One value for every candidate. */
export function fillWith(value: i32, count: u32, values: usize): void {
  for (let k: u32 = 0; k < count; k++) put(values, k, <u32>value);
}

/** How many cells of a sparse row are not 0; `row` 0 has none. */
// @ts-ignore: decorator
@inline
export function cellsIn(row: usize): u32 {
  return row == 0 ? 0 : word(row, at.SPARSE_COUNT);
}

/** Cell in the low half, its value in the high one. */
// @ts-ignore: decorator
@inline
export function cellAt(row: usize, index: u32): u32 {
  return word(row, at.SPARSE_ITEMS + index);
}
