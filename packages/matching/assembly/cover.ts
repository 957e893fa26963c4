import * as at from "../src/columns/layout";
import { cellAt, cellsIn, classAt, fillWith, pointer, put, word } from "./memory";

// @ts-ignore: decorator
@inline
function short(column: usize, index: usize): usize {
  return <usize>load<u16>(column + (index << 1));
}

/** What the codes of the other side are worth for the code of own's token: a sparse row. */
// @ts-ignore: decorator
@inline
export function nearRow(stage: usize, tokens: usize, token: usize): usize {
  return pointer(pointer(stage, at.COVER_NEAR), <u32>short(pointer(tokens, at.TOKENS_CODE), token));
}

/** The value of a cell of a sparse row, four cells at a time: among those behind the last the value is 0, too. */
// @ts-ignore: decorator
@inline
function valueIn(row: usize, cell: u32): i32 {
  const wanted = i32x4.splat(<i32>cell);
  for (let c: u32 = 0; c < cellsIn(row); c += 4) {
    const four = v128.load(row + ((<usize>(at.SPARSE_ITEMS + c)) << 2));
    const same = i32x4.bitmask(i32x4.eq(v128.and(four, i32x4.splat(0xffff)), wanted));
    if (same != 0) return <i32>(cellAt(row, c + ctz<u32>(<u32>same)) >> 16);
  }
  return 0;
}

/** What a held token is worth for a wanted one, per mille. */
// @ts-ignore: decorator
@inline
export function credit(stage: usize, near: i32, wantedLevel: usize, heldLevel: usize): i32 {
  const shares = pointer(stage, at.COVER_SHARE);
  if (shares == 0) return near;
  const share = <i32>load<i16>(shares + wantedLevel * pointer(stage, at.COVER_SHARE_STRIDE) + (heldLevel << 1));
  return (near * share + 500) / 1000;
}

/**
 * For own's wanted tokens: 1 + what each held token is worth for eight of them at a time, as lanes of one vector. Scratch:
 * one table of vectors for each eight, zero before and after.
 * @param fill false takes everything out again
 */
export function prepareWants(stage: usize, own: u32, scratch: usize, fill: bool): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  const wants = pointer(stage, at.COVER_WANT_TOKENS);
  const holds = pointer(stage, at.COVER_HELD_TOKENS);
  const table = pointer(holds, at.TOKENS_COUNT) << 4;
  const count = word(block, at.WANT_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    const token = short(block + (at.WANT_ITEMS << 2), <usize>i << 1);
    const level = short(pointer(wants, at.TOKENS_LEVEL), token);
    const near = nearRow(stage, wants, token);
    const lane = scratch + table * (<usize>i >> 3) + ((<usize>i & 7) << 1);
    for (let c: u32 = 0; c < cellsIn(near); c++) {
      const value = <i32>(cellAt(near, c) >> 16);
      for (let t = classAt(pointer(holds, at.TOKENS_FIRST), cellAt(near, c) & 0xffff); t != 0; t = short(pointer(holds, at.TOKENS_NEXT), t))
        store<i16>(lane + (t << 4), fill ? <i16>(1 + credit(stage, value, level, short(pointer(holds, at.TOKENS_LEVEL), t))) : 0);
    }
  }
}

/** Where the number of wanted tokens of which nothing is said is carried beside a sum of values. */
export const DOUBTS = 24;

/** The mean of a sum of values, or unknown. */
// @ts-ignore: decorator
@inline
export function meanOf(stage: usize, packed: u32, total: u32, wanted: u32): u32 {
  const sum = packed & ((1 << DOUBTS) - 1);
  if (word(stage, at.COVER_DOUBTS) == 0) return sum / total;
  return packed >> DOUBTS == wanted ? <u32>at.NOT_SAID : (2 * sum + total) / (2 * total);
}

