import type { Passages } from './passages.ts';
import type { AskedPassage } from './query-vector.ts';
import { best } from './select.ts';
import type { TermIndex } from './term-index.ts';

/** What a second look adds to the best documents, as shares of the best score. */
export interface SecondLook {
  /** For what the document has of the query at all, however often. */
  readonly coverage: number;
  /** For the passage that answers best. */
  readonly passage: number;
  /** The same among names only. */
  readonly name: number;
}

/** How many documents are looked at again; thirty did as well as two hundred, within .001. */
const CANDIDATES = 30;
/** A document that lacks a third of the query is not two thirds as good. */
const COVERAGE_POWER = 4;

/** Which passages of the query have a term, in rows. */
interface AskedTerms {
  /** 1 more than the row of a term; 0 or undefined for terms that are not asked. */
  readonly rowOf: Uint32Array;
  /** Of each row the first of its passages in `passages`; one more at the end. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly squares: Float64Array;
}

const askedTerms = ({ bags, rarity }: TermIndex, asked: readonly AskedPassage[]): AskedTerms => {
  const bag = bags.part;
  bag.clear();
  for (const { terms } of asked) for (const term of terms) bag.add(term, 1);
  const starts = new Uint32Array(bag.size + 1);
  const squares = new Float64Array(bag.size);
  for (let row = 0; row < bag.size; row += 1) {
    starts[row + 1] = (starts[row] as number) + (bag.amounts[row] as number);
    squares[row] = (rarity[bag.terms[row] as number] as number) ** 2;
  }
  const next = starts.slice();
  const passages = new Uint32Array(starts[bag.size] as number);
  asked.forEach(({ terms }, passage) => {
    for (const term of terms) {
      const row = (bag.places[term] as number) - 1;
      passages[next[row] as number] = passage;
      next[row] = (next[row] as number) + 1;
    }
  });
  return { rowOf: bag.places, starts, passages, squares };
};

const addTerms = (
  { rowOf, starts, passages, squares }: AskedTerms,
  terms: Uint32Array,
  from: number,
  to: number,
  into: Float64Array,
): void => {
  into.fill(0);
  for (let at = from; at < to; at += 1) {
    const row = rowOf[terms[at] as number];
    if (!row) continue;
    const square = squares[row - 1] as number;
    for (let one = starts[row - 1] as number; one < (starts[row] as number); one += 1) {
      const passage = passages[one] as number;
      into[passage] = (into[passage] as number) + square;
    }
  }
};

interface Sums {
  readonly now: Float64Array;
  readonly passage: Float64Array;
  readonly name: Float64Array;
}

/** For each passage of the query the closeness of the best passage, and of the best name, of a document. */
const closest = (
  passages: Passages,
  document: number,
  asked: readonly AskedPassage[],
  terms: AskedTerms,
  sums: Sums,
): void => {
  sums.passage.fill(0);
  sums.name.fill(0);
  for (let at = passages.ofDocument[document] ?? 0; at < (passages.ofDocument[document + 1] ?? 0); at += 1) {
    addTerms(terms, passages.terms, passages.starts[at] ?? 0, passages.starts[at + 1] ?? 0, sums.now);
    const length = passages.lengths[at] ?? 1;
    const best = passages.isName[at] === 1 ? sums.name : sums.passage;
    for (let one = 0; one < asked.length; one += 1) {
      const own = asked[one]?.length ?? 1;
      // Half the usual punishment of long passages: they have more to say.
      const close = (sums.now[one] ?? 0) / Math.sqrt(own * own * own * length);
      if (close > (best[one] ?? 0)) best[one] = close;
    }
  }
};

/** Each passage of the query counts by what it has to say. */
const weighed = (asked: readonly AskedPassage[], valueOf: (passage: number) => number): number => {
  let [sum, weights] = [0, 0];
  asked.forEach(({ length }, passage) => {
    sum += length ** 2 * valueOf(passage);
    weights += length ** 2;
  });
  return weights === 0 ? 0 : sum / weights;
};

/**
 * Looks again at the documents that stand highest: how much of the query each has at all, and how well its best single
 * passage answers each passage of the query. Adds to their scores.
 */
export const lookAgain = (
  index: TermIndex,
  asked: readonly AskedPassage[],
  look: SecondLook,
  scores: Float64Array,
): void => {
  const candidates = best(scores, CANDIDATES);
  const highest = scores[candidates[0] ?? 0] ?? 0;
  const terms = askedTerms(index, asked);
  const sums: Sums = {
    now: new Float64Array(asked.length),
    passage: new Float64Array(asked.length),
    name: new Float64Array(asked.length),
  };
  for (const document of candidates) {
    const [from, to] = [index.ownStarts[document] ?? 0, index.ownStarts[document + 1] ?? 0];
    addTerms(terms, index.ownTerms, from, to, sums.now);
    const covered = weighed(
      asked,
      (one) => ((sums.now[one] ?? 0) / (asked[one]?.length ?? 1) ** 2) ** COVERAGE_POWER,
    );
    closest(index.passages, document, asked, terms, sums);
    const added =
      look.coverage * covered +
      look.passage * weighed(asked, (one) => Math.max(sums.passage[one] ?? 0, sums.name[one] ?? 0)) +
      look.name * weighed(asked, (one) => sums.name[one] ?? 0);
    scores[document] = (scores[document] ?? 0) + highest * added;
  }
};
