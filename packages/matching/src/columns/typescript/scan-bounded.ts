import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { BoundRows, tilePlaces } from './bound-rows.ts';
import { Reach } from './reach.ts';
import { conclude, ownFloor, takeOwn } from './conclude.ts';
import type { Rest } from './points.ts';
import { addUpGroups, addWish, findMost, groupPoints, sift } from './points.ts';
import type { Stages } from './stages.ts';

/** For each entry of own's list, so many are looked at before it has a floor: musts keep some of them apart. */
const EACH_ENTRY = 4;
/** Floors rise all the time; to take them anew is worth it after so many own statements. */
const FLOORS_HOLD = 16;
/** So many own statements tell what hopes the places of a tile have. */
const HOPING = 8;
/** A wish that weighs so much of 100 is asked before the others. */
const WEIGHS = 10;
const NOTHING: Rest = { profile: 0, listing: 0 };

/** Full runs by bounds in bytes: nearly all pairs that can enter no list are left out before anybody looks at them. */
export class BoundedScan {
  readonly #memory: Arena;
  readonly #stages: Stages;
  readonly #rows: BoundRows;
  readonly #reach: Reach;

  constructor(memory: Arena, stages: Stages) {
    this.#memory = memory;
    this.#stages = stages;
    this.#rows = new BoundRows(memory);
    this.#reach = new Reach(memory, this.#rows);
  }

  makeRows(query: number, from: number, to: number): void {
    this.#rows.make(query, from, to);
  }

  /**
   * Own statements `from` to `to` of a list of places, each filling its own list. Where a tile begins, its lists are empty: who has
   * better hopes is looked at first, so that floors are known for the others.
   */
  scanMany(query: number, order: number, from: number, to: number): void {
    this.#rows.order.refresh(query);
    const begins = this.#rows.begins();
    if (begins) this.#hope(query, order, from, to);
    this.#pass(query, order, from, to);
    if (begins) {
      this.#reach.turnHopes();
      this.#pass(query, order, from, to);
      this.#reach.dropHopes();
    }
  }

