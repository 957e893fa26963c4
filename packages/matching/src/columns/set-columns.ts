import { CodeBook } from '../codes.ts';
import type { ColumnForm, Side, Stated } from '../model.ts';
import { otherSide } from '../stated.ts';
import { popcount } from '../week.ts';
import type { Arena } from './arena.ts';
import { Column } from './column.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';

export type SetForm = Extract<ColumnForm, { family: 'set' }>;

/** Codes that there may be: eight times 32 bits. */
const MOST_CODES = 256;
const CODES_PER_WORD = 32;

/** Sets of codes as bits, behind their number, with a table of what sizes and common codes mean. */
export class SetColumns implements Columns {
  readonly form = 'set';
  readonly #arena: Arena;
  readonly #form: SetForm;
  readonly #book = new CodeBook();
  readonly #sets: Readonly<Record<Side, Column>>;
  /** Largest set of each side. */
  readonly #most: Record<Side, number> = { listing: 0, profile: 0 };
  #table = 0;
  #tableFor = '';
  #tableBytes = 0;
  /** Words of bits in a record. */
  readonly #words: number;

  /**
   * @param statements all that there are: their codes decide how long a record is
   * @throws RangeError when there are more codes than bits
   */
  constructor(
    arena: Arena,
    form: SetForm,
    room: Readonly<Record<Side, number>>,
    statements: Readonly<Record<Side, readonly Stated[]>>,
  ) {
    this.#arena = arena;
    this.#form = form;
    for (const side of ['listing', 'profile'] as const)
      for (const one of statements[side]) this.#numbersOf(side, one);
    this.#words = Math.max(1, Math.ceil(this.#book.size / CODES_PER_WORD));
    if (this.#book.size > MOST_CODES) throw new RangeError('more different codes than a set takes');
    this.#sets = {
      listing: new Column(arena, this.#bytes, room.listing),
      profile: new Column(arena, this.#bytes, room.profile),
    };
  }

  get #bytes(): number {
    return 4 * (at.SET_BITS + this.#words);
  }

  #numbersOf(side: Side, stated: Stated): number[] | undefined {
    return this.#form.read[side](stated)?.map((code) => this.#book.numberOf(code));
  }

  /** @throws RangeError when there are more codes than a record has bits */
  put(side: Side, place: number, stated: Stated): void {
    const numbers = this.#numbersOf(side, stated);
    if (this.#book.size > this.#words * CODES_PER_WORD)
      throw new RangeError('a set is too short for its codes');
    this.#sets[side].reach(place);
    const block = this.#at(side, place);
    const { u32 } = this.#arena;
    u32.fill(0, block, block + this.#bytes / 4);
    for (const number of numbers ?? []) u32[block + at.SET_BITS + (number >> 5)]! |= 1 << (number & 31);
    u32[block + at.SET_COUNT] = numbers === undefined ? 0 : 1 + numbers.length;
    this.#most[side] = Math.max(this.#most[side], numbers?.length ?? 0);
  }

  settle(): void {
    const { listing, profile } = this.#most;
    const wanted = `${listing} ${profile}`;
    if (wanted === this.#tableFor) return;
    this.#arena.free(this.#table, this.#tableBytes);
    this.#tableBytes = (listing + 2) * (profile + 2) * this.#depth * 2;
    this.#table = this.#arena.alloc(this.#tableBytes);
    this.#tableFor = wanted;
    for (let l = -1; l <= listing; l++)
      for (let p = -1; p <= profile; p++)
        for (let common = 0; common <= Math.max(0, Math.min(l, p)); common++)
          this.#arena.i16[this.#cell(l + 1, p + 1, common)] = this.#form.value(l, p, common);
  }

  value(listing: number, profile: number): number {
    const [a, b] = [this.#at('listing', listing), this.#at('profile', profile)];
    const { u32, i16 } = this.#arena;
    let common = 0;
    for (let w = at.SET_BITS; w < this.#bytes / 4; w++) common += popcount(u32[a + w]! & u32[b + w]!);
    return i16[this.#cell(u32[a + at.SET_COUNT]!, u32[b + at.SET_COUNT]!, common)]!;
  }

  scratch(): number {
    return 0;
  }

  describe(own: Side, block: number): void {
    const { u32 } = this.#arena;
    const byListing = (this.#most.profile + 2) * this.#depth * 2;
    const byProfile = this.#depth * 2;
    u32[block + at.STAGE_KIND] = at.KIND_SET;
    u32[block + at.STAGE_OWN] = this.#sets[own].at;
    u32[block + at.STAGE_OTHER] = this.#sets[otherSide(own)].at;
    u32[block + at.SET_TABLE] = this.#table;
    u32[block + at.SET_OWN_STRIDE] = own === 'listing' ? byListing : byProfile;
    u32[block + at.SET_OTHER_STRIDE] = own === 'listing' ? byProfile : byListing;
    u32[block + at.SET_WORDS] = this.#words;
  }

  release(): void {
    this.#sets.listing.release();
    this.#sets.profile.release();
    this.#arena.free(this.#table, this.#tableBytes);
  }

  get #depth(): number {
    return Math.min(this.#most.listing, this.#most.profile) + 1;
  }

  #at(side: Side, place: number): number {
    return (this.#sets[side].at + place * this.#bytes) / 4;
  }

  #cell(listing: number, profile: number, common: number): number {
    return this.#table / 2 + (listing * (this.#most.profile + 2) + profile) * this.#depth + common;
  }
}
