import * as at from '../layout.ts';

/** What a code stands for is at most its number x this, per mille. */
const CODE_STEP = 10;
/** One more than full: two values that are nearly full need different codes. */
export const MOST_CODE = 101;
/** Code of those who say nothing at all. */
export const NEUTRAL_CODE = at.NEUTRAL_VALUE / CODE_STEP;

/** Where the weight of wanted tokens of which nothing is said is carried beside a sum of values. */
export const SILENT = 20;

/** Codes of a byte for what a held token is worth: a bound in steps of ten per mille, ascending, that tells the value again. */
export class WorthCodes {
  /** Code of a wanted token of which nothing is said. */
  readonly silent: number;
  readonly byValue = new Uint8Array(at.FULL_VALUE + 1);
  /** By code: the value, for silence with a bit that marks it. */
  readonly values = new Int32Array(MOST_CODE + 1);
  /** Whether every code tells one value. Where codes run out, the last one is for all that are left. */
  readonly exact: boolean;

  /**
   * @param occurring values above 0, ascending
   * @param unsaid what a wanted token counts of which nothing is said, per mille
   * @param doubts whether that is something else than a known 0; if nothing is said of any, all is unknown
   */
  constructor(occurring: Iterable<number>, unsaid: number, doubts: boolean) {
    this.silent = doubts ? codeFor(Math.max(unsaid, at.NEUTRAL_VALUE)) : 0;
    this.values[this.silent] = doubts ? unsaid | (1 << SILENT) : 0;
    let next = 0;
    for (const value of doubts ? [0, ...occurring] : occurring) {
      next = Math.max(next, codeFor(value));
      if (next === this.silent) next++;
      this.values[Math.min(next, MOST_CODE)] = value;
      this.byValue[value] = Math.min(next++, MOST_CODE);
    }
    this.exact = next <= MOST_CODE + 1;
  }
}

function codeFor(value: number): number {
  return Math.ceil(value / CODE_STEP);
}
