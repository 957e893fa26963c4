import type { Side } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Bits } from './bits.ts';
import { add, countOf } from './bits.ts';
import { Column } from './column.ts';
import type { Parts } from './direction.ts';
import { Direction } from './direction.ts';
import { FOUND_SIZE, MODE_ASKED, MODE_COLLECT, MODE_COUNT, MODE_PRUNE } from './layout.ts';
import type { Question } from './query.ts';
import { Query } from './query.ts';
import type { Stage } from './stage.ts';
import type { Town } from './town.ts';

/** Is told of places in ascending order, with points of 100 times per mille. */
export type Visit = (place: number, listing: number, profile: number) => void;

const NOTHING: Parts = { rows: [], groups: [], gates: [], stages: [], splits: false };

/** Puts some musts or wishes of a plan, for the draft of a side as it stands, to some of the other side. */
export class PlanPart {
  readonly #town: Town;
  readonly #own: Side;
  readonly #whole: Direction;
  /** Pruning, where there is any. */
  readonly #prunes: number;
  readonly #mask: Column;
  /** Where those are written down who are found. */
  readonly #out: Column;
  /** Points by place, of the profile's and of the listing's side. */
  readonly #rests: Column;
  /** By the musts or wishes in them. */
  readonly #queries = new Map<string, Query>();

  constructor(town: Town, own: Side) {
    const { arena, boards, prunes } = town;
    const other = boards[otherSide(own)];
    this.#town = town;
    this.#own = own;
    this.#whole = town.direction(own);
    this.#prunes = prunes ? MODE_PRUNE : 0;
    this.#mask = new Column(arena, 4, other.rowBytes / 4);
    this.#out = new Column(arena, FOUND_SIZE * 4, 0);
    this.#rests = new Column(arena, 8, other.room);
  }

  /** Who passes all of these musts. */
  passing(gates: readonly Stage[], among: Bits): Bits {
    if (gates.length === 0) return among;
    const query = this.#queryFor(`musts ${keyOf(gates)}`, { gates });
    this.#ask(query, among, { mode: 0, least: 0 });
    this.#town.kernel.scanMusts(query.at);
    return query.bits;
  }

  /** Who has at least this fit, whatever musts say. */
  fitting(least: number, among: Bits): Bits {
    const found = new Uint32Array(among.length);
    this.#collect(this.#allWishes, among, MODE_COLLECT | this.#prunes, least, (place) => add(found, place));
    return found;
  }

  /** How many have at least this fit. */
  countFitting(least: number, among: Bits): number {
    return this.#count(this.#allWishes, among, least);
  }

  /** How many have at least this fit from these wishes and the points that are kept for the others. */
  countFittingWith(stages: readonly Stage[], least: number, among: Bits): number {
    return this.#count(this.#queryFor(keyOf(stages), { stages }), among, least, this.#rests.at);
  }

  /** Keeps points for `countFittingWith`. */
  keepRest(place: number, listing: number, profile: number): void {
    const { u32 } = this.#town.arena;
    const at = this.#rests.at / 4 + 2 * place;
    [u32[at], u32[at + 1]] = [profile, listing];
  }

  /** What these wishes give. */
  points(stages: readonly Stage[], among: Bits, visit: Visit): void {
    const query = this.#queryFor(keyOf(stages), { stages });
    this.#collect(query, among, MODE_COLLECT | MODE_ASKED, 0, visit);
  }

  /** What all wishes give. */
  allPoints(among: Bits, visit: Visit): void {
    this.#collect(this.#allWishes, among, MODE_COLLECT | MODE_ASKED, 0, visit);
  }

  release(): void {
    for (const query of this.#queries.values()) {
      query.release();
      query.direction.releasePlan();
    }
    for (const column of [this.#mask, this.#out, this.#rests]) column.release();
  }

  get #allWishes(): Query {
    const { groups, stages } = this.#whole;
    return this.#queryFor('all wishes', { groups, stages });
  }

  #queryFor(key: string, parts: Partial<Parts>): Query {
    const known = this.#queries.get(key);
    if (known) return known;
    const { arena, boards } = this.#town;
    const query = new Query(arena, new Direction(arena, boards, this.#own, { ...NOTHING, ...parts }));
    this.#queries.set(key, query);
    return query;
  }

  #collect(query: Query, among: Bits, mode: number, least: number, visit: Visit): void {
    const most = countOf(among);
    if (most === 0) return;
    this.#out.reach(most);
    this.#ask(query, among, { mode, least, out: this.#out.at });
    this.#town.kernel.scan(query.at);
    query.visit(visit);
  }

  #count(query: Query, among: Bits, least: number, rests = 0): number {
    if (countOf(among) === 0) return 0;
    this.#ask(query, among, { mode: MODE_COUNT | this.#prunes, least, rests });
    this.#town.kernel.scan(query.at);
    return query.found;
  }

  #ask(query: Query, among: Bits, question: Omit<Question, 'place' | 'hash'>): void {
    const { arena, boards } = this.#town;
    const place = boards[this.#own].draft;
    arena.u32.set(among, this.#mask.at / 4);
    query.ask({ ...question, place, hash: 0, mask: this.#mask.at }, boards[otherSide(this.#own)].room);
    query.direction.describe();
  }
}

/** A name for musts or wishes by what they are asked of. */
export function keyOf(stages: readonly Stage[]): string {
  return stages.map(({ criteria }) => criteria[0]!.id).join(' ');
}
