import * as at from "../src/columns/layout";
import { itemAt, rowAt, tilePlaces } from "./make-bounds";
import { classAt, pointer, put, word } from "./memory";

// @ts-ignore: decorator
@inline
export function workOf(query: usize): usize {
  return pointer(query, at.QUERY_BOUND_AREA) + <usize>(at.AREA_ROWS * tilePlaces(query));
}

// @ts-ignore: decorator
@inline
export function sumAt(query: usize, i: u32): usize {
  return workOf(query) + ((2 * at.WORK_ROWS + <usize>i * at.WORK_SUM) << 2);
}

/** Sums for own, those that weigh first. */
export let sums: u32 = 0;
let weighing: u32 = 0;

/** What each step of one wanted token counts at most, in parts of a unit, rounded up. If nothing is said of any, all is unknown. */
function fillSteps(item: usize, block: usize, i: u32, into: usize): void {
  const steps = pointer(item, at.BOUND_STEPS);
  const least: u32 = word(pointer(item, at.BOUND_STAGE), at.COVER_DOUBTS) == 0 ? 0 : at.NEUTRAL_VALUE;
  const weight = <f32>(word(item, at.BOUND_WEIGHT) << word(item, at.BOUND_FINER)) * <f32>classAt(block + (at.WANT_ITEMS << 2), (i << 1) + 1);
  const each = weight / <f32>(word(block, at.WANT_TOTAL) * at.BOUND_UNIT);
  for (let s: u32 = 0; s < <u32>at.BOUND_STEPS_MOST; s++) {
    const worth = s == 0 ? max<u32>(least, <u32>classAt(steps, s)) : <u32>classAt(steps, s);
    store<u8>(into + s, <u8>min<f32>(255, ceil<f32>(<f32>worth * each)));
  }
}

/** A sum over own's wanted tokens. @returns false when this cannot tell more than that nobody is more than full */
function addSum(query: usize, item: usize, own: u32): bool {
  const block = pointer(pointer(pointer(item, at.BOUND_STAGE), at.STAGE_OWN), own);
  if (block == 0 || sums == at.WORK_SUMS) return false;
  const wanted = word(block, at.WANT_COUNT);
  if (wanted == 0 || wanted > <u32>at.SUM_TOKENS) return false;
  const sum = sumAt(query, sums);
  for (let i: u32 = 0; i < wanted; i++) {
    const token = <u32>classAt(block + (at.WANT_ITEMS << 2), i << 1);
    if (token >= word(item, at.BOUND_ROWS)) return false;
    put(sum, at.SUM_ROWS + i, <u32>rowAt(query, word(item, at.BOUND_FIRST) + token));
    fillSteps(item, block, i, sum + (at.SUM_STEPS << 2) + (<usize>i << 4));
  }
  put(sum, at.SUM_COUNT, wanted);
  put(sum, at.SUM_SIDE, word(item, at.BOUND_SIDE));
  put(sum, at.SUM_FINER, word(item, at.BOUND_FINER));
  put(sum, at.SUM_ITEM, <u32>item);
  sums++;
  weighing += <u32>(word(item, at.BOUND_WEIGHT) != 0);
  return true;
}

function addRow(query: usize, item: usize, own: u32): bool {
  const list = workOf(query) + ((<usize>word(item, at.BOUND_SIDE) * at.WORK_ROWS) << 2);
  const number = <u32>classAt(pointer(item, at.BOUND_CLASSES), own);
  const count = word(list, 0);
  if (number >= word(item, at.BOUND_ROWS) || count + 1 >= <u32>at.WORK_ROWS) return false;
  put(list, count + 1, <u32>rowAt(query, word(item, at.BOUND_FIRST) + number));
  put(list, 0, count + 1);
  return true;
}

/** Lists the rows to add up for own. @returns the most points of items that have no row for it: both sides in one u64 */
function listRows(query: usize, own: u32): u64 {
  const bounds = pointer(query, at.QUERY_BOUNDS);
  put(workOf(query), 0, 0);
  put(workOf(query), at.WORK_ROWS, 0);
  sums = 0;
  weighing = 0;
  let rest: u64 = 0;
  for (let i: u32 = 0; i < word(bounds, at.BOUNDS_COUNT); i++) {
    const item = itemAt(bounds, i);
    const listed = word(item, at.BOUND_CLASSES) == 0 ? addSum(query, item, own) : addRow(query, item, own);
    if (listed) continue;
    const silent = word(item, at.BOUND_CLASSES) == 0 && pointer(pointer(pointer(item, at.BOUND_STAGE), at.STAGE_OWN), own) == 0;
    rest += (<u64>word(item, at.BOUND_WEIGHT) * <u64>(silent ? at.NEUTRAL_VALUE : at.FULL_VALUE)) << (word(item, at.BOUND_SIDE) << 5);
  }
  return rest;
}

