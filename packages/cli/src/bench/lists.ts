/** Places of every list that is measured and compared. */
export const TOP = 10;

/** The lists of one side: the number of the counterpart and the fit, best first; -1 where a list has ended. */
export class Lists {
  readonly others: Int32Array;
  readonly fits: Int16Array;

  constructor(readonly count: number) {
    this.others = new Int32Array(count * TOP).fill(-1);
    this.fits = new Int16Array(count * TOP).fill(-1);
  }

  set(list: number, place: number, other: number, fit: number): void {
    this.others[list * TOP + place] = other;
    this.fits[list * TOP + place] = fit;
  }
}

export interface BothSides {
  /** By the number of the listing, and of the profile, in their programme. */
  readonly byListing: Lists;
  readonly byProfile: Lists;
}

/** How many places of these lists differ, in counterpart or fit. */
export const differences = (a: Lists, b: Lists, lists: Iterable<number>): number => {
  let wrong = 0;
  for (const list of lists) {
    for (let at = list * TOP; at < (list + 1) * TOP; at++) {
      if (a.others[at] !== b.others[at] || a.fits[at] !== b.fits[at]) wrong++;
    }
  }
  return wrong;
};

/** How many places of any list differ. */
export const allDifferences = (a: BothSides, b: BothSides): number =>
  (['byListing', 'byProfile'] as const).reduce(
    (wrong, side) => wrong + differences(a[side], b[side], Array(b[side].count).keys()),
    0,
  );

/** One list while it is filled: best fit first, then the lower tie, then the lower number (ids sort like numbers). */
export class Best {
  readonly #fits = new Int32Array(TOP);
  readonly #ties = new Float64Array(TOP);
  readonly #others = new Int32Array(TOP);
  #length = 0;

  /** A lower fit cannot enter. */
  get floor(): number {
    return this.#length < TOP ? 1 : this.#fits[TOP - 1]!;
  }

  offer(fit: number, tie: number, other: number): void {
    let at = this.#length;
    while (at > 0 && this.#after(at - 1, fit, tie, other)) at--;
    if (at === TOP) return;
    for (let i = Math.min(this.#length, TOP - 1); i > at; i--) this.#move(i - 1, i);
    this.#fits[at] = fit;
    this.#ties[at] = tie;
    this.#others[at] = other;
    if (this.#length < TOP) this.#length++;
  }

  copyTo(lists: Lists, list: number): void {
    for (let i = 0; i < this.#length; i++) lists.set(list, i, this.#others[i]!, this.#fits[i]!);
  }

  #after(at: number, fit: number, tie: number, other: number): boolean {
    if (this.#fits[at] !== fit) return this.#fits[at]! < fit;
    if (this.#ties[at] !== tie) return this.#ties[at]! > tie;
    return this.#others[at]! > other;
  }

  #move(from: number, to: number): void {
    this.#fits[to] = this.#fits[from]!;
    this.#ties[to] = this.#ties[from]!;
    this.#others[to] = this.#others[from]!;
  }
}
