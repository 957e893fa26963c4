/** Pseudo-random numbers that are the same on every machine: sfc32 (PractRand, Chris Doty-Humphrey), started from a seed and a number. */
export class Dice {
  #a = 0x9e3779b9;
  #b: number;
  #c = 0xb7e15162;
  #d: number;

  constructor(seed: number, stream = 0) {
    this.#b = (0x243f6a88 ^ stream) | 0;
    this.#d = seed | 1;
    this.#a = (this.#a ^ seed) | 0;
    for (let i = 0; i < 15; i++) this.next();
  }

  /** In [0, 1). */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number in [0, count). */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number in [low, high]. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Normal with mean 0 and deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Up to `count` different items. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.below(left.length), 1));
    return taken;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return this.some(items, items.length);
  }
}

/** Items that are drawn by weight. */
export class Weighted<T> {
  readonly #items: readonly T[];
  readonly #sums: readonly number[];

  constructor(items: readonly T[], weightOf: (index: number) => number) {
    let sum = 0;
    this.#items = items;
    this.#sums = items.map((_item, index) => (sum += weightOf(index)));
  }

  /** With these weights, item by item. */
  static of<T>(entries: readonly (readonly [item: T, weight: number])[]): Weighted<T> {
    return new Weighted(
      entries.map(([item]) => item),
      (index) => entries[index]![1],
    );
  }

  draw(dice: Dice): T {
    const at = dice.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return this.#items[low]!;
  }
}

/** The first item weighs 1, the second 1/2^power, and so on (Zipf where the power is 1). */
export const byRank = <T>(items: readonly T[], power = 1): Weighted<T> =>
  new Weighted(items, (index) => (index + 1) ** -power);
