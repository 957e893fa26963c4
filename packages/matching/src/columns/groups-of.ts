import type { Side } from '../model.ts';
import type { Board } from './board.ts';
import type { TableStage } from './group.ts';
import type { Stage } from './stage.ts';
import { TableColumns } from './table-columns.ts';

/** Classes of a group of several wishes: one for each so many statements, within these bounds. */
const STATEMENTS_PER_CLASS = 32;
const FEWEST = 64;
const MOST = 1024;

interface Chosen {
  readonly groups: readonly (readonly TableStage[])[];
  readonly alone: readonly Stage[];
}

/**
 * Which wishes are folded into one column: those with the fewest answers first, as long as the combinations that people
 * really gave stay few.
 */
export function groupsOf(
  wishes: readonly Stage[],
  side: Side,
  boards: Readonly<Record<Side, Board>>,
): Chosen {
  const board = boards[side];
  const limit = Math.min(MOST, Math.max(FEWEST, board.count / STATEMENTS_PER_CLASS));
  const size = ({ columns }: TableStage): number => columns.classes[side].size;
  const tables = wishes.filter(isTable).filter((wish) => size(wish) <= MOST);
  const alone = wishes.filter((wish) => !tables.some((table) => table === wish));
  const places = board.places();
  const groups: TableStage[][] = [];
  let combined: Combined | undefined;
  for (const wish of tables.toSorted((a, b) => size(a) - size(b))) {
    const next = combine(combined, wish, side, places, limit);
    if (next !== undefined && groups.length > 0) groups.at(-1)!.push(wish);
    else groups.push([wish]);
    combined = next ?? combine(undefined, wish, side, places, Infinity);
  }
  return { groups, alone };
}

function isTable(stage: Stage): stage is TableStage {
  return stage.columns instanceof TableColumns;
}

/** The class of every place in the group that is being built. */
type Combined = Float64Array;

/** Undefined when there would be more combinations than the limit. */
function combine(
  before: Combined | undefined,
  { columns }: TableStage,
  side: Side,
  places: readonly number[],
  limit: number,
): Combined | undefined {
  if (before === undefined && limit !== Infinity) return undefined;
  const numbers = new Map<number, number>();
  const after = new Float64Array(places.length);
  for (const [i, place] of places.entries()) {
    const key = (before?.[i] ?? 0) * 2 ** 16 + columns.classAt(side, place);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    if (numbers.size > limit) return undefined;
    after[i] = number;
  }
  return after;
}
