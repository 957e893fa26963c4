import * as at from "../src/columns/layout";
import { pointer, put, word } from "./memory";

/** Adds weight x value of one wish to the points of both sides, an unknown counting NEUTRAL. */
export function addWish(stage: usize, values: usize, points: usize, count: u32): void {
  const weight = load<u64>(stage + (at.STAGE_WEIGHT << 2));
  for (let k: u32 = 0; k < count; k++) {
    const said = <i32>word(values, k);
    const to = points + ((<usize>k) << 3);
    store<u64>(to, load<u64>(to) + <u64>(said < 0 ? at.NEUTRAL_VALUE : said) * weight);
  }
}

// @ts-ignore: decorator
@inline
function perMille(points: v128): v128 {
  return f32x4.floor(f32x4.div(f32x4.add(f32x4.convert_i32x4_u(points), f32x4.splat(50)), f32x4.splat(100)));
}

/**
 * Harmonic mean of four pairs, rounded half up. Exact in f32: every quotient is a whole number or at least 1/2000 away from
 * one, and the rounding error of the division is under 1/10000.
 */
// @ts-ignore: decorator
@inline
function harmonic(a: v128, b: v128): v128 {
  const sum = f32x4.pmax(f32x4.splat(1), f32x4.add(a, b));
  const half = f32x4.floor(f32x4.mul(sum, f32x4.splat(0.5)));
  return f32x4.floor(f32x4.div(f32x4.add(f32x4.mul(f32x4.add(a, a), b), half), sum));
}

// @ts-ignore: decorator
@inline
function fitOf(points: usize, rest: v128): v128 {
  const first = i32x4.add(v128.load(points), rest);
  const second = i32x4.add(v128.load(points, 16), rest);
  const profile = i32x4.shuffle(first, second, 0, 2, 4, 6);
  const listing = i32x4.shuffle(first, second, 1, 3, 5, 7);
  return harmonic(perMille(profile), perMille(listing));
}

// @ts-ignore: decorator
@inline
function floorsOf(own: v128, floors: usize, places: usize): v128 {
  if (floors == 0) return own;
  let v = i32x4.splat(<i32>load<u16>(floors + ((<usize>word(places, 0)) << 1)));
  v = i32x4.replace_lane(v, 1, <i32>load<u16>(floors + ((<usize>word(places, 1)) << 1)));
  v = i32x4.replace_lane(v, 2, <i32>load<u16>(floors + ((<usize>word(places, 2)) << 1)));
  v = i32x4.replace_lane(v, 3, <i32>load<u16>(floors + ((<usize>word(places, 3)) << 1)));
  return f32x4.pmin(own, f32x4.convert_i32x4_s(v));
}

/** Per mille by which a fit may exceed the mean of points that were not rounded: two halves and a half, and f32. */
const ROUNDED: f32 = 1.6;

/**
 * Whether four pairs may reach floors: 2ab >= (floor - rounding)(a + b), without a division. Never false for a pair whose
 * rounded fit reaches its floor.
 */
// @ts-ignore: decorator
@inline
function mayReach(points: usize, rest: v128, floors: v128): v128 {
  const first = i32x4.add(v128.load(points), rest);
  const second = i32x4.add(v128.load(points, 16), rest);
  const profile = f32x4.convert_i32x4_s(i32x4.shuffle(first, second, 0, 2, 4, 6));
  const listing = f32x4.convert_i32x4_s(i32x4.shuffle(first, second, 1, 3, 5, 7));
  const aim = f32x4.mul(f32x4.sub(floors, f32x4.splat(ROUNDED)), f32x4.splat(50));
  return f32x4.ge(f32x4.mul(profile, listing), f32x4.mul(aim, f32x4.add(profile, listing)));
}

/**
 * Keeps the candidates whose fit can still reach a list: own's floor, or the floor of their own list. `rest` is what the
 * wishes to come can add at most.
 * @returns how many are left
 */
export function sift(places: usize, points: usize, count: u32, rest: u64, own: u32, floors: usize): u32 {
  const rests = i64x2.splat(<i64>rest);
  const owns = f32x4.splat(<f32>own);
  for (let k = count; k & 3; k++) {
    put(places, k, count == 0 ? 0 : word(places, 0));
    store<u64>(points + ((<usize>k) << 3), 0);
  }
  let kept: u32 = 0;
  for (let k: u32 = 0; k < count; k += 4) {
    const from = places + ((<usize>k) << 2);
    const points4 = points + ((<usize>k) << 3);
    let mask = <u32>i32x4.bitmask(mayReach(points4, rests, floorsOf(owns, floors, from)));
    if (count - k < 4) mask &= (1 << (count - k)) - 1;
    if (mask == 0) continue;
    const four = v128.load(from);
    const first = v128.load(points4);
    const second = v128.load(points4, 16);
    put(places, kept, <u32>i32x4.extract_lane(four, 0));
    store<u64>(points + ((<usize>kept) << 3), <u64>i64x2.extract_lane(first, 0));
    kept += mask & 1;
    put(places, kept, <u32>i32x4.extract_lane(four, 1));
    store<u64>(points + ((<usize>kept) << 3), <u64>i64x2.extract_lane(first, 1));
    kept += (mask >> 1) & 1;
    put(places, kept, <u32>i32x4.extract_lane(four, 2));
    store<u64>(points + ((<usize>kept) << 3), <u64>i64x2.extract_lane(second, 0));
    kept += (mask >> 2) & 1;
    put(places, kept, <u32>i32x4.extract_lane(four, 3));
    store<u64>(points + ((<usize>kept) << 3), <u64>i64x2.extract_lane(second, 1));
    kept += mask >> 3;
  }
  return kept;
}

/** Final fits as i32, four at a time; the places behind `count` are rubbish. */
export function finalFits(points: usize, count: u32, fits: usize): void {
  for (let k: u32 = 0; k < count; k += 4)
    v128.store(fits + ((<usize>k) << 2), i32x4.trunc_sat_f32x4_s(fitOf(points + ((<usize>k) << 3), i32x4.splat(0))));
}
