import { Refusal } from './refusal.ts';

export const DEFAULT_LIMIT = 30;

export type CursorPart = string | number;

/** An opaque mark of where a page ended. Holds sort keys only, and nothing that the page did not show. */
export const cursorOf = (parts: readonly CursorPart[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

const KINDS = {
  id: (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value),
  moment: (value: unknown) =>
    typeof value === 'string' &&
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z$/u.test(value) &&
    !Number.isNaN(Date.parse(value)),
  whole: (value: unknown) => Number.isSafeInteger(value) && Math.abs(value as number) <= 2_147_483_647,
  text: (value: unknown) => typeof value === 'string' && value.length <= 100 && !value.includes('\u0000'),
} as const;

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Reads a cursor back, its parts being of the given kinds in this order.
 * @returns undefined when there is none.
 * @throws Refusal `invalid-input` for anything that we cannot have made.
 */
export const readCursor = (
  cursor: string | undefined,
  ...kinds: readonly (keyof typeof KINDS)[]
): CursorPart[] | undefined => {
  if (cursor === undefined) return undefined;
  const parts = parse(cursor);
  const fits =
    Array.isArray(parts) &&
    parts.length === kinds.length &&
    kinds.every((kind, index) => KINDS[kind](parts[index]));
  if (!fits) throw new Refusal('invalid-input', { fields: [{ path: 'query/cursor', rule: 'not-a-cursor' }] });
  return parts as CursorPart[];
};
