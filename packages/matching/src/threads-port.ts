/** Work for several threads over one memory: own places of a list, each filling its own list. */
export interface ThreadWork {
  readonly module: object;
  readonly memory: object;
  /** Where the list of places is, and which part of it. */
  readonly order: number;
  readonly from: number;
  readonly to: number;
  /** One query for each thread. */
  readonly queries: readonly number[];
}

/** Threads that run the kernel. The engine itself knows nothing of how a platform makes them. */
export interface Threads {
  readonly count: number;
  run(work: ThreadWork): Promise<void>;
}
