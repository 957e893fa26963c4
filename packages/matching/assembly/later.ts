import * as at from "../src/columns/layout";
import { prepareBounds } from "./bounds";
import { addUpGroups } from "./groups";
import { pointer, put, word } from "./memory";
import { tilePlaces } from "./make-bounds";
import { reaches, takeFloors, unitsOfFloor, unitsOfOwnFloor } from "./reach";
import { clear, ownFloor, takeOwn } from "./scan";
import { judge, restOfBounds } from "./scan-bounded";

/** Takes in hand own's pairs put off, by the floors there are now. @returns candidates in QUERY_PLACES */
function takeChunk(query: usize, from: usize, to: usize, floor: u32): u32 {
  const places = pointer(query, at.QUERY_PLACES);
  const rows = pointer(query, at.QUERY_BOUND_AREA);
  const stride = <usize>tilePlaces(query);
  const first = word(query, at.QUERY_FROM) << 5;
  let count: u32 = 0;
  for (let item = from; item < to; item += 4) {
    const place = <u32>load<u16>(item);
    const profile = <u32>load<u8>(item, 2);
    const listing = <u32>load<u8>(item, 3);
    const row = rows + <usize>place;
    store<u8>(row + stride, <u8>profile);
    store<u8>(row + 2 * stride, <u8>listing);
    put(places, count, first + place);
    count += reaches(profile, listing, min<u32>(floor, load<u8>(row)));
  }
  return count;
}

function settleOwn(query: usize, plan: usize, own: u32, from: usize, to: usize): void {
  takeOwn(query, own);
  let ready = false;
  for (let item = from; item < to; item += at.CHUNK << 2) {
    const count = takeChunk(query, item, min(to, item + (at.CHUNK << 2)), unitsOfOwnFloor(ownFloor(query)));
    if (count == 0) continue;
    if (!ready) {
      addUpGroups(query, plan, own);
      prepareBounds(query, own, restOfBounds(query, plan, own));
      ready = true;
    }
    judge(query, plan, own, count);
  }
  if (ready) clear(query, plan, own);
}

/** Scores those of the pairs put off who still reach a list. */
export function settle(query: usize): void {
  const later = pointer(query, at.QUERY_LATER);
  const plan = pointer(query, at.QUERY_PLAN);
  const end = later + pointer(later, at.LATER_USED);
  takeFloors(query, pointer(pointer(query, at.QUERY_OTHER_LISTS), at.LISTS_FLOOR));
  for (let pairs = later + (at.LATER_ITEMS << 2); pairs < end; ) {
    const from = pairs + (at.LATER_PAIRS << 2);
    const next = from + (pointer(pairs, 1) << 2);
    settleOwn(query, plan, word(pairs, 0), from, next);
    pairs = next;
  }
  put(later, at.LATER_USED, at.LATER_ITEMS << 2);
}

/** Makes room for as many as own can put off, and one more. */
export function makeRoom(query: usize): void {
  const later = pointer(query, at.QUERY_LATER);
  if (word(later, at.LATER_USED) + ((tilePlaces(query) + at.LATER_PAIRS + 1) << 2) > word(later, at.LATER_ROOM)) settle(query);
}

/** Of 100 places of a list, so many more than the share of own statements that has been seen. */
const AHEAD: u32 = 5;

/**
 * What a pair has to reach to be scored at once. After a tenth of own statements a list will most likely end at the fit that now
 * stands at a tenth of it; the rest can wait for the floor.
 */
export function takeAims(query: usize, index: u32): void {
  const later = pointer(query, at.QUERY_LATER);
  const tile = word(query, at.QUERY_FROM) + 1;
  if (word(later, at.LATER_TILE) == tile && index < word(later, at.LATER_AIMS)) return;
  put(later, at.LATER_TILE, tile);
  put(later, at.LATER_AIMS, index + 16 + index / 16);
  const lists = pointer(query, at.QUERY_OTHER_LISTS);
  const size = word(lists, at.LISTS_SIZE);
  const all = tilePlaces(query);
  const share = AHEAD + (100 * index) / max<u32>(1, word(pointer(query, at.QUERY_BOUNDS), at.BOUNDS_OWN));
  const rank = max<u32>(1, min<u32>(size, (size * share + 99) / 100));
  const first = word(query, at.QUERY_FROM) << 5;
  const to = pointer(query, at.QUERY_BOUND_AREA) + 3 * <usize>all;
  const lengths = pointer(lists, at.LISTS_LENGTH);
  const entries = pointer(lists, at.LISTS_AT) + ((<usize>(rank - 1)) << 3);
  for (let p: u32 = 0; p < all; p++) {
    const full = <u32>load<u16>(lengths + ((<usize>(first + p)) << 1)) == size;
    const fit = full ? word(entries + ((<usize>((first + p) * size)) << 3), 1) >> at.SCORE_FIT : 0;
    store<u8>(to + p, <u8>unitsOfFloor(fit));
  }
}
