import type { Side } from '../model.ts';
import { otherSide } from '../stated.ts';
import { MODE_COLLECT, MODE_OWN } from './layout.ts';
import type { ListRules, Lists } from './lists.ts';
import type { Found } from './query.ts';
import type { Town } from './town.ts';

export interface KeptRules extends ListRules {
  /** Entries that are shown or needed to choose what is shown; the others are a reserve. */
  readonly needed: number;
}

const SIDES: readonly Side[] = ['listing', 'profile'];

function sameRules(a: KeptRules, b: KeptRules): boolean {
  return a.size === b.size && a.perGroup === b.perGroup && a.least === b.least;
}

/**
 * The best lists of both sides, kept exact while statements come, change and go. A reserve behind what is shown makes it seldom
 * necessary to look through the whole other side again (Yi, Yu, Yang, Xia and Chen, ICDE 2003: top-k views).
 */
export class KeptLists {
  readonly lists: Readonly<Record<Side, Lists>>;
  readonly #town: Town;
  readonly #rules: Readonly<Record<Side, KeptRules>>;
  readonly #changed: Readonly<Record<Side, Set<number>>> = { listing: new Set(), profile: new Set() };
  readonly #refill: Readonly<Record<Side, Set<number>>> = { listing: new Set(), profile: new Set() };

  constructor(town: Town, rules: Readonly<Record<Side, KeptRules>>, shared: boolean) {
    this.#town = town;
    this.#rules = rules;
    this.lists = {
      listing: town.lists('listing', rules.listing, town.room('listing'), shared),
      profile: town.lists('profile', rules.profile, town.room('profile'), shared),
    };
  }

  /** Before the statement at `place` changes or goes: takes it out of everybody's list. */
  leave(side: Side, place: number): void {
    this.#grow();
    const others = this.lists[otherSide(side)];
    for (const found of this.#reaching(side, place, MODE_COLLECT)) this.#takeOut(others, found.place, place);
    this.lists[side].clear(place);
  }

  /** After it has changed or come: makes its list, and puts it into the lists that it reaches. */
  join(side: Side, place: number): void {
    this.#grow();
    this.lists[side].clear(place);
    this.#changed[side].add(place);
    const others = this.lists[otherSide(side)];
    for (const found of this.#reaching(side, place, MODE_OWN | MODE_COLLECT))
      this.#putIn(others, found, place);
    this.settle();
  }

  /** Takes a place out of every list by looking through all of them: for changes that came while lists were being made. */
  purge(side: Side, place: number): void {
    const others = this.lists[otherSide(side)];
    for (const other of this.#town.boards[otherSide(side)].places()) this.#takeOut(others, other, place);
    this.lists[side].clear(place);
  }

  /** Makes the lists anew that have lost what cannot be told from them. */
  settle(): void {
    for (const side of SIDES) {
      for (const place of this.#refill[side]) this.#fillAnew(side, place);
      this.#refill[side].clear();
    }
  }

  /** Places whose shown entries may have changed since the last call. */
  takeChanged(): Record<Side, number[]> {
    const taken = { listing: [...this.#changed.listing], profile: [...this.#changed.profile] };
    for (const side of SIDES) this.#changed[side].clear();
    return taken;
  }

  /** Before lists are made anew: they are expected to end where these do. Whatever comes of it, they will be exact. */
  aimAt(former: KeptLists): void {
    for (const side of SIDES)
      if (sameRules(this.#rules[side], former.#rules[side])) this.lists[side].aimAt(former.lists[side]);
  }

  /** After lists have been made: those that have not come to where they were expected to end are made once more in `settle`. */
  refillShort(): void {
    this.#grow();
    for (const side of SIDES)
      for (const place of this.#town.boards[side].places())
        if (this.lists[side].isShort(place)) this.#refill[side].add(place);
  }

  markAll(): void {
    for (const side of SIDES)
      for (const place of this.#town.boards[side].places()) this.#changed[side].add(place);
  }

  /** Instead of `markAll` where lists were kept before: what they have not told yet has changed, and what they do not show so. */
  succeed(former: KeptLists): void {
    for (const side of SIDES) {
      const { needed } = this.#rules[side];
      const shown = former.#rules[side].needed === needed ? former.lists[side] : undefined;
      for (const place of former.#changed[side]) this.#changed[side].add(place);
      for (const place of this.#town.boards[side].places())
        if (!shown || !this.lists[side].agrees(place, shown, needed)) this.#changed[side].add(place);
    }
  }

  release(): void {
    for (const side of SIDES) this.lists[side].release();
  }

  #reaching(side: Side, place: number, mode: number): Found[] {
    const town = this.#town;
    const { least } = this.#rules[side];
    const [ownLists, otherLists] = [this.lists[side], this.lists[otherSide(side)]];
    if (!town.asks(side)) return town.scan(side, place, { mode, least, ownLists, otherLists }).all();
    const found = town.collect(side, place, { least });
    if (mode & MODE_OWN)
      for (const one of found) ownLists.offer(place, town.boards[side].hashAt(place), one, one.place);
    return found.filter((one) => one.fit >= otherLists.floor(one.place));
  }

  #takeOut(lists: Lists, place: number, other: number): void {
    const position = lists.find(place, other);
    if (position < 0) return;
    const { own } = lists;
    const { needed, perGroup } = this.#rules[own];
    // A group that was full may have had more to offer.
    const hadFullGroup = perGroup > 0 && lists.groupSize(place, other) >= perGroup;
    lists.removeAt(place, position);
    if (position < needed) this.#changed[own].add(place);
    const short = lists.length(place) < needed && lists.floor(place) > this.#rules[own].least;
    if (short || hadFullGroup) this.#refill[own].add(place);
  }

  #putIn(lists: Lists, found: Found, other: number): void {
    const { own, rules } = lists;
    const floor = lists.floor(found.place);
    // When both have changed while lists were being made, the first of them has brought the pair already.
    if (found.fit < floor || lists.find(found.place, other) >= 0) return;
    const isFull = lists.length(found.place) === rules.size;
    // With the fit of the floor it may be better or worse than those outside, whom nobody remembers.
    if (found.fit === floor && !isFull && floor > rules.least) return void this.#refill[own].add(found.place);
    const hash = this.#town.boards[own].hashAt(found.place);
    const position = lists.offer(found.place, hash, found, other);
    if (position >= 0 && position < this.#rules[own].needed) this.#changed[own].add(found.place);
  }

  #fillAnew(side: Side, place: number): void {
    const board = this.#town.boards[side];
    if (board.ids[place] === undefined) return;
    const ownLists = this.lists[side];
    ownLists.clear(place);
    this.#changed[side].add(place);
    const { least } = this.#rules[side];
    if (!this.#town.asks(side)) return void this.#town.scan(side, place, { mode: MODE_OWN, least, ownLists });
    for (const one of this.#town.collect(side, place, { least }))
      ownLists.offer(place, board.hashAt(place), one, one.place);
  }

  #grow(): void {
    for (const side of SIDES) {
      this.lists[side].grow(this.#town.boards[side].room);
      // Columns of the boards may be elsewhere since.
      this.lists[side].describe();
    }
  }
}
