import { featuresOfParts, isLongLatin, weightOfKind } from './features.ts';
import { PassageCollector, passagesOf } from './passages.ts';
import type { Passages } from './passages.ts';

/** A document as the ranker reads it. Fields that no weight names are not read. */
export interface RankDocument {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Classification codes; a code's parent is what stands before its last separator. */
  readonly codes?: readonly string[];
}

/** A field and how much it counts, above 0. */
export interface FieldWeight {
  readonly field: string;
  readonly weight: number;
}

/** Features as numbers, with a list of documents for each and a list of features for each document. */
export interface TermIndex {
  readonly size: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** 0 for features that tell nothing apart. */
  readonly rarity: Float32Array;
  readonly starts: Uint32Array;
  readonly documents: Uint16Array | Uint32Array;
  /** In steps of `step`, so that a list is half as long in memory. */
  readonly impacts: Uint16Array;
  readonly step: number;
  readonly ownStarts: Uint32Array;
  readonly ownTerms: Uint32Array;
  readonly ownImpacts: Float32Array;
  readonly passages: Passages;
  /** Room for one number a feature, all 0 between queries. */
  readonly slots: Uint32Array;
  readonly sums: Float32Array;
}

/** Each further mention counts less than the one before. */
export const saturated = (count: number): number => 1 + Math.log(count);

/** Slightly flatter than the logarithm: rare grams are often accidents of spelling. */
const rarityOf = (documents: number, size: number): number => Math.log((size + 1) / (documents + 0.5)) ** 0.9;

interface FieldText {
  readonly terms: Uint32Array;
  readonly counts: Float32Array;
}

interface Counted {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
  /** By field, then by document. */
  readonly texts: readonly (readonly FieldText[])[];
  readonly passages: Passages;
}

/** Numbers the features of a text passage by passage, and sums them up for the field. */
const numbered = (
  text: string,
  field: number,
  numbers: Map<string, number>,
  passages: PassageCollector,
): FieldText => {
  const counts = new Map<number, number>();
  const cut = passagesOf(text);
  const long = isLongLatin(cut.flat());
  const add = (parts: readonly string[]): void => {
    const own: number[] = [];
    for (const [feature, count] of featuresOfParts(parts, long)) {
      let term = numbers.get(feature);
      if (term === undefined) numbers.set(feature, (term = numbers.size));
      counts.set(term, (counts.get(term) ?? 0) + count);
      own.push(term);
    }
    passages.add(field, own);
  };
  cut.forEach(add);
  if (cut.length > 1 && cut.length < FEW_NAMES) passages.add(field, counts.keys());
  return { terms: Uint32Array.from(counts.keys()), counts: Float32Array.from(counts.values(), saturated) };
};

/** A text of fewer passages is also one passage as a whole. */
const FEW_NAMES = 6;

const documentFrequencies = (texts: Counted['texts'], terms: number, size: number): Uint32Array => {
  const frequencies = new Uint32Array(terms);
  const seenIn = new Uint32Array(terms);
  for (let document = 0; document < size; document += 1)
    for (const field of texts)
      for (const term of field[document]?.terms ?? []) {
        if (seenIn[term] === document + 1) continue;
        seenIn[term] = document + 1;
        frequencies[term] = (frequencies[term] ?? 0) + 1;
      }
  return frequencies;
};

const meanLength = (field: readonly FieldText[]): number =>
  field.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, field.length);

const countAll = (documents: readonly RankDocument[], weights: readonly FieldWeight[]): Counted => {
  const numbers = new Map<string, number>();
  const passages = new PassageCollector();
  const texts: FieldText[][] = weights.map(() => []);
  for (const { fields } of documents) {
    passages.beginDocument();
    weights.forEach(({ field }, at) => texts[at]?.push(numbered(fields[field] ?? '', at, numbers, passages)));
  }
  const frequencies = documentFrequencies(texts, numbers.size, documents.length);
  const rarity = new Float32Array(numbers.size);
  for (const [feature, term] of numbers)
    rarity[term] = weightOfKind(feature) * rarityOf(frequencies[term] ?? 0, documents.length);
  const isName = texts.map((field) => meanLength(field) <= LONG_FIELD);
  return { numbers, rarity, texts, passages: passages.finish(rarity, isName) };
};

/**
 * A cosine with a long text is spread thin and one with a short name is loud: each field counts by its weight times its
 * mean length, damped.
 */
