import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Dictionary } from './cover.ts';
import { credit, dictionary } from './cover.ts';
import { fillValues, prepareStage, tidyStage } from './families.ts';
import { TileOrder } from './tile-order.ts';
import { NEUTRAL_CODE, WorthCodes } from './worth-codes.ts';

/** Word of a bound's item. */
export function itemAt(bounds: number, i: number): number {
  return bounds + at.BOUNDS_ITEMS + i * at.BOUND_SIZE;
}

export function tilePlaces({ u32 }: Arena, query: number): number {
  return (u32[query + at.QUERY_TO]! - u32[query + at.QUERY_FROM]!) << 5;
}

/** Where a row of the tile in hand is, in bytes. */
export function rowAt(memory: Arena, query: number, row: number): number {
  const { u32 } = memory;
  const bounds = u32[query + at.QUERY_BOUNDS]! >>> 2;
  return u32[bounds + at.BOUNDS_ROWS]! + row * tilePlaces(memory, query);
}

/**
 * Rows of what every wish gives at most to each place of a tile: units by class of own's answer, or by wanted token the code of
 * what somebody's best is worth for it.
 */
export class BoundRows {
  /** By item: what the bytes of its rows say. */
  codes: readonly WorthCodes[] = [];
  /** How many rows the tile has; behind them is one of zeros. */
  count = 0;
  /** By item: whether it is added up. Where rows tell only a part of a wish or of a group, that counts as a whole instead. */
  uses: readonly boolean[] = [];
  /** Groups that are not added up. */
  untold: readonly number[] = [];
  /** The order in which the rows have the places. */
  readonly order: TileOrder;
  readonly #memory: Arena;
  #isNew = false;

  constructor(memory: Arena) {
    this.#memory = memory;
    this.order = new TileOrder(memory);
  }

  /** Whether rows have been made since this was last asked. */
  begins(): boolean {
    const isNew = this.#isNew;
    this.#isNew = false;
    return isNew;
  }

  /** Makes the rows `from` to `to` of the tile in hand. */
  make(query: number, from: number, to: number): void {
    const { u32 } = this.#memory;
    const bounds = u32[query + at.QUERY_BOUNDS]! >>> 2;
    const items = Array.from({ length: u32[bounds + at.BOUNDS_COUNT]! }, (_, i) => itemAt(bounds, i));
    this.#isNew = true;
    this.order.choose(query, this.#samplesOf(items));
    this.codes = items.map((item) => this.#codesOf(item));
    this.count = items.reduce((sum, item) => sum + u32[item + at.BOUND_ROWS]!, 0);
    this.#choose(u32[query + at.QUERY_PLAN]! >>> 2, items);
    const zeros = rowAt(this.#memory, query, this.count);
    this.#memory.u8.fill(0, zeros, zeros + tilePlaces(this.#memory, query));
    items.forEach((item, i) => {
      const first = u32[item + at.BOUND_FIRST]!;
      const end = Math.min(to, first + u32[item + at.BOUND_ROWS]!);
      const begin = Math.max(from, first);
      if (begin >= end) return;
      if (u32[item + at.BOUND_CLASSES] !== 0) this.#makeByClasses(query, item, begin, end);
      else this.#makeByTokens(query, item, begin, end, this.codes[i]!);
    });
  }

  /** Own places with different answers: those of the item that has most. */
  #samplesOf(items: readonly number[]): readonly number[] {
    const { u32 } = this.#memory;
    const [most] = items
      .filter((item) => u32[item + at.BOUND_CLASSES] !== 0)
      .toSorted((a, b) => u32[b + at.BOUND_ROWS]! - u32[a + at.BOUND_ROWS]!);
    if (most === undefined) return [];
    const samples = u32[most + at.BOUND_SAMPLES]! >>> 2;
    return [...u32.subarray(samples, samples + u32[most + at.BOUND_ROWS]!)];
  }

  #choose(plan: number, items: readonly number[]): void {
    const { u32 } = this.#memory;
    const stages = items.map((item) => u32[item + at.BOUND_STAGE]!);
    const told = new Set(items.map((item, i) => 2 * stages[i]! + u32[item + at.BOUND_SIDE]!));
    const tells = (stage: number): boolean =>
      [0, 1].every((side) => u32[(stage >>> 2) + at.STAGE_WEIGHT + side] === 0 || told.has(2 * stage + side));
    const membersOf = (g: number): number[] => {
      const group = (u32[plan + at.PLAN_GROUPS_AT]! >>> 2) + g * at.GROUP_SIZE;
      const first = u32[group + at.GROUP_MEMBERS_AT]!;
      return Array.from({ length: u32[group + at.GROUP_MEMBERS]! }, (_, m) => first + 4 * m * at.STAGE_SIZE);
    };
    const groups = Array.from({ length: u32[plan + at.PLAN_GROUPS]! }, (_, g) => g);
    this.untold = groups.filter((g) => !membersOf(g).every(tells));
    const without = new Set(this.untold.flatMap(membersOf));
    const { hours } = this.order;
    this.uses = stages.map((stage) => tells(stage) && !without.has(stage) && !hours.asksAt(stage >>> 2));
  }

  #codesOf(item: number): WorthCodes {
    const memory = this.#memory;
    const { u32 } = memory;
    if (u32[item + at.BOUND_CLASSES] !== 0) return NO_CODES;
    const stage = u32[item + at.BOUND_STAGE]! >>> 2;
    const occurs = new Uint8Array(at.FULL_VALUE + 1);
    const credits = new Credits(memory, stage);
    for (let token = 1; token < u32[item + at.BOUND_ROWS]!; token++)
      credits.each(token, (_, worth) => (occurs[worth] = 1));
    const values = [...occurs.keys()].filter((value) => value > 0 && occurs[value] === 1);
    return new WorthCodes(values, u32[stage + at.COVER_UNSAID]!, u32[stage + at.COVER_DOUBTS] !== 0);
  }

