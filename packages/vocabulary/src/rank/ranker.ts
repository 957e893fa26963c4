import { codeIndex, lendByCodes } from './codes.ts';
import { KINDS, queryKindOf } from './query-kind.ts';
import type { KindWeights, QueryKind } from './query-kind.ts';
import { askedOf } from './query-vector.ts';
import type { Weighted } from './query-vector.ts';
import { lookAgain } from './second-look.ts';
import { best } from './select.ts';
import { termIndex } from './term-index.ts';
import type { FieldWeight, RankDocument, TermIndex } from './term-index.ts';

export interface Ranked {
  readonly id: string;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
}

export interface Ranker {
  /** How many documents are indexed. */
  readonly size: number;
  /** The best documents for a text, best first, ties in the order of the corpus, at most `depth` (1000). Never throws. */
  rank(query: string, depth?: number): readonly Ranked[];
}

/** How many entries of lists a query may read, rarest features first: what keeps a whole CV within milliseconds. */
const QUERY_BUDGET = 200_000;
const FEEDBACK_BUDGET = 60_000;
const FEEDBACK_DOCUMENTS = 8;
const FEEDBACK_TERMS = 150;

const addScores = (
  index: TermIndex,
  vector: readonly Weighted[],
  budget: number,
  into: Float64Array,
): void => {
  const { documents, impacts, step } = index;
  let left = budget;
  for (const [term, weight] of vector) {
    const scale = weight * step;
    const from = index.starts[term] ?? 0;
    const to = index.starts[term + 1] ?? 0;
    if (to - from > left) return;
    left -= to - from;
    for (let at = from; at < to; at += 1) {
      const document = documents[at] as number;
      into[document] = (into[document] as number) + scale * (impacts[at] as number);
    }
  }
};

/** The strongest features of the best documents, as a second query of length 1. */
const feedbackVector = (index: TermIndex, scores: Float64Array, trust: number): readonly Weighted[] => {
  const top = best(scores, FEEDBACK_DOCUMENTS);
  const highest = scores[top[0] ?? 0] || 1;
  const { sums } = index;
  const seen: number[] = [];
  for (const document of top) {
    const say = ((scores[document] ?? 0) / highest) ** trust;
    for (let at = index.ownStarts[document] ?? 0; at < (index.ownStarts[document + 1] ?? 0); at += 1) {
      const term = index.ownTerms[at] as number;
      if (sums[term] === 0) seen.push(term);
      sums[term] = (sums[term] as number) + say * (index.ownImpacts[at] as number);
    }
  }
  const weights = Float32Array.from(seen, (term) => sums[term] ?? 0);
  for (const term of seen) sums[term] = 0;
  return strongest(seen, weights);
};

const strongest = (terms: readonly number[], weights: Float32Array): readonly Weighted[] => {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  const least = weights.slice().sort()[Math.max(0, weights.length - FEEDBACK_TERMS)] ?? 0;
  const kept: Weighted[] = [];
  weights.forEach((weight, at) => {
    if (weight >= least) kept.push([terms[at] ?? 0, weight / length]);
  });
  return kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
};

const highestOf = (scores: Float64Array): number => {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  return highest;
};

const addFeedback = (index: TermIndex, { feedback, trust }: KindWeights, scores: Float64Array): void => {
  const scale = feedback * highestOf(scores);
  const vector = feedbackVector(index, scores, trust);
  const scaled = vector.map(([term, weight]): Weighted => [term, weight * scale]);
  addScores(index, scaled, FEEDBACK_BUDGET, scores);
};

const scoresFor = (index: TermIndex, query: string, kind: QueryKind): Float64Array => {
  const scores = new Float64Array(index.size);
  const { vector, passages } = askedOf(index, query, kind);
  addScores(index, vector, QUERY_BUDGET, scores);
  lookAgain(index, passages, KINDS[kind], scores);
  addFeedback(index, KINDS[kind], scores);
  return scores;
};

/**
 * A lexical ranker over documents with named fields, for any script and without a model: character grams and words,
 * weighted by rarity, compared by cosine, one field at a time. Names of persons in a query are not read.
 * Fields missing in a document are empty; a field of weight 0 or less does not count.
 */
export const createRanker = (documents: readonly RankDocument[], weights: readonly FieldWeight[]): Ranker => {
  const index = termIndex(
    documents,
    weights.filter(({ weight }) => weight > 0),
  );
  const coded = documents.some(({ codes }) => codes !== undefined && codes.length > 0);
  const codes = coded ? codeIndex(documents.map((document) => document.codes ?? [])) : undefined;
  return {
    size: documents.length,
    rank: (query, depth = 1000) => {
      const kind = queryKindOf(query);
      const scores = scoresFor(index, query, kind);
      const final = codes ? lendByCodes(codes, scores, KINDS[kind]) : scores;
      return best(final, depth).map((at) => ({ id: documents[at]?.id ?? '', score: final[at] ?? 0 }));
    },
  };
};
