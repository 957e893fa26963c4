import * as at from "../src/columns/layout";
import { credit, nearRow } from "./cover";
import { prepareStage, tidyStage, valuesOf } from "./families";
import { cellAt, cellsIn, classAt, pointer, put, word } from "./memory";

// @ts-ignore: decorator
@inline
export function itemAt(bounds: usize, i: u32): usize {
  return bounds + ((<usize>at.BOUNDS_ITEMS + <usize>i * at.BOUND_SIZE) << 2);
}

// @ts-ignore: decorator
@inline
export function tilePlaces(query: usize): u32 {
  return (word(query, at.QUERY_TO) - word(query, at.QUERY_FROM)) << 5;
}

/** A row of the tile in hand: a byte for each place. */
// @ts-ignore: decorator
@inline
export function rowAt(query: usize, row: u32): usize {
  return pointer(pointer(query, at.QUERY_BOUNDS), at.BOUNDS_ROWS) + <usize>row * tilePlaces(query);
}

/** Four values as units of points, rounded up, an unknown counting NEUTRAL. The quarter keeps f32 from falling below a whole number. */
// @ts-ignore: decorator
@inline
function unitsOf(values: usize, weight: v128): v128 {
  const said = v128.load(values);
  const value = v128.bitselect(i32x4.splat(at.NEUTRAL_VALUE), said, i32x4.lt_s(said, i32x4.splat(0)));
  const points = i32x4.add(i32x4.mul(value, weight), i32x4.splat(at.BOUND_UNIT - 1));
  const quarter = f32x4.add(f32x4.convert_i32x4_s(points), f32x4.splat(0.25));
  return i32x4.trunc_sat_f32x4_s(f32x4.mul(quarter, f32x4.splat(1.0 / <f32>at.BOUND_UNIT)));
}

function unitsInto(values: usize, count: u32, weight: u32, row: usize): void {
  const by = i32x4.splat(<i32>weight);
  for (let k: usize = 0; k < <usize>count; k += 16) {
    const from = values + (k << 2);
    const a = i16x8.narrow_i32x4_s(unitsOf(from, by), unitsOf(from + 16, by));
    const b = i16x8.narrow_i32x4_s(unitsOf(from + 32, by), unitsOf(from + 48, by));
    v128.store(row + k, i8x16.narrow_i16x8_u(a, b));
  }
}

/** What a wish gives to everybody in the tile when own's answer is of this class. */
function makeByClass(query: usize, item: usize, number: u32, row: usize): void {
  const stage = pointer(item, at.BOUND_STAGE);
  const own = word(pointer(item, at.BOUND_SAMPLES), number);
  const scratch = pointer(query, at.QUERY_SCRATCH + word(item, at.BOUND_SCRATCH));
  const places = pointer(query, at.QUERY_PLACES);
  const values = pointer(query, at.QUERY_VALUES);
  const first = word(query, at.QUERY_FROM) << 5;
  const all = tilePlaces(query);
  prepareStage(stage, own, scratch);
  for (let begin: u32 = 0; begin < all; begin += at.CHUNK) {
    const count = min<u32>(at.CHUNK, all - begin);
    for (let k: u32 = 0; k < count; k++) put(places, k, first + begin + k);
    valuesOf(stage, own, places, count, values, scratch);
    unitsInto(values, count, word(item, at.BOUND_WEIGHT), row + begin);
  }
  tidyStage(stage, own, scratch);
}

/** Counts who in the tile holds which token, or, when they are counted, writes their places down. */
function postAll(query: usize, stage: usize, posts: usize, tokens: u32, writes: bool): void {
  const column = pointer(stage, at.STAGE_OTHER);
  const alive = pointer(pointer(query, at.QUERY_PLAN), at.PLAN_ALIVE);
  const places = posts + ((<usize>tokens + 2) << 2);
  const first = word(query, at.QUERY_FROM) << 5;
  const all = tilePlaces(query);
  for (let p: u32 = 0; p < all; p++) {
    if (!((word(alive, (first + p) >> 5) >> (p & 31)) & 1)) continue;
    const held = pointer(column, first + p);
    if (held == 0) postOne(posts, places, 0, p, writes);
    else for (let item = held; load<u16>(item) != 0; item += 2) postOne(posts, places, <u32>load<u16>(item), p, writes);
  }
}