const sharesOf = (texts: Counted['texts'], weights: readonly FieldWeight[]): readonly number[] => {
  const raw = texts.map((field, at) => {
    return (weights[at]?.weight ?? 0) * meanLength(field) ** 0.75;
  });
  const total = raw.reduce((sum, share) => sum + share, 0) || 1;
  return raw.map((share) => share / total);
};

const lengthOf = ({ terms, counts }: FieldText, rarity: Float32Array): number => {
  let sum = 0;
  terms.forEach((term, at) => (sum += ((counts[at] ?? 0) * (rarity[term] ?? 0)) ** 2));
  return Math.sqrt(sum) || 1;
};

/** A long text has more to say, a long name only more words: fields longer than this (mean features) are not cut down fully. */
const LONG_FIELD = 100;
const LONG_FIELD_POWER = 0.65;

/** What each document's features are divided by, in one field. */
const divisorsOf = (field: readonly FieldText[], rarity: Float32Array): Float32Array => {
  const lengths = Float32Array.from(field, (text) => lengthOf(text, rarity));
  if (meanLength(field) <= LONG_FIELD) return lengths;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.map((length) => length ** LONG_FIELD_POWER * mean ** (1 - LONG_FIELD_POWER));
};

/** All fields of one document folded into one weight a feature. */
const folded = (
  counted: Counted,
  shares: readonly number[],
  divisors: readonly Float32Array[],
  document: number,
): ReadonlyMap<number, number> => {
  const own = new Map<number, number>();
  counted.texts.forEach((field, which) => {
    const text = field[document];
    if (!text) return;
    const scale = (shares[which] ?? 0) / (divisors[which]?.[document] ?? 1);
    text.terms.forEach((term, at) => {
      const impact = (text.counts[at] ?? 0) * (counted.rarity[term] ?? 0) * scale;
      own.set(term, (own.get(term) ?? 0) + impact);
    });
  });
  return own;
};

const LARGEST = 65_535;

/** The same entries by feature instead of by document; documents stay in the order of the corpus. */
const turnedRound = (
  terms: number,
  size: number,
  ownStarts: Uint32Array,
  ownTerms: Uint32Array,
  ownImpacts: Float32Array,
) => {
  const starts = new Uint32Array(terms + 1);
  for (const term of ownTerms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const Documents = size <= LARGEST + 1 ? Uint16Array : Uint32Array;
  const documents = new Documents(ownTerms.length);
  const impacts = new Uint16Array(ownTerms.length);
  const step = (ownImpacts.reduce((a, b) => Math.max(a, b), 0) || 1) / LARGEST;
  for (let document = 0; document < size; document += 1)
    for (let at = ownStarts[document] ?? 0; at < (ownStarts[document + 1] ?? 0); at += 1) {
      const term = ownTerms[at] ?? 0;
      const to = next[term] ?? 0;
      next[term] = to + 1;
      documents[to] = document;
      impacts[to] = Math.round((ownImpacts[at] ?? 0) / step);
    }
  return { starts, documents, impacts, step };
};

/** Indexes documents by the features of their weighted fields. */
export const termIndex = (documents: readonly RankDocument[], weights: readonly FieldWeight[]): TermIndex => {
  const counted = countAll(documents, weights);
  const shares = sharesOf(counted.texts, weights);
  const divisors = counted.texts.map((field) => divisorsOf(field, counted.rarity));
  const rows = documents.map((_, document) => folded(counted, shares, divisors, document));
  const ownStarts = new Uint32Array(documents.length + 1);
  rows.forEach((row, document) => (ownStarts[document + 1] = (ownStarts[document] ?? 0) + row.size));
  const ownTerms = new Uint32Array(ownStarts[documents.length] ?? 0);
  const ownImpacts = new Float32Array(ownTerms.length);
  rows.forEach((row, document) => {
    ownTerms.set([...row.keys()], ownStarts[document]);
    ownImpacts.set([...row.values()], ownStarts[document]);
  });
  const { numbers, rarity, passages } = counted;
  const turned = turnedRound(numbers.size, documents.length, ownStarts, ownTerms, ownImpacts);
  return {
    size: documents.length,
    numbers,
    rarity,
    ownStarts,
    ownTerms,
    ownImpacts,
    passages,
    slots: new Uint32Array(numbers.size),
    sums: new Float32Array(numbers.size),
    ...turned,
  };
};
