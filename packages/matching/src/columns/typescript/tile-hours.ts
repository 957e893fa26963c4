import { HALF_HOURS } from '../../week.ts';
import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';
import type { Hours } from './week.ts';
import { hoursAt, ownDecides, shareHours, valuesByHours } from './week.ts';

/** Each wish in hours may add one unit by rounding: see `SideSums`. */
const MOST_STAGES = 4;

/** A gate or stage that asks for common hours, by its number. */
interface HourStage {
  readonly index: number;
  readonly stage: number;
  readonly isGate: boolean;
  /** By 1 + common half hours: own's value, whether it passes, the units that it gives to either side at most. */
  readonly values: Int16Array;
  readonly passes: Uint8Array;
  readonly units: Readonly<Record<'profile' | 'listing', Uint8Array>>;
}

/** The common hours of one week of own's with each week of the tile. */
interface Shared {
  readonly mine: Hours;
  readonly common: Int16Array;
}

/**
 * Common hours of a tile, where nothing but own decides what they are worth. Many people state the same week: what each of own's
 * weeks shares with it is counted once. Weeks are copied, so that changes while lists are made do no harm to others.
 */
export class TileHours {
  readonly #memory: Arena;
  #stages: readonly HourStage[] = [];
  #weeks = new Int32Array();
  /** Where each different week is among them. */
  #starts: readonly number[] = [];
  #byPlace: Uint16Array = new Uint16Array();
  #byPosition: Uint16Array = new Uint16Array();
  readonly #shared = new Map<number, Shared>();
  /** 1 + what own shares with each week of the tile; 0 = one of both has stated none. */
  #common: Int16Array = new Int16Array();

  constructor(memory: Arena) {
    this.#memory = memory;
  }

