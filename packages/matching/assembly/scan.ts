import * as at from "../src/columns/layout";
import { fewWantsValues, isFew } from "./cover";
import { prepareStage, tidyStage, valuesOf } from "./families";
import { addWish, finalFits, sift } from "./fold";
import { addUpGroups, groupPoints } from "./groups";
import { makeRoom, takeAims } from "./later";
import { floorOf, offer } from "./lists";
import { pointer, put, word } from "./memory";
import { takeFloors } from "./reach";
import { scanBounded } from "./scan-bounded";
import { sieve, takePlaces } from "./sieve";
import { sumOf, sumValues } from "./sum-values";
import { part, partByCount, partByTouch, partLimit, touched } from "./split";

// @ts-ignore: decorator
@inline
export function stageAt(stages: usize, index: u32): usize {
  return stages + ((<usize>index * at.STAGE_SIZE) << 2);
}

/** Whether own has stated hours, or the number that a gap is measured from. */
function saysNumbers(stage: usize, own: u32): bool {
  const column = pointer(stage, at.STAGE_OWN);
  if (word(stage, at.STAGE_KIND) == at.KIND_INTERVAL) return !isNaN(load<f64>(column + ((<usize>own) << 4)));
  const week = pointer(column, own);
  return week != 0 && (word(week, at.WEEK_COUNT) > 0 || word(stage, at.WEEK_WHOLE_IS_OWN) == 0);
}

/**
 * The most that a wish can give for this own statement: NEUTRAL where own has said nothing. But who holds nothing is still full
 * for those who want nothing, where that is known.
 */
function ceilingOf(stage: usize, own: u32): u64 {
  const kind = word(stage, at.STAGE_KIND);
  if (kind == at.KIND_WEEK || kind == at.KIND_INTERVAL) return saysNumbers(stage, own) ? at.FULL_VALUE : at.NEUTRAL_VALUE;
  const blocks = kind == at.KIND_WANTS || kind == at.KIND_HOLDS || kind == at.KIND_TERMS || kind == at.KIND_BEST;
  if (!blocks || pointer(pointer(stage, at.STAGE_OWN), own) != 0) return at.FULL_VALUE;
  return kind == at.KIND_HOLDS && word(stage, at.COVER_DOUBTS) != 0 ? at.FULL_VALUE : at.NEUTRAL_VALUE;
}

/** The two stages by which candidates are split, and the most that they can give to those in hand, per mille. */
let splitA: i32 = -1;
let splitB: i32 = -1;
let ceilingA: u64 = 0;
let ceilingB: u64 = 0;

// @ts-ignore: decorator
@inline
export function mostOf(stage: usize, index: u32, own: u32): u64 {
  const weight = load<u64>(stage + (at.STAGE_WEIGHT << 2));
  if (<i32>index == splitA) return weight * ceilingA;
  if (<i32>index == splitB) return weight * ceilingB;
  return weight * ceilingOf(stage, own);
}

/** Whether a stage is known to give 0 to the candidates in hand. */
// @ts-ignore: decorator
@inline
function isNothing(index: u32): bool {
  return (<i32>index == splitA && ceilingA == 0) || (<i32>index == splitB && ceilingB == 0);
}

export function restOf(plan: usize, own: u32): u64 {
  const stages = pointer(plan, at.PLAN_STAGES_AT);
  let rest: u64 = 0;
  for (let s: u32 = 0; s < word(plan, at.PLAN_STAGES); s++) rest += mostOf(stageAt(stages, s), s, own);
  return rest;
}

export function countIn(query: usize, index: u32, count: u32): void {
  const to = pointer(query, at.QUERY_IN);
  if (to != 0) store<u64>(to + ((<usize>index) << 3), load<u64>(to + ((<usize>index) << 3)) + <u64>count);
}

/** Which stages have been prepared for the own statement in hand, as bits: gates first, then wishes. */
let prepared: u32 = 0;

export function ready(query: usize, stage: usize, index: u32, own: u32): usize {
  let scratch = pointer(query, at.QUERY_SCRATCH + index);
  if (!((prepared >> index) & 1)) {
    prepareStage(stage, own, scratch);
    prepared |= 1 << index;
  }
  return scratch;
}

