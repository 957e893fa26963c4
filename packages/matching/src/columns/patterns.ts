import type { Arena } from './arena.ts';
import * as at from './layout.ts';
import { SmallTable } from './small-table.ts';

/** Codes that came after the grouping, and statements that name nothing: their value may be other than 0. */
const ANY = 0;

/**
 * Codes of the looked-at side in classes: codes of one pattern are worth something for exactly the same codes of the other
 * side. One bit row for each pattern tells who names such a code; whoever no row of own's patterns names has coverage 0.
 */
export class Patterns {
  /** Including the first, which may be anything; 1 = nothing can be told apart. */
  count = 1;
  readonly #arena: Arena;
  readonly #room: number;
  readonly #patternOf: number[] = [];
  /** The codes of each pattern: a code of the other side that came later may be worth something for some of them only. */
  readonly #codes: number[][] = [[]];
  readonly #touch: SmallTable;
  #isWorth: (other: number, code: number) => boolean = () => false;
  #rows: number[] = [];
  #rowsAt = 0;
  /** What each statement names, while patterns are not made. */
  #waiting: (readonly number[] | undefined)[] | undefined = [];

  constructor(arena: Arena, room: number) {
    this.#arena = arena;
    this.#room = room;
    this.#touch = new SmallTable(arena, (other, pattern) =>
      Number(this.#codes[pattern]!.some((code) => this.#isWorth(other, code))),
    );
  }

  /** @param codes numbers of its codes; undefined when it says nothing that would make its value 0 */
  put(place: number, codes: readonly number[] | undefined): void {
    if (this.#waiting) this.#waiting[place] = codes;
    else if (this.count > 1) this.#write(place, codes);
  }

  /** @param worth by code of this side and code of the other one */
  group(worth: SmallTable, codes: number, others: number): void {
    const numbers = new Map<string, number>();
    for (let code = 0; code < codes; code++) {
      let key = '';
      for (let other = 0; other < others; other++) if (worth.get(code, other) !== 0) key += `${other} `;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(key, number);
        this.#codes[number] = [];
      }
      this.#codes[number]!.push(code);
      this.#patternOf[code] = number;
    }
    this.#isWorth = (other, code) => worth.get(code, other) !== 0;
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    if (numbers.size === 0 || numbers.size >= at.MOST_PATTERNS) return;
    this.count = numbers.size + 1;
    this.#rows = Array.from({ length: this.count }, () => this.#arena.alloc(this.#room / 8));
    this.#rowsAt = this.#arena.alloc(this.count * 4);
    this.#arena.u32.set(this.#rows, this.#rowsAt / 4);
    waiting.forEach((named, place) => this.#write(place, named));
  }

  /** Fills what is touched by codes of the other side that are new. */
  settle(others: number): void {
    if (this.count > 1) this.#touch.reach(others, this.count);
  }

  describe(block: number): void {
    const { u32 } = this.#arena;
    u32[block + at.COVER_PATTERNS] = this.count;
    u32[block + at.COVER_TOUCH] = this.#touch.at;
    u32[block + at.COVER_TOUCH_STRIDE] = this.#touch.width * 2;
    u32[block + at.COVER_PATTERN_ROWS] = this.#rowsAt;
  }

  release(): void {
    this.#touch.release();
    for (const row of this.#rows) this.#arena.free(row, this.#room / 8);
    this.#arena.free(this.#rowsAt, this.count * 4);
  }

  #write(place: number, codes: readonly number[] | undefined): void {
    const [word, bit] = [place >> 5, 1 << (place & 31)];
    const { u32 } = this.#arena;
    for (const row of this.#rows) u32[row / 4 + word]! &= ~bit;
    const patterns = codes === undefined ? [ANY] : codes.map((code) => this.#patternOf[code] ?? ANY);
    for (const pattern of patterns) u32[this.#rows[pattern]! / 4 + word]! |= bit;
  }
}
