import type { Arena } from '../arena.ts';
import type { Kernel } from '../kernel.ts';
import * as at from '../layout.ts';
import { conclude, ownFloor, takeOwn, writeFound } from './conclude.ts';
import type { Rest } from './points.ts';
import { addUpGroups, addWish, findMost, fitOf, groupPoints, mostFit, sift } from './points.ts';
import { BoundedScan } from './scan-bounded.ts';
import { Places, sieve, sieveNearly, stoppingRow } from './sieve.ts';
import { part, partByCount, partByTouch, partLimit, touched } from './split.ts';
import { Stages } from './stages.ts';

/** Modes that want to know how well a pair fits. */
const SCORING = at.MODE_OWN | at.MODE_OTHER | at.MODE_COLLECT | at.MODE_COUNT;

/** The kernel in plain TypeScript: for places without WebAssembly, and to hold the other one to the truth. */
export class TypescriptKernel implements Kernel {
  readonly name = 'typescript';
  readonly #memory: Arena;
  readonly #stages: Stages;
  readonly #bounded: BoundedScan;

  constructor(memory: Arena) {
    this.#memory = memory;
    this.#stages = new Stages(memory);
    this.#bounded = new BoundedScan(memory, this.#stages);
  }

  scan(queryAt: number): void {
    const query = queryAt >>> 2;
    const memory = this.#memory;
    const { u32 } = memory;
    const plan = u32[query + at.QUERY_PLAN]! >>> 2;
    const own = u32[query + at.QUERY_OWN]!;
    const scores = (u32[query + at.QUERY_MODE]! & SCORING) !== 0;
    u32[query + at.QUERY_FOUND] = 0;
    u32[query + at.QUERY_PASSING] = 0;
    sieve(memory, query, plan, own);
    if (scores) addUpGroups(memory, query, plan, own);
    if (scores && this.#canSplit(query, plan, own)) this.#scanSplit(query, plan, own);
    else this.#scanBits(query, plan, own, u32[query + at.QUERY_BITS]!, scores);
    this.#stages.clear(query, plan, own);
  }

  scanMany(queryAt: number, orderAt: number, from: number, to: number): void {
    const { u32 } = this.#memory;
    const query = queryAt >>> 2;
    if (u32[query + at.QUERY_BOUNDS] !== 0) return this.#bounded.scanMany(query, orderAt >>> 2, from, to);
    for (let i = from; i < to; i++) {
      takeOwn(this.#memory, query, u32[(orderAt >>> 2) + i]!);
      this.scan(queryAt);
    }
  }

  makeBounds(queryAt: number, _order: number, from: number, to: number): void {
    this.#bounded.makeRows(queryAt >>> 2, from, to);
  }

  scanMusts(queryAt: number): void {
    const query = queryAt >>> 2;
    const memory = this.#memory;
    const { u32 } = memory;
    const plan = u32[query + at.QUERY_PLAN]! >>> 2;
    const own = u32[query + at.QUERY_OWN]!;
    const bits = u32[query + at.QUERY_BITS]! >>> 2;
    const places = u32[query + at.QUERY_PLACES]! >>> 2;
    sieve(memory, query, plan, own);
    const row = new Places(memory, query, bits * 4);
    while (row.more) {
      const first = row.word;
      const taken = row.take(memory, places);
      u32.fill(0, bits + first, bits + row.word);
      const left = this.#stages.throughGates(query, plan, own, taken, false);
      for (let k = 0; k < left; k++) u32[bits + (u32[places + k]! >>> 5)]! |= 1 << (u32[places + k]! & 31);
    }
    this.#stages.clear(query, plan, own);
  }

  scanNearly(queryAt: number): void {
    const query = queryAt >>> 2;
    const memory = this.#memory;
    const { u32 } = memory;
    const plan = u32[query + at.QUERY_PLAN]! >>> 2;
    const own = u32[query + at.QUERY_OWN]!;
    const to = u32[query + at.QUERY_PLACES]! >>> 2;
    const tags = (u32[query + at.QUERY_TAGS]! >>> 2) + 2;
    u32[query + at.QUERY_FOUND] = 0;
    sieveNearly(memory, query, plan, own);
    addUpGroups(memory, query, plan, own);
    const clean = new Places(memory, query, u32[query + at.QUERY_BITS]!);
    while (clean.more) {
      const taken = clean.take(memory, to);
      this.#writeNearly(query, plan, own, this.#stoppedByOneGate(query, plan, own, taken, tags), tags);
    }
    const once = new Places(memory, query, u32[query + at.QUERY_NEARLY_BITS]!);
    while (once.more) {
      const left = this.#stages.throughGates(query, plan, own, once.take(memory, to), false);
      for (let k = 0; k < left; k++) u32[tags + k] = stoppingRow(memory, plan, own, u32[to + k]!) + 1;
      this.#writeNearly(query, plan, own, left, tags);
    }
    this.#stages.clear(query, plan, own);
  }

  /**
   * Everybody in a bit row: wishes in groups, musts that are no rows, the other wishes, lists. Who are counted are not left out
   * before the musts.
   */
  #scanBits(query: number, plan: number, own: number, bits: number, scores: boolean): void {
    const { u32 } = this.#memory;
    const counts = (u32[query + at.QUERY_MODE]! & at.MODE_COUNT) !== 0;
    const restOfAll = this.#stages.restOf(plan, own);
    const places = new Places(this.#memory, query, bits);
    while (places.more) {
      const rest = { ...restOfAll };
      let left = places.take(this.#memory, u32[query + at.QUERY_PLACES]! >>> 2);
      if (scores && !counts) left = this.#throughGroups(query, plan, left, rest);
      left = this.#stages.throughGates(query, plan, own, left, scores && !counts);
      u32[query + at.QUERY_PASSING]! += left;
      if (counts) left = this.#throughGroups(query, plan, left, rest);
      if (scores && left > 0)
        conclude(this.#memory, query, own, this.#throughWishes(query, plan, own, left, rest));
    }
  }

  #throughGroups(query: number, plan: number, count: number, rest: Rest): number {
    groupPoints(this.#memory, query, plan, count);
    return this.#sift(query, count, rest);
  }

  /** A part of the candidates of whom it is known what some coverages can give at most; whole parts may be out of reach. */
  #scanPart(query: number, plan: number, own: number, bits: number): void {
    const { u32 } = this.#memory;
    const most = mostFit(this.#memory, query, plan, this.#stages.restOf(plan, own));
    if (most < ownFloor(this.#memory, query) && u32[query + at.QUERY_OTHER_LISTS] === 0) return;
    this.#scanBits(query, plan, own, bits, true);
  }

  /** The most that a coverage can give to a part: its limit of own's weightiest codes, per mille. */
  #ceilingOfPart(stage: number, own: number, number: number): number {
    const { u32 } = this.#memory;
    if (number === at.SPLIT_PARTS - 1) return 0;
    if (number === 0 || u32[stage + at.STAGE_KIND] !== at.KIND_WANTS) return at.FULL_VALUE;
    const block = u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2;
    const wanted = u32[block + at.WANT_COUNT]!;
    let heaviest = 0;
    for (let i = 0; i < wanted; i++) heaviest = Math.max(heaviest, u32[block + at.WANT_ITEMS + i]! >>> 16);
    const most = Math.floor((1000 * heaviest * partLimit(wanted, number)) / u32[block + at.WANT_TOTAL]!);
    return Math.min(at.FULL_VALUE, most);
  }

  /** Candidates by what they touch, the most promising first. */
  #scanSplit(query: number, plan: number, own: number): void {
    const memory = this.#memory;
    const { u32 } = memory;
    findMost(memory, query, plan);
    const gates = u32[plan + at.PLAN_GATES]!;
    const [a = 0, b] = [0, 1]
      .slice(0, u32[plan + at.PLAN_SPLITS])
      .map((i) => u32[plan + at.PLAN_SPLITS_AT + i]!);
    const stage = this.#stages.stageAt(plan, gates + a);
    const all = u32[query + at.QUERY_BITS]! >>> 2;
    const rowWords = u32[query + at.QUERY_TO]!;
    const rows = u32[query + at.QUERY_SPLIT]! >>> 2;
    const second = rows + at.SPLIT_PARTS * rowWords;
    const bits = second + rowWords;
    const counts =
      u32[stage + at.STAGE_KIND] === at.KIND_WANTS &&
      u32[(u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own]! >>> 2) + at.WANT_COUNT]! <= at.MOST_COUNTED;
    (counts ? partByCount : partByTouch)(memory, query, stage, own, rows);
    if (b !== undefined) touched(memory, query, this.#stages.stageAt(plan, gates + b), own, second);
    for (let p = 0; p < at.SPLIT_PARTS; p++) {
      this.#stages.ceilings.set(a, this.#ceilingOfPart(stage, own, p));
      for (const without of b === undefined ? [false] : [false, true]) {
        if (!part(memory, query, all, rows + p * rowWords, false, bits)) break;
        if (b !== undefined && !part(memory, query, bits, second, without, bits)) continue;
        if (b !== undefined) this.#stages.ceilings.set(b, without ? 0 : at.FULL_VALUE);
        this.#scanPart(query, plan, own, bits * 4);
      }
    }
    this.#stages.ceilings.clear();
  }

  /** Whether own names something by which the candidates can be split. */
  #canSplit(query: number, plan: number, own: number): boolean {
    const { u32 } = this.#memory;
    const [gates, splits] = [u32[plan + at.PLAN_GATES]!, u32[plan + at.PLAN_SPLITS]!];
    for (let i = 0; i < splits; i++) {
      const stage = this.#stages.stageAt(plan, gates + u32[plan + at.PLAN_SPLITS_AT + i]!);
      if (u32[(u32[stage + at.STAGE_OWN]! >>> 2) + own] === 0) return false;
    }
    const mode = u32[query + at.QUERY_MODE]!;
    return splits > 0 && (mode & at.MODE_PRUNE) !== 0 && !(mode & at.MODE_COUNT);
  }

  #sift(query: number, count: number, rest: Rest): number {
    const { u32 } = this.#memory;
    if (!(u32[query + at.QUERY_MODE]! & at.MODE_PRUNE)) return count;
    const others = u32[query + at.QUERY_OTHER_LISTS]! >>> 2;
    const floors = others === 0 ? 0 : u32[others + at.LISTS_FLOOR]! >>> 1;
    return sift(this.#memory, query, count, rest, ownFloor(this.#memory, query), floors);
  }

  /** The wishes behind the groups, leaving out on the way who cannot reach any list. @returns how many are left */
  #throughWishes(query: number, plan: number, own: number, count: number, rest: Rest): number {
    const { u32 } = this.#memory;
    const gates = u32[plan + at.PLAN_GATES]!;
    let left = count;
    for (let s = 0; s < u32[plan + at.PLAN_STAGES]! && left > 0; s++) {
      const stage = this.#stages.stageAt(plan, gates + s);
      if (u32[stage + at.STAGE_KIND] === at.KIND_ASKED) break;
      if (this.#stages.ceilings.get(s) === 0) continue;
      this.#stages.values(query, plan, gates + s, own, left);
      const [values, points] = [u32[query + at.QUERY_VALUES]! >>> 2, u32[query + at.QUERY_POINTS]! >>> 2];
      addWish(this.#memory, stage, values, points, left);
      this.#stages.addRest(rest, stage, -this.#stages.mostOf(plan, s, own));
      left = this.#sift(query, left, rest);
      if (u32[query + at.QUERY_MODE]! & at.MODE_COUNT) left = this.#countSure(query, left);
    }
    return left;
  }

  /** Counts who fits well enough whatever the wishes to come give, and needs not be asked any more. @returns how many are left */
  #countSure(query: number, count: number): number {
    const { u32 } = this.#memory;
    const places = u32[query + at.QUERY_PLACES]! >>> 2;
    const points = u32[query + at.QUERY_POINTS]! >>> 2;
    let left = 0;
    for (let k = 0; k < count; k++) {
      const fit = fitOf(u32[points + 2 * k]!, u32[points + 2 * k + 1]!);
      if (fit >= u32[query + at.QUERY_LEAST]!) continue;
      u32[places + left] = u32[places + k]!;
      u32.copyWithin(points + 2 * left, points + 2 * k, points + 2 * k + 2);
      left++;
    }
    u32[query + at.QUERY_FOUND]! += count - left;
    return left;
  }

  /** Tags pairs that no row stops with the gate that alone stops them, and drops the rest. @returns how many are left */
  #stoppedByOneGate(query: number, plan: number, own: number, count: number, tags: number): number {
    const { u32, i32 } = this.#memory;
    const places = u32[query + at.QUERY_PLACES]! >>> 2;
    const values = u32[query + at.QUERY_VALUES]! >>> 2;
    const rows = u32[plan + at.PLAN_ROWS]!;
    let left = count;
    u32.fill(0, tags, tags + count);
    const keep = (from: number, to: number, tag: number): void => {
      u32[places + to] = u32[places + from]!;
      u32[tags + to] = tag;
    };
    for (let g = 0; g < u32[plan + at.PLAN_GATES]! && left > 0; g++) {
      this.#stages.values(query, plan, g, own, left);
      const gate = this.#stages.stageAt(plan, g);
      let kept = 0;
      for (let k = 0; k < left; k++) {
        const stops = !this.#stages.passes(gate, i32[values + k]!);
        if (stops && u32[tags + k] !== 0) continue;
        keep(k, kept++, stops ? rows + g + 1 : u32[tags + k]!);
      }
      left = kept;
    }
    let kept = 0;
    for (let k = 0; k < left; k++) if (u32[tags + k] !== 0) keep(k, kept++, u32[tags + k]!);
    return kept;
  }

  #writeNearly(query: number, plan: number, own: number, count: number, tags: number): void {
    const { u32 } = this.#memory;
    const scores = (u32[query + at.QUERY_MODE]! & at.MODE_COLLECT) !== 0;
    if (scores) {
      groupPoints(this.#memory, query, plan, count);
      this.#throughWishes(query, plan, own, count, { profile: 0, listing: 0 });
    }
    const points = u32[query + at.QUERY_POINTS]! >>> 2;
    if (!scores) u32.fill(0, points, points + 2 * count);
    for (let k = 0; k < count; k++) {
      const fit = scores ? fitOf(u32[points + 2 * k]!, u32[points + 2 * k + 1]!) : 0;
      writeFound(this.#memory, query, k, fit, u32[tags + k]!);
    }
  }
}
