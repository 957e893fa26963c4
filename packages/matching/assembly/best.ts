import * as at from "../src/columns/layout";
import { pointer, put, word } from "./memory";

/** For own's codes: the best value of each other code, i16. Scratch: one row. */
export function prepareBest(stage: usize, own: u32, scratch: usize): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  const bytes = (pointer(stage, at.BEST_CODES) + 7) >> 3 << 4;
  memory.fill(scratch, 0, bytes);
  const items = block + (at.BEST_ITEMS << 2);
  for (let i: u32 = 0; i < word(block, at.BEST_COUNT); i++) {
    const row = pointer(stage, at.BEST_TABLE) + <usize>load<u16>(items + ((<usize>i) << 1)) * pointer(stage, at.BEST_STRIDE);
    for (let b: usize = 0; b < bytes; b += 16) v128.store(scratch + b, i16x8.max_s(v128.load(scratch + b), v128.load(row + b)));
  }
}

// @ts-ignore: decorator
@inline
function worth(scratch: usize, code: u64): i32 {
  return <i32>load<i16>(scratch + ((<usize>(code & 0xffff)) << 1));
}

/** Values of the best pair of codes. */
export function bestValues(stage: usize, own: u32, places: usize, count: u32, values: usize, scratch: usize): void {
  const column = pointer(stage, at.STAGE_OTHER);
  const says = pointer(pointer(stage, at.STAGE_OWN), own) != 0;
  for (let k: u32 = 0; k < count; k++) {
    const block = pointer(column, word(places, k));
    let best: i32 = at.NOT_SAID;
    if (says && block != 0) {
      const items = block + (at.BEST_ITEMS << 2);
      const end = items + (pointer(block, at.BEST_COUNT) << 1);
      for (let item = items; item < end; item += 8) {
        const four = load<u64>(item);
        best = max(best, max(max(worth(scratch, four), worth(scratch, four >> 16)), max(worth(scratch, four >> 32), worth(scratch, four >> 48))));
      }
    }
    put(values, k, <u32>best);
  }
}
