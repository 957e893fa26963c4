import * as at from "../src/columns/layout";
import { addUp, workOf } from "./bounds";
import { tilePlaces } from "./make-bounds";
import { pointer, put, word } from "./memory";

/** Rounded so that nobody is left out who may still enter: two per mille are more than all rounding. */
// @ts-ignore: decorator
@inline
export function unitsOfFloor(floor: u32): u32 {
  return (max<u32>(floor, 2) - 2) / at.BOUND_UNIT_FIT;
}

/** The same for eight floors. 52429 / 2^18 is a fifth, exact for whole numbers below 2^16. */
// @ts-ignore: decorator
@inline
function unitsOfEight(floors: usize): v128 {
  const over = i16x8.sub_sat_u(v128.load(floors), i16x8.splat(2));
  const fifth = i16x8.splat(<i16>52429);
  const low = i32x4.shr_u(i32x4.extmul_low_i16x8_u(over, fifth), 18);
  return i16x8.narrow_i32x4_s(low, i32x4.shr_u(i32x4.extmul_high_i16x8_u(over, fifth), 18));
}

/** Floors of the tile's lists in units. */
export function takeFloors(query: usize, floors: usize): void {
  const to = pointer(query, at.QUERY_BOUND_AREA);
  const from = floors + (pointer(query, at.QUERY_FROM) << 6);
  const all = <usize>tilePlaces(query);
  for (let p: usize = 0; p < all; p += 16)
    v128.store(to + p, i8x16.narrow_i16x8_u(unitsOfEight(from + (p << 1)), unitsOfEight(from + (p << 1) + 16)));
}

/** A floor of fits in units. */
// @ts-ignore: decorator
@inline
export function unitsOfOwnFloor(floor: u32): u32 {
  return unitsOfFloor(min<u32>(floor, at.FULL_VALUE));
}

/** Whether a pair may reach a floor. */
// @ts-ignore: decorator
@inline
export function reaches(profile: u32, listing: u32, floor: u32): u32 {
  return <u32>(profile * listing >= floor * ((profile + listing) >> 1));
}

/** The same for 16 pairs: a x b >= floor x (a + b) / 2. */
// @ts-ignore: decorator
@inline
function mayReach(a: v128, b: v128, floors: v128): u64 {
  const mean = i8x16.sub(i8x16.avgr_u(a, b), v128.and(v128.xor(a, b), i8x16.splat(1)));
  const low = i16x8.ge_u(i16x8.extmul_low_i8x16_u(a, b), i16x8.extmul_low_i8x16_u(floors, mean));
  const high = i16x8.ge_u(i16x8.extmul_high_i8x16_u(a, b), i16x8.extmul_high_i8x16_u(floors, mean));
  return <u64><u32>i8x16.bitmask(i8x16.narrow_i16x8_s(low, high));
}

// @ts-ignore: decorator
@inline
function reachOf(rows: usize, stride: usize, floors: v128): u64 {
  return mayReach(v128.load(rows + 2 * stride), v128.load(rows + stride), floors);
}

/** Who of 64 places may reach one floor. */
// @ts-ignore: decorator
@inline
function reachOne(rows: usize, stride: usize, floor: v128): u64 {
  const low = reachOf(rows, stride, floor) | (reachOf(rows + 16, stride, floor) << 16);
  return low | (reachOf(rows + 32, stride, floor) << 32) | (reachOf(rows + 48, stride, floor) << 48);
}

// @ts-ignore: decorator
@inline
function lower(floor: v128, floors: usize): v128 {
  return i8x16.min_u(floor, v128.load(floors));
}

/** Who of 64 places may reach own's floor or that of their own list. */
// @ts-ignore: decorator
@inline
function reachEither(rows: usize, stride: usize, floor: v128): u64 {
  const low = reachOf(rows, stride, lower(floor, rows)) | (reachOf(rows + 16, stride, lower(floor, rows + 16)) << 16);
  const high = reachOf(rows + 32, stride, lower(floor, rows + 32)) | (reachOf(rows + 48, stride, lower(floor, rows + 48)) << 16);
  return low | (high << 32);
}

/** Where own's pairs put off begin, and where the next one goes. */
let laterFrom: usize = 0;
let laterAt: usize = 0;

