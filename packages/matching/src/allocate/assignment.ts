import { FREE, PathSearch } from './path-search.ts';
import type { State } from './path-search.ts';
import { AllocationError } from './problem.ts';

/** Costs row by row: `costs[row * columns + column]`, finite numbers. */
export interface CostMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly costs: ArrayLike<number>;
}

/**
 * The cheapest assignment with its proof. For every row and column `rowPrices[r] + columnPrices[c] <= cost`, with equality
 * for the assigned; what is left over (columns, or rows) has price 0 and no price of that side is above 0. So no assignment
 * is cheaper than the sum of all prices, which is `total`. Whole costs give whole prices: then nothing is rounded.
 */
export interface Assignment {
  readonly total: number;
  /** The column of each row, from 0; -1 for a row that is left over. */
  readonly assignment: readonly number[];
  readonly rowPrices: readonly number[];
  readonly columnPrices: readonly number[];
}

/** Each column takes the row that is cheapest in it. Only when every column ends up taken: a free one must cost 0. */
const reduceColumns = ({ rows, columns, costs, prices, columnOf, rowOf }: State): void => {
  const cheapest = new Int32Array(columns);
  for (let j = 0; j < columns; j++) prices[j] = costs[j]!;
  for (let i = 1; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const cost = costs[i * columns + j]!;
      if (cost >= prices[j]!) continue;
      prices[j] = cost;
      cheapest[j] = i;
    }
  }
  for (let j = columns - 1; j >= 0; j--) {
    const row = cheapest[j]!;
    if (columnOf[row] !== FREE) continue;
    columnOf[row] = j;
    rowOf[j] = row;
  }
};

/** The two columns that are cheapest for a row at present prices: [first, second, by how much the first is cheaper]. */
const twoBest = ({ columns, costs, prices }: State, row: number): readonly [number, number, number] => {
  let [first, second] = [0, 0];
  let [low, next] = [Infinity, Infinity];
  const start = row * columns;
  for (let j = 0; j < columns; j++) {
    const cost = costs[start + j]! - prices[j]!;
    if (cost >= next) continue;
    if (cost < low) {
      [next, second] = [low, first];
      [low, first] = [cost, j];
    } else [next, second] = [cost, j];
  }
  return [first, second, next - low];
};

/**
 * Augmenting row reduction: free rows bid for their best column by lowering its price to the second best; whoever loses
 * it bids again at once, or in the next pass when nothing was gained. The number of bids is bounded, since with
 * fractions gains can become too small to ever end.
 */
const reduceRows = (state: State, free: readonly number[]): number[] => {
  const { prices, columnOf, rowOf } = state;
  const later: number[] = [];
  const waiting = [...free].reverse();
  let bids = 50 * state.columns;
  while (waiting.length > 0) {
    const row = waiting.pop()!;
    const [first, second, gain] = twoBest(state, row);
    const column = gain > 0 || rowOf[first] === FREE ? first : second;
    if (gain > 0 && gain < Infinity) prices[column] = prices[column]! - gain;
    const loser = rowOf[column]!;
    columnOf[row] = column;
    rowOf[column] = row;
    if (loser === FREE) continue;
    columnOf[loser] = FREE;
    (gain > 0 && bids-- > 0 ? waiting : later).push(loser);
  }
  return later;
};

/** Reduction transfer: a taken column becomes as cheap as its row can bear, which makes it dearer to others. */
const transferReductions = (state: State): void => {
  state.columnOf.forEach((column, row) => {
    if (column === FREE) return;
    const [, , gain] = twoBest(state, row);
    if (gain < Infinity) state.prices[column] = state.prices[column]! - gain;
  });
};

const solve = (rows: number, columns: number, costs: Float64Array): Assignment => {
  const prices = new Float64Array(columns);
  const columnOf = new Int32Array(rows).fill(FREE);
  const state = { rows, columns, costs, prices, columnOf, rowOf: new Int32Array(columns).fill(FREE) };
  if (rows === columns) {
    reduceColumns(state);
    transferReductions(state);
  }
  let free = [...columnOf.keys()].filter((row) => columnOf[row] === FREE);
  for (let pass = 0; pass < 2; pass++) free = reduceRows(state, free);
  const search = new PathSearch(state);
  for (const row of free) search.augment(row);
  const costOf = (row: number): number => costs[row * columns + columnOf[row]!]!;
  return {
    total: columnOf.reduce((sum, _, row) => sum + costOf(row), 0),
    assignment: [...columnOf],
    rowPrices: Array.from(columnOf, (column, row) => costOf(row) - prices[column]!),
    columnPrices: [...prices],
  };
};

const transposed = (rows: number, columns: number, costs: Float64Array): Float64Array => {
  const turned = new Float64Array(costs.length);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) turned[j * rows + i] = costs[i * columns + j]!;
  return turned;
};

const checked = ({ rows, columns, costs }: CostMatrix): Float64Array => {
  if (costs.length !== rows * columns)
    throw new AllocationError([
      `${String(rows)} x ${String(columns)} costs are needed, not ${String(costs.length)}`,
    ]);
  const own = Float64Array.from(costs);
  const wrong = own.findIndex((cost) => !Number.isFinite(cost));
  if (wrong >= 0) throw new AllocationError([`costs[${String(wrong)}]: not a finite number`]);
  return own;
};

/**
 * The assignment problem, exactly: every row (or, when there are fewer columns, every column) gets one partner of its own
 * and the sum of costs is least. To maximise, negate the costs. O(n^3) time, O(n^2) memory.
 *
 * After R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
 * Computing 38 (1987) 325-340; rectangular as in D. F. Crouse, "On implementing 2D rectangular assignment algorithms",
 * IEEE Trans. Aerospace and Electronic Systems 52 (2016) 1679-1696.
 * @throws AllocationError when costs are missing or not finite
 */
export function assignment(matrix: CostMatrix): Assignment {
  const { rows, columns } = matrix;
  const costs = checked(matrix);
  if (rows <= columns) return solve(rows, columns, costs);
  const turned = solve(columns, rows, transposed(rows, columns, costs));
  const columnOf = new Array<number>(rows).fill(FREE);
  turned.assignment.forEach((row, column) => (columnOf[row] = column));
  return {
    total: turned.total,
    assignment: columnOf,
    rowPrices: turned.columnPrices,
    columnPrices: turned.rowPrices,
  };
}
