import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';

/** Calls `each` with the terms of the block at this word, ascending. */
function forTerms({ u8, u32 }: Arena, block: number, each: (term: number) => void): void {
  let item = 4 * (block + at.TERMS_ITEMS);
  let term = 0;
  for (let i = u32[block + at.TERMS_COUNT]!; i > 0; i--) {
    for (let scale = 1, more = true; more; scale *= at.GAP_MORE) {
      const byte = u8[item++]!;
      term += (byte & (at.GAP_MORE - 1)) * scale;
      more = byte >= at.GAP_MORE;
    }
    each(term);
  }
}

/** Marks own's terms in the scratch (a byte for each term there is), or takes the marks away again. */
export function markTerms(memory: Arena, stage: number, own: number, scratch: number, mark: 0 | 1): void {
  const { u8, u32 } = memory;
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  if (block !== 0) forTerms(memory, block, (term) => (u8[scratch + term] = mark));
}

/** Values of texts: shared terms over the geometric mean of their numbers. */
export function termValues(memory: Arena, asked: Asked): void {
  const { u8, u32, i32, f64 } = memory;
  const { stage, own, places, count, values, scratch } = asked;
  const mine = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const full = f64[(stage + at.TERMS_FULL) >>> 1]!;
  const mySize = mine === 0 ? 0 : u32[mine + at.TERMS_COUNT]!;
  for (let k = 0; k < count; k++) {
    const theirs = u32[column + u32[places + k]!]! >>> 2;
    if (mySize === 0 || theirs === 0) {
      i32[values + k] = at.NOT_SAID;
      continue;
    }
    let common = 0;
    forTerms(memory, theirs, (term) => (common += u8[scratch + term]!));
    const size = u32[theirs + at.TERMS_COUNT]!;
    const cosine = Math.floor((1000 * 1000 * common) / (full * Math.sqrt(mySize * size)) + 0.5);
    i32[values + k] = Math.min(1000, cosine);
  }
}
