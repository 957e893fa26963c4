import * as at from "../src/columns/layout";
import { cellAt, cellsIn, pointer, put, word } from "./memory";

/** For own's codes: the best value of each other code, i16. Scratch: one row. */
export function prepareBest(stage: usize, own: u32, scratch: usize): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  memory.fill(scratch, 0, pointer(stage, at.BEST_CODES) << 1);
  for (let item = block; load<u16>(item) != 0; item += 2) {
    const row = pointer(pointer(stage, at.BEST_TABLE), <u32>load<u16>(item));
    for (let c: u32 = 0; c < cellsIn(row); c++) {
      const cell = cellAt(row, c);
      const to = scratch + ((<usize>(cell & 0xffff)) << 1);
      store<i16>(to, <i16>max<i32>(<i32>load<i16>(to), <i32>(cell >> 16)));
    }
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
      let four: u64 = 1 << 63;
      for (let item = block; four >> 48 != 0; item += 8) {
        four = load<u64>(item);
        best = max(best, max(max(worth(scratch, four), worth(scratch, four >> 16)), max(worth(scratch, four >> 32), worth(scratch, four >> 48))));
      }
    }
    put(values, k, <u32>best);
  }
}
