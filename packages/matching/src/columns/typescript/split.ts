import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';

/** Words of the tile that a query looks at. */
function tile({ u32 }: Arena, query: number): [number, number] {
  return [u32[query + at.QUERY_FROM]!, u32[query + at.QUERY_TO]!];
}

/** How a stage's own list of tokens is read. */
interface OwnTokens {
  readonly count: number;
  /** The patterns that token number `i` touches. */
  touched(i: number): number[];
}

function ownTokens({ u16, u32 }: Arena, stage: number, own: number): OwnTokens {
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const wants = u32[stage + at.STAGE_KIND] === at.KIND_WANTS;
  const tokens = u32[stage + (wants ? at.COVER_WANT_TOKENS : at.COVER_HELD_TOKENS)]! >>> 2;
  const codes = u32[tokens + at.TOKENS_CODE]! >>> 1;
  const items = 2 * (block + (wants ? at.WANT_ITEMS : 0));
  return {
    count: wants ? u32[block + at.WANT_COUNT]! : u16.indexOf(0, items) - items,
    touched: (i) => {
      const token = u16[items + (wants ? 2 * i : i)]!;
      const row = u32[(u32[stage + at.PATTERNS_TOUCH]! >>> 2) + u16[codes + token]!]! >>> 2;
      const count = row === 0 ? 0 : u32[row + at.SPARSE_COUNT]!;
      return Array.from({ length: count }, (_, c) => u32[row + at.SPARSE_ITEMS + c]! & 0xffff);
    },
  };
}

/** Bits (at word `into`) of everybody for whom the coverage may be other than 0, in this tile. */
export function touched(memory: Arena, query: number, stage: number, own: number, into: number): void {
  const { u32 } = memory;
  const [begin, end] = tile(memory, query);
  const tokens = ownTokens(memory, stage, own);
  const rows = u32[stage + at.PATTERNS_ROWS]! >>> 2;
  const any = u32[rows]! >>> 2;
  u32.copyWithin(into + begin, any + begin, any + end);
  for (let i = 0; i < tokens.count; i++) {
    for (const pattern of tokens.touched(i)) {
      const row = u32[rows + pattern]! >>> 2;
      for (let w = begin; w < end; w++) u32[into + w]! |= u32[row + w]!;
    }
  }
}

/** How many of own's wanted codes somebody may touch at most in each part; the first part has no limit. */
export function partLimit(wanted: number, part: number): number {
  if (part === 0) return wanted;
  if (part === at.SPLIT_PARTS - 1) return 0;
  return Math.max(1, Math.ceil(((part === 1 ? 2 : 1) * wanted) / 3)) - 1;
}

/** Rows (in words) that touch each of own's codes. */
function rowsTouched({ u32 }: Arena, stage: number, tokens: OwnTokens): number[][] {
  const rows = u32[stage + at.PATTERNS_ROWS]! >>> 2;
  return Array.from({ length: tokens.count }, (_, i) => tokens.touched(i).map((p) => u32[rows + p]! >>> 2));
}

/** How many of own's wanted codes each of 32 places touches. */
function countTouched(
  { u32 }: Arena,
  rows: readonly (readonly number[])[],
  word: number,
  counts: Uint8Array,
): void {
  counts.fill(0);
  for (const touching of rows) {
    let any = 0;
    for (const row of touching) any |= u32[row + word]!;
    for (; any !== 0; any &= any - 1) counts[31 - Math.clz32(any & -any)]! += 1;
  }
}

/**
 * Parts the tile by how many of own's wanted codes somebody touches; whoever has said nothing is in the first part. Up to 15
 * wanted codes, as in the other kernel.
 */
export function partByCount(memory: Arena, query: number, stage: number, own: number, into: number): void {
  const { u32 } = memory;
  const [begin, end] = tile(memory, query);
  const tokens = ownTokens(memory, stage, own);
  const any = u32[u32[stage + at.PATTERNS_ROWS]! >>> 2]! >>> 2;
  const limits = Array.from({ length: at.SPLIT_PARTS }, (_, p) => partLimit(tokens.count, p));
  const rows = rowsTouched(memory, stage, tokens);
  const counts = new Uint8Array(32);
  for (let w = begin; w < end; w++) {
    countTouched(memory, rows, w, counts);
    for (let p = 0; p < at.SPLIT_PARTS; p++) u32[into + p * end + w] = 0;
    for (let b = 0; b < 32; b++) {
      const silent = ((u32[any + w]! >>> b) & 1) !== 0;
      let p = at.SPLIT_PARTS - 1;
      while (p > 0 && (silent || counts[b]! > limits[p]!)) p--;
      u32[into + p * end + w]! |= 1 << b;
    }
  }
}

/** Two parts only: who touches anything, and who does not. */
export function partByTouch(memory: Arena, query: number, stage: number, own: number, into: number): void {
  const { u32 } = memory;
  const [begin, end] = tile(memory, query);
  touched(memory, query, stage, own, into);
  u32.fill(0, into + end + begin, into + 2 * end);
  u32.fill(0, into + 2 * end + begin, into + 3 * end);
  for (let w = begin; w < end; w++) u32[into + 3 * end + w] = ~u32[into + w]!;
}

/** `into` = bits of `from` with (or without) those of `by`. @returns whether there are any */
export function part(
  memory: Arena,
  query: number,
  from: number,
  by: number,
  without: boolean,
  into: number,
): boolean {
  const { u32 } = memory;
  const [begin, end] = tile(memory, query);
  const flip = without ? -1 : 0;
  let any = 0;
  for (let w = begin; w < end; w++) any |= u32[into + w] = u32[from + w]! & (u32[by + w]! ^ flip);
  return any !== 0;
}
