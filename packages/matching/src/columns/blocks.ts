import type { Arena } from './arena.ts';
import { Column } from './column.ts';

/** After so many blocks it is known whether equal ones are worth looking for: when half of them were there before. */
const TRIED = 4096;

/** A block of any length for each place of a side; 0 where a statement has said nothing. */
export class Blocks {
  readonly #arena: Arena;
  readonly #places: Column;
  readonly #sizes: number[] = [];
  /** Where each content is, while equal blocks are looked for. */
  #contents: Map<string, number> | undefined = new Map();
  /** How many places have a block, where more than one has it. */
  readonly #users = new Map<number, number>();
  #tried = 0;
  #found = 0;

  constructor(arena: Arena, room: number) {
    this.#arena = arena;
    this.#places = new Column(arena, 4, room);
  }

  /** The column of places: where each block is. */
  get column(): number {
    return this.#places.at;
  }

  /** Places that the column covers. */
  get room(): number {
    return this.#places.room;
  }

  at(place: number): number {
    return place < this.#places.room ? this.#arena.u32[this.#places.at / 4 + place]! : 0;
  }

  /** A new block, zero, instead of the one before. */
  make(place: number, bytes: number): number {
    this.clear(place);
    const block = this.#arena.alloc(bytes);
    this.#arena.u32[this.#places.at / 4 + place] = block;
    this.#sizes[place] = bytes;
    return block;
  }

  /** After a block has been filled: an equal one takes its place. From then on it must not be written. */
  share(place: number): void {
    if (this.#contents === undefined) return;
    const [block, bytes] = [this.at(place), this.#sizes[place]!];
    const content = this.#contentOf(block, bytes);
    const there = this.#contents.get(content);
    if (there === undefined) this.#contents.set(content, block);
    else {
      this.#arena.free(block, bytes);
      this.#arena.u32[this.#places.at / 4 + place] = there;
      this.#users.set(there, (this.#users.get(there) ?? 1) + 1);
      this.#found++;
    }
    if (++this.#tried >= TRIED && 2 * this.#found < this.#tried) this.#contents = undefined;
  }

  clear(place: number): void {
    this.#places.reach(place);
    const [block, bytes] = [this.at(place), this.#sizes[place] ?? 0];
    const users = this.#users.get(block) ?? 1;
    if (block !== 0 && users === 1) this.#drop(block, bytes);
    else if (users === 2) this.#users.delete(block);
    else if (users > 2) this.#users.set(block, users - 1);
    this.#arena.u32[this.#places.at / 4 + place] = 0;
    this.#sizes[place] = 0;
  }

  release(): void {
    for (let place = 0; place < this.#places.room; place++) this.clear(place);
    this.#places.release();
  }

  #drop(block: number, bytes: number): void {
    const content = this.#contents && this.#contentOf(block, bytes);
    if (content !== undefined && this.#contents?.get(content) === block) this.#contents.delete(content);
    this.#arena.free(block, bytes);
  }

  #contentOf(block: number, bytes: number): string {
    return String.fromCharCode(...this.#arena.u16.subarray(block / 2, Math.ceil((block + bytes) / 2)));
  }
}

/** Room for so many numbers and a 0 behind them, for kernels that take four at a time. */
export function inFours(count: number): number {
  return 4 * Math.floor(count / 4) + 4;
}
