import type { Fields } from '../generate/fields.ts';

/** Readers of well-formed statements, as the measures understand them. */

export const numberIn = (fields: Fields, name: string): number | null => {
  const value = fields[name];
  return typeof value === 'number' ? value : null;
};

export const flagIn = (fields: Fields, name: string): boolean | null => {
  const value = fields[name];
  return typeof value === 'boolean' ? value : null;
};

/** Codes without repeats; null where not stated. */
export const codesIn = (fields: Fields, name: string): readonly string[] | null => {
  const value = fields[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? [...new Set(value as string[])] : null;
};

export interface Entry {
  readonly code: string;
  readonly level: number | string | null;
  readonly importance: number;
}

/** Skills, tasks and the like; null where not stated. */
export const entriesIn = (fields: Fields, name: string): readonly Entry[] | null => {
  const value = fields[name];
  if (!Array.isArray(value)) return null;
  return (value as unknown[]).map((one): Entry => {
    if (typeof one === 'string') return { code: one, level: null, importance: 1 };
    const { code, skill, task, occupation, level, importance } = one as Readonly<Record<string, unknown>>;
    return {
      code: (code ?? skill ?? task ?? occupation) as string,
      level: (level ?? null) as number | string | null,
      importance: (importance ?? 1) as number,
    };
  });
};

/** Days since 1970-01-01; null where not stated. */
export const dayIn = (fields: Fields, name: string): number | null => {
  const value = fields[name];
  return typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 : null;
};

/** Numbers for codes in order of first sight. */
export class Numbering<T> {
  readonly #numbers = new Map<string, number>();
  readonly items: T[] = [];
  readonly #keyOf: (item: T) => string;

  constructor(keyOf: (item: T) => string) {
    this.#keyOf = keyOf;
  }

  add(item: T): number {
    const key = this.#keyOf(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    return this.items.push(item) - 1;
  }

  of(item: T): number | undefined {
    return this.#numbers.get(this.#keyOf(item));
  }
}

export const numberingOf = (codes: Iterable<string>): Numbering<string> => {
  const numbering = new Numbering<string>((code) => code);
  for (const code of codes) numbering.add(code);
  return numbering;
};
