import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { aliveRow, rowOf } from './sieve.ts';

/** Own statements by whom places are sorted, a bit each. */
const SAMPLES = 32;

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
  /** By position: whom every row of a must lets through. */
  bits = new Int32Array();
  readonly #memory: Arena;
  readonly #rows = new Map<number, Turned>();

  constructor(memory: Arena) {
    this.#memory = memory;
  }

  /** @param own places of own statements to sort by */
  choose(query: number, own: readonly number[]): void {
    const { u32 } = this.#memory;
    const plan = u32[query + at.QUERY_PLAN]! >>> 2;
    const words = u32[query + at.QUERY_TO]! - u32[query + at.QUERY_FROM]!;
    this.places = Uint16Array.from({ length: 32 * words }, (_, place) => place);
    this.bits = new Int32Array(words);
    this.#rows.clear();
    const keys = new Float64Array(32 * words);
    for (let s = 0; s < SAMPLES && own.length > 0; s++) {
      this.sieve(query, plan, own[Math.floor((s * own.length) / SAMPLES)]!);
      for (let p = 0; p < keys.length; p++) keys[p] = 2 * keys[p]! + ((this.bits[p >>> 5]! >>> (p & 31)) & 1);
    }
    for (let p = 0; p < keys.length; p++) keys[p] = keys[p]! * keys.length + p;
    keys.sort().forEach((key, position) => (this.places[position] = key % keys.length));
    this.positions = new Uint16Array(keys.length);
    this.places.forEach((place, position) => (this.positions[place] = position));
    this.#rows.clear();
  }

  /** Statements may have come, changed or gone since the last own statement. */
  refresh(query: number): void {
    const { i32, u32 } = this.#memory;
    const first = u32[query + at.QUERY_FROM]!;
    for (const [row, { before }] of this.#rows)
      if (before.some((word, w) => word !== i32[row + first + w])) this.#rows.delete(row);
  }

  /** Whoever every row lets through. */
  sieve(query: number, plan: number, own: number): void {
    const memory = this.#memory;
    const { bits } = this;
    bits.set(this.#turned(query, aliveRow(memory, query, plan)));
    for (let row = 0; row < memory.u32[plan + at.PLAN_ROWS]!; row++) {
      const from = rowOf(memory, plan, row, own);
      if (from === 0) continue;
      const turned = this.#turned(query, from);
      for (let w = 0; w < bits.length; w++) bits[w]! &= turned[w]!;
    }
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
