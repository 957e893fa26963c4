import * as at from '../src/columns/layout';
import { pointer, put, word } from './memory';

/** The top bits of four bytes: GAP_MORE of each. */
const FOUR_MORE: u32 = 0x80808080;

/** How far the next term is from the one before it, and in the high half how many bytes say so. */
// @ts-ignore: decorator
@inline
function gapAt(item: usize): u64 {
  let byte = <u64>load<u8>(item);
  let gap = byte & (at.GAP_MORE - 1);
  let bytes: usize = 1;
  for (; byte >= <u64>at.GAP_MORE; bytes++) {
    byte = <u64>load<u8>(item + bytes);
    gap |= (byte & (at.GAP_MORE - 1)) << (<u64>bytes * at.GAP_BITS);
  }
  return gap | (<u64>bytes << 32);
}

/** Marks own's terms, or takes the marks away again. Scratch: one byte for each term there is. */
export function markTerms(stage: usize, own: u32, scratch: usize, mark: u8): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  const count = word(block, at.TERMS_COUNT);
  let item = block + (at.TERMS_ITEMS << 2);
  let term = scratch;
  for (let i: u32 = 0; i < count; i++) {
    const gap = gapAt(item);
    item += <usize>(gap >> 32);
    term += <usize>(<u32>gap);
    store<u8>(term, mark);
  }
}

/** How many of so many terms are marked. Four at a time while each gap is one byte, as those between frequent terms are. */
// @ts-ignore: decorator
@inline
function marked(items: usize, size: u32, scratch: usize): u32 {
  let item = items;
  let term = scratch;
  let common: u32 = 0;
  let left = size;
  while (left >= 4) {
    const four = load<u32>(item);
    if ((four & FOUR_MORE) != 0) {
      const gap = gapAt(item);
      item += <usize>(gap >> 32);
      term += <usize>(<u32>gap);
      common += <u32>load<u8>(term);
      left--;
      continue;
    }
    const a = term + <usize>(four & 0xff);
    const b = a + <usize>((four >> 8) & 0xff);
    const c = b + <usize>((four >> 16) & 0xff);
    term = c + <usize>(four >> 24);
    common += <u32>load<u8>(a) + <u32>load<u8>(b) + <u32>load<u8>(c) + <u32>load<u8>(term);
    item += 4;
    left -= 4;
  }
  for (; left > 0; left--) {
    const gap = gapAt(item);
    item += <usize>(gap >> 32);
    term += <usize>(<u32>gap);
    common += <u32>load<u8>(term);
  }
  return common;
}

/** Values of texts: shared terms over the geometric mean of their numbers. */
export function termValues(
  stage: usize,
  own: u32,
  places: usize,
  count: u32,
  values: usize,
  scratch: usize,
): void {
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
    const common = marked(theirs + (at.TERMS_ITEMS << 2), size, scratch);
    const cosine = floor((1000.0 * 1000.0 * <f64>common) / (full * sqrt(<f64>mySize * <f64>size)) + 0.5);
    put(values, k, <u32>min<f64>(1000.0, cosine));
  }
}
