import { CodeBook } from '../codes.ts';
import type { ColumnForm, Side, Stated } from '../model.ts';
import { otherSide } from '../stated.ts';
import { popcount } from '../week.ts';
import type { Arena } from './arena.ts';
import { Column } from './column.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';

type SetForm = Extract<ColumnForm, { family: 'set' }>;

/** Codes that a statement has, and codes that there are, at most: 4 x 64 bits. */
const MOST_CODES = 256;
const WORDS = at.SET_BYTES / 4;

/** Sets of codes as bits, with a table of what sizes and common codes mean. */
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

  constructor(arena: Arena, form: SetForm, room: Readonly<Record<Side, number>>) {
    this.#arena = arena;
    this.#form = form;
    this.#sets = {
      listing: new Column(arena, 48, room.listing),
      profile: new Column(arena, 48, room.profile),
    };
  }

  /** @throws RangeError when there are more codes than bits */
  put(side: Side, place: number, stated: Stated): void {
    const codes = this.#form.read[side](stated);
    const numbers = codes?.map((code) => this.#book.numberOf(code)) ?? [];
    if (this.#book.size > MOST_CODES) throw new RangeError('more different codes than a set takes');
    this.#sets[side].reach(place);
    const block = this.#at(side, place);
    const { u32 } = this.#arena;
    u32.fill(0, block, block + WORDS);
    for (const number of numbers) u32[block + (number >> 5)]! |= 1 << (number & 31);
    u32[block + at.SET_COUNT] = codes === undefined ? 0 : 1 + numbers.length;
    this.#most[side] = Math.max(this.#most[side], numbers.length);
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
    for (let w = 0; w < at.SET_COUNT; w++) common += popcount(u32[a + w]! & u32[b + w]!);
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
    u32[block + at.SET_WORDS] = Math.max(1, Math.ceil(this.#book.size / 64));
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
    return this.#sets[side].at / 4 + place * WORDS;
  }

  #cell(listing: number, profile: number, common: number): number {
    return this.#table / 2 + (listing * (this.#most.profile + 2) + profile) * this.#depth + common;
  }
}
