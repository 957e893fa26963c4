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
    const block = this.#blocks[side].make(place, (at.TERMS_ITEMS + terms.length) * 4) / 4;
    this.#arena.u32[block + at.TERMS_COUNT] = terms.length;
    this.#arena.u32.set(terms, block + at.TERMS_ITEMS);
  }

  value(listing: number, profile: number): number {
    const [a, b] = [this.#blocks.listing.at(listing) / 4, this.#blocks.profile.at(profile) / 4];
    if (a === 0 || b === 0) return UNKNOWN;
    const { u32 } = this.#arena;
    const [sizeA, sizeB] = [u32[a + at.TERMS_COUNT]!, u32[b + at.TERMS_COUNT]!];
    const own = new Set(u32.subarray(a + at.TERMS_ITEMS, a + at.TERMS_ITEMS + sizeA));
    let common = 0;
    for (let i = 0; i < sizeB; i++) if (own.has(u32[b + at.TERMS_ITEMS + i]!)) common++;
    const cosine = (FULL * FULL * common) / (this.#form.full * Math.sqrt(sizeA * sizeB));
    return Math.min(FULL, round(cosine));
  }

  scratch(): number {
    return this.#book.size;
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
}
