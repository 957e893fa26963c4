import * as at from "../src/columns/layout";
import { pointer, put, word } from "./memory";

/** Marks own's terms, or takes the marks away again. Scratch: one byte for each term there is. */
export function markTerms(stage: usize, own: u32, scratch: usize, mark: u8): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  const count = word(block, at.TERMS_COUNT);
  for (let i: u32 = 0; i < count; i++) store<u8>(scratch + pointer(block, at.TERMS_ITEMS + i), mark);
}

/** Values of texts: shared terms over the geometric mean of their numbers. */
export function termValues(stage: usize, own: u32, places: usize, count: u32, values: usize, scratch: usize): void {
  const mine = pointer(pointer(stage, at.STAGE_OWN), own);
  const column = pointer(stage, at.STAGE_OTHER);
  const full = load<f64>(stage + (at.TERMS_FULL << 2));
  const mySize = mine == 0 ? 0 : word(mine, at.TERMS_COUNT);
  for (let k: u32 = 0; k < count; k++) {
    const theirs = pointer(column, word(places, k));
    if (mySize == 0 || theirs == 0) {
      put(values, k, <u32>at.NOT_SAID);
      continue;
    }
    const size = word(theirs, at.TERMS_COUNT);
    let common: u32 = 0;
    for (let i: u32 = 0; i < size; i++) common += <u32>load<u8>(scratch + pointer(theirs, at.TERMS_ITEMS + i));
    const cosine = floor((1000.0 * 1000.0 * <f64>common) / (full * sqrt(<f64>mySize * <f64>size)) + 0.5);
    put(values, k, <u32>min<f64>(1000.0, cosine));
  }
}
