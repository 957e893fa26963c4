import { CodeBook } from './codes.ts';

/**
 * A small integer for every pair of codes, asked once and kept: rows by the first code, filled as codes turn up.
 * What similarity, travel time and category distance become in the bulk form. Values -1..32767.
 */
export class PairTable {
  readonly first = new CodeBook();
  readonly second = new CodeBook();
  readonly #rows: Int16Array[] = [];
  readonly #valueOf: (first: string, second: string) => number;

  constructor(valueOf: (first: string, second: string) => number) {
    this.#valueOf = valueOf;
  }

  /** Values of one first code against every second code known so far, by its number. */
  rowOf(first: number): Int16Array {
    const row = this.#rows[first];
    return row !== undefined && row.length >= this.second.size ? row : this.#grow(first, row);
  }

  #grow(first: number, old: Int16Array | undefined): Int16Array {
    const row = new Int16Array(this.second.size);
    if (old !== undefined) row.set(old);
    const code = this.first.codeOf(first);
    for (let i = old?.length ?? 0; i < row.length; i++) row[i] = this.#valueOf(code, this.second.codeOf(i));
    this.#rows[first] = row;
    return row;
  }
}
