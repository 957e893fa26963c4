import { round } from '../measure.ts';
import type { CodeColumn, ColumnForm, Side, Stated } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import { Blocks, inFours } from './blocks.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';
import { Patterns } from './patterns.ts';
import { SmallTable } from './small-table.ts';
import type { SparseTable } from './sparse-table.ts';
import { sparseTable } from './sparse-table.ts';
import { Tokens } from './tokens.ts';

type CoverForm = Extract<ColumnForm, { family: 'cover' }>;

/** Wanted tokens that one table of lanes serves. */
const LANES = 8;

/** Wanted and held codes as numbers, with what each held one is worth for each wanted one. */
export class CoverColumns implements Columns {
  readonly form = 'coverage';
  readonly #arena: Arena;
  readonly #form: CoverForm;
  readonly #tokens: Readonly<Record<Side, Tokens>>;
  readonly #blocks: Readonly<Record<Side, Blocks>>;
  readonly #near: SparseTable;
  /** The same by held code: the kernel reads rows. */
  readonly #nearTurned: SparseTable;
  readonly #share: SmallTable | undefined;
  readonly #patterns: Readonly<Record<Side, Patterns>>;
  #mostWanted = 0;

  constructor(arena: Arena, form: CoverForm, room: Readonly<Record<Side, number>>) {
    this.#arena = arena;
    this.#form = form;
    this.#tokens = { listing: new Tokens(arena), profile: new Tokens(arena) };
    this.#blocks = {
      listing: new Blocks(arena, room.listing),
      profile: new Blocks(arena, room.profile),
    };
    // By the side that is looked at.
    this.#patterns = {
      listing: new Patterns(arena, room.listing),
      profile: new Patterns(arena, room.profile),
    };
    const { near, share } = form;
    this.#near = sparseTable(arena, (w, h) => near(this.#wants.codes[w]!, this.#holds.codes[h]!));
    this.#nearTurned = sparseTable(arena, (h, w) => this.#near.get(w, h));
    this.#share =
      share && new SmallTable(arena, (w, h) => share(this.#wants.levels[w], this.#holds.levels[h]), false);
  }

  get #wants(): Tokens {
    return this.#tokens[this.#form.wants];
  }

  get #holds(): Tokens {
    return this.#tokens[otherSide(this.#form.wants)];
  }

  put(side: Side, place: number, stated: Stated): void {
    const codes = this.#form.read[side](stated);
    if (side === this.#form.wants) this.#putWanted(place, codes);
    else this.#putHeld(place, codes);
    this.#patterns[side].put(place, this.#codesAt(side, codes));
  }

  /** Numbers of the codes that a statement names; undefined where its coverage may be other than 0 whatever it names. */
  #codesAt(side: Side, codes: readonly CodeColumn[] | undefined): number[] | undefined {
    const silent = codes === undefined || (codes.length === 0 && side === this.#form.wants);
    return silent
      ? undefined
      : codes.map((one) => this.#tokens[side].codeOf(this.#tokens[side].numberOf(one)));
  }

  /** Whether candidates can be told apart by what they touch. */
  splits(own: Side): boolean {
    return this.#form.unsaid === undefined && this.#patterns[otherSide(own)].count > 1;
  }

  /** Groups codes by what they are worth anything for; when statements are in and values are settled. */
  group(): void {
    if (this.#form.unsaid !== undefined) return;
    const wants = this.#form.wants;
    this.#patterns[otherSide(wants)].group(this.#nearTurned, this.#near, this.#holds.codes.length);
    this.#patterns[wants].group(this.#near, this.#nearTurned, this.#wants.codes.length);
  }

  /** To want nothing is unknown, or met where what is unsaid has a value: then a block without items says so. */
  #putWanted(place: number, codes: readonly CodeColumn[] | undefined): void {
    const blocks = this.#blocks[this.#form.wants];
    if (codes === undefined || (codes.length === 0 && this.#form.unsaid === undefined))
      return blocks.clear(place);
    const tokens = codes.map((one) => this.#wants.numberOf(one));
    this.#mostWanted = Math.max(this.#mostWanted, codes.length);
    const block = blocks.make(place, (at.WANT_ITEMS + codes.length) * 4) / 4;
    const { u32 } = this.#arena;
    u32[block + at.WANT_TOTAL] = codes.reduce((sum, one) => sum + one.weight, 0);
    u32[block + at.WANT_COUNT] = codes.length;
    codes.forEach((one, i) => (u32[block + at.WANT_ITEMS + i] = tokens[i]! | (one.weight << 16)));
    blocks.share(place);
  }

  #putHeld(place: number, codes: readonly CodeColumn[] | undefined): void {
    const blocks = this.#blocks[otherSide(this.#form.wants)];
    if (codes === undefined) return blocks.clear(place);
    const tokens = codes.map((one) => this.#holds.numberOf(one));
    const block = blocks.make(place, inFours(tokens.length) * 2);
    this.#arena.u16.set(tokens, block / 2);
    blocks.share(place);
  }

  settle(): void {
    this.#near.reach(this.#wants.codes.length, this.#holds.codes.length);
    this.#nearTurned.reach(this.#holds.codes.length, this.#wants.codes.length);
    this.#patterns[otherSide(this.#form.wants)].settle(this.#wants.codes.length);
    this.#patterns[this.#form.wants].settle(this.#holds.codes.length);
    this.#share?.reach(this.#wants.levels.length, this.#holds.levels.length);
  }

  value(listing: number, profile: number): number {
    const [wanter, holder] = this.#form.wants === 'listing' ? [listing, profile] : [profile, listing];
    const want = this.#blocks[this.#form.wants].at(wanter) / 4;
    const held = this.#blocks[otherSide(this.#form.wants)].at(holder);
    const { unsaid } = this.#form;
    if (want !== 0 && this.#arena.u32[want + at.WANT_COUNT] === 0) return FULL;
    if (want === 0 || held === 0) return UNKNOWN;
    const { u16, u32 } = this.#arena;
    let sum = 0;
    let silent = 0;
    for (let i = 0; i < u32[want + at.WANT_COUNT]!; i++) {
      const item = u32[want + at.WANT_ITEMS + i]!;
      let best = -1;
      for (let token = held / 2; u16[token] !== 0; token++)
        best = Math.max(best, this.#credit(item & 0xffff, u16[token]!));
      if (best < 0) silent++;
      sum += (best < 0 ? (unsaid ?? 0) : best) * (item >>> 16);
    }
    const mean = sum / u32[want + at.WANT_TOTAL]!;
    if (unsaid === undefined) return Math.floor(mean);
    return silent === u32[want + at.WANT_COUNT] ? UNKNOWN : round(mean);
  }

  /** What a held token is worth for a wanted one; -1 when it says nothing of it. */
  #credit(wanted: number, held: number): number {
    const near = this.#near.get(this.#wants.codeOf(wanted), this.#holds.codeOf(held));
    if (near === 0) return -1;
    if (!this.#share) return near;
    return round((near * this.#share.get(this.#wants.levelOf(wanted), this.#holds.levelOf(held))) / FULL);
  }

  /** Wanted tokens when `own` wants, with the one that is nobody's. */
  wantedBy(own: Side): number | undefined {
    return own === this.#form.wants ? this.#wants.count : undefined;
  }

  /** What a wanted token counts of which nothing is said; undefined where that is 0 and known. */
  get unsaid(): number | undefined {
    return this.#form.unsaid;
  }

  get heldTokens(): number {
    return this.#holds.count;
  }

  /** How many pairs of a wanted and a held code, and levels of both, have each value, by value. */
  creditCounts(): Uint32Array {
    const near = this.#near.counts(FULL);
    const share = this.#share;
    if (!share) return near;
    const counts = new Uint32Array(FULL + 1);
    const levels = this.#wants.levels.flatMap((_, w) => this.#holds.levels.map((_, h) => share.get(w, h)));
    near.forEach((pairs, value) => {
      if (pairs > 0) for (const level of levels) counts[round((value * level) / FULL)]! += pairs;
    });
    return counts;
  }

  /** The most tokens that people of a tile hold together, whoever says nothing counting one. */
  mostHeld(tile: number): number {
    const blocks = this.#blocks[otherSide(this.#form.wants)];
    const { u16 } = this.#arena;
    let [most, sum] = [0, 0];
    for (let place = 0; place < blocks.room; place++) {
      if (place % tile === 0) sum = 0;
      const held = blocks.at(place) / 2;
      let count = held === 0 ? 1 : 0;
      while (held !== 0 && u16[held + count] !== 0) count++;
      sum += count;
      most = Math.max(most, sum);
    }
    return most;
  }

  scratch(own: Side): number {
    if (own === this.#form.wants) return this.#holds.count * 2 * LANES * Math.ceil(this.#mostWanted / LANES);
    return this.#wants.count * 2;
  }

  describe(own: Side, block: number): void {
    const wants = this.#wants.describe();
    const holds = this.#holds.describe();
    const near = own === this.#form.wants ? this.#near : this.#nearTurned;
    const { u32 } = this.#arena;
    u32[block + at.STAGE_KIND] = own === this.#form.wants ? at.KIND_WANTS : at.KIND_HOLDS;
    u32[block + at.STAGE_OWN] = this.#blocks[own].column;
    u32[block + at.STAGE_OTHER] = this.#blocks[otherSide(own)].column;
    u32[block + at.COVER_NEAR] = near.at;
    u32[block + at.COVER_SHARE] = this.#share?.at ?? 0;
    u32[block + at.COVER_SHARE_STRIDE] = (this.#share?.width ?? 0) * 2;
    u32[block + at.COVER_WANT_TOKENS] = wants;
    u32[block + at.COVER_HELD_TOKENS] = holds;
    this.#patterns[otherSide(own)].describe(block);
    u32[block + at.COVER_UNSAID] = this.#form.unsaid ?? 0;
    u32[block + at.COVER_DOUBTS] = Number(this.#form.unsaid !== undefined);
  }

  release(): void {
    for (const side of ['listing', 'profile'] as const) {
      this.#tokens[side].release();
      this.#blocks[side].release();
      this.#patterns[side].release();
    }
    this.#near.release();
    this.#nearTurned.release();
    this.#share?.release();
  }
}