  /** Gives everybody in the tile hopes by the bounds of a few own statements. */
  #hope(query: number, order: number, from: number, to: number): void {
    const memory = this.#memory;
    const plan = memory.u32[query + at.QUERY_PLAN]! >>> 2;
    this.#reach.reach(tilePlaces(memory, query));
    const step = Math.max(1, Math.floor((to - from) / HOPING));
    for (let i = from; i < to; i += step) {
      this.#prepare(query, plan, memory.u32[order + i]!);
      this.#reach.raiseHopes();
    }
  }

  #pass(query: number, order: number, from: number, to: number): void {
    const { u32 } = this.#memory;
    const floors = u32[(u32[query + at.QUERY_OTHER_LISTS]! >>> 2) + at.LISTS_FLOOR]! >>> 1;
    for (let i = from; i < to; i++) {
      if ((i - from) % FLOORS_HOLD === 0) this.#reach.takeFloors(query, floors);
      takeOwn(this.#memory, query, u32[order + i]!);
      this.#scan(query, u32[query + at.QUERY_PLAN]! >>> 2, u32[order + i]!);
    }
  }

  /** Those of the tile whom the bounds of all wishes let through. */
  #scan(query: number, plan: number, own: number): void {
    const memory = this.#memory;
    const { u32 } = memory;
    this.#prepare(query, plan, own);
    const first = u32[query + at.QUERY_FROM]! << 5;
    this.#stages.told.begin(this.#reach.sums, first, this.#rows.order);
    this.#reach.addUp();
    // While own's list has no floor, those who give it one come first.
    const ownHope =
      ownFloor(memory, query) > u32[query + at.QUERY_LEAST]!
        ? 0
        : this.#reach.hopeOf(EACH_ENTRY * sizeOfList(memory, query));
    this.#throughFound(query, plan, own, ownHope, 0);
    if (ownHope > 0) this.#throughFound(query, plan, own, ownHope, 1);
    this.#stages.told.end();
    this.#stages.clear(query, plan, own);
  }

  /** @param turned 1 = those of whom own hopes less */
  #throughFound(query: number, plan: number, own: number, ownHope: number, turned: 0 | 1): void {
    const found = this.#reach.find(ownFloor(this.#memory, query), ownHope, turned);
    for (let from = 0; from < found; from += at.CHUNK)
      this.#through(query, plan, own, from, Math.min(found, from + at.CHUNK));
  }

  /** Finds the candidates of own, and the rows to add up. */
  #prepare(query: number, plan: number, own: number): void {
    const memory = this.#memory;
    this.#rows.order.sieve(query, plan, own);
    addUpGroups(memory, query, plan, own);
    if (this.#rows.untold.length > 0) findMost(memory, query, plan);
    this.#reach.prepare(query, own, this.#restOf(query, plan, own));
  }

  /** Points of both sides for which the bounds have no rows, at most. */
  #restOf(query: number, plan: number, own: number): Rest {
    const { u32 } = this.#memory;
    const rest = { profile: 0, listing: 0 };
    const gates = u32[plan + at.PLAN_GATES]!;
    for (let s = 0; s < u32[plan + at.PLAN_STAGES]!; s++)
      if (!this.#isTold(query, s))
        this.#stages.addRest(rest, this.#stages.stageAt(plan, gates + s), this.#stages.mostOf(plan, s, own));
    const most = u32[query + at.QUERY_MOST]! >>> 2;
    for (const g of this.#rows.untold) {
      rest.profile += u32[most + 2 * g]!;
      rest.listing += u32[most + 2 * g + 1]!;
    }
    return rest;
  }

  /** Whether rows or common hours tell what a wish gives. */
  #isTold(query: number, s: number): boolean {
    const { u32 } = this.#memory;
    const gates = u32[(u32[query + at.QUERY_PLAN]! >>> 2) + at.PLAN_GATES]!;
    const covered = u32[(u32[query + at.QUERY_BOUNDS]! >>> 2) + at.BOUNDS_COVERED]!;
    return ((covered >>> s) & 1) !== 0 || this.#rows.order.hours.tells(gates + s);
  }

  /** Those found, from one to another: musts that are no rows, what rows tell to the last, wishes, lists. */
  #through(query: number, plan: number, own: number, from: number, to: number): void {
    const memory = this.#memory;
    const { u32 } = memory;
    const { found } = this.#reach;
    const { places } = this.#rows.order;
    const first = u32[query + at.QUERY_FROM]! << 5;
    const into = u32[query + at.QUERY_PLACES]! >>> 2;
    for (let k = from; k < to; k++) u32[into + k - from] = first + places[found[k]!]!;
    this.#stages.told.forget();
    let left = this.#stages.throughGates(query, plan, own, to - from, false);
    u32[query + at.QUERY_PASSING]! += left;
    this.#begin(query, left);
    left = this.#throughUntold(query, plan, own, left);
    left = this.#throughTokens(query, plan, own, left);
    if (left === 0) return;
    groupPoints(memory, query, plan, left);
    conclude(memory, query, own, this.#throughWishes(query, plan, own, left));
  }

  /** Gives every candidate the most points that the rows leave to it. */
  #begin(query: number, count: number): void {
    const { u32 } = this.#memory;
    const points = u32[query + at.QUERY_POINTS]! >>> 2;
    u32.fill(0, points, points + 2 * count);
    this.#addUnits(query, count, 'byClass', at.BOUND_UNIT);
    this.#addUnits(query, count, 'byToken', at.BOUND_UNIT);
  }

  /** Adds points for units of a kind of rows to both sides of every candidate; negative ones are taken away. */
  #addUnits(query: number, count: number, kind: 'byClass' | 'byToken', points: number): void {
    const { u32 } = this.#memory;
    const [profile, listing] = [this.#reach.profile[kind], this.#reach.listing[kind]];
    const into = u32[query + at.QUERY_POINTS]! >>> 2;
    const places = u32[query + at.QUERY_PLACES]! >>> 2;
    const first = u32[query + at.QUERY_FROM]! << 5;
    const { positions } = this.#rows.order;
    for (let k = 0; k < count; k++) {
      const p = positions[u32[places + k]! - first]!;
      u32[into + 2 * k]! += profile[p]! * points;
      u32[into + 2 * k + 1]! += listing[p]! * points;
    }
  }

  /** What rows by token leave gives way to what they tell. */
  #throughTokens(query: number, plan: number, own: number, count: number): number {
    const { u32 } = this.#memory;
    const { sums } = this.#reach;
    if (count === 0 || sums.length === 0 || !sums.every(({ codes }) => codes.exact)) return count;
    const points = u32[query + at.QUERY_POINTS]! >>> 2;
    this.#addUnits(query, count, 'byToken', -at.BOUND_UNIT);
    for (const { index, weighs } of sums) {
      if (!weighs || this.#stages.told.knows(index)) continue;
      this.#ask(query, plan, index, own, count);
      const stage = this.#stages.stageAt(plan, index);
      addWish(this.#memory, stage, u32[query + at.QUERY_VALUES]! >>> 2, points, count);
    }
    return this.#sift(query, count);
  }

  /** Values of a stage before its turn, kept for then. */
  #ask(query: number, plan: number, index: number, own: number, count: number): void {
    this.#stages.values(query, plan, index, own, count);
    this.#stages.told.keep(index, this.#stages.asked(query, plan, index, own, count));
  }

  /** Leaves out who cannot reach any list by what the rows leave to them and the wishes that no row tells. */
  #throughUntold(query: number, plan: number, own: number, count: number): number {
    const { u32 } = this.#memory;
    const gates = u32[plan + at.PLAN_GATES]!;
    let left = count;
    for (let s = 0; s < u32[plan + at.PLAN_STAGES]! && left > 0; s++) {
      const stage = this.#stages.stageAt(plan, gates + s);
      if (this.#isTold(query, s) || !isWorthAsking(this.#memory, stage)) continue;
      this.#ask(query, plan, gates + s, own, left);
      const [values, points] = [u32[query + at.QUERY_VALUES]! >>> 2, u32[query + at.QUERY_POINTS]! >>> 2];
      addWish(this.#memory, stage, values, points, left, -this.#stages.mostOf(plan, s, own));
      left = this.#sift(query, left);
    }
    return left;
  }

  /** The wishes behind the groups; only texts are worth another look who can reach a list. @returns how many are left */
  #throughWishes(query: number, plan: number, own: number, count: number): number {
    const { u32 } = this.#memory;
    const gates = u32[plan + at.PLAN_GATES]!;
    const stages = u32[plan + at.PLAN_STAGES]!;
    const rest = this.#stages.restOf(plan, own);
    let left = count;
    for (let s = 0; s < stages && left > 0; s++) {
      const stage = this.#stages.stageAt(plan, gates + s);
      if (u32[stage + at.STAGE_KIND] === at.KIND_TERMS) left = this.#sift(query, left, rest);
      this.#stages.values(query, plan, gates + s, own, left);
      const [values, points] = [u32[query + at.QUERY_VALUES]! >>> 2, u32[query + at.QUERY_POINTS]! >>> 2];
      addWish(this.#memory, stage, values, points, left);
      this.#stages.addRest(rest, stage, -this.#stages.mostOf(plan, s, own));
    }
    return left;
  }

  #sift(query: number, count: number, rest = NOTHING): number {
    const { u32 } = this.#memory;
    const others = u32[query + at.QUERY_OTHER_LISTS]! >>> 2;
    const floors = u32[others + at.LISTS_FLOOR]! >>> 1;
    return sift(this.#memory, query, count, rest, ownFloor(this.#memory, query), floors);
  }
}

function sizeOfList({ u32 }: Arena, query: number): number {
  return u32[(u32[query + at.QUERY_OWN_LISTS]! >>> 2) + at.LISTS_SIZE]!;
}

/** Whether a wish that no row tells is worth asking before the others. */
function isWorthAsking({ u32 }: Arena, stage: number): boolean {
  const weight = u32[stage + at.STAGE_WEIGHT]! + u32[stage + at.STAGE_WEIGHT + 1]!;
  const kind = u32[stage + at.STAGE_KIND]!;
  return weight >= WEIGHS && kind !== at.KIND_TERMS && kind !== at.KIND_ASKED;
}
