import type { Arena } from './arena.ts';
import { Blocks } from './blocks.ts';
import { SPARSE_COUNT, SPARSE_ITEMS } from './layout.ts';

/** A cell (0..65,535) and what stands there, 1..32,767. */
export type Cell = readonly [cell: number, value: number];

/** The kernel looks at so many cells together. */
const PAD = 4;

/** Whole numbers for pairs of small numbers of which most are 0: only the others are kept, in ascending order of cells. */
export class SparseTable {
  readonly #arena: Arena;
  readonly #cellsOf: (row: number, from: number, to: number) => readonly Cell[];
  readonly #blocks: Blocks;
  #rows = 0;
  #cells = 0;

  /** @param cellsOf what a row has that is not 0 in the cells `from` to `to`, ascending */
  constructor(arena: Arena, cellsOf: (row: number, from: number, to: number) => readonly Cell[]) {
    this.#arena = arena;
    this.#cellsOf = cellsOf;
    this.#blocks = new Blocks(arena, 0);
  }

  /** The column that says where each row is. */
  get at(): number {
    return this.#blocks.column;
  }

  row(row: number): Cell[] {
    const block = this.#blocks.at(row) / 4;
    const { u32 } = this.#arena;
    if (block === 0) return [];
    const from = block + SPARSE_ITEMS;
    return Array.from(u32.subarray(from, from + u32[block + SPARSE_COUNT]!), (item) => [
      item & 0xffff,
      item >>> 16,
    ]);
  }

  get(row: number, cell: number): number {
    const block = this.#blocks.at(row) / 4;
    const { u32 } = this.#arena;
    if (block === 0) return 0;
    for (let i = 0; i < u32[block + SPARSE_COUNT]!; i++) {
      const item = u32[block + SPARSE_ITEMS + i]!;
      if ((item & 0xffff) === cell) return item >>> 16;
    }
    return 0;
  }

  /** How many cells have each value that is not 0, by value. */
  counts(most: number): Uint32Array {
    const counts = new Uint32Array(most + 1);
    for (let row = 0; row < this.#rows; row++) for (const [, value] of this.row(row)) counts[value]!++;
    return counts;
  }

  /** Fills what is new up to so many rows and cells. */
  reach(rows: number, cells: number): void {
    if (rows <= this.#rows && cells <= this.#cells) return;
    for (let row = 0; row < rows; row++) {
      const from = row < this.#rows ? this.#cells : 0;
      const added = from < cells ? this.#cellsOf(row, from, cells) : [];
      if (row >= this.#rows || added.length > 0) this.#write(row, [...this.row(row), ...added]);
    }
    [this.#rows, this.#cells] = [rows, cells];
  }

  release(): void {
    this.#blocks.release();
  }

  #write(row: number, cells: readonly Cell[]): void {
    if (cells.length === 0) return this.#blocks.clear(row);
    const room = Math.ceil(cells.length / PAD) * PAD;
    const block = this.#blocks.make(row, (SPARSE_ITEMS + room) * 4) / 4;
    const { u32 } = this.#arena;
    u32[block + SPARSE_COUNT] = cells.length;
    cells.forEach(([cell, value], i) => (u32[block + SPARSE_ITEMS + i] = cell | (value << 16)));
  }
}

/** From a value for every pair, of which 0 and less are left out. */
export function sparseTable(arena: Arena, valueOf: (row: number, cell: number) => number): SparseTable {
  return new SparseTable(arena, (row, from, to) => {
    const cells: Cell[] = [];
    for (let cell = from; cell < to; cell++) {
      const value = valueOf(row, cell);
      if (value > 0) cells.push([cell, value]);
    }
    return cells;
  });
}
