import type { Side, Stated } from '../model.ts';
import { fieldOf, sideOf } from '../stated.ts';

/** A u16 holds this many. */
export const MOST_CLASSES = 65_535;

/**
 * Numbers the different answers that statements of one side give to the fields of one measure. Equal fields are one class:
 * nothing but the fields that a measure names can move its value.
 */
export class Classes {
  /** One encoded value for each class. */
  readonly encoded: unknown[] = [];
  /** How many statements have each class. */
  readonly counts: number[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #keyOf: (stated: Stated) => unknown;
  readonly #encode: (stated: Stated) => unknown;

  constructor(side: Side, reads: readonly string[], encode: (stated: Stated) => unknown) {
    const fields = reads.filter((path) => sideOf(path) === side).map(fieldOf);
    this.#keyOf = keyReader(fields);
    this.#encode = encode;
  }

  get size(): number {
    return this.encoded.length;
  }

  /** Class of a statement; a new one is added behind the others. */
  of(stated: Stated): number {
    const key = this.#keyOf(stated);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.encoded.length;
      this.#numbers.set(key, number);
      this.encoded.push(this.#encode(stated));
      this.counts.push(0);
    }
    return number;
  }
}

/** Something to find equal fields by. A plain value is its own key. */
function keyReader(fields: readonly string[]): (stated: Stated) => unknown {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return (stated) => keyOf(stated[only]);
  return (stated) => fields.map((field) => JSON.stringify(stated[field]) ?? '').join('\u0000');
}

function keyOf(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('\u0000') ? `\u0000${value}` : value;
  if (typeof value !== 'object' || value === null) return value;
  return `\u0000${JSON.stringify(value)}`;
}
