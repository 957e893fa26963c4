import type { Side, Stated } from './model.ts';

/** @throws TypeError when the path does not start with a side. */
export function sideOf(path: string): Side {
  if (path.startsWith('listing.')) return 'listing';
  if (path.startsWith('profile.')) return 'profile';
  throw new TypeError(`not a path of a statement: ${path}`);
}

export function fieldOf(path: string): string {
  return path.slice(sideOf(path).length + 1);
}

export function otherSide(side: Side): Side {
  return side === 'listing' ? 'profile' : 'listing';
}

export type Parse<T> = (raw: unknown) => T | undefined;

/** Reads one path of the statement on `side`; a path of the other side, or none, reads as not stated. */
export function reader<T>(
  path: string | null | undefined,
  side: Side,
  parse: Parse<T>,
): (stated: Stated) => T | undefined {
  if (path === null || path === undefined || sideOf(path) !== side) return () => undefined;
  const field = fieldOf(path);
  return (stated) => parse(stated[field]);
}

export const asNumber: Parse<number> = (raw) =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;

export const asFlag: Parse<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);

export const asText: Parse<string> = (raw) => (typeof raw === 'string' && raw !== '' ? raw : undefined);

/** A list of codes without repeats; one code is a list of one. An empty list is a statement: none. */
export const asCodes: Parse<readonly string[]> = (raw) => {
  if (typeof raw === 'string') return raw === '' ? undefined : [raw];
  if (!Array.isArray(raw)) return undefined;
  return [...new Set(raw.filter((code): code is string => typeof code === 'string' && code !== ''))];
};

/** Something with a code and maybe a level and an importance: a skill, a language task. */
export interface Entry {
  readonly code: string;
  readonly level: string | number | undefined;
  readonly importance: number | undefined;
}

function asEntry(raw: unknown): Entry | undefined {
  if (typeof raw === 'string')
    return raw === '' ? undefined : { code: raw, level: undefined, importance: undefined };
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { code, skill, task, occupation, level, importance } = raw as Record<string, unknown>;
  const name = asText(code ?? skill ?? task ?? occupation);
  if (name === undefined) return undefined;
  return {
    code: name,
    level: typeof level === 'number' ? asNumber(level) : asText(level),
    importance: asNumber(importance),
  };
}

/** Codes, or objects with `code`, `skill`, `task` or `occupation` and maybe `level` and `importance`. Repeats stay: the measure decides. */
export const asEntries: Parse<readonly Entry[]> = (raw) => {
  if (!Array.isArray(raw)) return undefined;
  return raw.map(asEntry).filter((entry): entry is Entry => entry !== undefined);
};

/** Days since 1970-01-01 of a 'YYYY-MM-DD'; an impossible date reads as not stated. */
export const asDay: Parse<number> = (raw) => {
  const match = typeof raw === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw) : null;
  if (match === null) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === raw ? time / 86_400_000 : undefined;
};

/** Inverse of {@link asDay}. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
