import * as at from '../src/columns/layout';
import { pointer, put, word } from './memory';

// @ts-ignore: decorator
@inline
function sizeOf(block: usize): u32 {
  return word(block, at.TERMS_SIZE) & 0xffff;
}

// @ts-ignore: decorator
@inline
function wordsOf(block: usize): u32 {
  return word(block, at.TERMS_SIZE) >> 16;
}

/** Marks own's terms, or takes the marks away again. Scratch: one byte for each term there is. */
export function markTerms(stage: usize, own: u32, scratch: usize, mark: u8): void {
  const block = pointer(pointer(stage, at.STAGE_OWN), own);
  if (block == 0) return;
  const from = block + (at.TERMS_ITEMS << 2);
  const end = from + ((<usize>wordsOf(block)) << 2);
  let term = scratch;
  for (let item = from; item < end; item++) {
    const gap = <usize>load<u8>(item);
    term += gap;
    if (gap != at.GAP_WIDE) store<u8>(term, mark);
  }
}

/** The mark at the end of a gap, if there is a term. Without a branch: there is no telling which gaps are wide. */
// @ts-ignore: decorator
@inline
function markAt(term: usize, gap: u32): u32 {
  return <u32>load<u8>(term) & <u32>(gap != at.GAP_WIDE);
}

/** How many terms are marked, four gaps at a time. */
// @ts-ignore: decorator
@inline
function marked(block: usize, scratch: usize): u32 {
  const from = block + (at.TERMS_ITEMS << 2);
  const end = from + ((<usize>wordsOf(block)) << 2);
  let term = scratch;
  let common: u32 = 0;
  for (let item = from; item < end; item += 4) {
    const four = load<u32>(item);
    const a = term + <usize>(four & 0xff);
    const b = a + <usize>((four >> 8) & 0xff);
    const c = b + <usize>((four >> 16) & 0xff);
    term = c + <usize>(four >> 24);
    common += markAt(a, four & 0xff) + markAt(b, (four >> 8) & 0xff) + markAt(c, (four >> 16) & 0xff) + markAt(term, four >> 24);
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
  const mySize = mine == 0 ? 0 : sizeOf(mine);
  for (let k: u32 = 0; k < count; k++) {
    const theirs = pointer(column, word(places, k));
    if (mySize == 0 || theirs == 0) {
      put(values, k, <u32>at.NOT_SAID);
      continue;
    }
    const common = marked(theirs, scratch);
    const cosine = floor((1000.0 * 1000.0 * <f64>common) / (full * sqrt(<f64>mySize * <f64>sizeOf(theirs))) + 0.5);
    put(values, k, <u32>min<f64>(1000.0, cosine));
  }
}
