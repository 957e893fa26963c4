import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';

/** The row (in words) of the places that are taken, or of those that are asked for. */
export function aliveRow({ u32 }: Arena, query: number, plan: number): number {
  return (u32[query + at.QUERY_MASK]! || u32[plan + at.PLAN_ALIVE]!) >>> 2;
}

/** The row (in words) of a must for an own statement, 0 = everybody passes. */
export function rowOf({ u16, u32 }: Arena, plan: number, row: number, own: number): number {
  const must = (u32[plan + at.PLAN_ROWS_AT]! >>> 2) + row * at.ROW_SIZE;
  const ownClass = u16[(u32[must + at.ROW_CLASSES]! >>> 1) + own]!;
  return u32[(u32[must + at.ROW_TABLE]! >>> 2) + ownClass]! >>> 2;
}

/** Whoever every row lets through. */
export function sieve(memory: Arena, query: number, plan: number, own: number): void {
  const { u32 } = memory;
  const bits = u32[query + at.QUERY_BITS]! >>> 2;
  const [begin, end] = [u32[query + at.QUERY_FROM]!, u32[query + at.QUERY_TO]!];
  const alive = aliveRow(memory, query, plan);
  u32.copyWithin(bits + begin, alive + begin, alive + end);
  for (let row = 0; row < u32[plan + at.PLAN_ROWS]!; row++) {
    const from = rowOf(memory, plan, row, own);
    if (from === 0) continue;
    for (let w = begin; w < end; w++) u32[bits + w]! &= u32[from + w]!;
  }
}

/** Whoever no row stops, into the bits of the query; whoever exactly one row stops, into its other bits. */
export function sieveNearly(memory: Arena, query: number, plan: number, own: number): void {
  const { u32 } = memory;
  const none = u32[query + at.QUERY_BITS]! >>> 2;
  const once = u32[query + at.QUERY_NEARLY_BITS]! >>> 2;
  const [begin, end] = [u32[query + at.QUERY_FROM]!, u32[query + at.QUERY_TO]!];
  const alive = aliveRow(memory, query, plan);
  u32.copyWithin(none + begin, alive + begin, alive + end);
  u32.fill(0, once + begin, once + end);
  for (let row = 0; row < u32[plan + at.PLAN_ROWS]!; row++) {
    const from = rowOf(memory, plan, row, own);
    if (from === 0) continue;
    for (let w = begin; w < end; w++) {
      const pass = u32[from + w]!;
      const clean = u32[none + w]!;
      u32[once + w] = (u32[once + w]! & pass) | (clean & ~pass);
      u32[none + w] = clean & pass;
    }
  }
}

/** The row that stops a pair of which exactly one does. */
export function stoppingRow(memory: Arena, plan: number, own: number, place: number): number {
  const { u32 } = memory;
  const rows = u32[plan + at.PLAN_ROWS]!;
  for (let row = 0; row < rows; row++) {
    const from = rowOf(memory, plan, row, own);
    if (from !== 0 && ((u32[from + (place >>> 5)]! >>> (place & 31)) & 1) === 0) return row;
  }
  return rows;
}

/** Goes through the ones of a bit row, some at a time. */
export class Places {
  readonly #bits: number;
  readonly #end: number;
  #word: number;
  #left: number;

  /** @param bits where the row is; its words from the first to the end that the query names */
  constructor({ u32 }: Arena, query: number, bits: number) {
    this.#bits = bits >>> 2;
    this.#word = u32[query + at.QUERY_FROM]!;
    this.#end = u32[query + at.QUERY_TO]!;
    this.#left = u32[this.#bits + this.#word]!;
  }

  /** The word that comes next. */
  get word(): number {
    return this.#word;
  }

  get more(): boolean {
    return this.#word < this.#end;
  }

  /** Writes the next places at `to`, at most CHUNK. @returns how many */
  take({ u32 }: Arena, to: number): number {
    let count = 0;
    while (count <= at.CHUNK - 32) {
      const base = this.#word << 5;
      let left = this.#left;
      while (left !== 0) {
        u32[to + count++] = base + (31 - Math.clz32(left & -left));
        left &= left - 1;
      }
      this.#left = 0;
      if (++this.#word >= this.#end) break;
      this.#left = u32[this.#bits + this.#word]!;
    }
    return count;
  }
}
