type Work = () => Promise<void>;

/** One thing at a time: edits first, then what has to be through by the morning, then what nobody waits for. */
export class Turns {
  readonly #edits: Work[] = [];
  readonly #idle: Work[] = [];
  readonly #last: Work[] = [];
  #running = false;

  /** Runs `work` when everybody before is through; waits for no more than one piece of another kind. */
  soon<T>(work: () => Promise<T>): Promise<T> {
    return this.#put(this.#edits, work);
  }

  /** Runs `work` when no edit waits. */
  whenIdle<T>(work: () => Promise<T>): Promise<T> {
    return this.#put(this.#idle, work);
  }

  /** The same; when `work` calls `leave` it is somebody else's turn, and it goes on beside them. */
  whileIdle<T>(work: (leave: () => void) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const turn = (): Promise<void> =>
        new Promise<void>((leave) => void work(leave).then(resolve, reject).finally(leave));
      this.whenIdle(turn).catch(reject);
    });
  }

  /** The same for work in pieces: whoever waits goes first when it calls `rest`. */
  inPieces<T>(work: (rest: () => Promise<void>) => Promise<T>): Promise<T> {
    let leave = (): void => undefined;
    const enter = (): Promise<void> =>
      new Promise((entered) => {
        const turn = (): Promise<void> =>
          new Promise((left) => {
            leave = left;
            entered();
          });
        void this.whenIdle(turn);
      });
    const rest = (): Promise<void> => {
      leave();
      return enter();
    };
    return enter()
      .then(() => work(rest))
      .finally(() => leave());
  }

  /** Runs `work` when nothing else waits. */
  last<T>(work: () => Promise<T>): Promise<T> {
    return this.#put(this.#last, work);
  }

  /** Whether somebody waits who goes before those who come last. */
  get areWanted(): boolean {
    return this.#edits.length > 0 || this.#idle.length > 0;
  }

  #put<T>(queue: Work[], work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      queue.push(() => work().then(resolve, reject));
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let work = this.#next(); work; work = this.#next()) await work();
    this.#running = false;
  }

  #next(): Work | undefined {
    return this.#edits.shift() ?? this.#idle.shift() ?? this.#last.shift();
  }
}