/** What one held token is worth for a wanted one, plus 1; 0 = says nothing. */
// @ts-ignore: decorator
@inline
function worthOf(stage: usize, wants: usize, holds: usize, wanted: usize, held: usize): u32 {
  const near = valueIn(nearRow(stage, wants, wanted), <u32>short(pointer(holds, at.TOKENS_CODE), held));
  if (near == 0) return 0;
  return 1 + <u32>credit(stage, near, short(pointer(wants, at.TOKENS_LEVEL), wanted), short(pointer(holds, at.TOKENS_LEVEL), held));
}

/** The same for few candidates: pair by pair of tokens, without tables. */
export function fewWantsValues(stage: usize, own: u32, places: usize, count: u32, values: usize): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  const column = pointer(stage, at.STAGE_OTHER);
  const wants = pointer(stage, at.COVER_WANT_TOKENS);
  const holds = pointer(stage, at.COVER_HELD_TOKENS);
  const total = word(block, at.WANT_TOTAL);
  const wanted = word(block, at.WANT_COUNT);
  const unsaid = word(stage, at.COVER_UNSAID);
  for (let k: u32 = 0; k < count; k++) {
    const held = pointer(column, word(places, k));
    if (held == 0) {
      put(values, k, <u32>at.NOT_SAID);
      continue;
    }
    let packed: u32 = 0;
    for (let i: usize = 0; i < <usize>wanted; i++) {
      let best: u32 = 0;
      for (let token = held; load<u16>(token) != 0; token += 2)
        best = max(best, worthOf(stage, wants, holds, short(block + (at.WANT_ITEMS << 2), i << 1), short(token, 0)));
      const weight = <u32>short(block + (at.WANT_ITEMS << 2), (i << 1) + 1);
      packed += best == 0 ? unsaid * weight + (1 << DOUBTS) : (best - 1) * weight;
    }
    put(values, k, meanOf(stage, packed, total, wanted));
  }
}

/** Whether so few candidates are not worth own's tables of lanes. */
export function isFew(stage: usize, own: u32, count: u32): bool {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return false;
  const wanted = word(block, at.WANT_COUNT);
  return wanted > 0 && count * 256 < word(pointer(stage, at.COVER_HELD_TOKENS), at.TOKENS_COUNT);
}

/** Values where own wants: the best of the held tokens in all lanes at once, then weights. */
export function wantsValues(stage: usize, own: u32, places: usize, count: u32, values: usize, scratch: usize): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  const column = pointer(stage, at.STAGE_OTHER);
  if (block == 0) return fillWith(at.NOT_SAID, count, values);
  const total = word(block, at.WANT_TOTAL);
  const wanted = word(block, at.WANT_COUNT);
  if (wanted == 0) return fillWith(at.FULL_VALUE, count, values);
  const table = pointer(pointer(stage, at.COVER_HELD_TOKENS), at.TOKENS_COUNT) << 4;
  const unsaid = i16x8.splat(<i16>word(stage, at.COVER_UNSAID));
  for (let first: u32 = 0; first < wanted; first += 8) {
    const lanes = scratch + table * (<usize>first >> 3);
    const weights = weightsFrom(block, first, wanted);
    const mask: i32 = (1 << min<u32>(8, wanted - first)) - 1;
    for (let k: u32 = 0; k < count; k++) {
      const held = pointer(column, word(places, k));
      if (held == 0) continue;
      let best = i16x8.splat(0);
      let four: u64 = 1 << 63;
      for (let item = held; four >> 48 != 0; item += 8) {
        four = load<u64>(item);
        const a = i16x8.max_s(v128.load(lanes + ((<usize>(four & 0xffff)) << 4)), v128.load(lanes + ((<usize>((four >> 16) & 0xffff)) << 4)));
        const b = i16x8.max_s(v128.load(lanes + ((<usize>((four >> 32) & 0xffff)) << 4)), v128.load(lanes + ((<usize>(four >> 48)) << 4)));
        best = i16x8.max_s(best, i16x8.max_s(a, b));
      }
      const silent = i16x8.eq(best, i16x8.splat(0));
      const sums = i32x4.dot_i16x8_s(v128.bitselect(unsaid, i16x8.sub(best, i16x8.splat(1)), silent), weights);
      const pairs = i32x4.add(sums, i32x4.shuffle(sums, sums, 2, 3, 0, 1));
      const sum = <u32>(i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1));
      const packed = sum | (<u32>popcnt<i32>(i16x8.bitmask(silent) & mask) << DOUBTS);
      put(values, k, first == 0 ? packed : word(values, k) + packed);
    }
  }
  for (let k: u32 = 0; k < count; k++)
    put(values, k, pointer(column, word(places, k)) == 0 ? <u32>at.NOT_SAID : meanOf(stage, word(values, k), total, wanted));
}

