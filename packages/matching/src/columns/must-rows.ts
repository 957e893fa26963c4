import type { Criterion, Side } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import type { Board } from './board.ts';
import { Column } from './column.ts';
import { ROW_CLASSES, ROW_TABLE } from './layout.ts';
import type { TableColumns } from './table-columns.ts';

/** No row yet; a row of ones, which is not kept; a row in memory. */
const [UNMADE, ALL, MADE] = [0, 1, 2] as const;

/**
 * A must as bits: for each class of own's answers one row over the other side, a one for whoever passes. Exact, made when
 * first asked for, kept up with every change of the other side.
 */
export class MustRows {
  readonly criterion: Criterion;
  readonly table: TableColumns;
  readonly own: Side;
  readonly #arena: Arena;
  readonly #boards: Readonly<Record<Side, Board>>;
  readonly #rows: Column;
  readonly #states: number[] = [];

  constructor(
    arena: Arena,
    boards: Readonly<Record<Side, Board>>,
    own: Side,
    criterion: Criterion,
    table: TableColumns,
  ) {
    this.#arena = arena;
    this.#boards = boards;
    this.own = own;
    this.criterion = criterion;
    this.table = table;
    this.#rows = new Column(arena, 4, 16);
  }

  /** Makes the row that the statement at `place` needs. */
  ensure(place: number): void {
    const number = this.table.classAt(this.own, place);
    if ((this.#states[number] ?? UNMADE) === UNMADE) this.#make(number);
  }

  /** After the statement at `place` of the other side has changed. */
  otherChanged(place: number): void {
    const theirs = this.table.classAt(otherSide(this.own), place);
    const [word, bit] = [place >> 5, 1 << (place & 31)];
    const { u32 } = this.#arena;
    for (let number = 0; number < this.#states.length; number++) {
      const state = this.#states[number];
      if (state === MADE) {
        const at = this.#rowAt(number) / 4 + word;
        u32[at] = this.#passes(number, theirs) ? u32[at]! | bit : u32[at]! & ~bit;
      } else if (state === ALL && !this.#passes(number, theirs)) this.#make(number);
    }
  }

  describe(block: number): void {
    this.#rows.reach(this.table.classes[this.own].size);
    const { u32 } = this.#arena;
    u32[block + ROW_CLASSES] = this.table.columns[this.own].at;
    u32[block + ROW_TABLE] = this.#rows.at;
  }

  release(): void {
    this.#states.forEach((state, number) => {
      if (state === MADE) this.#arena.free(this.#rowAt(number), this.#others.rowBytes);
    });
    this.#rows.release();
  }

  get #others(): Board {
    return this.#boards[otherSide(this.own)];
  }

  #rowAt(number: number): number {
    return this.#arena.u32[this.#rows.at / 4 + number]!;
  }

  #passes(own: number, other: number): boolean {
    const { unknown, from } = this.criterion;
    const value = this.own === 'listing' ? this.table.valueOf(own, other) : this.table.valueOf(other, own);
    return value < 0 ? unknown === 'passes' : value >= from;
  }

  #make(number: number): void {
    const other = otherSide(this.own);
    const flags = Uint8Array.from({ length: this.table.classes[other].size }, (_, theirs) =>
      Number(this.#passes(number, theirs)),
    );
    this.#rows.reach(number);
    this.#states[number] = flags.every((flag) => flag === 1) ? ALL : MADE;
    if (this.#states[number] === MADE) this.#fill(number, flags, this.table.columns[other].at / 2);
  }

  #fill(number: number, flags: Uint8Array, column: number): void {
    const row = this.#arena.alloc(this.#others.rowBytes);
    const { u16, u32 } = this.#arena;
    u32[this.#rows.at / 4 + number] = row;
    const places = this.#others.ids.length;
    for (let start = 0; start < places; start += 32) {
      let word = 0;
      const end = Math.min(32, places - start);
      for (let b = 0; b < end; b++) word |= flags[u16[column + start + b]!]! << b;
      u32[row / 4 + (start >> 5)] = word;
    }
  }
}
