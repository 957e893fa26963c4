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
  /** A bit for the lowest bits of each term that is asked: most terms of a document are told apart without `rowOf`, which is long. */
  readonly hints: Uint32Array;
  /** 1 more than the row of a term; 0 or undefined for terms that are not asked. */
  readonly rowOf: Uint32Array;
  /** Of each row the first of its passages in `passages`; one more at the end. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly squares: Float64Array;
  /** 1 more than the document that had the row's term last. */
  readonly metIn: Uint32Array;
}

const HINTS = 2048;

const hintsOf = (terms: Uint32Array): Uint32Array => {
  const hints = new Uint32Array(HINTS);
  for (const term of terms) {
    const word = (term >>> 5) & (HINTS - 1);
    hints[word] = (hints[word] as number) | (1 << (term & 31));
  }
  return hints;
};

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
  const hints = hintsOf(bag.terms.subarray(0, bag.size));
  return { hints, rowOf: bag.places, starts, passages, squares, metIn: new Uint32Array(bag.size) };
};

/** By passage of the query, of one document. */
interface Sums {
  /** The squares of what the passage at hand has. */
  readonly now: Float64Array;
  /** The same of what the document has at all. */
  readonly whole: Float64Array;
  /** How close the best passage is, and the best name. */
  readonly passage: Float64Array;
  readonly name: Float64Array;
}

/** Sums one passage of a document up, and for the whole document what no passage before had. */
const addPassage = (
  asked: AskedTerms,
  { terms, starts: bounds }: Passages,
  which: number,
  document: number,
  { now, whole }: Sums,
): void => {
  const { hints, rowOf, starts, passages, squares, metIn } = asked;
  const to = bounds[which + 1] as number;
  now.fill(0);
  for (let at = bounds[which] as number; at < to; at += 1) {
    const term = terms[at] as number;
    if ((((hints[(term >>> 5) & (HINTS - 1)] as number) >>> (term & 31)) & 1) === 0) continue;
    const row = rowOf[term];
    if (!row) continue;
    const square = squares[row - 1] as number;
    const [first, end] = [starts[row - 1] as number, starts[row] as number];
    for (let one = first; one < end; one += 1) {
      const passage = passages[one] as number;
      now[passage] = (now[passage] as number) + square;
    }
    if (metIn[row - 1] === document + 1) continue;
    metIn[row - 1] = document + 1;
    for (let one = first; one < end; one += 1) {
      const passage = passages[one] as number;
      whole[passage] = (whole[passage] as number) + square;
    }
  }
};

/** Reads a document's passages: what it has of each passage of the query, and how close its best passage and name are. */
const readDocument = (
  passages: Passages,
  document: number,
  lengths: Float64Array,
  terms: AskedTerms,
  sums: Sums,
): void => {
  sums.whole.fill(0);
  sums.passage.fill(0);
  sums.name.fill(0);
  for (let at = passages.ofDocument[document] ?? 0; at < (passages.ofDocument[document + 1] ?? 0); at += 1) {
    addPassage(terms, passages, at, document, sums);
    const length = passages.lengths[at] as number;
    const best = passages.isName[at] === 1 ? sums.name : sums.passage;
    for (let one = 0; one < lengths.length; one += 1) {
      const own = lengths[one] as number;
      // Half the usual punishment of long passages: they have more to say.
      const close = (sums.now[one] as number) / Math.sqrt(own * own * own * length);
      if (close > (best[one] as number)) best[one] = close;
    }
  }
};

/** What a document gains; each passage of the query counts by what it has to say. */
const addedFor = (lengths: Float64Array, { whole, passage, name }: Sums, look: SecondLook): number => {
  let [sum, weights] = [0, 0];
  for (let one = 0; one < lengths.length; one += 1) {
    const weight = (lengths[one] as number) * (lengths[one] as number);
    const [close, closeName] = [passage[one] as number, name[one] as number];
    const covered = ((whole[one] as number) / weight) ** COVERAGE_POWER;
    sum +=
      weight * (look.coverage * covered + look.passage * Math.max(close, closeName) + look.name * closeName);
    weights += weight;
  }
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
    whole: new Float64Array(asked.length),
    passage: new Float64Array(asked.length),
    name: new Float64Array(asked.length),
  };
  const lengths = Float64Array.from(asked, ({ length }) => length);
  for (const document of candidates) {
    readDocument(index.passages, document, lengths, terms, sums);
    scores[document] = (scores[document] as number) + highest * addedFor(lengths, sums, look);
  }
};
