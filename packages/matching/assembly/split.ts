import * as at from "../src/columns/layout";
import { cellAt, cellsIn, classAt, pointer, put, word } from "./memory";

// @ts-ignore: decorator
@inline
function tokensOf(stage: usize): usize {
  return pointer(stage, word(stage, at.STAGE_KIND) == at.KIND_WANTS ? at.COVER_WANT_TOKENS : at.COVER_HELD_TOKENS);
}

/** Token number `i` of own's list. */
// @ts-ignore: decorator
@inline
function tokenAt(stage: usize, block: usize, i: u32): usize {
  if (word(stage, at.STAGE_KIND) == at.KIND_WANTS) return classAt(block + (at.WANT_ITEMS << 2), i << 1);
  return classAt(block, i);
}

// @ts-ignore: decorator
@inline
function countOf(stage: usize, block: usize): u32 {
  if (word(stage, at.STAGE_KIND) == at.KIND_WANTS) return word(block, at.WANT_COUNT);
  let held: u32 = 0;
  while (classAt(block, held) != 0) held++;
  return held;
}

/** The patterns that a token of own's touches: a sparse row. */
// @ts-ignore: decorator
@inline
function touchRow(stage: usize, token: usize): usize {
  return pointer(pointer(stage, at.PATTERNS_TOUCH), <u32>classAt(pointer(tokensOf(stage), at.TOKENS_CODE), <u32>token));
}

/** Bits of everybody for whom the coverage may be other than 0, in this tile. */
export function touched(query: usize, stage: usize, own: u32, into: usize): void {
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const end = pointer(query, at.QUERY_TO) << 2;
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  const rows = pointer(stage, at.PATTERNS_ROWS);
  memory.copy(into + begin, pointer(rows, 0) + begin, end - begin);
  const count = countOf(stage, block);
  for (let i: u32 = 0; i < count; i++) {
    const touch = touchRow(stage, tokenAt(stage, block, i));
    for (let c: u32 = 0; c < cellsIn(touch); c++) {
      const row = pointer(rows, cellAt(touch, c) & 0xffff);
      for (let b = begin; b < end; b += 16) v128.store(into + b, v128.or(v128.load(into + b), v128.load(row + b)));
    }
  }
}

/** How many of own's wanted codes somebody may touch at most in each part; the first part has no limit. */
export function partLimit(wanted: u32, part: u32): u32 {
  if (part == 0) return wanted;
  if (part == at.SPLIT_PARTS - 1) return 0;
  return max<u32>(1, (part == 1 ? 2 * wanted + 2 : wanted + 2) / 3) - 1;
}

/** Writes down which rows touch each of own's wanted codes: count, then where they are. */
function collectRows(stage: usize, block: usize, wanted: u32, lists: usize): void {
  const rows = pointer(stage, at.PATTERNS_ROWS);
  for (let i: u32 = 0; i < wanted; i++) {
    const list = lists + ((<usize>i * (at.MOST_PATTERNS + 1)) << 2);
    const touch = touchRow(stage, tokenAt(stage, block, i));
    for (let c: u32 = 0; c < cellsIn(touch); c++) put(list, 1 + c, word(rows, cellAt(touch, c) & 0xffff));
    put(list, 0, cellsIn(touch));
  }
}

// @ts-ignore: decorator
@inline
function touchedBy(list: usize, offset: usize): v128 {
  let any = i64x2.splat(0);
  for (let r = word(list, 0); r > 0; r--) any = v128.or(any, v128.load(pointer(list, r) + offset));
  return any;
}

/** Whoever touches at least `limit` codes, from counts in four planes of bits. */
// @ts-ignore: decorator
@inline
function atLeast(a: v128, b: v128, c: v128, d: v128, limit: u32): v128 {
  let above = i64x2.splat(0);
  let equal = i64x2.splat(-1);
  above = limit & 8 ? above : v128.or(above, v128.and(equal, d));
  equal = v128.and(equal, limit & 8 ? d : v128.not(d));
  above = limit & 4 ? above : v128.or(above, v128.and(equal, c));
  equal = v128.and(equal, limit & 4 ? c : v128.not(c));
  above = limit & 2 ? above : v128.or(above, v128.and(equal, b));
  equal = v128.and(equal, limit & 2 ? b : v128.not(b));
  above = limit & 1 ? above : v128.or(above, v128.and(equal, a));
  equal = v128.and(equal, limit & 1 ? a : v128.not(a));
  return v128.or(above, equal);
}

/**
 * Parts the tile by how many of own's wanted codes somebody touches, counted for 128 places at a time; whoever has said
 * nothing is in the first part. Up to 15 wanted codes; more are one part.
 */
export function partByCount(query: usize, stage: usize, own: u32, into: usize): void {
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const end = pointer(query, at.QUERY_TO) << 2;
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  const rows = pointer(stage, at.PATTERNS_ROWS);
  const wanted = word(block, at.WANT_COUNT);
  const lists = into + <usize>at.SPLIT_ROWS * end;
  collectRows(stage, block, wanted, lists);
  for (let o = begin; o < end; o += 16) {
    let a = i64x2.splat(0);
    let b = i64x2.splat(0);
    let c = i64x2.splat(0);
    let d = i64x2.splat(0);
    for (let i: u32 = 0; i < wanted; i++) {
      let carry = touchedBy(lists + ((<usize>i * (at.MOST_PATTERNS + 1)) << 2), o);
      let next = v128.and(a, carry);
      a = v128.xor(a, carry);
      carry = v128.and(b, next);
      b = v128.xor(b, next);
      next = v128.and(c, carry);
      c = v128.xor(c, carry);
      d = v128.xor(d, next);
    }
    let taken = v128.load(pointer(rows, 0) + o);
    for (let part: u32 = 0; part < <u32>at.SPLIT_PARTS; part++) {
      const limit = part == at.SPLIT_PARTS - 1 ? 0 : partLimit(wanted, part + 1) + 1;
      const here = part == 0 ? v128.or(taken, atLeast(a, b, c, d, limit)) : v128.andnot(atLeast(a, b, c, d, limit), taken);
      v128.store(into + <usize>part * end + o, here);
      taken = v128.or(taken, here);
    }
  }
}

/** Everybody in the first part: own names too many codes to count, or is not the one who wants. */
export function partByTouch(query: usize, stage: usize, own: u32, into: usize): void {
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const end = pointer(query, at.QUERY_TO) << 2;
  touched(query, stage, own, into);
  memory.fill(into + end + begin, 0, end - begin);
  memory.fill(into + 2 * end + begin, 0, end - begin);
  for (let b = begin; b < end; b += 16) v128.store(into + 3 * end + b, v128.not(v128.load(into + b)));
}

/** into = bits of `from` with (or without) those of `by`. @returns whether there are any */
export function part(query: usize, from: usize, by: usize, without: bool, into: usize): bool {
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const end = pointer(query, at.QUERY_TO) << 2;
  let any = i64x2.splat(0);
  for (let b = begin; b < end; b += 16) {
    const x = v128.load(from + b);
    const y = v128.load(by + b);
    const z = without ? v128.andnot(x, y) : v128.and(x, y);
    v128.store(into + b, z);
    any = v128.or(any, z);
  }
  return v128.any_true(any);
}