function tidy(query: usize, stage: usize, index: u32, own: u32): void {
  if ((prepared >> index) & 1) tidyStage(stage, own, pointer(query, at.QUERY_SCRATCH + index));
}

export function clear(query: usize, plan: usize, own: u32): void {
  const gates = word(plan, at.PLAN_GATES);
  for (let g: u32 = 0; g < gates; g++) tidy(query, stageAt(pointer(plan, at.PLAN_GATES_AT), g), g, own);
  for (let s: u32 = 0; s < word(plan, at.PLAN_STAGES); s++) {
    const stage = stageAt(pointer(plan, at.PLAN_STAGES_AT), s);
    tidy(query, stage, gates + s, own);
  }
  prepared = 0;
}

/** 1 or 0, without a branch. */
// @ts-ignore: decorator
@inline
export function passes(gate: usize, said: i32): u32 {
  return (<u32>said >> 31) & word(gate, at.STAGE_UNKNOWN) | <u32>(said >= <i32>word(gate, at.STAGE_FROM));
}

/** @param points carried along with the places; 0 = there are none yet */
export function throughGates(query: usize, plan: usize, own: u32, count: u32, points: usize): u32 {
  const places = pointer(query, at.QUERY_PLACES);
  const values = pointer(query, at.QUERY_VALUES);
  let left = count;
  for (let g: u32 = 0; g < word(plan, at.PLAN_GATES) && left > 0; g++) {
    const gate = stageAt(pointer(plan, at.PLAN_GATES_AT), g);
    if (word(gate, at.STAGE_KIND) == at.KIND_ASKED) continue;
    countIn(query, g, left);
    const sum = sumOf(query, gate);
    if (sum != 0) sumValues(query, sum, gate, own, left);
    else valuesOf(gate, own, places, left, values, ready(query, gate, g, own));
    let kept: u32 = 0;
    for (let k: u32 = 0; k < left; k++) {
      put(places, kept, word(places, k));
      if (points != 0) store<u64>(points + ((<usize>kept) << 3), load<u64>(points + ((<usize>k) << 3)));
      kept += passes(gate, <i32>word(values, k));
    }
    left = kept;
  }
  return left;
}

// @ts-ignore: decorator
@inline
export function ownFloor(query: usize): u32 {
  const mode = word(query, at.QUERY_MODE);
  const least = word(query, at.QUERY_LEAST);
  if (mode & at.MODE_OWN) return max<u32>(least, floorOf(pointer(query, at.QUERY_OWN_LISTS), word(query, at.QUERY_OWN_PLACE)));
  return mode & (at.MODE_COLLECT | at.MODE_COUNT) && pointer(query, at.QUERY_OTHER_LISTS) == 0 ? least : 0xffff;
}

/** The best fit that any candidate can have: most points of every group, and the rest. */
function mostFit(query: usize, plan: usize, rest: u64): u32 {
  let points = rest;
  for (let g: u32 = 0; g < word(plan, at.PLAN_GROUPS); g++)
    points += load<u64>(pointer(query, at.QUERY_MOST) + ((<usize>g) << 3));
  const listing = perMille(points >> 32);
  const profile = perMille(points & 0xffffffff);
  const sum = max<u32>(1, listing + profile);
  return (2 * listing * profile + sum / 2) / sum;
}

export function siftNow(query: usize, count: u32, rest: u64): u32 {
  if (!(word(query, at.QUERY_MODE) & at.MODE_PRUNE)) return count;
  const others = pointer(query, at.QUERY_OTHER_LISTS);
  const floors: usize = others == 0 ? 0 : pointer(others, at.LISTS_FLOOR);
  return sift(pointer(query, at.QUERY_PLACES), pointer(query, at.QUERY_POINTS), count, rest, ownFloor(query), floors);
}

/** Counts who fits well enough whatever the wishes to come give, and needs not be asked any more. @returns how many are left */
function countSure(query: usize, count: u32): u32 {
  const places = pointer(query, at.QUERY_PLACES);
  const points = pointer(query, at.QUERY_POINTS);
  const fits = pointer(query, at.QUERY_VALUES);
  const least = word(query, at.QUERY_LEAST);
  finalFits(points, count, fits);
  let left: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    put(places, left, word(places, k));
    store<u64>(points + ((<usize>left) << 3), load<u64>(points + ((<usize>k) << 3)));
    left += <u32>(word(fits, k) < least);
  }
  put(query, at.QUERY_FOUND, word(query, at.QUERY_FOUND) + count - left);
  return left;
}

