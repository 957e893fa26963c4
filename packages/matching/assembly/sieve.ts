import * as at from "../src/columns/layout";
import { classAt, pointer, put, word } from "./memory";

// @ts-ignore: decorator
@inline
function alive(query: usize, plan: usize): usize {
  const mask = pointer(query, at.QUERY_MASK);
  return mask != 0 ? mask : pointer(plan, at.PLAN_ALIVE);
}

// @ts-ignore: decorator
@inline
function rowOf(plan: usize, row: u32, own: u32): usize {
  const must = pointer(plan, at.PLAN_ROWS_AT) + ((<usize>row * at.ROW_SIZE) << 2);
  return pointer(pointer(must, at.ROW_TABLE), <u32>classAt(pointer(must, at.ROW_CLASSES), own));
}

/** Whoever every row lets through. */
export function sieve(query: usize, plan: usize, own: u32): void {
  const bits = pointer(query, at.QUERY_BITS);
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const end = pointer(query, at.QUERY_TO) << 2;
  memory.copy(bits + begin, alive(query, plan) + begin, end - begin);
  const rows = word(plan, at.PLAN_ROWS);
  for (let row: u32 = 0; row < rows; row++) {
    const from = rowOf(plan, row, own);
    if (from == 0) continue;
    for (let b = begin; b < end; b += 16) v128.store(bits + b, v128.and(v128.load(bits + b), v128.load(from + b)));
  }
}

/** Whoever no row stops, into `bits`; whoever exactly one row stops, into `nearly`. */
export function sieveNearly(query: usize, plan: usize, own: u32): void {
  const none = pointer(query, at.QUERY_BITS);
  const once = pointer(query, at.QUERY_NEARLY_BITS);
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const end = pointer(query, at.QUERY_TO) << 2;
  memory.copy(none + begin, alive(query, plan) + begin, end - begin);
  memory.fill(once + begin, 0, end - begin);
  const rows = word(plan, at.PLAN_ROWS);
  for (let row: u32 = 0; row < rows; row++) {
    const from = rowOf(plan, row, own);
    if (from == 0) continue;
    for (let b = begin; b < end; b += 16) {
      const pass = v128.load(from + b);
      const clean = v128.load(none + b);
      const stopped = v128.andnot(clean, pass);
      v128.store(once + b, v128.or(v128.and(v128.load(once + b), pass), stopped));
      v128.store(none + b, v128.and(clean, pass));
    }
  }
}

/** The row that stops a pair of which exactly one does. */
export function stoppingRow(plan: usize, own: u32, place: u32): u32 {
  const rows = word(plan, at.PLAN_ROWS);
  for (let row: u32 = 0; row < rows; row++) {
    const from = rowOf(plan, row, own);
    if (from != 0 && !((word(from, place >> 5) >> (place & 31)) & 1)) return row;
  }
  return rows;
}

/**
 * Takes the next places out of a bit row, at most CHUNK. `cursor` (two words: word number, bits left of it) goes on.
 * @returns how many
 */
export function takePlaces(bits: usize, words: u32, cursor: usize, places: usize): u32 {
  let w = word(cursor, 0);
  let left = word(cursor, 1);
  let count: u32 = 0;
  while (count <= <u32>(at.CHUNK - 32)) {
    const base = w << 5;
    while (left != 0) {
      put(places, count++, base + ctz(left));
      left &= left - 1;
    }
    if (++w >= words) break;
    left = word(bits, w);
  }
  put(cursor, 0, w);
  put(cursor, 1, left);
  return count;
}
