/** Work for several threads over one memory: own places of a list, each filling its own list. */
export interface ThreadWork {
  readonly module: object;
  readonly memory: object;
  /** Which of the kernel's functions: own places of a list against a tile, rows of bounds, or what was put off in a tile. */
  readonly run: 'scanMany' | 'makeBounds' | 'settle';
  /** Where the list of places is, and which part of it. */
  readonly order: number;
  readonly from: number;
  readonly to: number;
  /** Every thread does all of it, for its own query. Otherwise they share it. */
  readonly each?: boolean;
  /** One query for each thread. */
  readonly queries: readonly number[];
}

/** Threads that run the kernel. The engine itself knows nothing of how a platform makes them. */
export interface Threads {
  readonly count: number;
  /** Runs of fewer pairs are done before threads have started. */
  readonly worthFrom: number;
  run(work: ThreadWork): Promise<void>;
}
