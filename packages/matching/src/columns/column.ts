import type { Arena } from './arena.ts';

type Width = 2 | 4 | 8 | 16 | 48;

/** One number or small record for each place of a side, growing as places are taken. */
export class Column {
  at: number;
  readonly #arena: Arena;
  readonly #width: Width;
  #room: number;

  constructor(arena: Arena, width: Width, room: number) {
    this.#arena = arena;
    this.#width = width;
    this.#room = room;
    this.at = arena.alloc(width * room);
  }

  /** Makes room for `place`; behind it, zeros. */
  reach(place: number): void {
    if (place < this.#room) return;
    const room = Math.max(place + 1, Math.ceil(this.#room * 1.25), 64);
    this.at = this.#arena.enlarge(this.at, this.#width * this.#room, this.#width * room);
    this.#room = room;
  }

  release(): void {
    this.#arena.free(this.at, this.#width * this.#room);
    this.at = 0;
  }

  get room(): number {
    return this.#room;
  }
}
