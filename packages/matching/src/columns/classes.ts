import type { Side, Stated } from '../model.ts';
import { fieldOf, sideOf } from '../stated.ts';

/** A u16 holds this many. */
export const MOST_CLASSES = 65_535;

/**
 * Numbers the different answers that statements of one side give to the fields of one measure. Equal fields are one class:
 * nothing but the fields that a measure names can move its value. So are fields that a measure reads alike.
 */
export class Classes {
  /** One encoded value for each class. */
  readonly encoded: unknown[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #byEncoded = new Map<string, number>();
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
      number = this.#numberOf(this.#encode(stated));
      this.#numbers.set(key, number);
    }
    return number;
  }

  #numberOf(encoded: unknown): number {
    const key = plainKey(encoded);
    const known = key === undefined ? undefined : this.#byEncoded.get(key);
    if (known !== undefined) return known;
    const number = this.encoded.push(encoded) - 1;
    if (key !== undefined) this.#byEncoded.set(key, number);
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

/** Something to find equal records of plain values by; undefined for anything else. */
function plainKey(encoded: unknown): string | undefined {
  if (typeof encoded !== 'object' || encoded === null) return undefined;
  if (Object.getPrototypeOf(encoded) !== Object.prototype) return undefined;
  const parts = Object.entries(encoded).map(([name, value]) => {
    const part = plainPart(value);
    return part === undefined ? undefined : `${name} ${part}`;
  });
  return parts.includes(undefined) ? undefined : parts.join(' ');
}

function plainPart(value: unknown): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  const plain = value === undefined || typeof value === 'number' || typeof value === 'boolean';
  return plain ? String(value) : undefined;
}
