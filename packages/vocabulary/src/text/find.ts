import { normalise } from './normalise.ts';
import { searchKey } from './search-key.ts';

/** Something that can be found by any of its names. */
export interface Findable {
  readonly code: string;
  readonly names: readonly string[];
}

/** Codes found by a query, best first, at most `limit` (20). */
export type Finder = (query: string, limit?: number) => readonly string[];

/** Longer queries are cut: nobody looks up a letter in a list of names. */
const LONGEST_QUERY = 80;
const MOST_WORDS = 8;

interface Indexed {
  readonly code: string;
  readonly keys: readonly string[];
  /** Made when first needed. */
  pairs?: readonly ReadonlySet<string>[];
}

/**
 * A finder over a vocabulary. It answers codes, best first: a whole name, then a beginning, then a part; shorter names
 * first, then the order of the vocabulary. A query of several words needs each of them in some name of the entry.
 * An empty query finds nothing. `loose` also answers names that merely resemble a query that nothing contains.
 */
export const finder = (
  entries: () => readonly Findable[],
  options: { readonly loose?: boolean } = {},
): Finder => {
  let index: readonly Indexed[] | undefined;
  return (query, limit = 20) => {
    index ??= entries().map(({ code, names }) => ({
      code,
      keys: names.map(searchKey).filter((key) => key !== ''),
    }));
    const asked = normalise(query.slice(0, LONGEST_QUERY));
    const words = [asked, ...asked.split(' ').slice(0, MOST_WORDS)]
      .map(searchKey)
      .filter((word) => word !== '');
    const whole = words[0];
    if (whole === undefined) return [];
    const parts = words.slice(1);
    const hits = index
      .map((entry, order) => ({ code: entry.code, order, score: scoreOf(entry.keys, whole, parts) }))
      .filter((hit) => hit.score > 0);
    const scored = hits.length > 0 || !options.loose ? hits : resembling(index, whole);
    return scored
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .slice(0, limit)
      .map((hit) => hit.code);
  };
};

interface Hit {
  readonly code: string;
  readonly order: number;
  readonly score: number;
}

/** When nothing contains the query: names that share at least half of its pairs of characters (介護ヘルパー, ホームヘルパー). */
const resembling = (index: readonly Indexed[], query: string): Hit[] => {
  const asked = pairsOf(query);
  if (asked.size < 2) return [];
  return index
    .map((entry, order) => {
      entry.pairs ??= entry.keys.map(pairsOf);
      return {
        code: entry.code,
        order,
        score: Math.max(0, ...entry.pairs.map((pairs) => dice(asked, pairs))),
      };
    })
    .filter((hit) => hit.score >= 0.5);
};

const pairsOf = (key: string): ReadonlySet<string> => {
  const characters = [...key];
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
};

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
};

const scoreOf = (keys: readonly string[], whole: string, parts: readonly string[]): number => {
  const best = Math.max(0, ...keys.map((key) => closeness(key, whole)));
  if (best > 0 || parts.length < 2) return best;
  const hits = parts.map((part) => Math.max(0, ...keys.map((key) => closeness(key, part))));
  return hits.every((hit) => hit > 0) ? Math.min(...hits) / 2 : 0;
};

/** 0 = not there; whole 4000, beginning 3000, part 2000, minus the surplus length of the name. */
const closeness = (key: string, query: string): number => {
  if (key === query) return 4000;
  const surplus = Math.min(999, key.length - query.length);
  if (key.startsWith(query)) return 3000 - surplus;
  return query.length > 1 && key.includes(query) ? 2000 - surplus : 0;
};
