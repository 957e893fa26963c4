import type { ColumnForm, Side, Stated } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { CodeBook } from '../codes.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import { Blocks, inFours } from './blocks.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';
import type { SparseTable } from './sparse-table.ts';
import { sparseTable } from './sparse-table.ts';

type BestForm = Extract<ColumnForm, { family: 'best' }>;

const MOST_CODES = 65_535;

/** Lists of codes of which the best pair counts. Code 0 is nobody's. */
export class BestColumns implements Columns {
  readonly form = 'best';
  readonly #arena: Arena;
  readonly #form: BestForm;
  readonly #books: Readonly<Record<Side, CodeBook>> = { listing: new CodeBook(), profile: new CodeBook() };
  readonly #blocks: Readonly<Record<Side, Blocks>>;
  /** By own and other code. */
  readonly #tables: Readonly<Record<Side, SparseTable>>;

  constructor(arena: Arena, form: BestForm, room: Readonly<Record<Side, number>>) {
    this.#arena = arena;
    this.#form = form;
    this.#blocks = { listing: new Blocks(arena, room.listing), profile: new Blocks(arena, room.profile) };
    const valueOf = (l: number, p: number): number =>
      l === 0 || p === 0
        ? 0
        : form.value(this.#books.listing.codeOf(l - 1), this.#books.profile.codeOf(p - 1));
    this.#tables = {
      listing: sparseTable(arena, valueOf),
      profile: sparseTable(arena, (p, l) => valueOf(l, p)),
    };
  }

  put(side: Side, place: number, stated: Stated): void {
    const codes = this.#form.read[side](stated) ?? [];
    const numbers = codes.map((code) => this.#books[side].numberOf(code) + 1);
    if (codes.length === 0) return this.#blocks[side].clear(place);
    if (this.#books[side].size >= MOST_CODES) throw new RangeError('more different codes than columns take');
    const block = this.#blocks[side].make(place, inFours(numbers.length) * 2);
    this.#arena.u16.set(numbers, block / 2);
    this.#blocks[side].share(place);
  }

  settle(): void {
    const [listing, profile] = [this.#books.listing.size + 1, this.#books.profile.size + 1];
    this.#tables.listing.reach(listing, profile);
    this.#tables.profile.reach(profile, listing);
  }

  value(listing: number, profile: number): number {
    const [own, other] = [this.#codesAt('listing', listing), this.#codesAt('profile', profile)];
    if (own.length === 0 || other.length === 0) return UNKNOWN;
    let best = 0;
    for (const l of own) for (const p of other) best = Math.max(best, this.#tables.listing.get(l, p));
    return best;
  }

  scratch(own: Side): number {
    return Math.ceil((this.#books[otherSide(own)].size + 1) / 8) * 16;
  }

  describe(own: Side, block: number): void {
    const { u32 } = this.#arena;
    const table = this.#tables[own];
    u32[block + at.STAGE_KIND] = at.KIND_BEST;
    u32[block + at.STAGE_OWN] = this.#blocks[own].column;
    u32[block + at.STAGE_OTHER] = this.#blocks[otherSide(own)].column;
    u32[block + at.BEST_TABLE] = table.at;
    u32[block + at.BEST_CODES] = this.#books[otherSide(own)].size + 1;
  }

  release(): void {
    for (const side of ['listing', 'profile'] as const) {
      this.#blocks[side].release();
      this.#tables[side].release();
    }
  }

  #codesAt(side: Side, place: number): Uint16Array {
    const block = this.#blocks[side].at(place);
    if (block === 0) return new Uint16Array();
    const { u16 } = this.#arena;
    return u16.subarray(block / 2, u16.indexOf(0, block / 2));
  }
}
