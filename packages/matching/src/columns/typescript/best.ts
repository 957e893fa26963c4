import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';

/** For own's codes: the best value of each other code, i16. Scratch: one row. */
export function prepareBest({ u16, i16, u32 }: Arena, stage: number, own: number, scratch: number): void {
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]!;
  if (block === 0) return;
  const [row, codes] = [scratch >>> 1, u32[stage + at.BEST_CODES]!];
  i16.fill(0, row, row + codes);
  const items = (block >>> 1) + 2 * at.BEST_ITEMS;
  for (let i = 0; i < u32[(block >>> 2) + at.BEST_COUNT]!; i++) {
    const values = (u32[stage + at.BEST_TABLE]! + u16[items + i]! * u32[stage + at.BEST_STRIDE]!) >>> 1;
    for (let code = 0; code < codes; code++)
      if (i16[values + code]! > i16[row + code]!) i16[row + code] = i16[values + code]!;
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
      const items = (block >>> 1) + 2 * at.BEST_ITEMS;
      const end = items + u32[(block >>> 2) + at.BEST_COUNT]!;
      for (let item = items; item < end; item++) best = Math.max(best, i16[row + u16[item]!]!);
    }
    i32[values + k] = best;
  }
}
