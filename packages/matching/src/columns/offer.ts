import { joinHashes } from '../tie.ts';
import type { Arena } from './arena.ts';
import * as at from './layout.ts';

function tieOf(u32: Uint32Array, lists: number, ownHash: number, other: number): number {
  const hash = u32[(u32[lists + at.LISTS_OTHER_HASH]! >>> 2) + other]!;
  return u32[lists + at.LISTS_OWN_IS_LISTING] !== 0 ? joinHashes(ownHash, hash) : joinHashes(hash, ownHash);
}

/** Among equal fits: fewer open proposals, then the hash of both, then the order of ids with the same hash. */
function winsTie({ u16, u32 }: Arena, lists: number, ownHash: number, a: number, b: number): boolean {
  const loads = u32[lists + at.LISTS_OTHER_LOAD]! >>> 2;
  if (loads !== 0 && u32[loads + a] !== u32[loads + b]) return u32[loads + a]! < u32[loads + b]!;
  const tieA = tieOf(u32, lists, ownHash, a);
  const tieB = tieOf(u32, lists, ownHash, b);
  const twins = u32[lists + at.LISTS_OTHER_TWIN]! >>> 1;
  return tieA !== tieB ? tieA < tieB : u16[twins + a]! < u16[twins + b]!;
}

/** Whether a newcomer goes before the entry at this word. */
function before(
  memory: Arena,
  lists: number,
  ownHash: number,
  score: number,
  other: number,
  entry: number,
): boolean {
  const fit = score >>> at.SCORE_FIT;
  const there = memory.u32[entry + 1]! >>> at.SCORE_FIT;
  return fit !== there ? fit > there : winsTie(memory, lists, ownHash, other, memory.u32[entry]!);
}

/** Word of the first entry of the list at `place`. */
export function entriesAt({ u32 }: Arena, lists: number, place: number): number {
  return (u32[lists + at.LISTS_AT]! >>> 2) + 2 * place * u32[lists + at.LISTS_SIZE]!;
}

export function lengthAt({ u16, u32 }: Arena, lists: number, place: number): number {
  return u16[(u32[lists + at.LISTS_LENGTH]! >>> 1) + place]!;
}

export function floorAt({ u16, u32 }: Arena, lists: number, place: number): number {
  return u16[(u32[lists + at.LISTS_FLOOR]! >>> 1) + place]!;
}

/** Takes one entry out. The floor stays: what was outside is outside still. */
export function removeAt(memory: Arena, lists: number, place: number, position: number): void {
  const entries = entriesAt(memory, lists, place);
  const length = lengthAt(memory, lists, place);
  const from = entries + 2 * position;
  memory.u32.copyWithin(from, from + 2, entries + 2 * length);
  memory.u16[(memory.u32[lists + at.LISTS_LENGTH]! >>> 1) + place] = length - 1;
}

/** When the group is full, its last entry leaves for a better newcomer. @returns whether there is room */
function roomInGroup(
  memory: Arena,
  lists: number,
  place: number,
  ownHash: number,
  score: number,
  other: number,
): boolean {
  const { u32 } = memory;
  const perGroup = u32[lists + at.LISTS_PER_GROUP]!;
  const groups = u32[lists + at.LISTS_OTHER_GROUP]! >>> 2;
  const group = groups === 0 ? at.NO_GROUP : u32[groups + other]!;
  if (perGroup === 0 || group === at.NO_GROUP) return true;
  const entries = entriesAt(memory, lists, place);
  let [count, last] = [0, -1];
  for (let i = 0; i < lengthAt(memory, lists, place); i++) {
    if (u32[groups + u32[entries + 2 * i]!] !== group) continue;
    count++;
    last = i;
  }
  if (count < perGroup) return true;
  if (!before(memory, lists, ownHash, score, other, entries + 2 * last)) return false;
  removeAt(memory, lists, place, last);
  return true;
}

/**
 * Offers a pair with this score to the list at `place` (`lists`: word of its block, `ownHash`: 0 for a draft).
 * @returns the position that it took, or -1
 */
export function offer(
  memory: Arena,
  lists: number,
  place: number,
  ownHash: number,
  score: number,
  other: number,
): number {
  const { u16, u32 } = memory;
  const size = u32[lists + at.LISTS_SIZE]!;
  const entries = entriesAt(memory, lists, place);
  if (size === 0 || score >>> at.SCORE_FIT < floorAt(memory, lists, place)) return -1;
  const full = lengthAt(memory, lists, place) === size;
  if (full && !before(memory, lists, ownHash, score, other, entries + 2 * (size - 1))) return -1;
  if (!roomInGroup(memory, lists, place, ownHash, score, other)) return -1;
  const length = Math.min(lengthAt(memory, lists, place), size - 1);
  let i = length;
  while (i > 0 && before(memory, lists, ownHash, score, other, entries + 2 * (i - 1))) i--;
  const from = entries + 2 * i;
  // A loop: few words are copied sooner than a call is made.
  for (let word = entries + 2 * length - 1; word >= from; word--) u32[word + 2] = u32[word]!;
  u32[from] = other;
  u32[from + 1] = score;
  u16[(u32[lists + at.LISTS_LENGTH]! >>> 1) + place] = length + 1;
  if (length + 1 === size)
    u16[(u32[lists + at.LISTS_FLOOR]! >>> 1) + place] = u32[entries + 2 * (size - 1) + 1]! >>> at.SCORE_FIT;
  return i;
}

/** Three numbers per mille as one word. */
export function scoreOf(fit: number, forListing: number, forProfile: number): number {
  return ((fit << at.SCORE_FIT) | (forListing << at.SCORE_LISTING) | forProfile) >>> 0;
}
