import type { Criterion, Side } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import type { Board } from './board.ts';
import type { Group } from './group.ts';
import * as at from './layout.ts';
import type { MustRows } from './must-rows.ts';
import type { Stage } from './stage.ts';
import { describeStage } from './stage.ts';

/** A wish that weighs less moves no bound that matters. */
const WORTH_SPLITTING = 10;

/** What a plan is made of. */
export interface Parts {
  readonly rows: readonly MustRows[];
  readonly groups: readonly Group[];
  readonly gates: readonly Stage[];
  readonly stages: readonly Stage[];
  /** False: candidates are not split, which is not worth it for few of them. */
  readonly splits?: boolean;
}

/** Where a stage is. */
export interface StageBlock {
  readonly stage: Stage;
  readonly block: number;
  /** Number among gates and stages; members of groups need no scratch and have 0. */
  readonly scratch: number;
}

/** A compiled programme as one side looks at the other: what the kernels run. */
export class Direction {
  readonly own: Side;
  readonly other: Side;
  readonly rows: readonly MustRows[];
  readonly groups: readonly Group[];
  readonly gates: readonly Stage[];
  readonly stages: readonly Stage[];
  /** Where the plan block is. */
  readonly at: number;
  readonly #arena: Arena;
  readonly boards: Readonly<Record<Side, Board>>;
  readonly #mayBeSplit: boolean;

  constructor(arena: Arena, boards: Readonly<Record<Side, Board>>, own: Side, parts: Parts) {
    this.#arena = arena;
    this.boards = boards;
    this.own = own;
    this.other = otherSide(own);
    this.rows = parts.rows;
    this.groups = parts.groups;
    this.gates = parts.gates;
    this.stages = parts.stages;
    this.#mayBeSplit = parts.splits ?? true;
    this.at = arena.alloc(this.#size);
  }

  /** Musts in the order of the kernel's tags, which begin with 1. */
  get musts(): readonly Criterion[] {
    return [
      ...this.rows.map(({ criterion }) => criterion),
      ...this.gates.map(({ criteria }) => criteria[0]!),
    ];
  }

  /** The same as gates, whatever form they have. */
  get mustGates(): readonly Stage[] {
    const asGate = ({ criterion, table }: MustRows): Stage => ({
      columns: table,
      criteria: [criterion],
      listing: 0,
      profile: 0,
    });
    return [...this.rows.map(asGate), ...this.gates];
  }

  /** Every wish with its columns, in groups or not. */
  get wishes(): readonly Stage[] {
    return [...this.groups.flatMap(({ members }) => members), ...this.stages];
  }

  /** Every gate and wish with where its block is and the number of its scratch. */
  *blocks(): Generator<StageBlock> {
    for (const group of this.groups)
      for (const [m, stage] of group.members.entries()) yield { stage, block: group.memberAt(m), scratch: 0 };
    const { gates, stages } = this.#parts;
    for (const [g, stage] of this.gates.entries())
      yield { stage, block: (gates + g * at.STAGE_SIZE) * 4, scratch: g };
    for (const [s, stage] of this.stages.entries())
      yield { stage, block: (stages + s * at.STAGE_SIZE) * 4, scratch: this.gates.length + s };
  }

  /** Measures that the kernels cannot compare. */
  get asked(): readonly Stage[] {
    return [...this.gates, ...this.stages].filter(({ columns }) => columns.form === 'asked');
  }

  /** u64 that the points of all classes need. */
  get sums(): number {
    return this.groups.reduce((sum, group) => sum + group.classes, 0);
  }

  /** Makes every row that the own statement at `place` needs. */
  ensureRows(place: number): void {
    for (const row of this.rows) row.ensure(place);
  }

  /** Writes where everything is now. Before a scan, whenever something has changed. */
  describe(): void {
    const block = this.at / 4;
    const { rows: rowsAt, groups: groupsAt, gates: gatesAt, stages: stagesAt } = this.#parts;
    this.rows.forEach((row, i) => row.describe(rowsAt + i * at.ROW_SIZE));
    this.groups.forEach((group, i) => group.describe(this.own, groupsAt + i * at.GROUP_SIZE));
    this.gates.forEach((gate, i) => describeStage(this.#arena, gate, this.own, gatesAt + i * at.STAGE_SIZE));
    this.stages.forEach((stage, i) =>
      describeStage(this.#arena, stage, this.own, stagesAt + i * at.STAGE_SIZE),
    );
    const { u32 } = this.#arena;
    const [own, other] = [this.boards[this.own], this.boards[this.other]];
    u32[block + at.PLAN_ALIVE] = other.alive;
    u32[block + at.PLAN_ROWS] = this.rows.length;
    u32[block + at.PLAN_ROWS_AT] = rowsAt * 4;
    u32[block + at.PLAN_GROUPS] = this.groups.length;
    u32[block + at.PLAN_GROUPS_AT] = groupsAt * 4;
    u32[block + at.PLAN_GATES] = this.gates.length;
    u32[block + at.PLAN_GATES_AT] = gatesAt * 4;
    u32[block + at.PLAN_STAGES] = this.stages.length;
    u32[block + at.PLAN_STAGES_AT] = stagesAt * 4;
    u32[block + at.PLAN_OWN_HASH] = own.hashes.at;
    const splits = this.#splits;
    u32[block + at.PLAN_SPLITS] = splits.length;
    u32.set(splits, block + at.PLAN_SPLITS_AT);
  }

  /** Words where the blocks of each kind begin. */
  get #parts() {
    const rows = this.at / 4 + at.PLAN_SIZE;
    const groups = rows + this.rows.length * at.ROW_SIZE;
    const gates = aligned(groups + this.groups.length * at.GROUP_SIZE);
    return { rows, groups, gates, stages: gates + this.gates.length * at.STAGE_SIZE };
  }

  /** The weightiest coverages by which candidates can be told apart, at most two. */
  get #splits(): number[] {
    if (!this.#mayBeSplit) return [];
    return this.stages
      .map(({ columns, listing, profile }, i) => ({
        i,
        weight: columns.splits?.(this.own) ? listing + profile : 0,
      }))
      .filter(({ weight }) => weight >= WORTH_SPLITTING)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .map(({ i }) => i);
  }

  release(): void {
    for (const part of [...this.rows, ...this.groups]) part.release();
    this.releasePlan();
  }

  /** Gives the plan back, but not what it is made of. */
  releasePlan(): void {
    this.#arena.free(this.at, this.#size);
  }

  get #size(): number {
    const words =
      at.PLAN_SIZE +
      this.rows.length * at.ROW_SIZE +
      this.groups.length * at.GROUP_SIZE +
      (this.gates.length + this.stages.length) * at.STAGE_SIZE;
    return (words + 4) * 4;
  }
}

/** Stages hold 64-bit numbers: they begin at a multiple of four words. */
function aligned(word: number): number {
  return Math.ceil(word / 4) * 4;
}
