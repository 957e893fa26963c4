import { LONGEST_TEXT } from '../text/normalise.ts';
import { featuresOfParts, isLongLatin, partsOf } from './features.ts';
import { passagesOf } from './passages.ts';
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
const isRead = (index: TermIndex, part: string): boolean =>
  !ALPHABETIC.test(part) || index.numbers.has(`v${part.normalize('NFD').replace(/\p{Mn}+/gu, '')}`);

/** One sentence of a profile, or the whole of any other query. */
export interface AskedPassage {
  readonly terms: readonly number[];
  /** The root of the summed squares of the terms' rarities; above 0. */
  readonly length: number;
}

export interface Asked {
  /** The features that some document has, shortest lists first, of length 1. What occurs nowhere counts neither for nor against. */
  readonly vector: readonly Weighted[];
  readonly passages: readonly AskedPassage[];
}

/** More sentences than this are read, but not each looked for by itself. */
const MOST_PASSAGES = 24;

/** A query as weighted features, whole and by its sentences. */
export const askedOf = (index: TermIndex, query: string, kind: QueryKind): Asked => {
  const text = readable(query.slice(0, LONGEST_TEXT), kind);
  const whole = kind === 'profile' ? passagesOf(text) : [partsOf(text)];
  const cut = kind === 'profile' ? whole.map((parts) => parts.filter((part) => isRead(index, part))) : whole;
  const long = isLongLatin(cut.flat());
  const counts = new Map<number, number>();
  const passages: AskedPassage[] = [];
  for (const parts of cut) {
    const terms: number[] = [];
    let squares = 0;
    for (const [feature, count] of featuresOfParts(parts, long)) {
      const term = index.numbers.get(feature);
      if (term === undefined) continue;
      counts.set(term, (counts.get(term) ?? 0) + count);
      terms.push(term);
      squares += (index.rarity[term] ?? 0) ** 2;
    }
    if (squares > 0 && passages.length < MOST_PASSAGES) passages.push({ terms, length: Math.sqrt(squares) });
  }
  return { vector: vectorOf(index, counts), passages };
};

const vectorOf = (index: TermIndex, counts: ReadonlyMap<number, number>): readonly Weighted[] => {
  const terms = Float64Array.from(counts.keys(), (term) => listed(index, term) * index.numbers.size + term);
  terms.sort();
  const weights = Array.from(terms, (key): Weighted => {
    const term = key % index.numbers.size;
    return [term, saturated(counts.get(term) ?? 0) * (index.rarity[term] ?? 0)];
  });
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return weights.map(([term, weight]) => [term, weight / length]);
};

const listed = ({ starts }: TermIndex, term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0);
