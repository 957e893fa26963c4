import type { Side } from '../model.ts';
import type { Arena } from './arena.ts';
import type { Board } from './board.ts';
import { otherSide } from '../stated.ts';
import * as at from './layout.ts';
import { entriesAt, floorAt, lengthAt, offer, removeAt, scoreOf } from './offer.ts';

export interface ListRules {
  /** Entries that a list keeps. */
  readonly size: number;
  /** At most so many of one group; 0 = any number. */
  readonly perGroup: number;
  /** Less fit is never listed. */
  readonly least: number;
}

export interface Entry {
  readonly place: number;
  readonly fit: number;
  readonly forListing: number;
  readonly forProfile: number;
}

/**
 * The best entries of each statement of one side, in memory that the kernels fill. Whatever is not in a list has at most the
 * fit of its floor; a list whose floor is `least` holds everybody there is.
 */
export class Lists {
  readonly own: Side;
  readonly rules: ListRules;
  /** Where the block is. */
  readonly at: number;
  readonly #arena: Arena;
  readonly #boards: Readonly<Record<Side, Board>>;
  #places: number;
  #entries: number;
  #lengths: number;
  #floors: number;
  readonly #locks: number;

  /** @param places lists in memory: all places of a side, or one for a single question */
  constructor(
    arena: Arena,
    boards: Readonly<Record<Side, Board>>,
    own: Side,
    rules: ListRules,
    places: number,
    shared: boolean,
  ) {
    this.#arena = arena;
    this.#boards = boards;
    this.own = own;
    this.rules = rules;
    this.#places = places;
    this.at = arena.alloc(at.LISTS_WORDS * 4);
    this.#entries = arena.alloc(places * rules.size * 8);
    this.#lengths = arena.alloc(places * 2);
    this.#floors = arena.alloc(places * 2);
    this.#locks = shared ? arena.alloc(at.LOCKS * 4) : 0;
    this.describe();
    for (let place = 0; place < places; place++) this.clear(place);
  }

  describe(): void {
    const { u32 } = this.#arena;
    const block = this.at / 4;
    const others = this.#boards[otherSide(this.own)];
    u32[block + at.LISTS_SIZE] = this.rules.size;
    u32[block + at.LISTS_PER_GROUP] = this.rules.perGroup;
    u32[block + at.LISTS_AT] = this.#entries;
    u32[block + at.LISTS_LENGTH] = this.#lengths;
    u32[block + at.LISTS_FLOOR] = this.#floors;
    u32[block + at.LISTS_OWN_HASH] = this.#boards[this.own].hashes.at;
    u32[block + at.LISTS_OTHER_HASH] = others.hashes.at;
    u32[block + at.LISTS_OTHER_LOAD] = others.loads.room === 0 ? 0 : others.loads.at;
    u32[block + at.LISTS_OTHER_TWIN] = others.twins.at;
    u32[block + at.LISTS_OTHER_GROUP] = others.groups.room === 0 ? 0 : others.groups.at;
    u32[block + at.LISTS_OWN_IS_LISTING] = Number(this.own === 'listing');
    u32[block + at.LISTS_LOCKS] = this.#locks;
  }

  /** Makes lists for so many places; those that are there stay. */
  grow(places: number): void {
    const before = this.#places;
    if (places <= before) return;
    this.#entries = this.#arena.enlarge(
      this.#entries,
      before * this.rules.size * 8,
      places * this.rules.size * 8,
    );
    this.#lengths = this.#arena.enlarge(this.#lengths, before * 2, places * 2);
    this.#floors = this.#arena.enlarge(this.#floors, before * 2, places * 2);
    this.#places = places;
    this.describe();
    for (let place = before; place < places; place++) this.clear(place);
  }

  clear(place: number): void {
    this.#arena.u16[this.#lengths / 2 + place] = 0;
    this.#arena.u16[this.#floors / 2 + place] = this.rules.least;
  }

  /** Where others of the same rules are full, these will most likely end as well: what fits less is not looked at, see `isShort`. */
  aimAt(others: Lists): void {
    for (let place = 0; place < Math.min(this.#places, others.#places); place++)
      if (others.length(place) === this.rules.size)
        this.#arena.u16[this.#floors / 2 + place] = others.floor(place);
  }

  /** Whether a list has not filled up to where it was to end, and must be made anew. */
  isShort(place: number): boolean {
    return this.length(place) < this.rules.size && this.floor(place) > this.rules.least;
  }

  /** Whether the first entries of a list are the same here and there. */
  agrees(place: number, others: Lists, first: number): boolean {
    const count = Math.min(first, this.length(place));
    if (count !== Math.min(first, others.length(place))) return false;
    const { u32 } = this.#arena;
    const [here, there] = [this, others].map((one) => entriesAt(this.#arena, one.at / 4, place)) as [
      number,
      number,
    ];
    for (let word = 0; word < 2 * count; word++) if (u32[here + word] !== u32[there + word]) return false;
    return true;
  }

  entries(place: number): Entry[] {
    return Array.from({ length: this.length(place) }, (_, i) => this.#entry(place, i));
  }

  length(place: number): number {
    return lengthAt(this.#arena, this.at / 4, place);
  }

  /** Less fit cannot enter. */
  floor(place: number): number {
    return floorAt(this.#arena, this.at / 4, place);
  }

  /** Position of `other` in a list, -1 when it is not there. */
  find(place: number, other: number): number {
    const { u32 } = this.#arena;
    const from = entriesAt(this.#arena, this.at / 4, place);
    for (let i = 0; i < this.length(place); i++) if (u32[from + 2 * i] === other) return i;
    return -1;
  }

  /** Takes one entry out. The floor stays: what was outside is outside still. */
  removeAt(place: number, position: number): void {
    removeAt(this.#arena, this.at / 4, place, position);
  }

  /** How many entries share the group of this one. */
  groupSize(place: number, other: number): number {
    const board = this.#boards[otherSide(this.own)];
    const group = board.groupAt(other);
    if (group === undefined) return 0;
    return this.entries(place).filter((entry) => board.groupAt(entry.place) === group).length;
  }

  /** Offers a pair. @returns the position that it took, or -1 */
  offer(place: number, ownHash: number, pair: Omit<Entry, 'place'>, other: number): number {
    const score = scoreOf(pair.fit, pair.forListing, pair.forProfile);
    return offer(this.#arena, this.at / 4, place, ownHash, score, other);
  }

  release(): void {
    this.#arena.free(this.at, at.LISTS_WORDS * 4);
    this.#arena.free(this.#entries, this.#places * this.rules.size * 8);
    this.#arena.free(this.#lengths, this.#places * 2);
    this.#arena.free(this.#floors, this.#places * 2);
    this.#arena.free(this.#locks, at.LOCKS * 4);
  }

  #entry(place: number, position: number): Entry {
    const from = entriesAt(this.#arena, this.at / 4, place) + 2 * position;
    const score = this.#arena.u32[from + 1]!;
    return {
      place: this.#arena.u32[from]!,
      fit: score >>> at.SCORE_FIT,
      forListing: (score >>> at.SCORE_LISTING) & at.SCORE_MASK,
      forProfile: score & at.SCORE_MASK,
    };
  }
}
