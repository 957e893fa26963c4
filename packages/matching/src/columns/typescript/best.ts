import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';

/** For own's codes: the best value of each other code, i16. Scratch: one row. */
export function prepareBest({ u16, i16, u32 }: Arena, stage: number, own: number, scratch: number): void {
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]!;
  if (block === 0) return;
  const [row, codes] = [scratch >>> 1, u32[stage + at.BEST_CODES]!];
  i16.fill(0, row, row + codes);
  const table = u32[stage + at.BEST_TABLE]! >>> 2;
  for (let item = block >>> 1; u16[item] !== 0; item++) {
    const cells = u32[table + u16[item]!]! >>> 2;
    for (let c = cells === 0 ? 0 : u32[cells + at.SPARSE_COUNT]!; c > 0; c--) {
      const cell = u32[cells + at.SPARSE_ITEMS + c - 1]!;
      const to = row + (cell & 0xffff);
      i16[to] = Math.max(i16[to]!, cell >>> 16);
    }
  }
}

/** Values of the best pair of codes. */
export function bestValues({ u16, i16, u32, i32 }: Arena, asked: Asked): void {
  const { stage, own, places, count, values, scratch } = asked;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const says = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own] !== 0;
  const row = scratch >>> 1;
  for (let k = 0; k < count; k++) {
    const block = u32[column + u32[places + k]!]!;
    let best: number = at.NOT_SAID;
    if (says && block !== 0) {
      best = 0;
      for (let item = block >>> 1; u16[item] !== 0; item++) best = Math.max(best, i16[row + u16[item]!]!);
    }
    i32[values + k] = best;
  }
}
