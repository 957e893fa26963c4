import type { Criterion } from '@musubi/matching';
import type { Pair, Plain } from './arbitrary-statement.ts';

type Better = (mine: unknown, others: unknown) => unknown;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
/** Mine and what the others have as well; where there is room for one thing only, theirs. */
const joined = (mine: unknown, others: unknown): unknown => {
  if (!Array.isArray(mine)) return list(others)[0];
  const known = new Set(mine.map((item) => JSON.stringify(item)));
  return [...(mine as unknown[]), ...list(others).filter((item) => !known.has(JSON.stringify(item)))];
};
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day} 00:00-24:00`);

/**
 * By measure, the path of the comparison (first or second) that can be improved, and how: to hold what is wanted, to be free
 * longer, to offer what is needed, to pay at least what is hoped for.
 */
const BETTER: Readonly<Record<string, readonly [at: number, better: Better]>> = {
  coverage: [1, joined],
  'all-of': [1, joined],
  'any-of': [1, joined],
  covers: [0, joined],
  overlap: [0, joined],
  category: [0, joined],
  'schedule-overlap': [1, () => WEEK],
  'at-least': [0, (value, floor) => Math.max(value as number, floor as number)],
  'at-most': [0, (value, ceiling) => Math.min(value as number, ceiling as number)],
  'flag-agreed': [0, () => true],
};

/** The pair with one fact improved for one criterion; undefined where the facts are not stated, or nothing can be improved. */
export const improved = ({ measure }: Criterion, [listing, profile]: Pair): Pair | undefined => {
  const [at, better] = BETTER[measure.kind] ?? [];
  const [mine, others] = [measure.reads[at ?? 0], measure.reads[at === 0 ? 1 : 0]];
  if (better === undefined || mine === undefined || others === undefined) return undefined;
  const [own, theirs] = [factAt(mine, listing, profile), factAt(others, listing, profile)];
  if (own === undefined || theirs === undefined) return undefined;
  const field = mine.slice(mine.indexOf('.') + 1);
  const value = better(own, theirs);
  if (value === undefined) return undefined;
  return mine.startsWith('listing.')
    ? [{ ...listing, [field]: value }, profile]
    : [listing, { ...profile, [field]: value }];
};

const factAt = (path: string, listing: Plain, profile: Plain): unknown => {
  const [side, field = ''] = path.split('.');
  return side === 'listing' ? listing[field] : profile[field];
};
