import { FULL } from '../model.ts';
import type { Arena } from './arena.ts';
import type { BoundItem } from './bound-items.ts';
import { itemsOf } from './bound-items.ts';
import type { CoverColumns } from './cover-columns.ts';
import type { Direction } from './direction.ts';
import * as at from './layout.ts';
import type { Stage } from './stage.ts';

/** What a sum of bytes may come to. */
const MOST_SUM = 250;

const SIDES = ['listing', 'profile'] as const;

/** Bounds, and the memory of one thread. */
export interface ThreadBounds {
  readonly at: number;
  readonly area: number;
}

/**
 * For a full run: what every wish gives at most, a byte for each profile of a tile, by the different answers of listings or by
 * the codes that they want. Added up, they leave out nearly all pairs that can enter no list before anybody looks at them.
 */
export class Bounds {
  readonly at: number;
  readonly direction: Direction;
  /** Rows to make for each tile. */
  readonly rows: number;
  readonly #arena: Arena;
  readonly #blocks: [block: number, bytes: number][] = [];
  readonly #areas: number[] = [];
  readonly #lastPlace: number;
  /** Bytes that one thread needs. */
  #area: number;

  /**
   * @param places those of all listings
   * @param tile profiles of one
   */
  constructor(arena: Arena, direction: Direction, places: readonly number[], tile: number) {
    this.#arena = arena;
    this.direction = direction;
    this.#lastPlace = places.reduce((last, place) => Math.max(last, place), 0);
    this.#area = at.AREA_ROWS * tile + at.WORK_WORDS * 4;
    const items = itemsOf(direction, places, tile);
    this.at = this.#block((at.BOUNDS_ITEMS + items.length * at.BOUND_SIZE) * 4);
    this.rows = items.reduce((first, item, i) => this.#describe(item, i, first, tile), 0);
    // One of zeros behind them: the kernel in TypeScript adds four rows in one go.
    const rows = this.#block((this.rows + 1) * tile);
    const told = (stage: Stage): boolean => tells(items, stage);
    const covered = direction.stages.reduce((bits, stage, s) => bits | (Number(told(stage)) << s), 0);
    const grouped = direction.groups.every(({ members }) => members.every(told));
    arena.u32.set([items.length, rows, covered, Number(grouped), places.length], this.at / 4);
  }

  /** With memory that this thread alone works in. */
  forThread(thread: number): ThreadBounds {
    this.#areas[thread] ??= this.#block(this.#area);
    return { at: this.at, area: this.#areas[thread]! };
  }

  release(): void {
    for (const [block, bytes] of this.#blocks) this.#arena.free(block, bytes);
  }

  /** @returns number of the next item's first row */
  #describe(item: BoundItem, i: number, first: number, tile: number): number {
    const { stage, side, rows } = item;
    const block = this.at / 4 + at.BOUNDS_ITEMS + i * at.BOUND_SIZE;
    this.#arena.u32.set([item.block, Number(side === 'listing'), stage[side], first, rows], block);
    this.#arena.u32[block + at.BOUND_SCRATCH] = item.scratch;
    if (item.classes) this.#describeClasses(item.classes, block);
    else this.#describeTokens(stage.columns as CoverColumns, stage[side], block, tile);
    return first + rows;
  }

  #describeClasses({ byPlace, samples }: NonNullable<BoundItem['classes']>, block: number): void {
    const classes = this.#block((this.#lastPlace + 1) * 2);
    const own = this.#block(samples.length * 4);
    const { u16, u32 } = this.#arena;
    for (const [place, number] of byPlace) u16[classes / 2 + place] = number;
    u32.set(samples, own / 4);
    u32[block + at.BOUND_CLASSES] = classes;
    u32[block + at.BOUND_SAMPLES] = own;
  }

  #describeTokens(columns: CoverColumns, weight: number, block: number, tile: number): void {
    const steps = stepsOf(columns.creditCounts(), columns.unsaid);
    const values = this.#block(at.BOUND_STEPS_MOST * 2);
    const byValue = this.#block(FULL + 1);
    const { u8, u16, u32 } = this.#arena;
    steps.forEach(({ most }, s) => (u16[values / 2 + s] = most));
    for (let value = 0; value <= FULL; value++) u8[byValue + value] = stepOf(steps, value, columns.unsaid);
    u32[block + at.BOUND_STEPS] = values;
    u32[block + at.BOUND_STEP_OF] = byValue;
    u32[block + at.BOUND_HELD] = columns.heldTokens;
    u32[block + at.BOUND_VAGUE] = steps.reduce((bits, { vague }, s) => bits | (Number(vague) << s), 0);
    const units = Math.max(1, (weight * FULL) / at.BOUND_UNIT);
    u32[block + at.BOUND_FINER] = Math.max(0, Math.floor(Math.log2(MOST_SUM / units)));
    this.#area = Math.ceil(this.#area / 16) * 16;
    u32[block + at.BOUND_POSTS] = this.#area;
    this.#area += (columns.heldTokens + 3) * 4 + columns.mostHeld(tile) * 2;
  }

  #block(bytes: number): number {
    const block = this.#arena.alloc(bytes);
    this.#blocks.push([block, bytes]);
    return block;
  }
}

/** Whether rows tell what a wish gives to both sides: where there was no room for one of them, it counts as full for both. */
function tells(items: readonly BoundItem[], stage: Stage): boolean {
  return SIDES.every(
    (side) => stage[side] === 0 || items.some((item) => item.stage === stage && item.side === side),
  );
}

/** What a held token is worth at most; `vague` when it may be worth less. */
interface Step {
  readonly most: number;
  readonly vague: boolean;
}

/**
 * At most 16 steps, the first for whoever says nothing of a wanted token, then the values that occur, ascending. Neighbours
 * that occur least become one.
 */
function stepsOf(counts: Uint32Array, unsaid: number | undefined): Step[] {
  const values = [...counts.keys()].filter((value) => counts[value]! > 0 || value === FULL);
  const steps = values
    .filter((value) => value > 0 || unsaid !== undefined)
    .map((value) => ({ most: value, pairs: counts[value]!, vague: false }));
  while (steps.length >= at.BOUND_STEPS_MOST) {
    const pairs = steps.slice(1).map((step, i) => step.pairs + steps[i]!.pairs);
    const least = pairs.indexOf(Math.min(...pairs));
    steps.splice(least, 2, { most: steps[least + 1]!.most, pairs: pairs[least]!, vague: true });
  }
  return [{ most: unsaid ?? 0, vague: false }, ...steps];
}

/** The step that tells a value; 0 only for what counts like nothing said. */
function stepOf(steps: readonly Step[], value: number, unsaid: number | undefined): number {
  return value === 0 && unsaid === undefined ? 0 : steps.findIndex(({ most }, s) => s > 0 && most >= value);
}