  /** What a wish gives to everybody in the tile, a row for each class of own's answers. */
  #makeByClasses(query: number, item: number, begin: number, end: number): void {
    const memory = this.#memory;
    const { u8, u32 } = memory;
    const first = u32[item + at.BOUND_FIRST]!;
    const samples = u32[item + at.BOUND_SAMPLES]! >>> 2;
    const stage = u32[item + at.BOUND_STAGE]! >>> 2;
    const answers = answersIn(memory, query, stage, this.order.places);
    const byValue = unitsByValue(u32[item + at.BOUND_WEIGHT]!);
    const { byPosition } = answers;
    const units = new Uint8Array(answers.places.length);
    for (let row = begin; row < end; row++) {
      const own = u32[samples + row - first]!;
      this.#unitsOf(query, item, own, answers, byValue, units);
      const to = rowAt(memory, query, row);
      for (let p = 0; p < byPosition.length; p++) u8[to + p] = units[byPosition[p]!]!;
    }
  }

  /** Units of every answer of others for one own statement. */
  #unitsOf(
    query: number,
    item: number,
    own: number,
    answers: Answers,
    byValue: Uint8Array,
    units: Uint8Array,
  ): void {
    const memory = this.#memory;
    const { u32, i32 } = memory;
    const asked = {
      stage: u32[item + at.BOUND_STAGE]! >>> 2,
      own,
      places: u32[query + at.QUERY_PLACES]! >>> 2,
      count: 0,
      values: u32[query + at.QUERY_VALUES]! >>> 2,
      scratch: u32[query + at.QUERY_SCRATCH + u32[item + at.BOUND_SCRATCH]!]!,
    };
    prepareStage(memory, asked);
    for (let begin = 0; begin < units.length; begin += at.CHUNK) {
      const count = Math.min(at.CHUNK, units.length - begin);
      for (let k = 0; k < count; k++) u32[asked.places + k] = answers.places[begin + k]!;
      fillValues(memory, { ...asked, count });
      for (let k = 0; k < count; k++) units[begin + k] = byValue[i32[asked.values + k]! + 1]!;
    }
    tidyStage(memory, asked.stage, own, asked.scratch);
  }

  /** The code that everybody in the tile reaches for each wanted token. */
  #makeByTokens(query: number, item: number, begin: number, end: number, codes: WorthCodes): void {
    const memory = this.#memory;
    const { u8, u32 } = memory;
    const first = u32[item + at.BOUND_FIRST]!;
    const posts = post(memory, query, item, this.order.positions);
    const credits = new Credits(memory, u32[item + at.BOUND_STAGE]! >>> 2);
    const tile = tilePlaces(memory, query);
    for (let row = begin; row < end; row++) {
      const to = rowAt(memory, query, row);
      u8.fill(codes.silent, to, to + tile);
      lift(memory, posts, 0, NEUTRAL_CODE, codes.silent, to);
      credits.each(row - first, (held, worth) =>
        lift(memory, posts, held, codes.byValue[worth]!, codes.silent, to),
      );
    }
  }
}

const NO_CODES = new WorthCodes([], 0, false);

/** What held tokens are worth for wanted ones. */
class Credits {
  readonly #memory: Arena;
  readonly #stage: number;
  readonly #wants: Dictionary;
  readonly #holds: Dictionary;

  constructor(memory: Arena, stage: number) {
    this.#memory = memory;
    this.#stage = stage;
    this.#wants = dictionary(memory, memory.u32[stage + at.COVER_WANT_TOKENS]!);
    this.#holds = dictionary(memory, memory.u32[stage + at.COVER_HELD_TOKENS]!);
  }