/** A coverage of few candidates for whom no tables have been made yet. */
// @ts-ignore: decorator
@inline
function isLight(stage: usize, own: u32, count: u32, index: u32): bool {
  return word(stage, at.STAGE_KIND) == at.KIND_WANTS && !((prepared >> index) & 1) && isFew(stage, own, count);
}

/** What the wishes to come can still add. */
let rest: u64 = 0;

/** Where bounds have left out who cannot reach any list, only texts are worth another look. */
// @ts-ignore: decorator
@inline
function worthSifting(query: usize, plan: usize, index: u32): bool {
  if (pointer(query, at.QUERY_BOUNDS) == 0) return true;
  const next = index + 1;
  return next < word(plan, at.PLAN_STAGES) && word(stageAt(pointer(plan, at.PLAN_STAGES_AT), next), at.STAGE_KIND) == at.KIND_TERMS;
}

/** Before the first wish of these candidates. */
export function beginWishes(plan: usize, own: u32): void {
  rest = restOf(plan, own);
}

/** The wishes behind the groups, leaving out on the way who cannot reach any list. @returns how many are left */
export function throughWishes(query: usize, plan: usize, own: u32, count: u32): u32 {
  const places = pointer(query, at.QUERY_PLACES);
  const points = pointer(query, at.QUERY_POINTS);
  const values = pointer(query, at.QUERY_VALUES);
  const gates = word(plan, at.PLAN_GATES);
  let left = count;
  for (let s: u32 = 0; s < word(plan, at.PLAN_STAGES) && left > 0; s++) {
    const stage = stageAt(pointer(plan, at.PLAN_STAGES_AT), s);
    if (word(stage, at.STAGE_KIND) == at.KIND_ASKED) break;
    if (isNothing(s)) continue;
    countIn(query, gates + s, left);
    const sum = sumOf(query, stage);
    if (sum != 0) sumValues(query, sum, stage, own, left);
    else if (isLight(stage, own, left, gates + s)) fewWantsValues(stage, own, places, left, values);
    else valuesOf(stage, own, places, left, values, ready(query, stage, gates + s, own));
    addWish(stage, values, points, left);
    rest -= mostOf(stage, s, own);
    if (worthSifting(query, plan, s)) left = siftNow(query, left, rest);
    if (word(query, at.QUERY_MODE) & at.MODE_COUNT) left = countSure(query, left);
  }
  return left;
}

/** Points of a side to per mille, half up. */
// @ts-ignore: decorator
@inline
function perMille(points: u64): u32 {
  return (<u32>points + 50) / 100;
}

export function writeFound(query: usize, place: u32, fit: u32, points: u64, tag: u32): void {
  const found = word(query, at.QUERY_FOUND);
  const to = pointer(query, at.QUERY_OUT) + ((<usize>found * at.FOUND_SIZE) << 2);
  const raw = word(query, at.QUERY_MODE) & at.MODE_ASKED;
  put(to, at.FOUND_PLACE, place);
  put(to, at.FOUND_FIT, fit);
  put(to, at.FOUND_LISTING, raw ? <u32>(points >> 32) : perMille(points >> 32));
  put(to, at.FOUND_PROFILE, raw ? <u32>points : perMille(points & 0xffffffff));
  put(to, at.FOUND_TAG, tag);
  put(query, at.QUERY_FOUND, found + 1);
}

