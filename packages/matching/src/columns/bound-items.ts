import type { Side } from '../model.ts';
import { Classes } from './classes.ts';
import { CoverColumns } from './cover-columns.ts';
import type { Direction, StageBlock } from './direction.ts';
import type { Stage } from './stage.ts';
import { TableColumns } from './table-columns.ts';

/** Bytes that the rows of all wishes may take together. */
const MOST_BYTES = 1 << 26;
/** A row for each class of answers is worth making when there are so many listings for each class. */
const EACH = 4;
/** So many classes are always few. */
const FEW = 64;

/** A wish of which rows can tell what it gives at most to one side. */
export interface BoundItem extends StageBlock {
  readonly side: Side;
  readonly rows: number;
  /** Rows by class of own's answers: which class each place has, and a place of each class. Without: rows by wanted token. */
  readonly classes?: ByClass;
}

interface ByClass {
  readonly byPlace: ReadonlyMap<number, number>;
  readonly samples: readonly number[];
}

/**
 * Wishes that rows can tell, the weightiest first.
 * @param places those of all listings
 * @param tile bytes of a row
 */
export function itemsOf(direction: Direction, places: readonly number[], tile: number): BoundItem[] {
  const items: BoundItem[] = [];
  let room = Math.floor(MOST_BYTES / tile);
  for (const item of candidates(direction, places).toSorted((a, b) => b.stage[b.side] - a.stage[a.side])) {
    if (item.rows > room) continue;
    room -= item.rows;
    items.push(item);
  }
  return items;
}

function candidates(direction: Direction, places: readonly number[]): BoundItem[] {
  return [...direction.blocks()].flatMap((one): BoundItem[] => {
    const { stage } = one;
    if (stage.listing + stage.profile === 0) {
      const rows = wantedTokens(stage);
      return rows === undefined ? [] : [{ ...one, side: 'listing', rows }];
    }
    const classes = classesOf(direction, stage, places);
    const rows = classes?.samples.length ?? wantedTokens(stage);
    if (rows === undefined) return [];
    return (['listing', 'profile'] as const)
      .filter((side) => stage[side] > 0)
      .map((side) => ({ ...one, side, rows, ...(classes && { classes }) }));
  });
}

function wantedTokens({ columns }: Stage): number | undefined {
  return columns instanceof CoverColumns ? columns.wantedBy('listing') : undefined;
}

/** Undefined where there are too many different answers. */
function classesOf(
  { boards }: Direction,
  { columns, criteria }: Stage,
  places: readonly number[],
): ByClass | undefined {
  const most = columns instanceof CoverColumns ? FEW : Math.max(FEW, places.length / EACH);
  const { statements } = boards.listing;
  const answers = new Classes('listing', criteria[0]!.measure.reads, () => undefined);
  const numberOf = (place: number): number =>
    columns instanceof TableColumns ? columns.classAt('listing', place) : answers.of(statements[place]!);
  const numbers = new Map<number, number>();
  const byPlace = new Map<number, number>();
  const samples: number[] = [];
  for (const place of places) {
    const number = numberOf(place);
    let known = numbers.get(number);
    if (known === undefined) {
      known = samples.push(place) - 1;
      numbers.set(number, known);
    }
    if (samples.length > most) return undefined;
    byPlace.set(place, known);
  }
  return { byPlace, samples };
}