  /** Takes the weeks of a tile, in the order of its places. */
  take(query: number): void {
    const { u32, i32 } = this.#memory;
    this.#stages = this.#find(u32[query + at.QUERY_PLAN]! >>> 2);
    this.#shared.clear();
    const [one] = this.#stages;
    if (one === undefined) return;
    const first = u32[query + at.QUERY_FROM]! << 5;
    const column = (u32[one.stage + at.STAGE_OTHER]! >>> 2) + first;
    const numbers = new Map<number, number>();
    const words: number[] = [];
    this.#byPlace = Uint16Array.from({ length: (u32[query + at.QUERY_TO]! << 5) - first }, (_, place) => {
      const week = u32[column + place]! >>> 2;
      const known = numbers.get(week);
      if (known !== undefined) return known;
      numbers.set(week, numbers.size);
      words.push(...(week === 0 ? NO_HOURS : hoursAt(i32, week)));
      return numbers.size - 1;
    });
    this.#weeks = Int32Array.from(words);
    this.#starts = [...numbers.keys()].map((week, number) => (week === 0 ? -1 : number * at.WEEK_COUNT));
    this.#byPosition = this.#byPlace;
  }

  /** Takes another order of places. */
  turn(places: Uint16Array): void {
    if (this.#stages.length > 0) this.#byPosition = places.map((place) => this.#byPlace[place]!);
  }

  #find(plan: number): HourStage[] {
    const { u32 } = this.#memory;
    const gates = u32[plan + at.PLAN_GATES]!;
    const found: HourStage[] = [];
    for (let index = 0; index < gates + u32[plan + at.PLAN_STAGES]!; index++) {
      const isGate = index < gates;
      const stages = u32[plan + (isGate ? at.PLAN_GATES_AT : at.PLAN_STAGES_AT)]! >>> 2;
      const stage = stages + (isGate ? index : index - gates) * at.STAGE_SIZE;
      if (u32[stage + at.STAGE_KIND] !== at.KIND_WEEK || !ownDecides(this.#memory, stage)) continue;
      const [one] = found;
      const same = one === undefined || u32[one.stage + at.STAGE_OTHER] === u32[stage + at.STAGE_OTHER];
      if (same && found.length < MOST_STAGES) found.push(hourStage(index, stage, isGate));
    }
    return found;
  }

  /** Whether common hours tell the values of a gate or stage. */
  tells(index: number): boolean {
    return this.#stages.some((one) => one.index === index);
  }

  /** The same for the one at this word. */
  asksAt(stage: number): boolean {
    return this.#stages.some((one) => one.stage === stage);
  }

  /** For the next own statement. */
  prepare(own: number): void {
    const [one] = this.#stages;
    if (one === undefined) return;
    const { u32 } = this.#memory;
    for (const stage of this.#stages) fillTables(this.#memory, stage, own);
    this.#common = this.#sharedWith(u32[(u32[one.stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2);
  }

  #sharedWith(week: number): Int16Array {
    const { i32 } = this.#memory;
    const known = this.#shared.get(week);
    if (known?.mine.every((word, w) => word === i32[week + w])) return known.common;
    const mine = hoursAt(i32, week);
    const common = new Int16Array(this.#starts.length);
    shareHours(this.#weeks, this.#starts, common.length, mine, common);
    for (let a = 0; a < common.length; a++)
      common[a] = week === 0 || this.#starts[a]! < 0 ? 0 : common[a]! + 1;
    this.#shared.set(week, { mine, common });
    return common;
  }

  /** Takes out of bits by position whom gates keep apart from own. */
  sieve(bits: Int32Array): void {
    const [common, byPosition] = [this.#common, this.#byPosition];
    for (const { isGate, passes } of this.#stages) {
      if (!isGate) continue;
      for (let w = 0; w < bits.length; w++) {
        let kept = 0;
        for (let left = bits[w]!; left !== 0; left &= left - 1) {
          const bit = 31 - Math.clz32(left & -left);
          kept |= passes[common[byPosition[32 * w + bit]!]!]! << bit;
        }
        bits[w] = kept;
      }
    }
  }

  /** Adds what wishes in hours give to one side, for the words (of four positions) that are listed. */
  addUp(side: 'profile' | 'listing', words: Uint16Array, count: number, sums: Int32Array): void {
    const { u32 } = this.#memory;
    for (const { stage, units } of this.#stages)
      if (u32[stage + at.STAGE_WEIGHT + (side === 'listing' ? 1 : 0)] !== 0)
        addUnits(units[side], this.#common, this.#byPosition, words, count, sums);
  }

  /** Writes the values of candidates. @param first place of the tile */
  fill(index: number, { places, count, values }: Asked, first: number): boolean {
    const told = this.#stages.find((one) => one.index === index)?.values;
    if (told === undefined) return false;
    const { u32, i32 } = this.#memory;
    const [common, byPlace] = [this.#common, this.#byPlace];
    for (let k = 0; k < count; k++) i32[values + k] = told[common[byPlace[u32[places + k]! - first]!]!]!;
    return true;
  }
}

const NO_HOURS = new Array<number>(at.WEEK_COUNT).fill(0);

function hourStage(index: number, stage: number, isGate: boolean): HourStage {
  const size = HALF_HOURS + 2;
  return {
    index,
    stage,
    isGate,
    values: new Int16Array(size),
    passes: new Uint8Array(size),
    units: { profile: new Uint8Array(size), listing: new Uint8Array(size) },
  };
}

function fillTables(memory: Arena, { stage, isGate, values, passes, units }: HourStage, own: number): void {
  const { u32 } = memory;
  const count = valuesByHours(memory, stage, own, values);
  const [unknown, from] = [u32[stage + at.STAGE_UNKNOWN]!, u32[stage + at.STAGE_FROM]!];
  const [profile, listing] = [u32[stage + at.STAGE_WEIGHT]!, u32[stage + at.STAGE_WEIGHT + 1]!];
  for (let hours = 0; hours < count; hours++) {
    const said = values[hours]!;
    if (isGate) passes[hours] = said < 0 ? unknown : Number(said >= from);
    const value = said < 0 ? at.NEUTRAL_VALUE : said;
    units.profile[hours] = Math.ceil((value * profile) / at.BOUND_UNIT);
    units.listing[hours] = Math.ceil((value * listing) / at.BOUND_UNIT);
  }
}

function addUnits(
  units: Uint8Array,
  common: Int16Array,
  byPosition: Uint16Array,
  words: Uint16Array,
  count: number,
  sums: Int32Array,
): void {
  for (let k = 0; k < count; k++) {
    const w = words[k]!;
    const p = 4 * w;
    const low = units[common[byPosition[p]!]!]! | (units[common[byPosition[p + 1]!]!]! << 8);
    const high = units[common[byPosition[p + 2]!]!]! | (units[common[byPosition[p + 3]!]!]! << 8);
    sums[w] = (sums[w]! + low + (high << 16)) | 0;
  }
}
