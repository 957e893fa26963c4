import type { Draft } from './values.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface Merged {
  /** Both sides' changes; where they clash, mine. */
  readonly merged: Draft;
  /** Fields that both changed, differently. */
  readonly clashes: readonly string[];
}

/** Two people edited the same statement: each field that only one of them changed is taken from that one. */
export const mergeDrafts = (base: Draft, mine: Draft, theirs: Draft): Merged => {
  const names = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])];
  const clashes: string[] = [];
  const merged = names.flatMap((name): (readonly [string, unknown])[] => {
    const untouched = same(base[name], mine[name]);
    if (!untouched && !same(base[name], theirs[name]) && !same(mine[name], theirs[name])) clashes.push(name);
    const value = untouched ? theirs[name] : mine[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { merged: Object.fromEntries(merged), clashes };
};
