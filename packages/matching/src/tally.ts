import type { BulkForm, Criterion, Programme, Side, Stated } from './model.ts';
import { NEUTRAL, UNKNOWN } from './model.ts';
import { fieldOf, sideOf } from './stated.ts';
import { fromPoints, harmonic } from './verdict.ts';

/** From this fit (per mille) on a pair is called a good one when people are counted. Ours: both sides content by more than half. */
export const GOOD_FROM = 600;

/** How a statement stands in the town. */
export interface Tally {
  /** Counterparts that pass every must. */
  readonly passing: number;
  /** Those of them with a fit of {@link GOOD_FROM} or more. */
  readonly good: number;
  /** By must: counterparts that this must alone keeps away. */
  readonly failingOnly: Readonly<Record<string, number>>;
}

/** Whatever can count for a statement that need not be in the town. */
export interface Tallied<L extends object = object, P extends object = object> {
  readonly programme: Programme<L, P>;
  tally(side: Side, statement: Partial<L> | Partial<P>): Tally;
}

type Row = readonly unknown[];

/** Encoded statements of one side, dense, in any order. */
class Rows {
  readonly ids: string[] = [];
  readonly rows: Row[] = [];
  readonly #places = new Map<string, number>();
  /** Grows with every change: what was counted before it no longer holds. */
  version = 0;

  put(id: string, row: Row): void {
    const place = this.#places.get(id) ?? this.ids.length;
    this.#places.set(id, place);
    this.ids[place] = id;
    this.rows[place] = row;
    this.version++;
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const last = this.ids.length - 1;
    this.ids[place] = this.ids[last]!;
    this.rows[place] = this.rows[last]!;
    this.#places.set(this.ids[place], place);
    this.#places.delete(id);
    this.ids.pop();
    this.rows.pop();
    this.version++;
  }
}

interface Line {
  readonly criterion: Criterion;
  readonly form: BulkForm;
  /** Its place in encoded rows. */
  readonly at: number;
  /** Of a must: its bit in a row's mask. */
  readonly bit: number;
}

/** What was found for one statement, row by row, so that a statement that differs in a field or two is counted quickly. */
interface Base {
  readonly statement: Stated;
  readonly own: Row;
  readonly version: number;
  /** Bits of the musts that fail; LOST where too many do for a few fields to matter. */
  readonly masks: Int32Array;
  /** Points of the wishes of either side, -1 until they are needed. */
  readonly listing: Int32Array;
  readonly profile: Int32Array;
}

const LOST = -1;
/** Fields in which a statement may differ from the one counted before, to be counted from what was found then. */
const FEW_FIELDS = 2;

/**
 * The statements of a programme, for counting. Exact: `tally` says what judging every pair would. The first statement costs
 * a look at everybody; one that differs from it in a field or two asks only the criteria that read these.
 */
export class TallyTown<L extends object = object, P extends object = object> implements Tallied<L, P> {
  readonly programme: Programme<L, P>;
  readonly #lines: readonly Line[];
  readonly #musts: readonly Line[];
  readonly #wishes: readonly Line[];
  readonly #listings = new Rows();
  readonly #profiles = new Rows();
  readonly #bases: Partial<Record<Side, Base>> = {};

