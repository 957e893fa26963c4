import type { Criterion, Side } from '../model.ts';
import { mustPasses } from '../verdict.ts';
import type { Arena } from './arena.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';

/** A measure that is asked pair by pair: for a must a gate, for wishes what they weigh. */
export interface Stage {
  readonly columns: Columns;
  readonly criteria: readonly Criterion[];
  /** Weights of the wishes; 0 for a gate. */
  readonly listing: number;
  readonly profile: number;
}

export function describeStage(arena: Arena, stage: Stage, own: Side, block: number): void {
  stage.columns.describe(own, block);
  const { u32 } = arena;
  const [criterion] = stage.criteria;
  u32[block + at.STAGE_FROM] = criterion?.from ?? 0;
  u32[block + at.STAGE_UNKNOWN] = Number(criterion?.unknown === 'passes');
  u32[block + at.STAGE_WEIGHT] = stage.profile;
  u32[block + at.STAGE_WEIGHT + 1] = stage.listing;
}

/** Whether a must lets a value pass: per mille, below 0 where it is unknown. */
export function letsPass(must: Criterion, value: number): boolean {
  return mustPasses(must, value < 0 ? null : value);
}

/** Whether a pair passes a gate. */
export function passesGate(stage: Stage, listing: number, profile: number): boolean {
  const value = stage.columns.value(listing, profile);
  return stage.criteria.every((criterion) => letsPass(criterion, value));
}
