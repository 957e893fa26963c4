/** What runs over columns. Two implementations give the same answers to the last digit: plain TypeScript and WebAssembly. */
export interface Kernel {
  readonly name: 'typescript' | 'wasm';
  /** Runs the query at this address (see `Query`). */
  scan(query: number): void;
  /** The same for the own places `from` to `to` of a list of u32 at `order`, each filling its own list. */
  scanMany(query: number, order: number, from: number, to: number): void;
  /** Makes rows `from` to `to` of the query's bounds for its tile. */
  makeBounds(query: number, order: number, from: number, to: number): void;
  /** At the end of a tile with bounds: scores those of the pairs that the query's thread has put off who still reach a list. */
  readonly settle?: (query: number) => void;
  /** Leaves in the bits of the query whoever passes every must. */
  scanMusts(query: number): void;
  /** Pairs that exactly one must keeps apart. */
  scanNearly(query: number): void;
}

export type KernelName = Kernel['name'];
