import type { Side, Stated } from '../model.ts';

/** How the kernels compare one measure, for a person who reads a plan. */
export type FormName = 'table' | 'week' | 'coverage' | 'best' | 'set' | 'terms' | 'interval' | 'asked';

/** One measure over all statements of both sides, in memory that the kernels read. */
export interface Columns {
  readonly form: FormName;
  /** Writes what a statement says. The place may have been another statement's. */
  put(side: Side, place: number, stated: Stated): void;
  /** Fills the values of answers that are new. After `put`, before anybody reads values. */
  settle?(): void;
  /** Makes whatever needs all statements to be in. Once. */
  group?(): void;
  /** Bytes of scratch that one thread needs when `own` looks at the other side. */
  scratch(own: Side): number;
  /** Fills the arguments of a stage block (words from `block / 4`) for the direction in which `own` looks. */
  describe(own: Side, block: number): void;
  /** Value of a pair, per mille or UNKNOWN. */
  value(listing: number, profile: number): number;
  release(): void;
}
