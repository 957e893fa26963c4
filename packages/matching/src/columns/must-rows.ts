import type { Criterion, Side } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import type { Board } from './board.ts';
import { Column } from './column.ts';
import { ROW_CLASSES, ROW_TABLE } from './layout.ts';
import { letsPass } from './stage.ts';
import type { TableColumns } from './table-columns.ts';

/** Classes that pass the same of the other side share a row. */
interface Row {
  readonly at: number;
  /** Of what passes, to find equal rows by. */
  readonly hash: number;
  readonly classes: readonly number[];
}

/**
 * A must as bits: for each class of own's answers one row over the other side, a one for whoever passes. Exact, made when
 * first asked for, kept up with every change of the other side. Where everybody passes there is no row.
 */
export class MustRows {
  readonly criterion: Criterion;
  readonly table: TableColumns;
  readonly own: Side;
  readonly #arena: Arena;
  readonly #boards: Readonly<Record<Side, Board>>;
  /** Where the row of each class is, 0 = everybody passes. */
  readonly #column: Column;
  readonly #made: boolean[] = [];
  #open: number[] = [];
  #rows: Row[] = [];
  /** Classes of the other side that the rows know. */
  #known = 0;

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
    this.#column = new Column(arena, 4, 16);
  }

  /** Makes the row that the statement at `place` needs. */
  ensure(place: number): void {
    const number = this.table.classAt(this.own, place);
    if (this.#made[number] === true) return;
    this.#meetClasses();
    this.#make(number);
  }

  /** The row that the statement at `place` needs, copied; undefined where everybody passes. */
  rowOf(place: number): Uint32Array | undefined {
    this.ensure(place);
    const { u32 } = this.#arena;
    const at = u32[this.#column.at / 4 + this.table.classAt(this.own, place)]! / 4;
    return at === 0 ? undefined : u32.slice(at, at + this.#others.rowBytes / 4);
  }

  /** After the statement at `place` of the other side has changed. */
  otherChanged(place: number): void {
    this.#meetClasses();
    const theirs = this.table.classAt(otherSide(this.own), place);
    const [word, bit] = [place >> 5, 1 << (place & 31)];
    const { u32 } = this.#arena;
    for (const { at, classes } of this.#rows) {
      const to = at / 4 + word;
      u32[to] = this.#passes(classes[0]!, theirs) ? u32[to]! | bit : u32[to]! & ~bit;
    }
  }

  describe(block: number): void {
    this.#column.reach(this.table.classes[this.own].size);
    const { u32 } = this.#arena;
    u32[block + ROW_CLASSES] = this.table.columns[this.own].at;
    u32[block + ROW_TABLE] = this.#column.at;
  }

  release(): void {
    for (const { at } of this.#rows) this.#arena.free(at, this.#others.rowBytes);
    this.#column.release();
  }

  get #others(): Board {
    return this.#boards[otherSide(this.own)];
  }

  #passes(own: number, other: number): boolean {
    const value = this.own === 'listing' ? this.table.valueOf(own, other) : this.table.valueOf(other, own);
    return letsPass(this.criterion, value);
  }

  /** Whether each class of the other side passes, from one of them on. */
  #flags(number: number, from: number): Uint8Array {
    const { size } = this.table.classes[otherSide(this.own)];
    return Uint8Array.from({ length: size - from }, (_, i) => Number(this.#passes(number, from + i)));
  }

  #make(number: number): void {
    this.#made[number] = true;
    this.#column.reach(number);
    const flags = this.#flags(number, 0);
    if (flags.every((flag) => flag === 1)) return void this.#open.push(number);
    const hash = hashOf(flags, 0);
    const equal = this.#rows.find(
      (row) => row.hash === hash && sameFlags(flags, this.#flags(row.classes[0]!, 0)),
    );
    if (equal) this.#replace(equal, { ...equal, classes: [...equal.classes, number] });
    else this.#put({ at: this.#filled(flags), hash, classes: [number] });
  }

  /** New answers of the other side may part classes that shared a row, or passed everybody. */
  #meetClasses(): void {
    const { size } = this.table.classes[otherSide(this.own)];
    const from = this.#known;
    if (size === from) return;
    this.#known = size;
    for (const row of [...this.#rows]) this.#part(row, from);
    const open = this.#open;
    this.#open = [];
    for (const number of open) this.#make(number);
  }

  #part(row: Row, from: number): void {
    const parts = new Map<string, { readonly hash: number; readonly classes: number[] }>();
    for (const number of row.classes) {
      const flags = this.#flags(number, from);
      const key = flags.join('');
      const part = parts.get(key) ?? { hash: hashOf(flags, row.hash), classes: [] };
      part.classes.push(number);
      parts.set(key, part);
    }
    const [first, ...others] = parts.values();
    this.#replace(row, { ...row, ...first });
    for (const part of others) this.#put({ at: this.#copied(row.at), ...part });
  }

  #put(row: Row): void {
    this.#rows.push(row);
    this.#point(row);
  }

  #replace(row: Row, by: Row): void {
    this.#rows[this.#rows.indexOf(row)] = by;
    this.#point(by);
  }

  #point({ at, classes }: Row): void {
    for (const number of classes) this.#arena.u32[this.#column.at / 4 + number] = at;
  }

  #copied(row: number): number {
    const { rowBytes } = this.#others;
    const copy = this.#arena.alloc(rowBytes);
    this.#arena.u8.copyWithin(copy, row, row + rowBytes);
    return copy;
  }

  #filled(flags: Uint8Array): number {
    const row = this.#arena.alloc(this.#others.rowBytes);
    const { u16, u32 } = this.#arena;
    const column = this.table.columns[otherSide(this.own)].at / 2;
    const places = this.#others.ids.length;
    for (let start = 0; start < places; start += 32) {
      let word = 0;
      const end = Math.min(32, places - start);
      for (let b = 0; b < end; b++) word |= flags[u16[column + start + b]!]! << b;
      u32[row / 4 + (start >> 5)] = word;
    }
    return row;
  }
}

/** FNV-1a, goes on from another one. */
function hashOf(flags: Uint8Array, start: number): number {
  return flags.reduce((hash, flag) => Math.imul(hash ^ (flag + 1), 0x01000193), start);
}

function sameFlags(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((flag, i) => flag === b[i]);
}
