import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { fillValues, prepareStage, tidyStage } from './families.ts';
import type { Rest } from './points.ts';
import { Told } from './token-values.ts';
import type { Asked } from './values.ts';

/** Kinds of stage whose statements are blocks: none where nothing is said. */
const IN_BLOCKS: ReadonlySet<number> = new Set([at.KIND_WANTS, at.KIND_HOLDS, at.KIND_TERMS, at.KIND_BEST]);

/** Gates and wishes of a plan for the own statement in hand. */
export class Stages {
  readonly #memory: Arena;
  /** Those whose scratch is ready: gates first, then wishes. */
  readonly #ready = new Set<number>();
  /** What the stages by which candidates are split can give at most to those in hand, per mille. */
  readonly ceilings = new Map<number, number>();
  readonly told: Told;

  constructor(memory: Arena) {
    this.#memory = memory;
    this.told = new Told(memory);
  }

  stageAt(plan: number, index: number): number {
    const { u32 } = this.#memory;
    const gates = u32[plan + at.PLAN_GATES]!;
    return index < gates
      ? (u32[plan + at.PLAN_GATES_AT]! >>> 2) + index * at.STAGE_SIZE
      : (u32[plan + at.PLAN_STAGES_AT]! >>> 2) + (index - gates) * at.STAGE_SIZE;
  }

  /** Gate or stage number `index` for the candidates in hand. */
  asked(query: number, plan: number, index: number, own: number, count: number): Asked {
    const { u32 } = this.#memory;
    return {
      stage: this.stageAt(plan, index),
      own,
      places: u32[query + at.QUERY_PLACES]! >>> 2,
      count,
      values: u32[query + at.QUERY_VALUES]! >>> 2,
      scratch: u32[query + at.QUERY_SCRATCH + index]!,
    };
  }

  /** Values of gate or stage number `index` for the candidates in hand. */
  values(query: number, plan: number, index: number, own: number, count: number): void {
    const { u32 } = this.#memory;
    const asked = this.asked(query, plan, index, own, count);
    const counter = (u32[query + at.QUERY_IN]! >>> 2) + 2 * index;
    const sum = u32[counter]! + count;
    u32[counter] = sum;
    if (sum > 0xffffffff) u32[counter + 1]! += 1;
    if (this.told.fill(index, asked)) return;
    if (!this.#ready.has(index)) prepareStage(this.#memory, asked);
    this.#ready.add(index);
    fillValues(this.#memory, asked);
  }

  clear(query: number, plan: number, own: number): void {
    const { u32 } = this.#memory;
    for (const index of this.#ready) {
      const stage = this.stageAt(plan, index);
      tidyStage(this.#memory, stage, own, u32[query + at.QUERY_SCRATCH + index]!);
    }
    this.#ready.clear();
  }

  /**
   * The most that a wish can give for this own statement: NEUTRAL where own has said nothing. But who holds nothing is still
   * full for those who want nothing, where that is known.
   */
  ceilingOf(stage: number, own: number): number {
    const { u32 } = this.#memory;
    const kind = u32[stage + at.STAGE_KIND]!;
    const said = IN_BLOCKS.has(kind)
      ? u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own] !== 0
      : this.#saysNumbers(stage, own);
    const doubts = kind === at.KIND_HOLDS && u32[stage + at.COVER_DOUBTS] !== 0;
    return said || doubts ? at.FULL_VALUE : at.NEUTRAL_VALUE;
  }

  /** Whether own has stated hours, or the number that a gap is measured from. */
  #saysNumbers(stage: number, own: number): boolean {
    const { u32, f64 } = this.#memory;
    const column = u32[stage + at.STAGE_OWN]!;
    const kind = u32[stage + at.STAGE_KIND];
    if (kind === at.KIND_INTERVAL) return !Number.isNaN(f64[column / 8 + 2 * own]!);
    if (kind !== at.KIND_WEEK) return true;
    const week = u32[column / 4 + own]! / 4;
    return week !== 0 && (u32[week + at.WEEK_COUNT]! > 0 || u32[stage + at.WEEK_WHOLE_IS_OWN] === 0);
  }

  restOf(plan: number, own: number): Rest {
    const { u32 } = this.#memory;
    const rest = { profile: 0, listing: 0 };
    const gates = u32[plan + at.PLAN_GATES]!;
    for (let s = 0; s < u32[plan + at.PLAN_STAGES]!; s++)
      this.addRest(rest, this.stageAt(plan, gates + s), this.mostOf(plan, s, own));
    return rest;
  }

  mostOf(plan: number, s: number, own: number): number {
    return (
      this.ceilings.get(s) ??
      this.ceilingOf(this.stageAt(plan, this.#memory.u32[plan + at.PLAN_GATES]! + s), own)
    );
  }

  addRest(rest: Rest, stage: number, value: number): void {
    const { u32 } = this.#memory;
    rest.profile += value * u32[stage + at.STAGE_WEIGHT]!;
    rest.listing += value * u32[stage + at.STAGE_WEIGHT + 1]!;
  }

  passes(gate: number, said: number): boolean {
    const { u32 } = this.#memory;
    return said < 0 ? u32[gate + at.STAGE_UNKNOWN] !== 0 : said >= u32[gate + at.STAGE_FROM]!;
  }

  /** @param scored whether points are carried along with the places */
  throughGates(query: number, plan: number, own: number, count: number, scored: boolean): number {
    const { u32, i32 } = this.#memory;
    const places = u32[query + at.QUERY_PLACES]! >>> 2;
    const points = u32[query + at.QUERY_POINTS]! >>> 2;
    const values = u32[query + at.QUERY_VALUES]! >>> 2;
    let left = count;
    for (let g = 0; g < u32[plan + at.PLAN_GATES]! && left > 0; g++) {
      const gate = this.stageAt(plan, g);
      if (u32[gate + at.STAGE_KIND] === at.KIND_ASKED || this.told.hasPassed(g)) continue;
      this.values(query, plan, g, own, left);
      let kept = 0;
      for (let k = 0; k < left; k++) {
        if (!this.passes(gate, i32[values + k]!)) continue;
        u32[places + kept] = u32[places + k]!;
        if (scored) {
          u32[points + 2 * kept] = u32[points + 2 * k]!;
          u32[points + 2 * kept + 1] = u32[points + 2 * k + 1]!;
        }
        kept++;
      }
      left = kept;
    }
    return left;
  }
}
