import { round } from '../measure.ts';
import type { ColumnForm, HoursColumn, Side, Stated } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { otherSide } from '../stated.ts';
import { HALF_HOURS, popcount } from '../week.ts';
import type { Arena } from './arena.ts';
import { Blocks } from './blocks.ts';
import { Column } from './column.ts';
import type { Columns } from './columns.ts';
import * as at from './layout.ts';

type WeekForm = Extract<ColumnForm, { family: 'week' }>;

const NOT_SAID = -1;

/** Weeks of half hours as bits, with what each side asks for. */
export class WeekColumns implements Columns {
  readonly form = 'week';
  readonly #arena: Arena;
  readonly #form: WeekForm;
  readonly #weeks: Readonly<Record<Side, Blocks>>;
  readonly #least: Readonly<Record<Side, Column>>;
  readonly #enough: Readonly<Record<Side, Column>>;

  /** The fields that the hours come from. */
  readonly hours: string;
  readonly #ownsWeeks: boolean;

  /** @param weeks `shared`: columns over the same hours, which then keep them for both */
  constructor(
    arena: Arena,
    form: WeekForm,
    room: Readonly<Record<Side, number>>,
    { hours, shared }: { readonly hours: string; readonly shared: WeekColumns | undefined },
  ) {
    this.#arena = arena;
    this.#form = form;
    this.hours = hours;
    this.#ownsWeeks = shared === undefined;
    const sides = (width: number, { listing, profile }: Record<Side, number>): Record<Side, Column> => ({
      listing: new Column(arena, width, listing),
      profile: new Column(arena, width, profile),
    });
    this.#weeks = shared
      ? shared.#weeks
      : { listing: new Blocks(arena, room.listing), profile: new Blocks(arena, room.profile) };
    this.#least = sides(4, { listing: 0, profile: 0 });
    this.#enough = sides(8, { listing: 0, profile: 0 });
  }

  put(side: Side, place: number, stated: Stated): void {
    const { week, least, enough } = this.#form.read[side](stated);
    if (this.#ownsWeeks) this.#putWeek(side, place, week);
    this.#putNumbers(side, place, least, enough);
  }

  #putWeek(side: Side, place: number, week: HoursColumn['week']): void {
    const weeks = this.#weeks[side];
    if (week === undefined) return weeks.clear(place);
    const block = weeks.make(place, at.WEEK_BYTES) / 4;
    const { i32 } = this.#arena;
    for (let w = 0; w < at.WEEK_COUNT; w++) i32[block + w] = week.words[w]!;
    i32[block + at.WEEK_COUNT] = week.count;
    weeks.share(place);
  }

  /** Most programmes state these on one side only, or not at all: the columns begin where the first is stated. */
  #putNumbers(side: Side, place: number, least: number | undefined, enough: number | undefined): void {
    if (least !== undefined || this.#least[side].room > 0) {
      this.#start(this.#least[side], 4, place);
      this.#arena.i32[this.#least[side].at / 4 + place] =
        least === undefined ? NOT_SAID : Math.max(0, Math.ceil(2 * least));
    }
    if (enough !== undefined || this.#enough[side].room > 0) {
      this.#start(this.#enough[side], 8, place);
      this.#arena.f64[this.#enough[side].at / 8 + place] = enough === undefined ? NaN : 2 * enough;
    }
  }

  #start(column: Column, width: 4 | 8, place: number): void {
    const before = column.room;
    column.reach(place);
    const view = width === 4 ? this.#arena.i32 : this.#arena.f64;
    view.fill(width === 4 ? NOT_SAID : NaN, column.at / width + before, column.at / width + column.room);
  }

  value(listing: number, profile: number): number {
    const [mine, theirs] = [this.#weeks.listing.at(listing) / 4, this.#weeks.profile.at(profile) / 4];
    const { i32 } = this.#arena;
    const counts = { listing: i32[mine + at.WEEK_COUNT]!, profile: i32[theirs + at.WEEK_COUNT]! };
    const whole = counts[this.#form.whole];
    if (mine === 0 || theirs === 0 || whole === 0) return UNKNOWN;
    let common = 0;
    for (let w = 0; w < at.WEEK_COUNT; w++) common += popcount(i32[mine + w]! & i32[theirs + w]!);
    return shareOf(common, whole, this.#asked(listing, profile));
  }

  #asked(listing: number, profile: number): HoursColumn {
    const { i32, f64 } = this.#arena;
    const least = (side: Side, place: number): number =>
      place < this.#least[side].room ? i32[this.#least[side].at / 4 + place]! : NOT_SAID;
    const enough = (side: Side, place: number): number =>
      place < this.#enough[side].room ? f64[this.#enough[side].at / 8 + place]! : NaN;
    const said = Math.max(least('listing', listing), least('profile', profile));
    const most = enough('listing', listing);
    return {
      week: undefined,
      least: said >= 0 ? said : this.#everybody,
      enough: Number.isNaN(most) ? enough('profile', profile) : most,
    };
  }

  get #everybody(): number {
    return Math.max(0, Math.ceil(2 * this.#form.least));
  }

  /** A value for every number of common half hours. */
  scratch(): number {
    return (HALF_HOURS + 1) * 2;
  }

  describe(own: Side, block: number): void {
    const other = otherSide(own);
    const least = [this.#all(this.#least[own], own, 4), this.#all(this.#least[other], other, 4)];
    const enough = [this.#all(this.#enough[own], own, 8), this.#all(this.#enough[other], other, 8)];
    const { u32 } = this.#arena;
    u32[block + at.STAGE_KIND] = at.KIND_WEEK;
    u32[block + at.STAGE_OWN] = this.#weeks[own].column;
    u32[block + at.STAGE_OTHER] = this.#weeks[other].column;
    u32[block + at.WEEK_OWN_LEAST] = least[0]!;
    u32[block + at.WEEK_OTHER_LEAST] = least[1]!;
    u32[block + at.WEEK_LEAST] = this.#everybody;
    u32[block + at.WEEK_WHOLE_IS_OWN] = Number(this.#form.whole === own);
    u32[block + at.WEEK_OWN_ENOUGH] = enough[0]!;
    u32[block + at.WEEK_OTHER_ENOUGH] = enough[1]!;
  }

  /** Where a column is that covers every place, 0 when nobody has stated anything. */
  #all(column: Column, side: Side, width: 4 | 8): number {
    if (column.room === 0) return 0;
    this.#start(column, width, this.#weeks[side].room - 1);
    return column.at;
  }

  release(): void {
    for (const sides of [...(this.#ownsWeeks ? [this.#weeks] : []), this.#least, this.#enough]) {
      sides.listing.release();
      sides.profile.release();
    }
  }
}

function shareOf(common: number, whole: number, { least = 0, enough = NaN }: HoursColumn): number {
  if (common < least) return 0;
  const target = enough > 0 ? Math.min(whole, enough) : whole;
  return common >= target ? FULL : round((FULL * common) / target);
}
