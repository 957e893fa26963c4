import type { BulkForm, Measure, Side, Stated } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import { Classes, MOST_CLASSES } from './classes.ts';
import { Column } from './column.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';
import { SmallTable } from './small-table.ts';

/** A dictionary for each side and the value of every pair of classes: any measure with few different answers. */
export class TableColumns implements Columns {
  readonly form = 'table';
  readonly classes: Readonly<Record<Side, Classes>>;
  readonly columns: Readonly<Record<Side, Column>>;
  readonly #arena: Arena;
  readonly #form: BulkForm;
  /** Rows by listing class. */
  readonly #values: SmallTable;

  constructor(arena: Arena, measure: Measure, room: Readonly<Record<Side, number>>) {
    this.#arena = arena;
    this.#form = measure.bulk();
    const { listing, profile } = this.#form;
    this.classes = {
      listing: new Classes('listing', measure.reads, listing),
      profile: new Classes('profile', measure.reads, profile),
    };
    this.#values = new SmallTable(arena, (l, p) =>
      this.#form.value(this.classes.listing.encoded[l], this.classes.profile.encoded[p]),
    );
    this.columns = {
      listing: new Column(arena, 2, room.listing),
      profile: new Column(arena, 2, room.profile),
    };
  }

  /** @throws RangeError when there are more different answers than a table takes: `plan` then chooses another form */
  put(side: Side, place: number, stated: Stated): void {
    const classes = this.classes[side];
    const number = classes.of(stated);
    if (number >= MOST_CLASSES) throw new RangeError('more different answers than a table takes');
    this.columns[side].reach(place);
    this.#arena.u16[(this.columns[side].at >> 1) + place] = number;
  }

  classAt(side: Side, place: number): number {
    return this.#arena.u16[(this.columns[side].at >> 1) + place]!;
  }

  valueOf(listingClass: number, profileClass: number): number {
    return this.#values.get(listingClass, profileClass);
  }

  value(listing: number, profile: number): number {
    return this.valueOf(this.classAt('listing', listing), this.classAt('profile', profile));
  }

  settle(): void {
    this.#values.reach(this.classes.listing.size, this.classes.profile.size);
  }

  scratch(): number {
    return 0;
  }

  describe(own: Side, block: number): void {
    const { u32 } = this.#arena;
    const cell = this.#values.cellBytes;
    const row = this.#values.width * cell;
    u32[block + at.STAGE_KIND] = at.KIND_TABLE;
    u32[block + at.STAGE_OWN] = this.columns[own].at;
    u32[block + at.STAGE_OTHER] = this.columns[otherSide(own)].at;
    u32[block + at.TABLE_AT] = this.#values.at;
    u32[block + at.TABLE_OWN_STRIDE] = own === 'listing' ? row : cell;
    u32[block + at.TABLE_OTHER_STRIDE] = own === 'listing' ? cell : row;
    u32[block + at.TABLE_NUMBERS] = this.#values.numbers;
  }

  release(): void {
    this.columns.listing.release();
    this.columns.profile.release();
    this.#values.release();
  }
}
