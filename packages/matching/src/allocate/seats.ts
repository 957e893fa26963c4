/** Nobody sits here. */
export const EMPTY = -1;

/**
 * The seats of every listing as one binary min-heap each, in shared arrays. A seat has a key and an owner; whoever comes
 * takes the seat with the lowest key. Deferred acceptance (key: how welcome) and the auction (key: price) both live on it.
 */
export class Seats {
  readonly #starts: Int32Array;
  readonly #keys: Float64Array;
  readonly #owners: Int32Array;

  /** @param keyOf the key of the empty seats of a listing */
  constructor(seats: Int32Array, keyOf: (listing: number) => number) {
    this.#starts = new Int32Array(seats.length + 1);
    for (let j = 0; j < seats.length; j++) this.#starts[j + 1] = this.#starts[j]! + seats[j]!;
    const total = this.#starts[seats.length]!;
    this.#keys = new Float64Array(total);
    this.#owners = new Int32Array(total).fill(EMPTY);
    for (let j = 0; j < seats.length; j++) this.#keys.fill(keyOf(j), this.#starts[j]!, this.#starts[j + 1]!);
  }

  /** The lowest key of a listing; Infinity when it has no seats. */
  lowest(listing: number): number {
    const start = this.#starts[listing]!;
    return start < this.#starts[listing + 1]! ? this.#keys[start]! : Infinity;
  }

  /** Gives the seat with the lowest key away. @returns who sat there, or EMPTY */
  take(listing: number, key: number, owner: number): number {
    const start = this.#starts[listing]!;
    const size = this.#starts[listing + 1]! - start;
    const before = this.#owners[start]!;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && this.#keys[start + child + 1]! < this.#keys[start + child]!) child++;
      if (this.#keys[start + child]! >= key) break;
      this.#keys[start + hole] = this.#keys[start + child]!;
      this.#owners[start + hole] = this.#owners[start + child]!;
      hole = child;
    }
    this.#keys[start + hole] = key;
    this.#owners[start + hole] = owner;
    return before;
  }
}
