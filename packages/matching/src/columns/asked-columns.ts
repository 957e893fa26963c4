import type { BulkForm, Measure, Side, Stated } from '../model.ts';
import type { Columns } from './columns.ts';
import type { Arena } from './arena.ts';
import * as at from './layout.ts';

/** A measure without a form in columns whose answers are too many for a table: asked pair by pair, last, on survivors. */
export class AskedColumns implements Columns {
  readonly form = 'asked';
  readonly #arena: Arena;
  readonly #form: BulkForm;
  readonly #encoded: Readonly<Record<Side, unknown[]>> = { listing: [], profile: [] };

  constructor(arena: Arena, measure: Measure) {
    this.#arena = arena;
    this.#form = measure.bulk();
  }

  put(side: Side, place: number, stated: Stated): void {
    this.#encoded[side][place] = this.#form[side](stated);
  }

  value(listing: number, profile: number): number {
    return this.#form.value(this.#encoded.listing[listing], this.#encoded.profile[profile]);
  }

  scratch(): number {
    return 0;
  }

  describe(_own: Side, block: number): void {
    this.#arena.u32[block + at.STAGE_KIND] = at.KIND_ASKED;
  }

  release(): void {
    this.#encoded.listing.length = 0;
    this.#encoded.profile.length = 0;
  }
}
