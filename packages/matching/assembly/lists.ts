import * as at from "../src/columns/layout";
import { pointer, put, word } from "./memory";

/** Finaliser of MurmurHash3 over both halves, as in tie.ts. */
// @ts-ignore: decorator
@inline
function tie(listing: u32, profile: u32): u32 {
  let h = listing + profile * 0x9e3779b1;
  h = (h ^ (h >> 16)) * 0x85ebca6b;
  h = (h ^ (h >> 13)) * 0xc2b2ae35;
  return h ^ (h >> 16);
}

// @ts-ignore: decorator
@inline
function tieOf(lists: usize, ownHash: u32, other: u32): u32 {
  const hash = word(pointer(lists, at.LISTS_OTHER_HASH), other);
  return word(lists, at.LISTS_OWN_IS_LISTING) != 0 ? tie(ownHash, hash) : tie(hash, ownHash);
}

/** Among equal fits: fewer open proposals, then the hash of both, then the order of ids with the same hash. */
function winsTie(lists: usize, ownHash: u32, a: u32, b: u32): bool {
  const loads = pointer(lists, at.LISTS_OTHER_LOAD);
  if (loads != 0) {
    const loadA = word(loads, a);
    const loadB = word(loads, b);
    if (loadA != loadB) return loadA < loadB;
  }
  const tieA = tieOf(lists, ownHash, a);
  const tieB = tieOf(lists, ownHash, b);
  if (tieA != tieB) return tieA < tieB;
  const twins = pointer(lists, at.LISTS_OTHER_TWIN);
  return load<u16>(twins + ((<usize>a) << 1)) < load<u16>(twins + ((<usize>b) << 1));
}

// @ts-ignore: decorator
@inline
function before(lists: usize, ownHash: u32, score: u32, other: u32, entry: u64): bool {
  const fit = score >> at.SCORE_FIT;
  const there = <u32>(entry >> 32) >> at.SCORE_FIT;
  return fit != there ? fit > there : winsTie(lists, ownHash, other, <u32>entry);
}

/** A lock is 0 when it is free, 1 when it is held, 2 when somebody may wait for it. */
function acquire(lock: usize): void {
  if (atomic.cmpxchg<u32>(lock, 0, 1) == 0) return;
  while (atomic.xchg<u32>(lock, 2) != 0) atomic.wait<i32>(lock, 2, 100000);
}

/** To wake somebody is a call out of the kernel: only where somebody may wait. */
function release(lock: usize): void {
  if (atomic.xchg<u32>(lock, 0) == 2) atomic.notify(lock, 1);
}

/** When the group is full, its last entry leaves for a better newcomer. @returns the new length, or -1 to refuse */
function roomInGroup(lists: usize, entries: usize, length: i32, ownHash: u32, score: u32, other: u32): i32 {
  const perGroup = <i32>word(lists, at.LISTS_PER_GROUP);
  const groups = pointer(lists, at.LISTS_OTHER_GROUP);
  if (perGroup == 0 || groups == 0) return length;
  const group = word(groups, other);
  if (group == at.NO_GROUP) return length;
  let count = 0;
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (word(groups, load<u32>(entries + ((<usize>i) << 3))) != group) continue;
    count++;
    last = i;
  }
  if (count < perGroup) return length;
  const there = entries + ((<usize>last) << 3);
  if (!before(lists, ownHash, score, other, load<u64>(there))) return -1;
  memory.copy(there, there + 8, (<usize>(length - last - 1)) << 3);
  return length - 1;
}

function insert(lists: usize, place: u32, ownHash: u32, score: u32, other: u32): void {
  const size = <i32>word(lists, at.LISTS_SIZE);
  const lengths = pointer(lists, at.LISTS_LENGTH) + ((<usize>place) << 1);
  const entries = pointer(lists, at.LISTS_AT) + (((<usize>place) * <usize>size) << 3);
  let length = <i32>load<u16>(lengths);
  if (length == size && !before(lists, ownHash, score, other, load<u64>(entries + ((<usize>(length - 1)) << 3)))) return;
  length = roomInGroup(lists, entries, length, ownHash, score, other);
  if (length < 0) return;
  if (length == size) length--;
  let i = length;
  for (; i > 0; i--) {
    const entry = load<u64>(entries + ((<usize>(i - 1)) << 3));
    if (!before(lists, ownHash, score, other, entry)) break;
    store<u64>(entries + ((<usize>i) << 3), entry);
  }
  store<u64>(entries + ((<usize>i) << 3), ((<u64>score) << 32) | (<u64>other));
  length++;
  store<u16>(lengths, <u16>length);
  if (length == size)
    store<u16>(pointer(lists, at.LISTS_FLOOR) + ((<usize>place) << 1), <u16>(load<u64>(entries + ((<usize>(length - 1)) << 3)) >> (32 + at.SCORE_FIT)));
}

/** Offers a pair to the list at `place`. Several threads may offer to one list. */
export function offer(lists: usize, place: u32, ownHash: u32, score: u32, other: u32): void {
  const size = word(lists, at.LISTS_SIZE);
  if (size == 0) return;
  const locks = pointer(lists, at.LISTS_LOCKS);
  if (locks == 0) return insert(lists, place, ownHash, score, other);
  const lock = locks + ((<usize>(place & (at.LOCKS - 1))) << 2);
  acquire(lock);
  insert(lists, place, ownHash, score, other);
  release(lock);
}

// @ts-ignore: decorator
@inline
export function floorOf(lists: usize, place: u32): u32 {
  return <u32>load<u16>(pointer(lists, at.LISTS_FLOOR) + ((<usize>place) << 1));
}
