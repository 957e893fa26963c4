import type { Arena } from './arena.ts';
import * as at from './layout.ts';

/** Of so many pairs of a tile one can be put off: the busiest tiles of a ward need about as much. What does not fit is scored at once. */
const SHARE = 24;

/** Memory for pairs that are put off until their tile has been seen. They outlive bounds that are made anew. */
export class PutOff {
  readonly #arena: Arena;
  readonly #bytes: number;
  readonly #blocks: number[] = [];

  /**
   * @param listings how many there are
   * @param tile profiles of one
   */
  constructor(arena: Arena, listings: number, tile: number, threads: number) {
    this.#arena = arena;
    const pairs = Math.ceil((listings * tile) / SHARE / threads);
    this.#bytes = 4 * (at.LATER_ITEMS + pairs + tile + at.LATER_PAIRS + 1);
  }

  /** Where the pairs of one thread are. */
  ofThread(thread: number): number {
    return (this.#blocks[thread] ??= this.#empty());
  }

  release(): void {
    for (const block of this.#blocks) this.#arena.free(block, this.#bytes);
  }

  #empty(): number {
    const block = this.#arena.alloc(this.#bytes);
    const { u32 } = this.#arena;
    u32[block / 4 + at.LATER_USED] = at.LATER_ITEMS * 4;
    u32[block / 4 + at.LATER_ROOM] = this.#bytes;
    u32[block / 4 + at.LATER_TILE] = 0;
    return block;
  }
}
