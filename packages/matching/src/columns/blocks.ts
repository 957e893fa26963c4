import type { Arena } from './arena.ts';
import { Column } from './column.ts';

/** A block of any length for each place of a side; 0 where a statement has said nothing. */
export class Blocks {
  readonly #arena: Arena;
  readonly #places: Column;
  readonly #sizes: number[] = [];

  constructor(arena: Arena, room: number) {
    this.#arena = arena;
    this.#places = new Column(arena, 4, room);
  }

  /** The column of places: where each block is. */
  get column(): number {
    return this.#places.at;
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

  clear(place: number): void {
    this.#places.reach(place);
    this.#arena.free(this.at(place), this.#sizes[place] ?? 0);
    this.#arena.u32[this.#places.at / 4 + place] = 0;
    this.#sizes[place] = 0;
  }

  release(): void {
    for (let place = 0; place < this.#places.room; place++)
      this.#arena.free(this.at(place), this.#sizes[place] ?? 0);
    this.#places.release();
  }
}
