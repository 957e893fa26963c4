import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import type { Asked } from './values.ts';

export interface Dictionary {
  readonly count: number;
  readonly first: number;
  readonly next: number;
  readonly code: number;
  readonly level: number;
}

export function dictionary({ u32 }: Arena, block: number): Dictionary {
  const word = block >>> 2;
  return {
    count: u32[word + at.TOKENS_COUNT]!,
    first: u32[word + at.TOKENS_FIRST]! >>> 1,
    next: u32[word + at.TOKENS_NEXT]! >>> 1,
    code: u32[word + at.TOKENS_CODE]! >>> 1,
    level: u32[word + at.TOKENS_LEVEL]! >>> 1,
  };
}

/** What a held token is worth for a wanted one, per mille. */
export function credit(
  memory: Arena,
  stage: number,
  near: number,
  wantedLevel: number,
  heldLevel: number,
): number {
  const { u32, i16 } = memory;
  const shares = u32[stage + at.COVER_SHARE]!;
  if (shares === 0) return near;
  const share = i16[((shares + wantedLevel * u32[stage + at.COVER_SHARE_STRIDE]!) >>> 1) + heldLevel]!;
  return Math.floor((near * share + 500) / 1000);
}

const LANES = 8;

/** Where the worth of a held token for the wanted token number `i` stands, as u16: tables of eight lanes. */
function laneAt(scratch: number, tokens: number, i: number): number {
  return (scratch >>> 1) + Math.floor(i / LANES) * tokens * LANES + (i % LANES);
}

/**
 * For own's wanted tokens: 1 + what each held token is worth for them, 0 = says nothing. The scratch is zero before and after.
 * @param fill false takes everything out again
 */
export function prepareWants(
  memory: Arena,
  stage: number,
  own: number,
  scratch: number,
  fill: boolean,
): void {
  const { u16, u32 } = memory;
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  if (block === 0) return;
  const wants = dictionary(memory, u32[stage + at.COVER_WANT_TOKENS]!);
  const holds = dictionary(memory, u32[stage + at.COVER_HELD_TOKENS]!);
  const nears = u32[stage + at.COVER_NEAR]! >>> 2;
  const count = u32[block + at.WANT_COUNT]!;
  for (let i = 0; i < count; i++) {
    const token = u32[block + at.WANT_ITEMS + i]! & 0xffff;
    const level = u16[wants.level + token]!;
    const near = u32[nears + u16[wants.code + token]!]! >>> 2;
    const lane = laneAt(scratch, holds.count, i);
    for (let c = near === 0 ? 0 : u32[near + at.SPARSE_COUNT]!; c > 0; c--) {
      const cell = u32[near + at.SPARSE_ITEMS + c - 1]!;
      const value = cell >>> 16;
      for (let t = u16[holds.first + (cell & 0xffff)]!; t !== 0; t = u16[holds.next + t]!)
        u16[lane + t * LANES] = fill ? 1 + credit(memory, stage, value, level, u16[holds.level + t]!) : 0;
    }
  }
}

/** Where the number of wanted tokens of which nothing is said is carried beside a sum of values. */
const DOUBTS = 24;

/** The mean of a sum of values, or unknown. */
function meanOf({ u32 }: Arena, stage: number, packed: number, total: number, wanted: number): number {
  const sum = packed & ((1 << DOUBTS) - 1);
  if (u32[stage + at.COVER_DOUBTS] === 0) return Math.floor(sum / total);
  return packed >>> DOUBTS === wanted ? at.NOT_SAID : Math.floor((2 * sum + total) / (2 * total));
}

/** What a wanted token adds: `worth` is 1 + its value, 0 when nothing is said of it. */
function added(worth: number, weight: number, unsaid: number): number {
  return worth === 0 ? unsaid * weight + (1 << DOUBTS) : (worth - 1) * weight;
}

