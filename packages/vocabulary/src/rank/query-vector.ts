import { featuresOfParts, partsOf } from './features.ts';
import { withoutPersonNames } from './person-names.ts';
import type { QueryKind } from './query-kind.ts';
import { saturated } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** The number of a feature and its weight. */
export type Weighted = readonly [term: number, weight: number];

const GRADE = /特級|[0-9]級|第[0-9一二三四]種|[甲乙丙]種|技能士|免許状?|検定|資格|試験/gu;
const ALPHABETIC = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A licence by its trade: grades and words for "licence" say nothing about the work, unless nothing else is left. */
const readable = (query: string, kind: QueryKind): string => {
  if (kind !== 'licence') return withoutPersonNames(query);
  const trade = query.normalize('NFKC').replace(GRADE, ' ');
  return /\p{L}/u.test(trade) ? trade : query;
};

/** In a profile a word that no document has is a name sooner than a spelling: its letters are not read. */
const partsFor = (index: TermIndex, query: string, kind: QueryKind): readonly string[] => {
  const parts = partsOf(readable(query, kind));
  if (kind !== 'profile') return parts;
  return parts.filter(
    (part) =>
      !ALPHABETIC.test(part) || index.numbers.has(`v${part.normalize('NFD').replace(/\p{Mn}+/gu, '')}`),
  );
};

/**
 * A query as weighted features that some document has, rarest lists first, of length 1. What occurs nowhere counts
 * neither for nor against.
 */
export const queryVector = (index: TermIndex, query: string, kind: QueryKind): readonly Weighted[] => {
  const found: [number, number][] = [];
  let squares = 0;
  for (const [feature, count] of featuresOfParts(partsFor(index, query, kind))) {
    const term = index.numbers.get(feature);
    if (term === undefined) continue;
    const weight = saturated(count) * (index.rarity[term] ?? 0);
    squares += weight ** 2;
    found.push([term, weight]);
  }
  const length = Math.sqrt(squares) || 1;
  const listed = (term: number): number => (index.starts[term + 1] ?? 0) - (index.starts[term] ?? 0);
  return found
    .sort((a, b) => listed(a[0]) - listed(b[0]) || a[0] - b[0])
    .map(([term, weight]) => [term, weight / length]);
};