/** Rows of a list, added up from `base` on, into the thread's row of sums. */
// @ts-ignore: decorator
@inline
function addRows(list: usize, offset: usize, base: v128, to: usize): void {
  let a = base;
  let b = base;
  let c = base;
  let d = base;
  for (let r = word(list, 0); r > 0; r--) {
    const row = pointer(list, r) + offset;
    a = i8x16.add_sat_u(a, v128.load(row));
    b = i8x16.add_sat_u(b, v128.load(row, 16));
    c = i8x16.add_sat_u(c, v128.load(row, 32));
    d = i8x16.add_sat_u(d, v128.load(row, 48));
  }
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
  v128.store(to, d, 48);
}

// @ts-ignore: decorator
@inline
function addFiner(to: usize, more: v128, finer: u32): void {
  let sum = more;
  for (let n = finer; n > 0; n--) sum = i8x16.avgr_u(sum, i64x2.splat(0));
  v128.store(to, i8x16.add_sat_u(v128.load(to), sum));
}

/** Adds what own's wanted tokens come to. */
// @ts-ignore: decorator
@inline
function addTokens(sum: usize, offset: usize, to: usize): void {
  let tables = sum + (at.SUM_STEPS << 2);
  let a = i64x2.splat(0);
  let b = i64x2.splat(0);
  let c = i64x2.splat(0);
  let d = i64x2.splat(0);
  for (let i: u32 = 0; i < word(sum, at.SUM_COUNT); i++, tables += 16) {
    const row = pointer(sum, at.SUM_ROWS + i) + offset;
    const table = v128.load(tables);
    a = i8x16.add_sat_u(a, i8x16.swizzle(table, v128.load(row)));
    b = i8x16.add_sat_u(b, i8x16.swizzle(table, v128.load(row, 16)));
    c = i8x16.add_sat_u(c, i8x16.swizzle(table, v128.load(row, 32)));
    d = i8x16.add_sat_u(d, i8x16.swizzle(table, v128.load(row, 48)));
  }
  const finer = word(sum, at.SUM_FINER);
  addFiner(to, a, finer);
  addFiner(to + 16, b, finer);
  addFiner(to + 32, c, finer);
  addFiner(to + 48, d, finer);
}

// @ts-ignore: decorator
@inline
function unitsUp(points: u64): v128 {
  return i8x16.splat(<i8>min<u32>(255, (<u32>points + at.BOUND_UNIT - 1) / at.BOUND_UNIT));
}

/** Half a per mille for every wish whose value is rounded. */
const ROUNDING: u64 = (<u64>50 << 32) | 50;

/** What the wishes without a row give to each side at most. */
let baseOfListing: v128 = i64x2.splat(0);
let baseOfProfile: v128 = i64x2.splat(0);

/**
 * Finds the rows to add up for own.
 * @param rest points of both sides that no row can tell
 */
export function prepareBounds(query: usize, own: u32, rest: u64): void {
  const points = rest + listRows(query, own) + ROUNDING;
  baseOfListing = unitsUp(points >> 32);
  baseOfProfile = unitsUp(points & 0xffffffff);
}

/** Adds up what every wish gives at most to 64 places. */
// @ts-ignore: decorator
@inline
export function addUp(work: usize, query: usize, offset: usize, rows: usize, stride: usize): void {
  addRows(work, offset, baseOfProfile, rows + stride);
  addRows(work + (at.WORK_ROWS << 2), offset, baseOfListing, rows + 2 * stride);
  for (let i: u32 = 0; i < weighing; i++) {
    const sum = sumAt(query, i);
    addTokens(sum, offset, rows + (word(sum, at.SUM_SIDE) + 1) * stride);
  }
}

/** Adds up for everybody of the tile in `bits`. */
export function addUpAll(query: usize, bits: usize): void {
  const area = pointer(query, at.QUERY_BOUND_AREA);
  const stride = <usize>tilePlaces(query);
  const first = bits + (pointer(query, at.QUERY_FROM) << 2);
  const work = workOf(query);
  for (let offset: usize = 0; offset < stride; offset += 64)
    if (load<u64>(first + (offset >> 3)) != 0) addUp(work, query, offset, area + offset, stride);
}

