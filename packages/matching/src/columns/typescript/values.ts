import { popcount } from '../../week.ts';
import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';

/** Where one gate or stage is (in words), for whom, over which candidates, where the values go. */
export interface Asked {
  readonly stage: number;
  readonly own: number;
  readonly places: number;
  readonly count: number;
  readonly values: number;
  /** Scratch of the stage, in bytes. */
  readonly scratch: number;
}

/** What a cell of a table (place in bytes) says: a byte that stands for a number, or the number. */
export function cellValue({ u8, i16 }: Arena, numbers: number, cell: number): number {
  return i16[numbers === 0 ? cell >>> 1 : (numbers >>> 1) + u8[cell]!]!;
}

/** Values of a measure whose every answer stands in a table. */
export function tableValues(memory: Arena, asked: Asked): void {
  const { u16, u32, i32 } = memory;
  const { stage, own, places, count, values } = asked;
  const column = u32[stage + at.STAGE_OTHER]! >>> 1;
  const stride = u32[stage + at.TABLE_OTHER_STRIDE]!;
  const ownClass = u16[(u32[stage + at.STAGE_OWN]! >>> 1) + own]!;
  const row = u32[stage + at.TABLE_AT]! + ownClass * u32[stage + at.TABLE_OWN_STRIDE]!;
  const numbers = u32[stage + at.TABLE_NUMBERS]!;
  for (let k = 0; k < count; k++)
    i32[values + k] = cellValue(memory, numbers, row + u16[column + u32[places + k]!]! * stride);
}

/** Values of a gap between two intervals against a tolerance. */
export function intervalValues({ u32, i32, f64 }: Arena, asked: Asked): void {
  const { stage, own, places, count, values } = asked;
  const soft = f64[(stage + at.INTERVAL_SOFT) >>> 1]!;
  const mine = (u32[stage + at.STAGE_OWN]! >>> 3) + 2 * own;
  const [low, high] = [f64[mine]!, f64[mine + 1]!];
  const column = u32[stage + at.STAGE_OTHER]! >>> 3;
  for (let k = 0; k < count; k++) {
    const theirs = column + 2 * u32[places + k]!;
    const gap = Math.max(low, f64[theirs]!) - Math.min(high, f64[theirs + 1]!);
    let value: number = at.FULL_VALUE;
    if (Number.isNaN(gap)) value = at.NOT_SAID;
    else if (gap > 0) value = gap >= soft ? 0 : Math.max(1, Math.floor((1000 * (soft - gap)) / soft + 0.5));
    i32[values + k] = value;
  }
}

/** Values of sets of codes: what their sizes and the number of common codes mean stands in a table. */
export function setValues({ i16, u32, i32 }: Arena, asked: Asked): void {
  const { stage, own, places, count, values } = asked;
  const words = u32[stage + at.SET_WORDS]! + at.SET_BITS;
  const mine = (u32[stage + at.STAGE_OWN]! >>> 2) + own * words;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const row =
    (u32[stage + at.SET_TABLE]! + u32[mine + at.SET_COUNT]! * u32[stage + at.SET_OWN_STRIDE]!) >>> 1;
  const stride = u32[stage + at.SET_OTHER_STRIDE]! >>> 1;
  for (let k = 0; k < count; k++) {
    const theirs = column + u32[places + k]! * words;
    let common = 0;
    for (let w = at.SET_BITS; w < words; w++) {
      const both = u32[mine + w]! & u32[theirs + w]!;
      if (both !== 0) common += popcount(both);
    }
    i32[values + k] = i16[row + u32[theirs + at.SET_COUNT]! * stride + common]!;
  }
}
