/** Small integers for codes, in order of first sight: what encoded sets are made of. */
export class CodeBook {
  readonly #numbers = new Map<string, number>();
  readonly #codes: string[] = [];

  get size(): number {
    return this.#codes.length;
  }

  numberOf(code: string): number {
    let number = this.#numbers.get(code);
    if (number === undefined) {
      number = this.#codes.length;
      this.#numbers.set(code, number);
      this.#codes.push(code);
    }
    return number;
  }

  codeOf(number: number): string {
    return this.#codes[number] ?? '';
  }

  /** Ascending, without repeats. */
  setOf(codes: readonly string[]): Int32Array {
    return Int32Array.from(new Set(codes.map((code) => this.numberOf(code)))).sort();
  }
}

/** How many numbers two ascending sets share. */
export function shared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
