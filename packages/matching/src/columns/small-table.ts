import type { Arena } from './arena.ts';

/** Whole numbers per mille for pairs of small numbers, filled as either of them grows. */
export class SmallTable {
  at = 0;
  width = 0;
  readonly #arena: Arena;
  readonly #valueOf: (row: number, cell: number) => number;
  #rows = 0;
  #cells = 0;
  #height = 0;

  constructor(arena: Arena, valueOf: (row: number, cell: number) => number) {
    this.#arena = arena;
    this.#valueOf = valueOf;
  }

  get(row: number, cell: number): number {
    return this.#arena.i16[(this.at >> 1) + row * this.width + cell]!;
  }

  /** Fills what is new up to so many rows and cells. */
  reach(rows: number, cells: number): void {
    if (rows <= this.#rows && cells <= this.#cells) return;
    this.#makeRoom(rows, cells);
    for (let row = 0; row < rows; row++) {
      for (let cell = row < this.#rows ? this.#cells : 0; cell < cells; cell++)
        this.#arena.i16[(this.at >> 1) + row * this.width + cell] = this.#valueOf(row, cell);
    }
    [this.#rows, this.#cells] = [rows, cells];
  }

  release(): void {
    this.#arena.free(this.at, this.#height * this.width * 2);
  }

  #makeRoom(rows: number, cells: number): void {
    if (rows <= this.#height && cells <= this.width) return;
    const height = roomFor(rows, this.#height);
    const width = Math.ceil(roomFor(cells, this.width) / 8) * 8;
    const larger = this.#arena.alloc(height * width * 2);
    const { i16 } = this.#arena;
    for (let row = 0; row < this.#rows; row++) {
      const from = (this.at >> 1) + row * this.width;
      i16.copyWithin((larger >> 1) + row * width, from, from + this.#cells);
    }
    this.#arena.free(this.at, this.#height * this.width * 2);
    [this.at, this.#height, this.width] = [larger, height, width];
  }
}

/** The first room is as large as is asked for, for answers seldom come later. */
function roomFor(wanted: number, has: number): number {
  return wanted <= has ? has : Math.max(wanted, has + (has >> 4));
}
