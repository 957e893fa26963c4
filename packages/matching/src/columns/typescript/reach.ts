import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { BoundRows } from './bound-rows.ts';
import { itemAt, rowAt } from './bound-rows.ts';
import { SideSums } from './bound-sums.ts';
import type { Rest } from './points.ts';
import type { WorthCodes } from './worth-codes.ts';

/** Sums of a value by weight stay below 2^SILENT. */
const MOST_TOTAL = 1000;
/** Bounds are below. */
const BOUNDS = 256;
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
  /** What somebody may hope for, in units; with `turned` those are meant who are below. */
  readonly hopes: Int32Array;
  readonly turned: 0 | 1;
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
  hopes = new Int32Array();
  turned: 0 | 1 = 0;
  /** Positions of those whom `find` found. */
  found = new Uint16Array();
  /** Words of four positions that are added up, and how many. */
  #words = new Uint16Array();
  #count = 0;

  constructor(memory: Arena, rows: BoundRows) {
    this.#memory = memory;
    this.#rows = rows;
  }

  /** Makes room for a tile, of which nobody has hopes yet. */
  reach(places: number): void {
    if (places > 4 * this.floors.length) {
      this.floors = new Int32Array(places / 4);
      this.hopes = new Int32Array(places / 4);
      this.#words = new Uint16Array(places / 4);
      this.found = new Uint16Array(places);
      this.profile = new SideSums(places);
      this.listing = new SideSums(places);
    }
    this.dropHopes();
  }

  /** From now on those are found who are below their hopes. */
  turnHopes(): void {
    this.turned = 1;
  }

  dropHopes(): void {
    this.hopes.fill(0);
    this.turned = 0;
  }

  /** Raises the hopes of own's candidates to what rows give at most. */
  raiseHopes(): void {
    this.addUp();
    const hopes = new Uint8Array(this.hopes.buffer);
    this.#eachBound((p, bound) => (hopes[p] = Math.max(hopes[p]!, bound)));
  }

  /** What at least so many candidates of own come to at most, in units; 0 where there are fewer. */
  hopeOf(count: number): number {
    const bounds = new Int32Array(BOUNDS);
    this.#eachBound((_, bound) => bounds[bound]!++);
    let [hope, left] = [BOUNDS, count];
    while (hope > 0 && left > 0) left -= bounds[--hope]!;
    return hope;
  }

  /** The position of every candidate and the units of its fit at most. */
  #eachBound(visit: (position: number, bound: number) => void): void {
    const { bits } = this.#rows.order;
    const { profile, listing } = this;
    for (let k = 0; k < this.#count; k++) {
      const w = this.#words[k]!;
      const here = bits[w >>> 3]! >>> ((w & 7) << 2);
      for (let lane = 0; lane < 4; lane++) {
        if (((here >>> lane) & 1) === 0) continue;
        const p = 4 * w + lane;
        const a = profile.byClass[p]! + profile.byToken[p]!;
        const b = listing.byClass[p]! + listing.byToken[p]!;
        visit(p, Math.floor((2 * a * b) / Math.max(1, a + b)));
      }
    }
  }

  /** Floors of the tile's lists in units, from u16 at `floors`. */
  takeFloors(query: number, floors: number): void {
    const { u16, u32 } = this.#memory;
    const first = floors + (u32[query + at.QUERY_FROM]! << 5);
    const bytes = new Uint8Array(this.floors.buffer);
    const { places } = this.#rows.order;
    for (let p = 0; p < places.length; p++) bytes[p] = unitsOfFloor(u16[first + places[p]!]!);
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
   * Finds who of own's candidates may reach own's floor or that of their own list, from what every wish gives at most.
   * @param ownHope only those who come to so many units at most
   * @param turned 1 = only those who do not
   * @returns how many
   */
  find(ownFloor: number, ownHope: number, turned: 0 | 1): number {
    const floor = unitsOfFloor(Math.min(ownFloor, at.FULL_VALUE));
    const { bits } = this.#rows.order;
    return checkWords(bits, this.#words, this.#count, this, { floor, hope: ownHope, turned }, this.found);
  }

  /** Adds the rows up for own's candidates. */
  addUp(): void {
    const { i32 } = this.#memory;
    const { bits, hours } = this.#rows.order;
    const words = this.#words;
    const count = listWords(bits, words);
    this.profile.addUp(i32, words, count, 8 * bits.length);
    this.listing.addUp(i32, words, count, 8 * bits.length);
    for (const side of ['profile', 'listing'] as const)
      hours.addUp(side, words, count, this[side].classWords);
    this.#count = count;
  }
}

/** What is asked for on own's side: a floor, and a hope in units; with `turned` those are meant who are below the hope. */
interface OwnFloor {
  readonly floor: number;
  readonly hope: number;
  readonly turned: 0 | 1;
}

/** Lists the words of four positions of which one has a bit. @returns how many */
function listWords(bits: Int32Array, words: Uint16Array): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) {
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

/** No floor at all. */
const ANY = 0xff;
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
  { profile, listing, floors, hopes, turned }: Sums,
  { floor: own, hope: ownHope, turned: ownTurned }: OwnFloor,
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
    const hoped = hopes[w]!;
    for (let lane = 0; lane < 4; lane++) {
      found[to] = 4 * w + lane;
      const first =
        (mayReach(x, y, hoped, ANY, 8 * lane) ^ turned) & (mayReach(x, y, -1, ownHope, 8 * lane) ^ ownTurned);
      to += (reach >>> lane) & mayReach(x, y, theirs, own, 8 * lane) & first;
    }
  }
  return to;
}

/** Rounded so that nobody is left out who may still enter: two per mille are more than all rounding. */
function unitsOfFloor(floor: number): number {
  return floor < 2 ? 0 : Math.floor((floor - 2) / at.BOUND_UNIT_FIT);
}
