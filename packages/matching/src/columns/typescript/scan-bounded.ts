import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { BoundRows, tilePlaces } from './bound-rows.ts';
import { Reach } from './reach.ts';
import { conclude, ownFloor } from './conclude.ts';
import type { Rest } from './points.ts';
import { addUpGroups, addWish, findMost, groupPoints, sift } from './points.ts';
import type { Stages } from './stages.ts';

/** While own's list has no floor, a few places at a time are looked at, so that it soon has one. */
const FIRST_PLACES = 512;
/** Floors rise all the time; to take them anew is worth it after so many own statements. */
const FLOORS_HOLD = 16;
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

  /** @param count own statements since the scan of many began */
  takeFloors(query: number, count: number): void {
    const { u32 } = this.#memory;
    const others = u32[query + at.QUERY_OTHER_LISTS]! >>> 2;
    if (count % FLOORS_HOLD === 0) this.#reach.takeFloors(query, u32[others + at.LISTS_FLOOR]! >>> 1);
  }

  /** Before the scan of many own statements. */
  begin(query: number): void {
    this.#rows.order.refresh(query);
  }

  /** Those of the tile whom the bounds of all wishes let through. */
  scan(query: number, plan: number, own: number): void {
    const memory = this.#memory;
    const { u32 } = memory;
    const all = tilePlaces(memory, query);
    const { order } = this.#rows;
    order.sieve(query, plan, own);
    addUpGroups(memory, query, plan, own);
    if (this.#rows.untold.length > 0) findMost(memory, query, plan);
    this.#reach.prepare(query, own, this.#restOf(query, plan, own));
    this.#stages.told.begin(this.#reach.sums, u32[query + at.QUERY_FROM]! << 5, order.positions);
    for (let begin = 0; begin < all;) {
      const floor = ownFloor(memory, query);
      const least = u32[query + at.QUERY_LEAST]!;
      const end = floor > least ? all : Math.min(all, Math.max(FIRST_PLACES, 4 * begin));
      const found = this.#reach.find(floor, begin, end);
      for (let from = 0; from < found; from += at.CHUNK)
        this.#through(query, plan, own, from, Math.min(found, from + at.CHUNK));
      begin = end;
    }
    this.#stages.told.end();
    this.#stages.clear(query, plan, own);
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

  /** Whether rows tell what a wish gives. */
  #isTold(query: number, s: number): boolean {
    const { u32 } = this.#memory;
    return ((u32[(u32[query + at.QUERY_BOUNDS]! >>> 2) + at.BOUNDS_COVERED]! >>> s) & 1) !== 0;
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
    left = this.#throughTokens(query, plan, own, left);
    left = this.#throughUntold(query, plan, own, left);
    if (left === 0) return;
    groupPoints(memory, query, plan, left);
    conclude(memory, query, own, this.#throughWishes(query, plan, own, left));
  }

  /** Gives every candidate the most points that the rows leave to it, those of tokens exactly. */
  #throughTokens(query: number, plan: number, own: number, count: number): number {
    const { u32 } = this.#memory;
    const { profile, listing, sums } = this.#reach;
    const points = u32[query + at.QUERY_POINTS]! >>> 2;
    const places = u32[query + at.QUERY_PLACES]! >>> 2;
    const first = u32[query + at.QUERY_FROM]! << 5;
    const { positions } = this.#rows.order;
    const exact = sums.every(({ codes }) => codes.exact);
    for (let k = 0; k < count; k++) {
      const place = positions[u32[places + k]! - first]!;
      const [forProfile, forListing] = exact ? [0, 0] : [profile.byToken[place]!, listing.byToken[place]!];
      u32[points + 2 * k] = (profile.byClass[place]! + forProfile) * at.BOUND_UNIT;
      u32[points + 2 * k + 1] = (listing.byClass[place]! + forListing) * at.BOUND_UNIT;
    }
    if (!exact || sums.length === 0) return count;
    for (const { index, weighs } of sums) {
      if (!weighs || this.#stages.told.knows(index)) continue;
      this.#ask(query, plan, index, own, count);
      addWish(
        this.#memory,
        this.#stages.stageAt(plan, index),
        u32[query + at.QUERY_VALUES]! >>> 2,
        points,
        count,
      );
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

/** Whether a wish that no row tells is worth asking before the others. */
function isWorthAsking({ u32 }: Arena, stage: number): boolean {
  const weight = u32[stage + at.STAGE_WEIGHT]! + u32[stage + at.STAGE_WEIGHT + 1]!;
  const kind = u32[stage + at.STAGE_KIND]!;
  return weight >= WEIGHS && kind !== at.KIND_TERMS && kind !== at.KIND_ASKED;
}
