import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { BoundRows } from './bound-rows.ts';
import { itemAt, rowAt, tilePlaces } from './bound-rows.ts';
import { SideSums } from './bound-sums.ts';
import type { Rest } from './points.ts';
import type { WorthCodes } from './worth-codes.ts';

/** Sums of a value by weight stay below 2^SILENT. */
const MOST_TOTAL = 1000;
/** Half a per mille for every wish whose value is rounded. */
const ROUNDING = 50;

/** The rows of own's wanted tokens, which tell the values of a stage. */
export interface TokenSum {
  /** Number of the gate or stage. */
  readonly index: number;
  /** Whether the wish has weight. */
  readonly weighs: boolean;
  readonly codes: WorthCodes;
  readonly total: number;
  /** Where the row of each token is, in bytes. */
  readonly rows: Int32Array;
  readonly weights: Int32Array;
}

/** What rows give to both sides, and the floors of the other side's lists. */
interface Sums {
  readonly profile: SideSums;
  readonly listing: SideSums;
  readonly floors: Int32Array;
}

/** For one own statement: the rows to add up, and who may reach a list by them. */
export class Reach {
  readonly #memory: Arena;
  readonly #rows: BoundRows;
  profile = new SideSums(0);
  listing = new SideSums(0);
  /** Rows that tell a stage's values. */
  sums: TokenSum[] = [];
  /** Floors of the tile's lists in units, four in a word. */
  floors = new Int32Array();
  /** Positions of those whom `find` found. */
  found = new Uint16Array();
  #words = new Uint16Array();

  constructor(memory: Arena, rows: BoundRows) {
    this.#memory = memory;
    this.#rows = rows;
  }