  /** @throws RangeError for a programme with more musts than a mask has bits */
  constructor(programme: Programme<L, P>) {
    this.programme = programme;
    let musts = 0;
    this.#lines = programme.criteria.map((criterion, at) => ({
      criterion,
      at,
      form: criterion.measure.bulk(),
      bit: criterion.kind === 'must' ? 1 << musts++ : 0,
    }));
    if (musts > 30) throw new RangeError(`${programme.id}: ${musts} musts are more than a tally can hold`);
    this.#musts = this.#lines
      .filter(({ bit }) => bit !== 0)
      .toSorted((a, b) => a.criterion.measure.cost - b.criterion.measure.cost);
    this.#wishes = this.#lines.filter(({ bit }) => bit === 0);
  }

  putListing(id: string, statement: Partial<L>): void {
    this.#listings.put(id, this.#encode('listing', statement as Stated));
  }

  putProfile(id: string, statement: Partial<P>): void {
    this.#profiles.put(id, this.#encode('profile', statement as Stated));
  }

  removeListing(id: string): void {
    this.#listings.remove(id);
  }

  removeProfile(id: string): void {
    this.#profiles.remove(id);
  }

  tally(side: Side, statement: Partial<L> | Partial<P>): Tally {
    const stated = statement as Stated;
    const before = this.#bases[side];
    const fields =
      before?.version === this.#others(side).version
        ? this.#changed(side, before.statement, stated)
        : undefined;
    if (before === undefined || fields === undefined || fields.length > FEW_FIELDS) {
      const base = this.#look(side, stated);
      this.#bases[side] = base;
      return this.#count(side, base, base.own, []);
    }
    const touched = this.#lines.filter(({ criterion }) =>
      criterion.measure.reads.some((path) => fields.includes(path)),
    );
    const own = [...before.own];
    for (const { at, form } of touched) own[at] = form[side](stated);
    return this.#count(side, before, own, touched);
  }

  #others(side: Side): Rows {
    return side === 'listing' ? this.#profiles : this.#listings;
  }

  #encode(side: Side, statement: Stated): Row {
    return this.#lines.map(({ form }) => form[side](statement));
  }

  /** The paths that any criterion reads and that two statements of a side have differently. */
  #changed(side: Side, one: Stated, other: Stated): string[] {
    const paths = new Set(this.#lines.flatMap(({ criterion }) => criterion.measure.reads));
    return [...paths].filter(
      (path) => sideOf(path) === side && !same(one[fieldOf(path)], other[fieldOf(path)]),
    );
  }

  #look(side: Side, statement: Stated): Base {
    const own = this.#encode(side, statement);
    const others = this.#others(side);
    const masks = new Int32Array(others.rows.length);
    const most = this.#mostTouched(side) + 1;
    for (let i = 0; i < masks.length; i++) {
      const row = others.rows[i]!;
      let [mask, failed] = [0, 0];
      for (const line of this.#musts) {
        if (!fails(line, side, own, row)) continue;
        mask |= line.bit;
        if (++failed > most) break;
      }
      masks[i] = failed > most ? LOST : mask;
    }
    const untold = (): Int32Array => new Int32Array(masks.length).fill(-1);
    return { statement, own, version: others.version, masks, listing: untold(), profile: untold() };
  }

  /** How many musts a few fields of a side can turn at most. */
  #mostTouched(side: Side): number {
    const counts = new Map<string, number>();
    for (const { criterion } of this.#musts) {
      for (const path of new Set(criterion.measure.reads))
        if (sideOf(path) === side) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return [...counts.values()]
      .toSorted((a, b) => b - a)
      .slice(0, FEW_FIELDS)
      .reduce((sum, n) => sum + n, 0);
  }

  #count(side: Side, base: Base, own: Row, touched: readonly Line[]): Tally {
    const others = this.#others(side);
    const musts = touched.filter(({ bit }) => bit !== 0);
    const wishes = touched.filter(({ bit }) => bit === 0);
    const kept = ~musts.reduce((bits, { bit }) => bits | bit, 0);
    const alone = new Map(this.#musts.map(({ bit }) => [bit, 0]));
    let [passing, good] = [0, 0];
    for (let i = 0; i < base.masks.length; i++) {
      const mask = base.masks[i]!;
      if (mask === LOST) continue;
      let failed = mask & kept;
      // Two that stay are enough to be out, whatever the others say.
      if ((failed & (failed - 1)) !== 0) continue;
      for (const line of musts) if (fails(line, side, own, others.rows[i]!)) failed |= line.bit;
      if (failed === 0) {
        passing++;
        if (this.#fit(side, base, i, own, wishes) >= GOOD_FROM) good++;
      } else if ((failed & (failed - 1)) === 0) alone.set(failed, (alone.get(failed) ?? 0) + 1);
    }
    const failingOnly = this.#musts.map(({ criterion, bit }) => [criterion.id, alone.get(bit) ?? 0] as const);
    return { passing, good, failingOnly: Object.fromEntries(failingOnly) };
  }

  #fit(side: Side, base: Base, i: number, own: Row, touched: readonly Line[]): number {
    const row = this.#others(side).rows[i]!;
    if (base.listing[i]! < 0) {
      base.listing[i] = pointsOf('listing', this.#wishes, side, base.own, row);
      base.profile[i] = pointsOf('profile', this.#wishes, side, base.own, row);
    }
    const of = (whose: Side, before: number): number =>
      touched.length === 0
        ? before
        : before - pointsOf(whose, touched, side, base.own, row) + pointsOf(whose, touched, side, own, row);
    return harmonic(fromPoints(of('listing', base.listing[i]!)), fromPoints(of('profile', base.profile[i]!)));
  }
}

function valueOf({ form, at }: Line, side: Side, own: Row, other: Row): number {
  return side === 'listing' ? form.value(own[at], other[at]) : form.value(other[at], own[at]);
}

function fails(line: Line, side: Side, own: Row, other: Row): boolean {
  const value = valueOf(line, side, own, other);
  const { unknown, from } = line.criterion;
  return value === UNKNOWN ? unknown === 'fails' : value < from;
}

function pointsOf(whose: Side, lines: readonly Line[], side: Side, own: Row, other: Row): number {
  let points = 0;
  for (const line of lines) {
    if (line.criterion.side !== whose) continue;
    const value = valueOf(line, side, own, other);
    points += line.criterion.weight * (value === UNKNOWN ? NEUTRAL : value);
  }
  return points;
}

/** Statements are plain JSON: equal texts are equal values. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
