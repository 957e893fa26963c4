import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';

/** Marks own's terms in the scratch (a byte for each term there is), or takes the marks away again. */
export function markTerms(memory: Arena, stage: number, own: number, scratch: number, mark: 0 | 1): void {
  const { u8, u32 } = memory;
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]!;
  if (block === 0) return;
  const from = block + 4 * at.TERMS_ITEMS;
  const end = from + 4 * (u32[(block >>> 2) + at.TERMS_SIZE]! >>> 16);
  let term = scratch;
  for (let item = from; item < end; item++) {
    const gap = u8[item]!;
    term += gap;
    if (gap !== at.GAP_WIDE) u8[term] = mark;
  }
}

/** How many terms of the block at this word are marked, four gaps at a time. */
function marked({ u8, u32 }: Arena, block: number, scratch: number): number {
  const end = block + at.TERMS_ITEMS + (u32[block + at.TERMS_SIZE]! >>> 16);
  let [common, term] = [0, scratch];
  for (let item = block + at.TERMS_ITEMS; item < end; item++) {
    const four = u32[item]!;
    const [a, b, c, d] = [four & 0xff, (four >>> 8) & 0xff, (four >>> 16) & 0xff, four >>> 24];
    common += u8[term + a]! & notWide(a);
    common += u8[term + a + b]! & notWide(b);
    common += u8[term + a + b + c]! & notWide(c);
    term += a + b + c + d;
    common += u8[term]! & notWide(d);
  }
  return common;
}

/** All bits where there is a term at the end of a gap. Without a branch: there is no telling which gaps are wide. */
function notWide(gap: number): number {
  return ((gap + 1) >>> 8) - 1;
}

/** Values of texts: shared terms over the geometric mean of their numbers. */
export function termValues(memory: Arena, asked: Asked): void {
  const { u32, i32, f64 } = memory;
  const { stage, own, places, count, values, scratch } = asked;
  const mine = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const full = f64[(stage + at.TERMS_FULL) >>> 1]!;
  const mySize = mine === 0 ? 0 : u32[mine + at.TERMS_SIZE]! & 0xffff;
  for (let k = 0; k < count; k++) {
    const theirs = u32[column + u32[places + k]!]! >>> 2;
    if (mySize === 0 || theirs === 0) {
      i32[values + k] = at.NOT_SAID;
      continue;
    }
    const common = marked(memory, theirs, scratch);
    const size = u32[theirs + at.TERMS_SIZE]! & 0xffff;
    const cosine = Math.floor((1000 * 1000 * common) / (full * Math.sqrt(mySize * size)) + 0.5);
    i32[values + k] = Math.min(1000, cosine);
  }
}
