import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { TokenSum } from './reach.ts';
import type { Asked } from './values.ts';
import type { TileHours } from './tile-hours.ts';
import type { TileOrder } from './tile-order.ts';
import { SILENT } from './worth-codes.ts';

const SUM = (1 << SILENT) - 1;

/** What bounds tell of the candidates in hand: values of gates and stages, by their number, that need not be compared. */
export class Told {
  readonly #memory: Arena;
  readonly #sums: (TokenSum | undefined)[] = [];
  /** Values by place of the tile. */
  readonly #values: Int16Array[] = [];
  readonly #known: boolean[] = [];
  readonly #none: Int16Array = new Int16Array();
  #hours: TileHours | undefined;
  #first = 0;
  #positions: Uint16Array = new Uint16Array();

  constructor(memory: Arena) {
    this.#memory = memory;
  }

  /** For the next own statement. @param first place of the tile, of which rows have the places in another order */
  begin(sums: readonly TokenSum[], first: number, { positions, hours }: TileOrder): void {
    this.#first = first;
    this.#positions = positions;
    this.#hours = hours;
    this.#sums.length = 0;
    for (const sum of sums) if (sum.codes.exact) this.#sums[sum.index] ??= sum;
    this.forget();
  }

  /** For the next candidates. */
  forget(): void {
    this.#known.length = 0;
  }

  /** Whether a gate has been passed by all candidates before they came. */
  hasPassed(gate: number): boolean {
    return this.#hours?.tells(gate) === true;
  }

  knows(index: number): boolean {
    return this.#known[index] === true;
  }

  /** Keeps the values that the candidates have. */
  keep(index: number, asked: Asked): void {
    this.#values[index] = this.#kept(this.#values[index] ?? this.#none, asked);
    this.#known[index] = true;
  }

  #kept(before: Int16Array, { places, count, values }: Asked): Int16Array {
    const { u32, i32 } = this.#memory;
    const tile = this.#positions.length;
    const kept = before.length < tile ? new Int16Array(tile) : before;
    for (let k = 0; k < count; k++) kept[u32[places + k]! - this.#first] = i32[values + k]!;
    return kept;
  }

  /** Writes the values of candidates. @returns false where nothing tells them */
  fill(index: number, asked: Asked): boolean {
    const sum = this.#sums[index];
    if (this.#known[index] === true) this.#recall(this.#values[index]!, asked);
    else if (sum !== undefined) sumValues(this.#memory, sum, asked, this.#first, this.#positions);
    else return this.#hours?.fill(index, asked, this.#first) === true;
    return true;
  }

  #recall(kept: Int16Array, { places, count, values }: Asked): void {
    const { u32, i32 } = this.#memory;
    for (let k = 0; k < count; k++) i32[values + k] = kept[u32[places + k]! - this.#first]!;
  }

  end(): void {
    this.#sums.length = 0;
    this.#hours = undefined;
    this.forget();
  }
}

/** Values of a coverage from the rows of own's wanted tokens. @param first place of the tile */
function sumValues(memory: Arena, sum: TokenSum, asked: Asked, first: number, positions: Uint16Array): void {
  const { u8, u32, i32 } = memory;
  const { stage, places, count, values } = asked;
  const { rows, weights, codes, total } = sum;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const doubts = u32[stage + at.COVER_DOUBTS] !== 0;
  const worth = codes.values;
  const wanted = rows.length;
  for (let k = 0; k < count; k++) {
    const place = u32[places + k]!;
    if (u32[column + place] === 0) {
      i32[values + k] = at.NOT_SAID;
      continue;
    }
    const position = positions[place - first]!;
    let packed = 0;
    for (let i = 0; i < wanted; i++)
      packed = (packed + Math.imul(worth[u8[rows[i]! + position]!]!, weights[i]!)) | 0;
    if (!doubts) i32[values + k] = Math.floor(packed / total);
    else if (packed >>> SILENT === total) i32[values + k] = at.NOT_SAID;
    else i32[values + k] = Math.floor((2 * (packed & SUM) + total) / (2 * total));
  }
}