/** Values where own wants: for each wanted token the best of the held ones, then weights. */
export function wantsValues(memory: Arena, asked: Asked): void {
  const { u16, u32, i32 } = memory;
  const { stage, own, places, count, values, scratch } = asked;
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const wanted = block === 0 ? 0 : u32[block + at.WANT_COUNT]!;
  if (wanted === 0) return void i32.fill(block === 0 ? at.NOT_SAID : at.FULL_VALUE, values, values + count);
  const tokens = u32[(u32[stage + at.COVER_HELD_TOKENS]! >>> 2) + at.TOKENS_COUNT]!;
  const [total, unsaid] = [u32[block + at.WANT_TOTAL]!, u32[stage + at.COVER_UNSAID]!];
  i32.fill(0, values, values + count);
  for (let i = 0; i < wanted; i++) {
    const weight = u32[block + at.WANT_ITEMS + i]! >>> 16;
    const lane = laneAt(scratch, tokens, i);
    for (let k = 0; k < count; k++) {
      const held = u32[column + u32[places + k]!]!;
      if (held === 0) continue;
      let best = 0;
      for (let item = held >>> 1; u16[item] !== 0; item++) {
        const worth = u16[lane + u16[item]! * LANES]!;
        if (worth > best) best = worth;
      }
      i32[values + k]! += added(best, weight, unsaid);
    }
  }
  for (let k = 0; k < count; k++) {
    const silent = u32[column + u32[places + k]!] === 0;
    i32[values + k] = silent ? at.NOT_SAID : meanOf(memory, stage, i32[values + k]!, total, wanted);
  }
}

/** For own's held tokens: 1 + what own's best is worth for each wanted token, u16; 0 = says nothing. */
export function prepareHolds(memory: Arena, stage: number, own: number, scratch: number): void {
  const { u16, u32 } = memory;
  const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]!;
  if (block === 0) return;
  const wants = dictionary(memory, u32[stage + at.COVER_WANT_TOKENS]!);
  const holds = dictionary(memory, u32[stage + at.COVER_HELD_TOKENS]!);
  const worths = scratch >>> 1;
  u16.fill(0, worths, worths + wants.count);
  const nears = u32[stage + at.COVER_NEAR]! >>> 2;
  for (let item = block >>> 1; u16[item] !== 0; item++) {
    const token = u16[item]!;
    const level = u16[holds.level + token]!;
    const near = u32[nears + u16[holds.code + token]!]! >>> 2;
    for (let c = near === 0 ? 0 : u32[near + at.SPARSE_COUNT]!; c > 0; c--) {
      const cell = u32[near + at.SPARSE_ITEMS + c - 1]!;
      const value = cell >>> 16;
      for (let t = u16[wants.first + (cell & 0xffff)]!; t !== 0; t = u16[wants.next + t]!) {
        const worth = 1 + credit(memory, stage, value, u16[wants.level + t]!, level);
        if (worth > u16[worths + t]!) u16[worths + t] = worth;
      }
    }
  }
}

/** Values where own holds. */
export function holdsValues(memory: Arena, asked: Asked): void {
  const { u16, u32, i32 } = memory;
  const { stage, own, places, count, values, scratch } = asked;
  const column = u32[stage + at.STAGE_OTHER]! >>> 2;
  const says = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own] !== 0;
  const unsaid = u32[stage + at.COVER_UNSAID]!;
  const worths = scratch >>> 1;
  for (let k = 0; k < count; k++) {
    const block = u32[column + u32[places + k]!]! >>> 2;
    const wanted = block === 0 ? 0 : u32[block + at.WANT_COUNT]!;
    let value: number = at.NOT_SAID;
    if (block !== 0 && wanted === 0) value = at.FULL_VALUE;
    else if (block !== 0 && says) {
      let packed = 0;
      const items = block + at.WANT_ITEMS;
      for (let i = items; i < items + wanted; i++)
        packed += added(u16[worths + (u32[i]! & 0xffff)]!, u32[i]! >>> 16, unsaid);
      value = meanOf(memory, stage, packed, u32[block + at.WANT_TOTAL]!, wanted);
    }
    i32[values + k] = value;
  }
}
