import type { Stated } from '../model.ts';
import { idHash } from '../tie.ts';
import type { Arena } from './arena.ts';
import { Column } from './column.ts';
import { NO_GROUP } from './layout.ts';

/** A bit row is a whole number of vectors. */
const ROW_WORDS = 4;

/** One place in so many stays free for those who come. */
const SPARE = 32;

/** The statements of one side: each has a place that it keeps until it is removed; free places are used again. */
export class Board {
  readonly ids: (string | undefined)[] = [];
  readonly statements: (Stated | undefined)[] = [];
  /** Places for which there is room; a multiple of 128. */
  room: number;
  #aliveBytes: number;
  /** Where the bit row of places that are taken is. */
  alive: number;
  readonly hashes: Column;
  /** From 1 on. As with open proposals, there is no column before anybody has one. */
  readonly groups: Column;
  readonly loads: Column;
  readonly twins: Column;
  readonly #arena: Arena;
  readonly #places = new Map<string, number>();
  readonly #byHash = new Map<number, number | number[]>();
  readonly #free: number[] = [];
  readonly #organisations = new Map<string, number>();

  constructor(arena: Arena, room: number) {
    this.#arena = arena;
    this.room = wholeRows(room);
    this.#aliveBytes = this.rowBytes;
    this.alive = arena.alloc(this.#aliveBytes);
    this.hashes = new Column(arena, 4, this.room);
    this.groups = new Column(arena, 4, 0);
    this.loads = new Column(arena, 4, 0);
    this.twins = new Column(arena, 2, this.room);
  }

  get count(): number {
    return this.#places.size;
  }

  get rowBytes(): number {
    return this.room / 8;
  }

  /** Where a draft is written that is on no list. Never alive. */
  get draft(): number {
    return this.room - 1;
  }

  /** Makes room for so many; everybody keeps their place. What is made for the old room must be made anew. */
  grow(room: number): void {
    this.room = wholeRows(room);
    const bytes = Math.max(this.#aliveBytes, this.rowBytes);
    this.alive = this.#arena.enlarge(this.alive, this.#aliveBytes, bytes);
    this.#aliveBytes = bytes;
    for (const column of [this.hashes, this.groups, this.loads, this.twins])
      if (column.room > 0) column.reach(this.room - 1);
  }

  /** Gives everybody another place: number 0 to the first in `places`. What has been made by place is void. */
  arrange(places: readonly number[]): void {
    const [ids, statements] = [[...this.ids], [...this.statements]];
    for (const column of [this.groups, this.loads]) this.#permute(column, places);
    this.#byHash.clear();
    [this.ids.length, this.statements.length, this.#free.length] = [0, 0, 0];
    this.#arena.u32.fill(0, this.alive / 4, (this.alive + this.rowBytes) / 4);
    places.forEach((before, place) => {
      this.#sit(ids[before]!, place);
      this.statements.push(statements[before]);
    });
  }

  /** Gives room back that nobody needs soon. As with `grow`: what is made for the old room must be made anew. */
  fit(): void {
    const places = this.ids.length;
    this.room = Math.min(this.room, wholeRows(places + Math.ceil(places / SPARE)));
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  /** Places that are taken, in no order that means anything. */
  places(): number[] {
    return [...this.#places.values()];
  }

  /** The place for a statement, undefined when there is no more room. */
  put(id: string, statement: Stated, organisation: string | undefined): number | undefined {
    const place = this.#places.get(id) ?? this.#take(id);
    if (place === undefined) return undefined;
    this.statements[place] = statement;
    const group = organisation === undefined ? NO_GROUP : this.#groupOf(organisation);
    if (group !== NO_GROUP || this.groups.room > 0) {
      this.groups.reach(this.room - 1);
      this.#arena.u32[this.groups.at / 4 + place] = group;
    }
    return place;
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#places.delete(id);
    this.#leaveTwins(place, idHash(id));
    this.ids[place] = undefined;
    this.statements[place] = undefined;
    this.#free.push(place);
    this.#arena.u32[this.alive / 4 + (place >> 5)]! &= ~(1 << (place & 31));
  }

  groupAt(place: number): number | undefined {
    const group = this.groups.room === 0 ? NO_GROUP : this.#arena.u32[this.groups.at / 4 + place]!;
    return group === NO_GROUP ? undefined : group;
  }

  hashAt(place: number): number {
    return this.#arena.u32[this.hashes.at / 4 + place]!;
  }

  /** Open proposals. */
  loadAt(place: number): number {
    return this.loads.room === 0 ? 0 : this.#arena.u32[this.loads.at / 4 + place]!;
  }

  /** Writes down how many open proposals each has, by id; undefined: nobody has any. */
  putLoads(load: ((id: string) => number) | undefined): void {
    if (load === undefined && this.loads.room === 0) return;
    this.loads.reach(this.room - 1);
    const from = this.loads.at / 4;
    const { u32 } = this.#arena;
    u32.fill(0, from, from + this.loads.room);
    if (load !== undefined) for (const [id, place] of this.#places) u32[from + place] = load(id);
  }

  release(): void {
    for (const column of [this.hashes, this.groups, this.loads, this.twins]) column.release();
    this.#arena.free(this.alive, this.#aliveBytes);
  }

  #permute(column: Column, places: readonly number[]): void {
    const { u32 } = this.#arena;
    const from = column.at / 4;
    const before = u32.slice(from, from + column.room);
    u32.fill(0, from, from + column.room);
    if (column.room > 0) places.forEach((place, i) => (u32[from + i] = before[place]!));
  }

  #take(id: string): number | undefined {
    const place = this.#free.pop() ?? this.ids.length;
    if (place >= this.draft) return undefined;
    this.#sit(id, place);
    return place;
  }

  #sit(id: string, place: number): void {
    const hash = idHash(id);
    this.ids[place] = id;
    this.#places.set(id, place);
    this.#arena.u32[this.hashes.at / 4 + place] = hash;
    this.#arena.u32[this.alive / 4 + (place >> 5)]! |= 1 << (place & 31);
    this.#joinTwins(place, hash);
  }

  /** Ids with one hash go by the alphabet: among 75,000 ids such a pair is to be expected. */
  #joinTwins(place: number, hash: number): void {
    const there = this.#byHash.get(hash);
    if (there === undefined) {
      this.#byHash.set(hash, place);
      this.#arena.u16[this.twins.at / 2 + place] = 0;
      return;
    }
    this.#orderTwins(hash, [...(typeof there === 'number' ? [there] : there), place]);
  }

  #leaveTwins(place: number, hash: number): void {
    const there = this.#byHash.get(hash);
    if (typeof there === 'number' || there === undefined) this.#byHash.delete(hash);
    else
      this.#orderTwins(
        hash,
        there.filter((one) => one !== place),
      );
  }

  #orderTwins(hash: number, places: readonly number[]): void {
    const sorted = places.toSorted((a, b) => (this.ids[a]! < this.ids[b]! ? -1 : 1));
    sorted.forEach((place, i) => (this.#arena.u16[this.twins.at / 2 + place] = i));
    this.#byHash.set(hash, sorted);
  }

  #groupOf(organisation: string): number {
    const number = this.#organisations.get(organisation) ?? this.#organisations.size + 1;
    this.#organisations.set(organisation, number);
    return number;
  }
}

function wholeRows(room: number): number {
  return Math.ceil((room + 1) / (32 * ROW_WORDS)) * 32 * ROW_WORDS;
}