export function conclude(query: usize, plan: usize, own: u32, count: u32): void {
  const places = pointer(query, at.QUERY_PLACES);
  const points = pointer(query, at.QUERY_POINTS);
  const fits = pointer(query, at.QUERY_VALUES);
  const mode = word(query, at.QUERY_MODE);
  const least = word(query, at.QUERY_LEAST);
  const others = pointer(query, at.QUERY_OTHER_LISTS);
  const ownHash = word(query, at.QUERY_OWN_HASH);
  finalFits(points, count, fits);
  for (let k: u32 = 0; k < count; k++) {
    const fit = word(fits, k);
    const place = word(places, k);
    if (fit < least && !(mode & at.MODE_ASKED)) continue;
    const sum = load<u64>(points + ((<usize>k) << 3));
    const score = (fit << at.SCORE_FIT) | (perMille(sum >> 32) << at.SCORE_LISTING) | perMille(sum & 0xffffffff);
    if (mode & at.MODE_COUNT) put(query, at.QUERY_FOUND, word(query, at.QUERY_FOUND) + 1);
    if (mode & at.MODE_OWN && fit >= ownFloor(query))
      offer(pointer(query, at.QUERY_OWN_LISTS), word(query, at.QUERY_OWN_PLACE), ownHash, score, place);
    const reaches = others == 0 || fit >= floorOf(others, place);
    if (reaches && mode & at.MODE_OTHER) offer(others, place, word(pointer(others, at.LISTS_OWN_HASH), place), score, own);
    if ((reaches || mode & at.MODE_ASKED) && mode & at.MODE_COLLECT) writeFound(query, place, fit, sum, 0);
  }
}

export function startAt(cursor: usize, bits: usize, first: u32): void {
  put(cursor, 0, first);
  put(cursor, 1, word(bits, first));
}

function throughGroups(query: usize, plan: usize, count: u32): u32 {
  groupPoints(query, plan, count);
  return siftNow(query, count, rest);
}

/**
 * Everybody in a bit row: wishes in groups, musts that are no rows, the other wishes, lists. Who are counted are not left out
 * before the musts.
 */
function scanBits(query: usize, plan: usize, own: u32, bits: usize, scores: bool): void {
  const words = word(query, at.QUERY_TO);
  const cursor = pointer(query, at.QUERY_TAGS);
  const points = pointer(query, at.QUERY_POINTS);
  const counts = (word(query, at.QUERY_MODE) & at.MODE_COUNT) != 0;
  const restOfAll = scores ? restOf(plan, own) : 0;
  startAt(cursor, bits, word(query, at.QUERY_FROM));
  while (word(cursor, 0) < words) {
    let left = takePlaces(bits, words, cursor, pointer(query, at.QUERY_PLACES));
    rest = restOfAll;
    if (scores && !counts) left = throughGroups(query, plan, left);
    left = throughGates(query, plan, own, left, scores && !counts ? points : 0);
    put(query, at.QUERY_PASSING, word(query, at.QUERY_PASSING) + left);
    if (counts) left = throughGroups(query, plan, left);
    if (scores && left > 0) conclude(query, plan, own, throughWishes(query, plan, own, left));
  }
}

/** A part of the candidates of whom it is known what some coverages can give at most; whole parts may be out of reach. */
function scanPart(query: usize, plan: usize, own: u32, bits: usize): void {
  const most = mostFit(query, plan, restOf(plan, own));
  if (most < ownFloor(query) && pointer(query, at.QUERY_OTHER_LISTS) == 0) return;
  scanBits(query, plan, own, bits, true);
}

/** The most that a coverage can give to a part: its limit of own's weightiest codes, per mille. */
function ceilingOfPart(stage: usize, own: u32, part: u32): u64 {
  if (part == at.SPLIT_PARTS - 1) return 0;
  if (part == 0 || word(stage, at.STAGE_KIND) != at.KIND_WANTS) return at.FULL_VALUE;
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  const wanted = word(block, at.WANT_COUNT);
  let heaviest: u32 = 0;
  for (let i: u32 = 0; i < wanted; i++) heaviest = max<u32>(heaviest, load<u16>(block + (at.WANT_ITEMS << 2) + (<usize>i << 2), 2));
  return min<u64>(at.FULL_VALUE, (1000 * <u64>heaviest * <u64>partLimit(wanted, part)) / <u64>word(block, at.WANT_TOTAL));
}