  /** Every held token that says something of a wanted one, and its worth per mille. */
  each(wanted: number, visit: (held: number, worth: number) => void): void {
    const { u16, u32 } = this.#memory;
    const level = u16[this.#wants.level + wanted]!;
    const near = u32[(u32[this.#stage + at.COVER_NEAR]! >>> 2) + u16[this.#wants.code + wanted]!]! >>> 2;
    for (let c = near === 0 ? 0 : u32[near + at.SPARSE_COUNT]!; c > 0; c--) {
      const cell = u32[near + at.SPARSE_ITEMS + c - 1]!;
      for (let t = u16[this.#holds.first + (cell & 0xffff)]!; t !== 0; t = u16[this.#holds.next + t]!)
        visit(t, credit(this.#memory, this.#stage, cell >>> 16, level, u16[this.#holds.level + t]!));
    }
  }
}

/** The different answers of a tile: a place of each, and which one each position has. */
interface Answers {
  readonly places: readonly number[];
  readonly byPosition: Uint16Array;
}

/** Kinds of which equal answers are one block. */
const IN_BLOCKS: ReadonlySet<number> = new Set([at.KIND_WANTS, at.KIND_HOLDS, at.KIND_BEST, at.KIND_TERMS]);

function answersIn(memory: Arena, query: number, stage: number, order: Uint16Array): Answers {
  const { u16, u32 } = memory;
  const kind = u32[stage + at.STAGE_KIND]!;
  const column = u32[stage + at.STAGE_OTHER]!;
  const answerOf = (place: number): number => {
    if (kind === at.KIND_TABLE) return u16[(column >>> 1) + place]!;
    return IN_BLOCKS.has(kind) ? u32[(column >>> 2) + place]! : place;
  };
  const first = u32[query + at.QUERY_FROM]! << 5;
  const places: number[] = [];
  const numbers = new Map<number, number>();
  const byPosition = order.map((place) => {
    const answer = answerOf(first + place);
    const known = numbers.get(answer) ?? places.push(first + place) - 1;
    numbers.set(answer, known);
    return known;
  });
  return { places, byPosition };
}

/** Units of points by 1 + value, rounded up, an unknown counting NEUTRAL. */
function unitsByValue(weight: number): Uint8Array {
  return Uint8Array.from({ length: at.FULL_VALUE + 2 }, (_, said) =>
    Math.ceil(((said === 0 ? at.NEUTRAL_VALUE : said - 1) * weight) / at.BOUND_UNIT),
  );
}

/** Who in the tile holds which token: where the positions of each begin (in u32 at `starts`), and these as u16 at `places`. */
interface Posts {
  readonly tokens: number;
  readonly starts: number;
  readonly places: number;
}

/** Token 0 are those who said nothing. */
function post(memory: Arena, query: number, item: number, positions: Uint16Array): Posts {
  const { u32 } = memory;
  const tokens = u32[item + at.BOUND_HELD]!;
  const starts = ((u32[query + at.QUERY_BOUND_AREA]! + u32[item + at.BOUND_POSTS]!) >>> 2) + 1;
  const posts = { tokens, starts, places: 2 * (starts + tokens + 2) };
  u32.fill(0, starts, starts + tokens + 2);
  postAll(memory, query, item, posts, undefined);
  for (let t = 2; t < tokens + 2; t++) u32[starts + t]! += u32[starts + t - 1]!;
  postAll(memory, query, item, posts, positions);
  return posts;
}

/** Counts who holds which token, or, when they are counted, writes their positions down. */
function postAll(
  memory: Arena,
  query: number,
  item: number,
  { starts, places }: Posts,
  positions: Uint16Array | undefined,
): void {
  const { u16, u32 } = memory;
  const column = u32[(u32[item + at.BOUND_STAGE]! >>> 2) + at.STAGE_OTHER]! >>> 2;
  const alive = u32[(u32[query + at.QUERY_PLAN]! >>> 2) + at.PLAN_ALIVE]! >>> 2;
  const first = u32[query + at.QUERY_FROM]! << 5;
  const all = tilePlaces(memory, query);
  for (let p = 0; p < all; p++) {
    if (((u32[alive + ((first + p) >>> 5)]! >>> (p & 31)) & 1) === 0) continue;
    const held = u32[column + first + p]!;
    let at16 = held >>> 1;
    do {
      const token = held === 0 ? 0 : u16[at16++]!;
      if (held !== 0 && token === 0) break;
      if (positions) u16[places + u32[starts + token + 1]!++] = positions[p]!;
      else u32[starts + token + 2]!++;
    } while (held !== 0);
  }
}

/** Lifts everybody who holds a token to a code; nobody but a draft holds one that came later. */
function lift(
  { u8, u16, u32 }: Arena,
  posts: Posts,
  token: number,
  code: number,
  silent: number,
  row: number,
): void {
  if (token >= posts.tokens) return;
  const end = posts.places + u32[posts.starts + token + 1]!;
  for (let i = posts.places + u32[posts.starts + token]!; i < end; i++) {
    const to = row + u16[i]!;
    const there = u8[to]!;
    if (there < code || there === silent) u8[to] = code;
  }
}