function weightsFrom(block: usize, first: u32, wanted: u32): v128 {
  let weights = i16x8.splat(0);
  const items = block + (at.WANT_ITEMS << 2);
  for (let i: u32 = 0; i < min<u32>(8, wanted - first); i++) {
    const weight = <i16>short(items, (<usize>(first + i) << 1) + 1);
    if (i == 0) weights = i16x8.replace_lane(weights, 0, weight);
    else if (i == 1) weights = i16x8.replace_lane(weights, 1, weight);
    else if (i == 2) weights = i16x8.replace_lane(weights, 2, weight);
    else if (i == 3) weights = i16x8.replace_lane(weights, 3, weight);
    else if (i == 4) weights = i16x8.replace_lane(weights, 4, weight);
    else if (i == 5) weights = i16x8.replace_lane(weights, 5, weight);
    else if (i == 6) weights = i16x8.replace_lane(weights, 6, weight);
    else weights = i16x8.replace_lane(weights, 7, weight);
  }
  return weights;
}

/** For own's held tokens: 1 + what own's best is worth for each wanted token, u16; 0 = nothing said. */
export function prepareHolds(stage: usize, own: u32, scratch: usize): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  const wants = pointer(stage, at.COVER_WANT_TOKENS);
  const holds = pointer(stage, at.COVER_HELD_TOKENS);
  memory.fill(scratch, 0, pointer(wants, at.TOKENS_COUNT) << 1);
  for (let item = block; load<u16>(item) != 0; item += 2) {
    const token = short(item, 0);
    const level = short(pointer(holds, at.TOKENS_LEVEL), token);
    const near = nearRow(stage, holds, token);
    for (let c: u32 = 0; c < cellsIn(near); c++) {
      const value = <i32>(cellAt(near, c) >> 16);
      for (let t = classAt(pointer(wants, at.TOKENS_FIRST), cellAt(near, c) & 0xffff); t != 0; t = short(pointer(wants, at.TOKENS_NEXT), t)) {
        const worth = 1 + credit(stage, value, short(pointer(wants, at.TOKENS_LEVEL), t), level);
        if (worth > <i32>short(scratch, t)) store<u16>(scratch + (t << 1), <u16>worth);
      }
    }
  }
}

/** Values where own holds. */
export function holdsValues(stage: usize, own: u32, places: usize, count: u32, values: usize, scratch: usize): void {
  const column = pointer(stage, at.STAGE_OTHER);
  const says = pointer(pointer(stage, at.STAGE_OWN), own) != 0;
  const unsaid = word(stage, at.COVER_UNSAID);
  for (let k: u32 = 0; k < count; k++) {
    const block = pointer(column, word(places, k));
    const wanted = block == 0 ? 0 : word(block, at.WANT_COUNT);
    if (block != 0 && wanted == 0) put(values, k, at.FULL_VALUE);
    else if (block == 0 || !says) put(values, k, <u32>at.NOT_SAID);
    else put(values, k, meanOf(stage, sumOf(block, wanted, unsaid, scratch), word(block, at.WANT_TOTAL), wanted));
  }
}

// @ts-ignore: decorator
@inline
function sumOf(block: usize, wanted: u32, unsaid: u32, scratch: usize): u32 {
  const items = block + (at.WANT_ITEMS << 2);
  let packed: u32 = 0;
  for (let i: usize = 0; i < <usize>wanted; i++) {
    const worth = <u32>short(scratch, short(items, i << 1));
    const weight = <u32>short(items, (i << 1) + 1);
    packed += worth == 0 ? unsaid * weight + (1 << DOUBTS) : (worth - 1) * weight;
  }
  return packed;
}
