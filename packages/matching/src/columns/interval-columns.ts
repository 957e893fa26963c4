import { slack } from '../measure.ts';
import type { ColumnForm, Side, Stated } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import { Column } from './column.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';

type IntervalForm = Extract<ColumnForm, { family: 'interval' }>;

/** Ranges of numbers, too different to be classes. */
export class IntervalColumns implements Columns {
  readonly form = 'interval';
  readonly #arena: Arena;
  readonly #form: IntervalForm;
  readonly #columns: Readonly<Record<Side, Column>>;

  constructor(arena: Arena, form: IntervalForm, room: Readonly<Record<Side, number>>) {
    this.#arena = arena;
    this.#form = form;
    this.#columns = {
      listing: new Column(arena, 16, room.listing),
      profile: new Column(arena, 16, room.profile),
    };
  }

  put(side: Side, place: number, stated: Stated): void {
    const { low, high } = this.#form.read[side](stated) ?? { low: NaN, high: NaN };
    this.#columns[side].reach(place);
    this.#arena.f64.set([low, high], this.#columns[side].at / 8 + 2 * place);
  }

  value(listing: number, profile: number): number {
    const { f64 } = this.#arena;
    const a = this.#columns.listing.at / 8 + 2 * listing;
    const b = this.#columns.profile.at / 8 + 2 * profile;
    const gap = Math.max(f64[a]!, f64[b]!) - Math.min(f64[a + 1]!, f64[b + 1]!);
    return Number.isNaN(f64[a]!) || Number.isNaN(f64[b]!) ? UNKNOWN : slack(gap, this.#form.soft);
  }

  scratch(): number {
    return 0;
  }

  describe(own: Side, block: number): void {
    const { u32, f64 } = this.#arena;
    u32[block + at.STAGE_KIND] = at.KIND_INTERVAL;
    u32[block + at.STAGE_OWN] = this.#columns[own].at;
    u32[block + at.STAGE_OTHER] = this.#columns[otherSide(own)].at;
    f64[(block + at.INTERVAL_SOFT) / 2] = this.#form.soft;
  }

  release(): void {
    this.#columns.listing.release();
    this.#columns.profile.release();
  }
}
