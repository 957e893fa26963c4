import * as at from '../src/columns/layout';
import { classAt, pointer, put, word } from './memory';
import { cellValue } from './table';

/** Points of every class of every group for this own statement, both sides in one u64. */
export function addUpGroups(query: usize, plan: usize, own: u32): void {
  let sums = pointer(query, at.QUERY_SUMS);
  const groups = word(plan, at.PLAN_GROUPS);
  for (let g: u32 = 0; g < groups; g++) {
    const group = pointer(plan, at.PLAN_GROUPS_AT) + ((<usize>g * at.GROUP_SIZE) << 2);
    const classes = word(group, at.GROUP_CLASSES);
    const members = word(group, at.GROUP_MEMBERS);
    const parts = pointer(group, at.GROUP_PARTS);
    for (let m: u32 = 0; m < members; m++) {
      const member = pointer(group, at.GROUP_MEMBERS_AT) + ((<usize>m * at.STAGE_SIZE) << 2);
      const stride = pointer(member, at.TABLE_OTHER_STRIDE);
      const values =
        pointer(member, at.TABLE_AT) +
        classAt(pointer(member, at.STAGE_OWN), own) * pointer(member, at.TABLE_OWN_STRIDE);
      const numbers = pointer(member, at.TABLE_NUMBERS);
      const weight = load<u64>(member + (at.STAGE_WEIGHT << 2));
      for (let k: u32 = 0; k < classes; k++) {
        const part = <usize>load<u16>(parts + ((<usize>(k * members + m)) << 1));
        const said = cellValue(numbers, values + part * stride);
        const points = <u64>(said < 0 ? at.NEUTRAL_VALUE : said) * weight;
        const to = sums + ((<usize>k) << 3);
        store<u64>(to, m == 0 ? points : load<u64>(to) + points);
      }
    }
    store<u64>(pointer(query, at.QUERY_MOST) + ((<usize>g) << 3), mostOf(sums, classes));
    sums += (<usize>classes) << 3;
  }
}

/** The most points that any class gives to either side. */
function mostOf(sums: usize, classes: u32): u64 {
  let most: v128 = i32x4.splat(0);
  for (let k: u32 = 0; k < classes; k++) most = i32x4.max_u(most, v128.load64_zero(sums + ((<usize>k) << 3)));
  return <u64>i64x2.extract_lane(most, 0);
}

/** Points that the groups give to each candidate, or those that it has beforehand. */
export function groupPoints(query: usize, plan: usize, count: u32): void {
  const places = pointer(query, at.QUERY_PLACES);
  const points = pointer(query, at.QUERY_POINTS);
  const groups = word(plan, at.PLAN_GROUPS);
  const rests = pointer(query, at.QUERY_RESTS);
  if (rests != 0) {
    for (let k: u32 = 0; k < count; k++)
      store<u64>(points + ((<usize>k) << 3), load<u64>(rests + (pointer(places, k) << 3)));
    return;
  }
  if (groups == 0) memory.fill(points, 0, (<usize>count) << 3);
  let sums = pointer(query, at.QUERY_SUMS);
  for (let g: u32 = 0; g < groups; g++) {
    const group = pointer(plan, at.PLAN_GROUPS_AT) + ((<usize>g * at.GROUP_SIZE) << 2);
    const column = pointer(group, at.GROUP_COLUMN);
    if (g == 0) {
      for (let k: u32 = 0; k < count; k++)
        store<u64>(points + ((<usize>k) << 3), load<u64>(sums + (classAt(column, word(places, k)) << 3)));
    } else {
      for (let k: u32 = 0; k < count; k++) {
        const to = points + ((<usize>k) << 3);
        store<u64>(to, load<u64>(to) + load<u64>(sums + (classAt(column, word(places, k)) << 3)));
      }
    }
    sums += (<usize>word(group, at.GROUP_CLASSES)) << 3;
  }
}