/** Candidates by what they touch, the most promising first. */
function scanSplit(query: usize, plan: usize, own: u32): void {
  const splits = word(plan, at.PLAN_SPLITS);
  const rowBytes = pointer(query, at.QUERY_TO) << 2;
  const parts = pointer(query, at.QUERY_SPLIT);
  const second = parts + <usize>at.SPLIT_PARTS * rowBytes;
  const bits = second + rowBytes;
  const stages = pointer(plan, at.PLAN_STAGES_AT);
  const a = stageAt(stages, word(plan, at.PLAN_SPLITS_AT));
  splitA = <i32>word(plan, at.PLAN_SPLITS_AT);
  splitB = splits > 1 ? <i32>word(plan, at.PLAN_SPLITS_AT + 1) : -1;
  const counts = word(a, at.STAGE_KIND) == at.KIND_WANTS && word(pointer(pointer(a, at.STAGE_OWN), own), at.WANT_COUNT) <= <u32>at.MOST_COUNTED;
  if (counts) partByCount(query, a, own, parts);
  else partByTouch(query, a, own, parts);
  if (splits > 1) touched(query, stageAt(stages, splitB), own, second);
  for (let p: u32 = 0; p < <u32>at.SPLIT_PARTS; p++) {
    ceilingA = ceilingOfPart(a, own, p);
    for (let q: u32 = 0; q < splits; q++) {
      ceilingB = q == 0 ? at.FULL_VALUE : 0;
      if (!part(query, pointer(query, at.QUERY_BITS), parts + <usize>p * rowBytes, false, bits)) break;
      if (splits > 1 && !part(query, bits, second, q == 1, bits)) continue;
      scanPart(query, plan, own, bits);
    }
  }
  splitA = -1;
  splitB = -1;
}

/** Whether own names something by which the candidates can be split. */
function canSplit(query: usize, plan: usize, own: u32): bool {
  const stages = pointer(plan, at.PLAN_STAGES_AT);
  for (let i: u32 = 0; i < word(plan, at.PLAN_SPLITS); i++) {
    const stage = stageAt(stages, word(plan, at.PLAN_SPLITS_AT + i));
    if (pointer(pointer(stage, at.STAGE_OWN), own) == 0) return false;
  }
  const mode = word(query, at.QUERY_MODE);
  return word(plan, at.PLAN_SPLITS) > 0 && (mode & at.MODE_PRUNE) != 0 && !(mode & at.MODE_COUNT);
}

/** One own statement against the other side, or a tile of it. */
export function scan(query: usize): void {
  const plan = pointer(query, at.QUERY_PLAN);
  const own = word(query, at.QUERY_OWN);
  const scores = (word(query, at.QUERY_MODE) & (at.MODE_OWN | at.MODE_OTHER | at.MODE_COLLECT | at.MODE_COUNT)) != 0;
  put(query, at.QUERY_FOUND, 0);
  put(query, at.QUERY_PASSING, 0);
  sieve(query, plan, own);
  if (scores) addUpGroups(query, plan, own);
  if (scores && pointer(query, at.QUERY_BOUNDS) != 0) scanBounded(query, plan, own);
  else if (scores && canSplit(query, plan, own)) scanSplit(query, plan, own);
  else scanBits(query, plan, own, pointer(query, at.QUERY_BITS), scores);
  clear(query, plan, own);
}

/** Floors rise all the time; to take them anew is worth it after so many own statements. */
const FLOORS_HOLD: u32 = 16;

/** What bounds are compared with. */
function takeMarks(query: usize, index: u32, isFirst: bool): void {
  if (pointer(query, at.QUERY_BOUNDS) == 0) return;
  makeRoom(query);
  if (isFirst) takeFloors(query, pointer(pointer(query, at.QUERY_OTHER_LISTS), at.LISTS_FLOOR));
  takeAims(query, index);
}

/** Makes a query that of an own statement, which fills its own list. */
export function takeOwn(query: usize, own: u32): void {
  put(query, at.QUERY_OWN, own);
  put(query, at.QUERY_OWN_PLACE, own);
  put(query, at.QUERY_OWN_HASH, word(pointer(pointer(query, at.QUERY_PLAN), at.PLAN_OWN_HASH), own));
}

/** `scan` for own statements `from` to `to` of a list of places, each filling its own list. */
export function scanMany(query: usize, order: usize, from: u32, to: u32): void {
  for (let i = from; i < to; i++) {
    takeMarks(query, i, (i - from) % FLOORS_HOLD == 0);
    takeOwn(query, word(order, i));
    scan(query);
  }
}
