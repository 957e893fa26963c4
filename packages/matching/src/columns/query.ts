import type { Arena } from './arena.ts';
import type { ThreadBounds } from './bounds.ts';
import type { Direction } from './direction.ts';
import * as at from './layout.ts';
import type { Lists } from './lists.ts';

export interface Found {
  readonly place: number;
  readonly fit: number;
  readonly forListing: number;
  readonly forProfile: number;
  /** Number of the must that stops the pair, from 1; 0 = none. */
  readonly tag: number;
}

export interface Question {
  /** Own place; of no meaning when many are scanned. */
  readonly place: number;
  readonly mode: number;
  readonly least: number;
  /** Hash for ties: that of own, 0 for a draft. */
  readonly hash: number;
  /** Bit row instead of everybody who is there. */
  readonly mask?: number;
  readonly ownLists?: Lists | undefined;
  readonly ownPlace?: number;
  readonly otherLists?: Lists | undefined;
  /** What wishes give at most to the tile. */
  readonly bounds?: ThreadBounds | undefined;
  /** Where pairs are put off that reach a list's floor, but not where it will most likely end. */
  readonly putOff?: number | undefined;
  /** Pairs are written down also without MODE_COLLECT. */
  readonly writes?: boolean;
  /** Points of both sides by place with which candidates begin, instead of those of groups. */
  readonly rests?: number;
  /** Where pairs are written down. Default: the query's own memory, with room for everybody. */
  readonly out?: number;
  /** Part of the other side, in words of bit rows. Default: all of it. */
  readonly tile?: readonly [number, number];
}

const CANDIDATES = at.CHUNK + 4;

/** The memory with which one thread asks in one direction: arguments and scratch, made as large as the plan needs. */
export class Query {
  readonly at: number;
  readonly #arena: Arena;
  /** What each scratch pointer has, in bytes. */
  readonly #sizes = new Map<number, number>();
  readonly direction: Direction;

  constructor(arena: Arena, direction: Direction) {
    this.#arena = arena;
    this.direction = direction;
    this.at = arena.alloc(this.#bytes);
    this.#reach(at.QUERY_PLACES, CANDIDATES * 4);
    this.#reach(at.QUERY_POINTS, CANDIDATES * 8);
    this.#reach(at.QUERY_VALUES, CANDIDATES * 4);
    this.#reach(at.QUERY_TAGS, CANDIDATES * 4 + 8);
    this.#reach(at.QUERY_IN, this.#stages.length * 8);
  }

  /** Writes a question down. */
  ask(question: Question, room: number): void {
    this.#reach(at.QUERY_BITS, room / 8);
    this.#reach(at.QUERY_NEARLY_BITS, room / 8);
    if (question.out === undefined && (question.mode & at.MODE_COLLECT || question.writes === true))
      this.#reach(at.QUERY_OUT, room * at.FOUND_SIZE * 4);
    if (question.mode & at.MODE_PRUNE)
      this.#reach(at.QUERY_SPLIT, (at.SPLIT_ROWS * room) / 8 + at.MOST_COUNTED * (at.MOST_PATTERNS + 1) * 4);
    this.#reach(at.QUERY_SUMS, this.direction.sums * 8);
    this.#reach(at.QUERY_MOST, this.direction.groups.length * 8);
    this.#stages.forEach((stage, i) =>
      this.#reach(at.QUERY_SCRATCH + i, stage.columns.scratch(this.direction.own)),
    );
    const { u32 } = this.#arena;
    const block = this.at / 4;
    u32[block + at.QUERY_PLAN] = this.direction.at;
    u32[block + at.QUERY_OWN] = question.place;
    u32[block + at.QUERY_MODE] = question.mode;
    u32[block + at.QUERY_LEAST] = question.least;
    u32[block + at.QUERY_MASK] = question.mask ?? 0;
    u32[block + at.QUERY_OWN_LISTS] = question.ownLists?.at ?? 0;
    u32[block + at.QUERY_OWN_PLACE] = question.ownPlace ?? question.place;
    u32[block + at.QUERY_OTHER_LISTS] = question.otherLists?.at ?? 0;
    u32[block + at.QUERY_OWN_HASH] = question.hash;
    u32[block + at.QUERY_BOUNDS] = question.bounds?.at ?? 0;
    u32[block + at.QUERY_BOUND_AREA] = question.bounds?.area ?? 0;
    u32[block + at.QUERY_LATER] = question.putOff ?? 0;
    u32[block + at.QUERY_RESTS] = question.rests ?? 0;
    if (question.out !== undefined) u32[block + at.QUERY_OUT] = question.out;
    [u32[block + at.QUERY_FROM], u32[block + at.QUERY_TO]] = question.tile ?? [0, room / 32];
  }

  get passing(): number {
    return this.#arena.u32[this.at / 4 + at.QUERY_PASSING]!;
  }

  /** Who is left of the other side. */
  get bits(): Uint32Array {
    const { u32 } = this.#arena;
    const from = u32[this.at / 4 + at.QUERY_BITS]! / 4;
    return u32.slice(from, from + u32[this.at / 4 + at.QUERY_TO]!);
  }

  get found(): number {
    return this.#arena.u32[this.at / 4 + at.QUERY_FOUND]!;
  }

  foundAt(index: number): Found {
    const { u32 } = this.#arena;
    const from = u32[this.at / 4 + at.QUERY_OUT]! / 4 + index * at.FOUND_SIZE;
    return {
      place: u32[from + at.FOUND_PLACE]!,
      fit: u32[from + at.FOUND_FIT]!,
      forListing: u32[from + at.FOUND_LISTING]!,
      forProfile: u32[from + at.FOUND_PROFILE]!,
      tag: u32[from + at.FOUND_TAG]!,
    };
  }

  all(): Found[] {
    return Array.from({ length: this.found }, (_, index) => this.foundAt(index));
  }

  /** Tells of everybody that was found, without an object for each. */
  visit(tell: (place: number, forListing: number, forProfile: number) => void): void {
    const { u32 } = this.#arena;
    const from = u32[this.at / 4 + at.QUERY_OUT]! / 4;
    const to = from + this.found * at.FOUND_SIZE;
    for (let one = from; one < to; one += at.FOUND_SIZE)
      tell(u32[one + at.FOUND_PLACE]!, u32[one + at.FOUND_LISTING]!, u32[one + at.FOUND_PROFILE]!);
  }

  release(): void {
    for (const word of [...this.#sizes.keys()]) this.#drop(word);
    this.#arena.free(this.at, this.#bytes);
  }

  /** Pairs that came to each gate and stage since the query was made. */
  get counts(): number[] {
    const { u32 } = this.#arena;
    const from = u32[this.at / 4 + at.QUERY_IN]! / 4;
    return this.#stages.map((_, i) => u32[from + 2 * i]! + 2 ** 32 * u32[from + 2 * i + 1]!);
  }

  get #stages() {
    return [...this.direction.gates, ...this.direction.stages];
  }

  get #bytes(): number {
    return (at.QUERY_SCRATCH + this.#stages.length) * 4;
  }

  #reach(word: number, bytes: number): void {
    const has = this.#sizes.get(word) ?? 0;
    if (bytes <= has) return;
    this.#drop(word);
    const size = Math.ceil(bytes * 1.25);
    const block = this.#arena.alloc(size);
    this.#arena.u32[this.at / 4 + word] = block;
    this.#sizes.set(word, size);
  }

  #drop(word: number): void {
    this.#arena.free(this.#arena.u32[this.at / 4 + word]!, this.#sizes.get(word) ?? 0);
    this.#sizes.delete(word);
  }
}
