import * as at from "../src/columns/layout";
import { addUpAll, prepareBounds } from "./bounds";
import { valuesOf } from "./families";
import { addWish } from "./fold";
import { groupPoints } from "./groups";
import { tilePlaces } from "./make-bounds";
import { pointer, put, word } from "./memory";
import { beginWishes, conclude, countIn, mostOf, ownFloor, ready, siftNow, stageAt, startAt, throughGates, throughWishes } from "./scan";
import { beginLater, endLater, moveBest, takeReaching, taken, unitsOfBest } from "./reach";
import { takePlaces } from "./sieve";
import { boundPoints } from "./sum-values";

/** Points of both sides for which the bounds have no rows, at most. */
export function restOfBounds(query: usize, plan: usize, own: u32): u64 {
  const bounds = pointer(query, at.QUERY_BOUNDS);
  const stages = pointer(plan, at.PLAN_STAGES_AT);
  let rest: u64 = 0;
  for (let s: u32 = 0; s < word(plan, at.PLAN_STAGES); s++)
    if (!((word(bounds, at.BOUNDS_COVERED) >> s) & 1)) rest += mostOf(stageAt(stages, s), s, own);
  if (word(bounds, at.BOUNDS_GROUPED) != 0) return rest;
  for (let g: u32 = 0; g < word(plan, at.PLAN_GROUPS); g++) rest += load<u64>(pointer(query, at.QUERY_MOST) + ((<usize>g) << 3));
  return rest;
}

/** Whether a wish weighs enough to be asked only for a bound: ten of 100. */
// @ts-ignore: decorator
@inline
function weighs(stage: usize): bool {
  const weight = load<u64>(stage + (at.STAGE_WEIGHT << 2));
  return <u32>weight + <u32>(weight >> 32) >= 10;
}

/** Whether no row of the bounds tells a stage, although numbers do. */
// @ts-ignore: decorator
@inline
function isUntold(query: usize, stage: usize, index: u32): bool {
  const kind = word(stage, at.STAGE_KIND);
  return !((word(pointer(query, at.QUERY_BOUNDS), at.BOUNDS_COVERED) >> index) & 1) && kind != at.KIND_TERMS && kind != at.KIND_ASKED && weighs(stage);
}

/** What the wishes that no row tells can give at most. */
function restOfUntold(query: usize, plan: usize, own: u32): u64 {
  const stages = pointer(plan, at.PLAN_STAGES_AT);
  let rest: u64 = 0;
  for (let s: u32 = 0; s < word(plan, at.PLAN_STAGES); s++)
    if (isUntold(query, stageAt(stages, s), s)) rest += mostOf(stageAt(stages, s), s, own);
  return rest;
}

/** Leaves out who cannot reach any list by what the rows leave to them and the wishes that no row tells. */
function throughUntold(query: usize, plan: usize, own: u32, count: u32): u32 {
  const gates = word(plan, at.PLAN_GATES);
  const values = pointer(query, at.QUERY_VALUES);
  let rest = restOfUntold(query, plan, own);
  let left = count;
  boundPoints(query, count, rest);
  for (let s: u32 = 0; s < word(plan, at.PLAN_STAGES) && left > 0; s++) {
    const stage = stageAt(pointer(plan, at.PLAN_STAGES_AT), s);
    if (!isUntold(query, stage, s)) continue;
    countIn(query, gates + s, left);
    valuesOf(stage, own, pointer(query, at.QUERY_PLACES), left, values, ready(query, stage, gates + s, own));
    addWish(stage, values, pointer(query, at.QUERY_POINTS), left);
    rest -= mostOf(stage, s, own);
    left = siftNow(query, left, rest);
  }
  return left;
}

/** Candidates whose sums are known: musts that are no rows, wishes, lists. */
export function judge(query: usize, plan: usize, own: u32, count: u32): void {
  let left = throughGates(query, plan, own, count, 0);
  put(query, at.QUERY_PASSING, word(query, at.QUERY_PASSING) + left);
  left = throughUntold(query, plan, own, left);
  if (left == 0) return;
  beginWishes(plan, own);
  groupPoints(query, plan, left);
  conclude(query, plan, own, throughWishes(query, plan, own, left));
}

/** Those of the tile in `bits`. */
function judgeAll(query: usize, plan: usize, own: u32, bits: usize): void {
  const cursor = pointer(query, at.QUERY_TAGS);
  const to = word(query, at.QUERY_TO);
  startAt(cursor, bits, word(query, at.QUERY_FROM));
  while (word(cursor, 0) < to) judge(query, plan, own, takePlaces(bits, to, cursor, pointer(query, at.QUERY_PLACES)));
}

/** While own's list has no floor, so many of the best by their bounds are looked at before the others. */
const FIRST_PAIRS: u32 = 96;

/** Fills own's list with the best by their bounds, so that it has a floor. */
function fillFirst(query: usize, plan: usize, own: u32, bits: usize): void {
  const best = pointer(query, at.QUERY_NEARLY_BITS);
  addUpAll(query, bits);
  for (let count = FIRST_PAIRS; ownFloor(query) <= word(query, at.QUERY_LEAST); count *= 4) {
    const units = unitsOfBest(query, bits, count);
    if (units == 0) return;
    moveBest(query, bits, best, units);
    judgeAll(query, plan, own, best);
  }
}

/** Those of the tile whom the bounds of all wishes let through. */
export function scanBounded(query: usize, plan: usize, own: u32): void {
  const bits = pointer(query, at.QUERY_BITS);
  prepareBounds(query, own, restOfBounds(query, plan, own));
  const isEmpty = ownFloor(query) <= word(query, at.QUERY_LEAST);
  if (isEmpty) fillFirst(query, plan, own, bits);
  beginLater(query, own);
  const all = <usize>tilePlaces(query);
  for (let begin: usize = 0; begin < all; ) {
    begin = takeReaching(query, bits, begin, ownFloor(query), !isEmpty);
    if (taken > 0) judge(query, plan, own, taken);
  }
  endLater(query);
}
