import { weightOfKind } from './feature-kinds.ts';

/** Up to four UTF-16 units in two numbers. */
const unitsOf = (text: string, from: number): number =>
  (from < text.length ? text.charCodeAt(from) : 0) |
  (from + 1 < text.length ? text.charCodeAt(from + 1) << 16 : 0);

const textOf = (low: number, high: number): string =>
  String.fromCharCode(low & 0xffff, low >>> 16, high & 0xffff, high >>> 16).replace(/\0+$/u, '');

/** No feature has this number. */
export const UNKNOWN = -1;

/**
 * The numbers of features, in the order in which they were first met. Grams of up to four units are looked up by their units
 * in an open table, since making a string for each costs more than all else; longer features by their text. Grams of
 * different kinds never have the same units: Japanese and other scripts share none, and the sizes differ.
 */
export class FeatureTable {
  #low = new Uint32Array(1 << 12);
  #high = new Uint32Array(1 << 12);
  /** 1 more than the number of the gram in each place; 0 where there is none. */
  #numbers = new Uint32Array(1 << 12);
  #shift = 20;
  #grams = 0;
  readonly #texts = new Map<string, number>();
  readonly #weights: number[] = [];
  #open = true;

  get size(): number {
    return this.#weights.length;
  }

  /** From here on what is not known stays unknown. */
  close(): void {
    this.#open = false;
  }

  /** What each feature weighs by its kind. */
  weights(): Float64Array {
    return Float64Array.from(this.#weights);
  }

  /** The number of a gram given as two times two units (0 where it is shorter), or `UNKNOWN`. */
  gram(kind: string, low: number, high: number): number {
    const place = this.#placeOf(low >>> 0, high >>> 0);
    const number = this.#numbers[place] as number;
    if (number > 0 || !this.#open) return number - 1;
    this.#low[place] = low;
    this.#high[place] = high;
    this.#numbers[place] = this.#weights.push(weightOfKind(kind + textOf(low, high)));
    this.#grams += 1;
    if (this.#grams * 2 > this.#numbers.length) this.#widen();
    return this.size - 1;
  }

  /** The number of a feature whose text may be longer, or `UNKNOWN`. */
  text(kind: string, text: string): number {
    const key = kind + text;
    const number = this.#texts.get(key);
    if (number !== undefined) return number;
    if (!this.#open) return UNKNOWN;
    this.#texts.set(key, this.#weights.push(weightOfKind(key)) - 1);
    return this.size - 1;
  }

  /** The number of a gram of any length, or `UNKNOWN`. */
  gramOf(kind: string, text: string): number {
    return text.length <= 4 ? this.gram(kind, unitsOf(text, 0), unitsOf(text, 2)) : this.text(kind, text);
  }

  #placeOf(low: number, high: number): number {
    const last = this.#numbers.length - 1;
    let place = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> this.#shift;
    while (this.#numbers[place] !== 0 && (this.#low[place] !== low || this.#high[place] !== high))
      place = (place + 1) & last;
    return place;
  }

  #widen(): void {
    const [low, high, numbers] = [this.#low, this.#high, this.#numbers];
    this.#shift -= 1;
    this.#low = new Uint32Array(numbers.length * 2);
    this.#high = new Uint32Array(numbers.length * 2);
    this.#numbers = new Uint32Array(numbers.length * 2);
    numbers.forEach((number, at) => {
      if (number === 0) return;
      const place = this.#placeOf(low[at] ?? 0, high[at] ?? 0);
      this.#low[place] = low[at] ?? 0;
      this.#high[place] = high[at] ?? 0;
      this.#numbers[place] = number;
    });
  }
}