  /** Floors of the tile's lists in units, from u16 at `floors`. */
  takeFloors(query: number, floors: number): void {
    const { u16, u32 } = this.#memory;
    const all = tilePlaces(this.#memory, query);
    if (all > 4 * this.floors.length) {
      this.floors = new Int32Array(all / 4);
      this.#words = new Uint16Array(all / 4);
      this.found = new Uint16Array(all);
      this.profile = new SideSums(all);
      this.listing = new SideSums(all);
    }
    const first = floors + (u32[query + at.QUERY_FROM]! << 5);
    const bytes = new Uint8Array(this.floors.buffer);
    const { places } = this.#rows.order;
    for (let p = 0; p < all; p++) bytes[p] = unitsOfFloor(u16[first + places[p]!]!);
  }

  /**
   * Finds the rows to add up for own.
   * @param rest points of both sides that no row can tell
   */
  prepare(query: number, own: number, rest: Rest): void {
    const { u32 } = this.#memory;
    const bounds = u32[query + at.QUERY_BOUNDS]! >>> 2;
    const count = u32[bounds + at.BOUNDS_COUNT]!;
    const more = { profile: rest.profile + ROUNDING, listing: rest.listing + ROUNDING };
    this.profile.clear();
    this.listing.clear();
    this.sums.length = 0;
    for (let i = 0; i < count; i++) {
      if (!this.#rows.uses[i]!) continue;
      const item = itemAt(bounds, i);
      const side = u32[item + at.BOUND_SIDE] === 0 ? 'profile' : 'listing';
      const byToken = u32[item + at.BOUND_CLASSES] === 0;
      if (
        byToken
          ? this.#addTokens(query, item, own, this[side], this.#rows.codes[i]!)
          : this.#addRow(query, item, own, this[side])
      )
        continue;
      const silent = byToken && this.#wantsOf(item, own) === 0;
      more[side] += u32[item + at.BOUND_WEIGHT]! * (silent ? at.NEUTRAL_VALUE : at.FULL_VALUE);
    }
    const zeros = rowAt(this.#memory, query, this.#rows.count);
    this.profile.begin(more.profile, zeros);
    this.listing.begin(more.listing, zeros);
  }

  #wantsOf(item: number, own: number): number {
    const { u32 } = this.#memory;
    return u32[(u32[(u32[item + at.BOUND_STAGE]! >>> 2) + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  }

  #addRow(query: number, item: number, own: number, side: SideSums): boolean {
    const { u16, u32 } = this.#memory;
    const number = u16[(u32[item + at.BOUND_CLASSES]! >>> 1) + own]!;
    return (
      number < u32[item + at.BOUND_ROWS]! &&
      side.addRow(rowAt(this.#memory, query, u32[item + at.BOUND_FIRST]! + number))
    );
  }

  /** @returns false when rows cannot tell more than that nobody is more than full */
  #addTokens(query: number, item: number, own: number, side: SideSums, codes: WorthCodes): boolean {
    const { u32 } = this.#memory;
    const wants = this.#wantsOf(item, own);
    const count = wants === 0 ? 0 : u32[wants + at.WANT_COUNT]!;
    const total = wants === 0 ? 0 : u32[wants + at.WANT_TOTAL]!;
    if (count === 0 || total > MOST_TOTAL || !side.hasRoomFor(count)) return false;
    const [rows, weights] = [new Int32Array(count), new Int32Array(count)];
    for (let i = 0; i < count; i++) {
      const wanted = u32[wants + at.WANT_ITEMS + i]!;
      const token = wanted & 0xffff;
      if (token >= u32[item + at.BOUND_ROWS]!) return false;
      rows[i] = rowAt(this.#memory, query, u32[item + at.BOUND_FIRST]! + token);
      weights[i] = wanted >>> 16;
    }
    const full = (u32[item + at.BOUND_WEIGHT]! * at.FULL_VALUE) / at.BOUND_UNIT;
    if (full > 0) for (let i = 0; i < count; i++) side.addToken(rows[i]!, (full * weights[i]!) / total);
    this.sums.push({ index: u32[item + at.BOUND_SCRATCH]!, weighs: full > 0, codes, total, rows, weights });
    return true;
  }

  /**
   * Finds who of the positions `begin` to `end` of the tile (multiples of 32) may reach own's floor or that of their own list,
   * from what every wish gives at most. @returns how many
   */
  find(ownFloor: number, begin: number, end: number): number {
    const { i32 } = this.#memory;
    const { bits } = this.#rows.order;
    const words = this.#words;
    const count = listWords(bits, begin >>> 5, end >>> 5, words);
    this.profile.addUp(i32, words, count, begin >>> 2, end >>> 2);
    this.listing.addUp(i32, words, count, begin >>> 2, end >>> 2);
    const floor = unitsOfFloor(Math.min(ownFloor, at.FULL_VALUE));
    return checkWords(bits, words, count, this, floor, this.found);
  }
}

/** Lists the words of four positions of which one has a bit. @returns how many */
function listWords(bits: Int32Array, begin: number, end: number, words: Uint16Array): number {
  let count = 0;
  for (let w = begin; w < end; w++) {
    const here = bits[w]!;
    if (here === 0) continue;
    // The lowest bit of each four bits of which one is set.
    const pairs = here | (here >>> 1);
    const any = pairs | (pairs >>> 2);
    for (let four = 0; four < 8; four++) {
      words[count] = 8 * w + four;
      count += (any >>> (4 * four)) & 1;
    }
  }
  return count;
}

const HIGH = 0x80808080 | 0;
const LOW = 0x7f7f7f7f;

/** Of four bytes each, the highest bits of those in which `a` is not less than `b`. */
function notLess(a: number, b: number): number {
  return ((a & ~b) | (~(a ^ b) & ((a | HIGH) - (b & LOW)))) & HIGH;
}

/** Whether a fit of the floor is in reach, which is a x b >= floor x (a + b) / 2: the lowest bit, for the byte at `shift`. */
function mayReach(a: number, b: number, floors: number, own: number, shift: number): number {
  const x = (a >>> shift) & 0xff;
  const y = (b >>> shift) & 0xff;
  const theirs = (floors >>> shift) & 0xff;
  const floor = theirs < own ? theirs : own;
  return ~(2 * x * y - floor * (x + y)) >>> 31;
}

/** Writes down who can reach own's floor (in units) or that of their own list. @returns how many */
function checkWords(
  bits: Int32Array,
  words: Uint16Array,
  count: number,
  { profile, listing, floors }: Sums,
  own: number,
  found: Uint16Array,
): number {
  const [a, b] = [profile.classWords, profile.tokenWords];
  const [c, d] = [listing.classWords, listing.tokenWords];
  const owns = Math.imul(own, 0x01010101);
  let to = 0;
  for (let k = 0; k < count; k++) {
    const w = words[k]!;
    const x = (a[w]! + b[w]!) | 0;
    const y = (c[w]! + d[w]!) | 0;
    const theirs = floors[w]!;
    // No harmonic mean is above the other one.
    const mean = ((x & y) + (((x ^ y) & 0xfefefefe) >>> 1)) | 0;
    const high = notLess(mean, owns) | notLess(mean, theirs);
    const reach = (bits[w >>> 3]! >>> ((w & 7) << 2)) & (Math.imul(high >>> 7, 0x10204080) >>> 28);
    if (reach === 0) continue;
    for (let lane = 0; lane < 4; lane++) {
      found[to] = 4 * w + lane;
      to += (reach >>> lane) & mayReach(x, y, theirs, own, 8 * lane);
    }
  }
  return to;
}

/** Rounded so that nobody is left out who may still enter: two per mille are more than all rounding. */
function unitsOfFloor(floor: number): number {
  return floor < 2 ? 0 : Math.floor((floor - 2) / at.BOUND_UNIT_FIT);
}
