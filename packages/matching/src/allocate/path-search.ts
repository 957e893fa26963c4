/** No partner yet. */
export const FREE = -1;

/** An assignment in the making: costs row by row, the price of each column, and who has whom (or FREE). */
export interface State {
  readonly rows: number;
  readonly columns: number;
  readonly costs: Float64Array;
  readonly prices: Float64Array;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
}

/**
 * Dijkstra over reduced costs from a free row to the nearest free column. `order` holds the columns: followed before
 * `low`, waiting at the same least distance before `up`, the rest behind. Columns that tie are thus found once.
 */
export class PathSearch {
  readonly #state: State;
  readonly #distance: Float64Array;
  readonly #before: Int32Array;
  readonly #order: Int32Array;
  #up = 0;
  #least = 0;

  constructor(state: State) {
    this.#state = state;
    this.#distance = new Float64Array(state.columns);
    this.#before = new Int32Array(state.columns);
    this.#order = Int32Array.from({ length: state.columns }, (_, j) => j);
  }

  /** Gives a free row a column, turns the path round and mends the prices so that they stay a proof. */
  augment(root: number): void {
    this.#distance.fill(Infinity);
    let [low, settled] = [0, 0];
    this.#up = 0;
    this.#least = 0;
    let end = this.#follow(root, 0);
    while (end === FREE) {
      if (low === this.#up) {
        settled = low;
        end = this.#gather(low);
      } else {
        const column = this.#order[low++]!;
        const row = this.#state.rowOf[column]!;
        end = this.#follow(row, this.#reduced(row, column) - this.#least);
      }
    }
    this.#mendPrices(settled);
    this.#turn(end);
  }

  #reduced(row: number, column: number): number {
    return this.#state.costs[row * this.#state.columns + column]! - this.#state.prices[column]!;
  }

  /** Relaxes the edges of a row, whose own price is `rowPrice`. Answers a free column at the least distance, or FREE. */
  #follow(row: number, rowPrice: number): number {
    const { columns, costs, prices, rowOf } = this.#state;
    const [distance, before, order] = [this.#distance, this.#before, this.#order];
    const start = row * columns;
    const tied = this.#up > 0 ? this.#least : NaN;
    for (let k = this.#up; k < columns; k++) {
      const j = order[k]!;
      const through = costs[start + j]! - prices[j]! - rowPrice;
      if (through >= distance[j]!) continue;
      distance[j] = through;
      before[j] = row;
      if (through !== tied) continue;
      if (rowOf[j] === FREE) return j;
      order[k] = order[this.#up]!;
      order[this.#up++] = j;
    }
    return FREE;
  }

  /** Brings every column at the least distance to the front. Answers a free one among them, or FREE. */
  #gather(low: number): number {
    const [distance, order] = [this.#distance, this.#order];
    let [least, up] = [Infinity, low];
    for (let k = low; k < order.length; k++) {
      const j = order[k]!;
      const away = distance[j]!;
      if (away > least) continue;
      if (away < least) [least, up] = [away, low];
      order[k] = order[up]!;
      order[up++] = j;
    }
    this.#least = least;
    this.#up = up;
    for (let k = low; k < up; k++) if (this.#state.rowOf[order[k]!] === FREE) return order[k]!;
    return FREE;
  }

  #mendPrices(settled: number): void {
    const { prices } = this.#state;
    for (let k = 0; k < settled; k++) {
      const j = this.#order[k]!;
      prices[j] = prices[j]! + this.#distance[j]! - this.#least;
    }
  }

  #turn(end: number): void {
    const { columnOf, rowOf } = this.#state;
    for (let at = end; at !== FREE;) {
      const owner = this.#before[at]!;
      const next = columnOf[owner]!;
      columnOf[owner] = at;
      rowOf[at] = owner;
      at = next;
    }
  }
}
