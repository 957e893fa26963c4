import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { aliveRow, rowOf } from './sieve.ts';
import { TileHours } from './tile-hours.ts';

/** Own statements by whom places are sorted, a bit each. */
const SAMPLES = 32;

/** Rows that are joined in one go. */
const FIVE = 5;

/** A bit row of the tile as it is, to see whether it has changed, and in the other order. */
interface Turned {
  readonly before: Int32Array;
  readonly bits: Int32Array;
}

/**
 * The places of a tile in another order, by which own statements pass: those whom musts let through stand together then, so that
 * of most words of four places either all or none are looked at.
 */
export class TileOrder {
  /** Place of the tile by position, and the other way round. */
  places = new Uint16Array();
  positions = new Uint16Array();
  /** By position: whom every must that is a row, or in hours, lets through. */
  bits: Int32Array = new Int32Array();
  readonly hours: TileHours;
  readonly #memory: Arena;
  readonly #rows = new Map<number, Turned>();
  /** Rows that own's candidates have to pass. */
  readonly #passed: Int32Array[] = [];

  constructor(memory: Arena) {
    this.#memory = memory;
    this.hours = new TileHours(memory);
  }

  /** @param own places of own statements to sort by */
  choose(query: number, own: readonly number[]): void {
    const { u32 } = this.#memory;
    const plan = u32[query + at.QUERY_PLAN]! >>> 2;
    const words = u32[query + at.QUERY_TO]! - u32[query + at.QUERY_FROM]!;
    this.places = Uint16Array.from({ length: 32 * words }, (_, place) => place);
    this.bits = new Int32Array(words);
    this.#rows.clear();
    this.hours.take(query);
    const keys = new Float64Array(32 * words);
    for (let s = 0; s < SAMPLES && own.length > 0; s++) {
      this.sieve(query, plan, own[Math.floor((s * own.length) / SAMPLES)]!);
      for (let p = 0; p < keys.length; p++) keys[p] = 2 * keys[p]! + ((this.bits[p >>> 5]! >>> (p & 31)) & 1);
    }
    for (let p = 0; p < keys.length; p++) keys[p] = keys[p]! * keys.length + p;
    keys.sort().forEach((key, position) => (this.places[position] = key % keys.length));
    this.positions = new Uint16Array(keys.length);
    this.places.forEach((place, position) => (this.positions[place] = position));
    this.hours.turn(this.places);
    this.#rows.clear();
  }

  /** Statements may have come, changed or gone since the last own statement. */
  refresh(query: number): void {
    const { i32, u32 } = this.#memory;
    const first = u32[query + at.QUERY_FROM]!;
    for (const [row, { before }] of this.#rows)
      if (before.some((word, w) => word !== i32[row + first + w])) this.#rows.delete(row);
  }

  /** Finds own's candidates. */
  sieve(query: number, plan: number, own: number): void {
    const memory = this.#memory;
    const alive = this.#turned(query, aliveRow(memory, query, plan));
    const rows = this.#passed;
    rows.length = 0;
    for (let row = 0; row < memory.u32[plan + at.PLAN_ROWS]!; row++) {
      const from = rowOf(memory, plan, row, own);
      if (from !== 0) rows.push(this.#turned(query, from));
    }
    let before = alive;
    for (let r = 0; r === 0 || r < rows.length; r += FIVE) {
      const [a = alive, b = alive, c = alive, d = alive, e = alive] = [
        rows[r],
        rows[r + 1],
        rows[r + 2],
        rows[r + 3],
        rows[r + 4],
      ];
      join(this.bits, before, a, b, c, d, e);
      before = this.bits;
    }
    this.hours.prepare(own);
    this.hours.sieve(this.bits);
  }

  #turned(query: number, row: number): Int32Array {
    const known = this.#rows.get(row);
    if (known) return known.bits;
    const first = row + this.#memory.u32[query + at.QUERY_FROM]!;
    const before = this.#memory.i32.slice(first, first + this.bits.length);
    const bits = new Int32Array(before.length);
    const { places } = this;
    for (let p = 0; p < places.length; p++) {
      const place = places[p]!;
      bits[p >>> 5]! |= ((before[place >>> 5]! >>> (place & 31)) & 1) << (p & 31);
    }
    this.#rows.set(row, { before, bits });
    return bits;
  }
}

/** Ones in six rows. */
function join(
  into: Int32Array,
  a: Int32Array,
  b: Int32Array,
  c: Int32Array,
  d: Int32Array,
  e: Int32Array,
  f: Int32Array,
): void {
  for (let w = 0; w < into.length; w++) into[w] = a[w]! & b[w]! & c[w]! & d[w]! & e[w]! & f[w]!;
}
