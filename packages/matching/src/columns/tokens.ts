import type { CodeColumn } from '../model.ts';
import type { Arena } from './arena.ts';
import { Column } from './column.ts';
import * as at from './layout.ts';

/** A u16 holds this many; 0 is nobody's. */
const MOST_TOKENS = 65_535;

/** Numbers what one side of a coverage names: a token is a code with its level. Codes and levels are numbered, too. */
export class Tokens {
  readonly codes: string[] = [];
  readonly levels: (number | undefined)[] = [];
  /** Tokens including the one that is nobody's. */
  count = 1;
  readonly #arena: Arena;
  readonly #numbers = new Map<string, number>();
  readonly #codeNumbers = new Map<string, number>();
  readonly #levelNumbers = new Map<number | undefined, number>();
  readonly #first: Column;
  readonly #next: Column;
  readonly #code: Column;
  readonly #level: Column;
  readonly #block: number;

  constructor(arena: Arena) {
    this.#arena = arena;
    this.#first = new Column(arena, 2, 64);
    this.#next = new Column(arena, 2, 64);
    this.#code = new Column(arena, 2, 64);
    this.#level = new Column(arena, 2, 64);
    this.#block = arena.alloc(at.TOKENS_SIZE * 4);
  }

  /** @throws RangeError when there are more than a u16 holds */
  numberOf({ code, level }: Pick<CodeColumn, 'code' | 'level'>): number {
    const key = `${level ?? ''} ${code}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.count >= MOST_TOKENS) throw new RangeError('more different codes than a coverage takes');
    const token = this.count++;
    this.#numbers.set(key, token);
    const codeNumber = numberIn(this.#codeNumbers, this.codes, code);
    const levelNumber = numberIn(this.#levelNumbers, this.levels, level);
    for (const column of [this.#next, this.#code, this.#level]) column.reach(token);
    this.#first.reach(codeNumber);
    const { u16 } = this.#arena;
    const first = (this.#first.at >> 1) + codeNumber;
    u16[(this.#next.at >> 1) + token] = u16[first]!;
    u16[first] = token;
    u16[(this.#code.at >> 1) + token] = codeNumber;
    u16[(this.#level.at >> 1) + token] = levelNumber;
    return token;
  }

  codeOf(token: number): number {
    return this.#arena.u16[(this.#code.at >> 1) + token]!;
  }

  levelOf(token: number): number {
    return this.#arena.u16[(this.#level.at >> 1) + token]!;
  }

  /** Where the kernel finds it. */
  describe(): number {
    const { u32 } = this.#arena;
    const block = this.#block / 4;
    u32[block + at.TOKENS_COUNT] = this.count;
    u32[block + at.TOKENS_FIRST] = this.#first.at;
    u32[block + at.TOKENS_NEXT] = this.#next.at;
    u32[block + at.TOKENS_CODE] = this.#code.at;
    u32[block + at.TOKENS_LEVEL] = this.#level.at;
    return this.#block;
  }

  release(): void {
    for (const column of [this.#first, this.#next, this.#code, this.#level]) column.release();
    this.#arena.free(this.#block, at.TOKENS_SIZE * 4);
  }
}

function numberIn<T>(numbers: Map<T, number>, list: T[], value: T): number {
  let number = numbers.get(value);
  if (number === undefined) {
    number = list.push(value) - 1;
    numbers.set(value, number);
  }
  return number;
}
