import type { Arena } from './arena.ts';
import { Column } from './column.ts';

/** Different numbers that cells of one byte can stand for. */
const MOST_NUMBERS = 256;

/**
 * Whole numbers per mille for pairs of small numbers, filled as either of them grows. A cell is one byte, which stands for one of
 * at most 256 different numbers; when there are more, it is the number itself.
 */
export class SmallTable {
  at = 0;
  width = 0;
  readonly #arena: Arena;
  readonly #valueOf: (row: number, cell: number) => number;
  /** For which cells stand. */
  #numbers: Column | undefined;
  readonly #byNumber = new Map<number, number>();
  #rows = 0;
  #cells = 0;
  #height = 0;

  /** @param narrow false: cells are the numbers themselves from the beginning, for tables that are small in any case */
  constructor(arena: Arena, valueOf: (row: number, cell: number) => number, narrow = true) {
    this.#arena = arena;
    this.#valueOf = valueOf;
    this.#numbers = narrow ? new Column(arena, 2, 8) : undefined;
  }

  /** Where the numbers are for which the cells stand, i16; 0 = cells are numbers, i16. */
  get numbers(): number {
    return this.#numbers?.at ?? 0;
  }

  /** Bytes of a cell. */
  get cellBytes(): 1 | 2 {
    return this.#numbers ? 1 : 2;
  }

  get(row: number, cell: number): number {
    const { u8, i16 } = this.#arena;
    const index = row * this.width + cell;
    return this.#numbers ? i16[this.numbers / 2 + u8[this.at + index]!]! : i16[this.at / 2 + index]!;
  }

  /** Fills what is new up to so many rows and cells. */
  reach(rows: number, cells: number): void {
    if (rows <= this.#rows && cells <= this.#cells) return;
    this.#makeRoom(rows, cells);
    for (let row = 0; row < rows; row++) {
      for (let cell = row < this.#rows ? this.#cells : 0; cell < cells; cell++)
        this.#set(row * this.width + cell, this.#valueOf(row, cell));
    }
    [this.#rows, this.#cells] = [rows, cells];
  }

  release(): void {
    this.#arena.free(this.at, this.#height * this.width * this.cellBytes);
    this.#numbers?.release();
  }

  #set(index: number, value: number): void {
    const byte = this.#numbers && this.#byteFor(value, this.#numbers);
    if (byte === undefined) this.#arena.i16[this.at / 2 + index] = value;
    else this.#arena.u8[this.at + index] = byte;
  }

  /** Undefined when it would be one number too many: from then on cells are numbers. */
  #byteFor(value: number, numbers: Column): number | undefined {
    const known = this.#byNumber.get(value);
    if (known !== undefined) return known;
    const byte = this.#byNumber.size;
    if (byte === MOST_NUMBERS) return void this.#widen();
    this.#byNumber.set(value, byte);
    numbers.reach(byte);
    this.#arena.i16[numbers.at / 2 + byte] = value;
    return byte;
  }

  #widen(): void {
    const size = this.#height * this.width;
    const wide = this.#arena.alloc(size * 2);
    const { u8, i16 } = this.#arena;
    for (let i = 0; i < size; i++) i16[wide / 2 + i] = i16[this.numbers / 2 + u8[this.at + i]!]!;
    this.release();
    [this.at, this.#numbers] = [wide, undefined];
  }

  #makeRoom(rows: number, cells: number): void {
    if (rows <= this.#height && cells <= this.width) return;
    const height = roomFor(rows, this.#height);
    const width = Math.ceil(roomFor(cells, this.width) / 8) * 8;
    const bytes = this.cellBytes;
    const larger = this.#arena.alloc(height * width * bytes);
    const { u8 } = this.#arena;
    for (let row = 0; row < this.#rows; row++) {
      const from = this.at + row * this.width * bytes;
      u8.copyWithin(larger + row * width * bytes, from, from + this.#cells * bytes);
    }
    this.#arena.free(this.at, this.#height * this.width * bytes);
    [this.at, this.#height, this.width] = [larger, height, width];
  }
}

/** The first room is as large as is asked for, for answers seldom come later. */
function roomFor(wanted: number, has: number): number {
  return wanted <= has ? has : Math.max(wanted, has + (has >> 4));
}
