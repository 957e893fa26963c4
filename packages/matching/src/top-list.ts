/** Integers per entry: fit, forListing, forProfile, load, tie, ref, group. */
const STRIDE = 7;
const [FIT, FOR_LISTING, FOR_PROFILE, LOAD, TIE, REF, GROUP] = [0, 1, 2, 3, 4, 5, 6] as const;

/** No group: entries that never count against each other. */
export const UNGROUPED = -1;

export interface TopEntry {
  readonly fit: number;
  readonly forListing: number;
  readonly forProfile: number;
  readonly ref: number;
  readonly group: number;
}

/**
 * The best `size` entries seen so far, best first: fit, then fewer open proposals, then tie hash, then id. Bounded
 * insertion into one array of integers; offering allocates nothing. With `perGroup`, no group keeps more than so many.
 */
export class TopList {
  readonly #cells: Int32Array;
  readonly #size: number;
  readonly #perGroup: number;
  readonly #idOf: (ref: number) => string;
  #length = 0;

  constructor(size: number, perGroup: number, idOf: (ref: number) => string) {
    this.#size = size;
    this.#perGroup = perGroup;
    this.#idOf = idOf;
    this.#cells = new Int32Array((size + 1) * STRIDE);
  }

  get length(): number {
    return this.#length;
  }

  /** A fit under this cannot enter; one at it may. */
  get floor(): number {
    return this.#length < this.#size ? 0 : this.#cells[(this.#length - 1) * STRIDE + FIT]!;
  }

  /** @returns whether the list changed */
  offer(
    fit: number,
    forListing: number,
    forProfile: number,
    load: number,
    tie: number,
    ref: number,
    group: number,
  ): boolean {
    if (this.#size === 0 || fit < this.floor) return false;
    const spare = this.#size * STRIDE;
    const cells = this.#cells;
    cells[spare + FIT] = fit;
    cells[spare + FOR_LISTING] = forListing;
    cells[spare + FOR_PROFILE] = forProfile;
    cells[spare + LOAD] = load;
    cells[spare + TIE] = tie;
    cells[spare + REF] = ref;
    cells[spare + GROUP] = group;
    if (this.#length === this.#size && !this.#before(this.#size, this.#length - 1)) return false;
    if (group !== UNGROUPED && !this.#makeRoomInGroup(group)) return false;
    if (this.#length === this.#size) this.#length--;
    this.#insertSpare();
    return true;
  }

  entries(): TopEntry[] {
    return Array.from({ length: this.#length }, (_, i) => {
      const at = i * STRIDE;
      const cell = (field: number): number => this.#cells[at + field]!;
      return {
        fit: cell(FIT),
        forListing: cell(FOR_LISTING),
        forProfile: cell(FOR_PROFILE),
        ref: cell(REF),
        group: cell(GROUP),
      };
    });
  }

  /** When the group is full, its last entry leaves for a better newcomer. */
  #makeRoomInGroup(group: number): boolean {
    let count = 0;
    let last = -1;
    for (let i = 0; i < this.#length; i++) {
      if (this.#cells[i * STRIDE + GROUP] !== group) continue;
      count++;
      last = i;
    }
    if (count < this.#perGroup) return true;
    if (!this.#before(this.#size, last)) return false;
    this.#cells.copyWithin(last * STRIDE, (last + 1) * STRIDE, this.#length * STRIDE);
    this.#length--;
    return true;
  }

  #insertSpare(): void {
    let at = this.#length;
    while (at > 0 && this.#before(this.#size, at - 1)) at--;
    const from = this.#size * STRIDE;
    const spare = SCRATCH;
    for (let f = 0; f < STRIDE; f++) spare[f] = this.#cells[from + f]!;
    this.#cells.copyWithin((at + 1) * STRIDE, at * STRIDE, this.#length * STRIDE);
    this.#cells.set(spare, at * STRIDE);
    this.#length++;
  }

  #before(a: number, b: number): boolean {
    const cells = this.#cells;
    const x = a * STRIDE;
    const y = b * STRIDE;
    if (cells[x + FIT] !== cells[y + FIT]) return cells[x + FIT]! > cells[y + FIT]!;
    if (cells[x + LOAD] !== cells[y + LOAD]) return cells[x + LOAD]! < cells[y + LOAD]!;
    if (cells[x + TIE] !== cells[y + TIE]) return cells[x + TIE]! >>> 0 < cells[y + TIE]! >>> 0;
    return this.#idOf(cells[x + REF]!) < this.#idOf(cells[y + REF]!);
  }
}

/** The same order for lists about as long as their side: everything is kept and sorted once. */
export class LongList {
  readonly floor = 0;
  readonly #kept: (TopEntry & { readonly load: number; readonly tie: number })[] = [];
  readonly #idOf: (ref: number) => string;

  constructor(idOf: (ref: number) => string) {
    this.#idOf = idOf;
  }

  offer(
    fit: number,
    forListing: number,
    forProfile: number,
    load: number,
    tie: number,
    ref: number,
    group: number,
  ): boolean {
    this.#kept.push({ fit, forListing, forProfile, load, tie, ref, group });
    return true;
  }

  entries(): TopEntry[] {
    const idOf = this.#idOf;
    return this.#kept.sort(
      (a, b) => b.fit - a.fit || a.load - b.load || a.tie - b.tie || (idOf(a.ref) < idOf(b.ref) ? -1 : 1),
    );
  }
}

const SCRATCH = new Int32Array(STRIDE);
