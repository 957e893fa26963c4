import { codeIndex, lendByCodes } from './codes.ts';
import type { RankDocument } from './counted.ts';
import type { TermBag } from './numbers.ts';
import { KINDS, queryKindOf } from './query-kind.ts';
import type { QueryKind } from './query-kind.ts';
import { askedOf } from './query-vector.ts';
import type { Weighted } from './query-vector.ts';
import { lookAgain } from './second-look.ts';
import { best } from './select.ts';
import { termIndex } from './term-index.ts';
import type { FieldWeight, TermIndex } from './term-index.ts';

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
/** Scores lie closer together after the first feedback. */
const ECHO_TRUST = 6;

const addScores = (
  index: TermIndex,
  { terms, weights }: Weighted,
  budget: number,
  into: Float64Array,
): void => {
  const { starts, entries, impactBits, step } = index;
  const impactMask = 2 ** impactBits - 1;
  let left = budget;
  for (let which = 0; which < terms.length; which += 1) {
    const term = terms[which] as number;
    const scale = (weights[which] as number) * step;
    const from = starts[term] as number;
    const to = starts[term + 1] as number;
    if (to - from > left) return;
    left -= to - from;
    for (let at = from; at < to; at += 1) {
      const entry = entries[at] as number;
      const document = entry >>> impactBits;
      into[document] = (into[document] as number) + scale * (entry & impactMask);
    }
  }
};

/** The strongest features of the best documents, strongest first, as a second query of length `share` of the best score. */
const feedbackVector = (index: TermIndex, scores: Float64Array, trust: number, share: number): Weighted => {
  const top = best(scores, FEEDBACK_DOCUMENTS);
  const highest = scores[top[0] ?? 0] || 1;
  const bag = index.bags.whole;
  bag.clear();
  for (const document of top) {
    const say = ((scores[document] ?? 0) / highest) ** trust;
    for (let at = index.ownStarts[document] ?? 0; at < (index.ownStarts[document + 1] ?? 0); at += 1)
      bag.add(index.ownTerms[at] as number, say * (index.ownImpacts[at] as number));
  }
  return strongest(bag, share * highest);
};

const strongest = (bag: TermBag, scale: number): Weighted => {
  const amounts = bag.amounts.subarray(0, bag.size);
  let squares = 0;
  for (let at = 0; at < amounts.length; at += 1) squares += (amounts[at] as number) * (amounts[at] as number);
  const places = best(amounts, FEEDBACK_TERMS);
  const factor = scale / (Math.sqrt(squares) || 1);
  return {
    terms: Uint32Array.from(places, (place) => bag.terms[place] as number),
    weights: Float64Array.from(places, (place) => (amounts[place] as number) * factor),
  };
};

const addFeedback = (index: TermIndex, share: number, trust: number, scores: Float64Array): void => {
  if (share === 0) return;
  addScores(index, feedbackVector(index, scores, trust, share), FEEDBACK_BUDGET, scores);
};

const scoresFor = (index: TermIndex, query: string, kind: QueryKind): Float64Array => {
  const scores = new Float64Array(index.size);
  const { vector, passages } = askedOf(index, query, kind);
  const { feedback, echo, trust, coverageAgain } = KINDS[kind];
  addScores(index, vector, QUERY_BUDGET, scores);
  lookAgain(index, passages, KINDS[kind], scores);
  addFeedback(index, feedback, trust, scores);
  addFeedback(index, echo, ECHO_TRUST, scores);
  if (coverageAgain > 0) lookAgain(index, passages, { coverage: coverageAgain, passage: 0, name: 0 }, scores);
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
