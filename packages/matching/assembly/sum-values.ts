import * as at from "../src/columns/layout";
import { sumAt, sums, workOf } from "./bounds";
import { DOUBTS, fewWantsValues, meanOf } from "./cover";
import { tilePlaces } from "./make-bounds";
import { classAt, pointer, put, word } from "./memory";

/** The most points that the rows leave to each candidate, without what is still to come. */
export function boundPoints(query: usize, count: u32, rest: u64): void {
  const places = pointer(query, at.QUERY_PLACES);
  const points = pointer(query, at.QUERY_POINTS);
  const stride = <usize>tilePlaces(query);
  const rows = pointer(query, at.QUERY_BOUND_AREA) - (pointer(query, at.QUERY_FROM) << 5);
  for (let k: u32 = 0; k < count; k++) {
    const row = rows + pointer(places, k);
    const profile = <u64>load<u8>(row + stride) * at.BOUND_UNIT;
    const listing = <u64>load<u8>(row + 2 * stride) * at.BOUND_UNIT;
    store<u64>(points + ((<usize>k) << 3), (profile | (listing << 32)) - rest);
  }
}

/** The sum over tokens that tells the values of a stage; 0 = there is none. */
export function sumOf(query: usize, stage: usize): usize {
  if (pointer(query, at.QUERY_BOUNDS) == 0) return 0;
  for (let i: u32 = 0; i < sums; i++) {
    const sum = sumAt(query, i);
    if (pointer(pointer(sum, at.SUM_ITEM), at.BOUND_STAGE) == stage) return sum;
  }
  return 0;
}

/** Marks values that have to be asked one by one. */
const VAGUE: u32 = 1 << 31;

/** What each step of one wanted token is worth, with how often nothing is said of it. */
function fillWorths(item: usize, weight: u32, table: usize): void {
  const steps = pointer(item, at.BOUND_STEPS);
  const vague = word(item, at.BOUND_VAGUE);
  for (let s: u32 = 0; s < <u32>at.BOUND_STEPS_MOST; s++) {
    const worth = weight * <u32>classAt(steps, s) + (s == 0 ? 1 << DOUBTS : 0);
    put(table, s, (vague >> s) & 1 ? VAGUE : worth);
  }
}

/** Values of a coverage from the rows of own's wanted tokens. */
export function sumValues(query: usize, sum: usize, stage: usize, own: u32, count: u32): void {
  const places = pointer(query, at.QUERY_PLACES);
  const values = pointer(query, at.QUERY_VALUES);
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  const column = pointer(stage, at.STAGE_OTHER);
  const first = pointer(query, at.QUERY_FROM) << 5;
  const total = word(block, at.WANT_TOTAL);
  const wanted = word(sum, at.SUM_COUNT);
  const table = workOf(query) + (at.WORK_WORTHS << 2);
  for (let i: u32 = 0; i < wanted; i++) {
    const row = pointer(sum, at.SUM_ROWS + i) - first;
    fillWorths(pointer(sum, at.SUM_ITEM), <u32>classAt(block + (at.WANT_ITEMS << 2), (i << 1) + 1), table);
    for (let k: u32 = 0; k < count; k++) {
      const worth = word(table, <u32>load<u8>(row + pointer(places, k)));
      const before = i == 0 ? 0 : word(values, k);
      put(values, k, ((before | worth) & VAGUE) | (before + worth & ~VAGUE));
    }
  }
  for (let k: u32 = 0; k < count; k++) {
    const packed = word(values, k);
    if (pointer(column, word(places, k)) == 0) put(values, k, <u32>at.NOT_SAID);
    else if (packed & VAGUE) fewWantsValues(stage, own, places + ((<usize>k) << 2), 1, values + ((<usize>k) << 2));
    else put(values, k, meanOf(stage, packed, total, wanted));
  }
}
