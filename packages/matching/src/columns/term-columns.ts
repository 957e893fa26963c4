import { CodeBook } from '../codes.ts';
import { round } from '../measure.ts';
import type { ColumnForm, Side, Stated } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import { Blocks } from './blocks.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';

type TermsForm = Extract<ColumnForm, { family: 'terms' }>;

/** Texts as sets of numbered terms. */
export class TermColumns implements Columns {
  readonly form = 'terms';
  readonly #arena: Arena;
  readonly #form: TermsForm;
  readonly #book = new CodeBook();
  readonly #blocks: Readonly<Record<Side, Blocks>>;

  constructor(arena: Arena, form: TermsForm, room: Readonly<Record<Side, number>>) {
    this.#arena = arena;
    this.#form = form;
    this.#blocks = { listing: new Blocks(arena, room.listing), profile: new Blocks(arena, room.profile) };
  }

  put(side: Side, place: number, stated: Stated): void {
    const terms = this.#book.setOf(this.#form.read[side](stated));
    if (terms.length === 0) return this.#blocks[side].clear(place);
    const gaps = gapsOf(terms);
    const block = this.#blocks[side].make(place, at.TERMS_ITEMS * 4 + gaps.length);
    this.#arena.u32[block / 4 + at.TERMS_SIZE] = terms.length | ((gaps.length / 4) << 16);
    this.#arena.u8.set(gaps, block + at.TERMS_ITEMS * 4);
  }

  value(listing: number, profile: number): number {
    const [a, b] = [this.#termsAt('listing', listing), this.#termsAt('profile', profile)];
    if (a.size === 0 || b.size === 0) return UNKNOWN;
    let common = 0;
    for (const term of a) if (b.has(term)) common++;
    const cosine = (FULL * FULL * common) / (this.#form.full * Math.sqrt(a.size * b.size));
    return Math.min(FULL, round(cosine));
  }

  /** Behind the last term, whole words of gaps may go on. */
  scratch(): number {
    return this.#book.size + 4 * at.GAP_WIDE;
  }

  describe(own: Side, block: number): void {
    const { u32, f64 } = this.#arena;
    u32[block + at.STAGE_KIND] = at.KIND_TERMS;
    u32[block + at.STAGE_OWN] = this.#blocks[own].column;
    u32[block + at.STAGE_OTHER] = this.#blocks[otherSide(own)].column;
    f64[(block + at.TERMS_FULL) / 2] = this.#form.full;
  }

  release(): void {
    this.#blocks.listing.release();
    this.#blocks.profile.release();
  }

  #termsAt(side: Side, place: number): ReadonlySet<number> {
    const block = this.#blocks[side].at(place);
    return new Set(block === 0 ? [] : termsIn(this.#arena, block));
  }
}

/** Bytes that say how far each of these ascending numbers is from the one before it, in whole words. */
function gapsOf(terms: Int32Array): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const term of terms) {
    let gap = term - before;
    for (; gap >= at.GAP_WIDE; gap -= at.GAP_WIDE) bytes.push(at.GAP_WIDE);
    bytes.push(gap);
    before = term;
  }
  while (bytes.length % 4 > 0) bytes.push(at.GAP_WIDE);
  return bytes;
}

/** The terms of a block, ascending. */
export function* termsIn({ u8, u32 }: Arena, block: number): Generator<number> {
  const from = block + at.TERMS_ITEMS * 4;
  const end = from + 4 * (u32[block / 4 + at.TERMS_SIZE]! >>> 16);
  let term = 0;
  for (let item = from; item < end; item++) {
    term += u8[item]!;
    if (u8[item] !== at.GAP_WIDE) yield term;
  }
}