export function beginLater(query: usize, own: u32): void {
  const later = pointer(query, at.QUERY_LATER);
  laterFrom = later + pointer(later, at.LATER_USED);
  put(laterFrom, 0, own);
  laterAt = laterFrom + (at.LATER_PAIRS << 2);
}

export function endLater(query: usize): void {
  const later = pointer(query, at.QUERY_LATER);
  const count = (laterAt - laterFrom - (at.LATER_PAIRS << 2)) >> 2;
  if (count == 0) return;
  put(laterFrom, 1, <u32>count);
  put(later, at.LATER_USED, <u32>(laterAt - later));
}

/** A quarter of the places is enough to tell about how many there are. */
const SAMPLED: usize = 4;

/** About how many in `bits` may have so many units of fit, by what has been added up. */
function countFrom(query: usize, bits: usize, units: u32): u32 {
  const area = pointer(query, at.QUERY_BOUND_AREA);
  const stride = <usize>tilePlaces(query);
  const first = bits + (pointer(query, at.QUERY_FROM) << 2);
  const floor = i8x16.splat(<i8>units);
  let count: u32 = 0;
  for (let offset: usize = 0; offset < stride; offset += 64 * SAMPLED) {
    const here = load<u64>(first + (offset >> 3));
    if (here != 0) count += <u32>popcnt(here & reachOne(area + offset, stride, floor));
  }
  return count * <u32>SAMPLED;
}

/** The most units of fit that at least `count` in `bits` may have; 0 = there are not so many. */
export function unitsOfBest(query: usize, bits: usize, count: u32): u32 {
  let least: u32 = 0;
  let over: u32 = 256;
  while (over - least > 1) {
    const middle = (least + over) >> 1;
    if (countFrom(query, bits, middle) >= count) least = middle;
    else over = middle;
  }
  return least;
}

/** Moves those who may have so many units of fit from one bit row to another. */
export function moveBest(query: usize, bits: usize, to: usize, units: u32): void {
  const area = pointer(query, at.QUERY_BOUND_AREA);
  const stride = <usize>tilePlaces(query);
  const begin = pointer(query, at.QUERY_FROM) << 2;
  const floor = i8x16.splat(<i8>units);
  for (let offset: usize = 0; offset < stride; offset += 64) {
    const at64 = begin + (offset >> 3);
    const here = load<u64>(bits + at64);
    const best = here == 0 ? 0 : here & reachOne(area + offset, stride, floor);
    store<u64>(to + at64, best);
    store<u64>(bits + at64, here & ~best);
  }
}

/** How many candidates `takeReaching` has taken. */
export let taken: u32 = 0;

/**
 * From what every wish gives at most: takes places of the tile in `bits`, from `begin` on, who may reach own's floor or that of their
 * own list, about CHUNK of them, and puts off who reaches no aim. @param adds false: what they come to has been added up
 * @returns how far it came
 */
export function takeReaching(query: usize, bits: usize, begin: usize, ownFloor: u32, adds: bool): usize {
  const own = unitsOfOwnFloor(ownFloor);
  const floor = i8x16.splat(<i8>own);
  const area = pointer(query, at.QUERY_BOUND_AREA);
  const stride = <usize>tilePlaces(query);
  const first = word(query, at.QUERY_FROM) << 5;
  const row = bits + (pointer(query, at.QUERY_FROM) << 2);
  const work = workOf(query);
  let to = pointer(query, at.QUERY_PLACES);
  const full = to + ((at.CHUNK - 64) << 2);
  let later = laterAt;
  let offset = begin;
  for (; offset < stride && to <= full; offset += 64) {
    const here = load<u64>(row + (offset >> 3));
    if (here == 0) continue;
    if (adds) addUp(work, query, offset, area + offset, stride);
    for (let who = here & reachEither(area + offset, stride, floor); who != 0; who &= who - 1) {
      const place = offset + <usize>ctz(who);
      const profile = <u32>load<u8>(area + place + stride);
      const listing = <u32>load<u8>(area + place + 2 * stride);
      const aim = min<u32>(own, load<u8>(area + place + 3 * stride));
      const now = <usize>reaches(profile, listing, aim);
      store<u32>(to, first + <u32>place);
      to += now << 2;
      store<u32>(later, <u32>place | (profile << 16) | (listing << 24));
      later += (1 - now) << 2;
    }
  }
  laterAt = later;
  taken = <u32>((to - pointer(query, at.QUERY_PLACES)) >> 2);
  return offset;
}