// @ts-ignore: decorator
@inline
function postOne(posts: usize, places: usize, token: u32, place: u32, writes: bool): void {
  if (!writes) return put(posts, token + 2, word(posts, token + 2) + 1);
  const to = word(posts, token + 1);
  store<u16>(places + ((<usize>to) << 1), <u16>place);
  put(posts, token + 1, to + 1);
}

/** Who in the tile holds which token: for each token where its places begin, then the places; token 0 are those who said nothing. */
function post(query: usize, stage: usize, posts: usize, tokens: u32): void {
  memory.fill(posts, 0, (<usize>tokens + 2) << 2);
  postAll(query, stage, posts, tokens, false);
  for (let t: u32 = 2; t < tokens + 2; t++) put(posts, t, word(posts, t) + word(posts, t - 1));
  postAll(query, stage, posts, tokens, true);
}

/** Lifts everybody who holds a token to a step; nobody but a draft holds one that came later. */
function lift(posts: usize, tokens: u32, token: u32, step: u32, row: usize): void {
  if (token >= tokens) return;
  const places = posts + ((<usize>tokens + 2) << 2);
  const end = word(posts, token + 1);
  for (let i = word(posts, token); i < end; i++) {
    const to = row + classAt(places, i);
    store<u8>(to, <u8>max<u32>(step, <u32>load<u8>(to)));
  }
}

// @ts-ignore: decorator
@inline
function postsOf(query: usize, item: usize): usize {
  const posts = pointer(query, at.QUERY_BOUND_AREA) + pointer(item, at.BOUND_POSTS);
  const tile = word(query, at.QUERY_FROM) + 1;
  if (word(posts, 0) != tile) {
    post(query, pointer(item, at.BOUND_STAGE), posts + 4, word(item, at.BOUND_HELD));
    put(posts, 0, tile);
  }
  return posts + 4;
}

/** The step that everybody in the tile reaches for one wanted token. */
function makeByToken(query: usize, item: usize, token: u32, row: usize): void {
  const stage = pointer(item, at.BOUND_STAGE);
  const posts = postsOf(query, item);
  const steps = pointer(item, at.BOUND_STEP_OF);
  const wants = pointer(stage, at.COVER_WANT_TOKENS);
  const holds = pointer(stage, at.COVER_HELD_TOKENS);
  const tokens = word(item, at.BOUND_HELD);
  const level = classAt(pointer(wants, at.TOKENS_LEVEL), token);
  const near = nearRow(stage, wants, token);
  memory.fill(row, 0, tilePlaces(query));
  lift(posts, tokens, 0, <u32>load<u8>(steps + at.NEUTRAL_VALUE), row);
  for (let c: u32 = 0; c < cellsIn(near); c++) {
    const value = <i32>(cellAt(near, c) >> 16);
    for (let t = classAt(pointer(holds, at.TOKENS_FIRST), cellAt(near, c) & 0xffff); t != 0; t = classAt(pointer(holds, at.TOKENS_NEXT), <u32>t)) {
      const worth = credit(stage, value, level, classAt(pointer(holds, at.TOKENS_LEVEL), <u32>t));
      lift(posts, tokens, <u32>t, <u32>load<u8>(steps + <usize>worth), row);
    }
  }
}

/** Makes the rows `from` to `to` of the tile in hand. */
export function makeBounds(query: usize, _order: usize, from: u32, to: u32): void {
  const bounds = pointer(query, at.QUERY_BOUNDS);
  for (let i: u32 = 0; i < word(bounds, at.BOUNDS_COUNT); i++) {
    const item = itemAt(bounds, i);
    const first = word(item, at.BOUND_FIRST);
    const end = min<u32>(to, first + word(item, at.BOUND_ROWS));
    for (let row = max<u32>(from, first); row < end; row++) {
      if (word(item, at.BOUND_CLASSES) == 0) makeByToken(query, item, row - first, rowAt(query, row));
      else makeByClass(query, item, row - first, rowAt(query, row));
    }
  }
}
