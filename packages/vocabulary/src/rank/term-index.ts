import { countAll, isLongField, meanLength } from './counted.ts';
import type { Counted, FieldCounts, RankDocument } from './counted.ts';
import type { FeatureTable } from './feature-table.ts';
import { TermBag } from './numbers.ts';
import type { Passages } from './passages.ts';

/** A field and how much it counts, above 0. */
export interface FieldWeight {
  readonly field: string;
  readonly weight: number;
}

/** What each document has, folded into one impact a feature. */
interface Own {
  readonly ownStarts: Uint32Array;
  readonly ownTerms: Uint32Array;
  readonly ownImpacts: Float32Array;
}

/** Which documents have each feature. */
interface Lists {
  readonly starts: Uint32Array;
  /** A document in the high bits and its impact, in steps of `step`, in the lowest `impactBits`: one read for both. */
  readonly entries: Uint32Array;
  readonly impactBits: number;
  readonly step: number;
}

/** Features as numbers, with a list of documents for each and a list of features for each document. */
export interface TermIndex extends Own, Lists {
  readonly size: number;
  readonly table: FeatureTable;
  /** 0 for features that tell nothing apart. */
  readonly rarity: Float32Array;
  readonly passages: Passages;
  /** Room for what one query counts; each user clears a bag before filling it. */
  readonly bags: { readonly whole: TermBag; readonly part: TermBag };
}

/** Each further mention counts less than the one before. */
export const saturated = (count: number): number => 1 + Math.log(count);

/**
 * A cosine with a long text is spread thin and one with a short name is loud: each field counts by its weight times its
 * mean length, damped.
 */
const sharesOf = (fields: readonly FieldCounts[], weights: readonly FieldWeight[]): readonly number[] => {
  const raw = fields.map((field, at) => (weights[at]?.weight ?? 0) * meanLength(field) ** 0.75);
  const total = raw.reduce((sum, share) => sum + share, 0) || 1;
  return raw.map((share) => share / total);
};

const lengthOf = ({ starts, terms, counts }: FieldCounts, rarity: Float32Array, document: number): number => {
  let sum = 0;
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1)
    sum += (saturated(counts[at] as number) * (rarity[terms[at] as number] as number)) ** 2;
  return Math.sqrt(sum) || 1;
};

/** A long text has more to say, a long name only more words: long fields are not cut down fully. */
const LONG_FIELD_POWER = 0.65;

/** What each document's features are divided by, in one field. */
const divisorsOf = (field: FieldCounts, rarity: Float32Array): Float32Array => {
  const lengths = new Float32Array(field.starts.length - 1);
  for (let document = 0; document < lengths.length; document += 1)
    lengths[document] = lengthOf(field, rarity, document);
  if (!isLongField(field)) return lengths;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.map((length) => length ** LONG_FIELD_POWER * mean ** (1 - LONG_FIELD_POWER));
};

const addField = (
  { starts, terms, counts }: FieldCounts,
  document: number,
  rarity: Float32Array,
  scale: number,
  into: TermBag,
): void => {
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
    const term = terms[at] as number;
    into.add(term, saturated(counts[at] as number) * (rarity[term] as number) * scale);
  }
};

/** All fields of each document folded into one impact a feature. */
const folded = (
  { fields, rarity }: Counted,
  weights: readonly FieldWeight[],
  size: number,
  bag: TermBag,
): Own => {
  const shares = sharesOf(fields, weights);
  const divisors = fields.map((field) => divisorsOf(field, rarity));
  const most = fields.reduce((sum, { terms }) => sum + terms.length, 0);
  const ownStarts = new Uint32Array(size + 1);
  const ownTerms = new Uint32Array(most);
  const ownImpacts = new Float32Array(most);
  let filled = 0;
  for (let document = 0; document < size; document += 1) {
    bag.clear();
    fields.forEach((field, which) => {
      const scale = (shares[which] ?? 0) / (divisors[which]?.[document] ?? 1);
      addField(field, document, rarity, scale, bag);
    });
    ownTerms.set(bag.terms.subarray(0, bag.size), filled);
    ownImpacts.set(bag.amounts.subarray(0, bag.size), filled);
    ownStarts[document + 1] = filled += bag.size;
  }
  return { ownStarts, ownTerms: ownTerms.slice(0, filled), ownImpacts: ownImpacts.slice(0, filled) };
};

/** Impacts need no finer steps than this; more than 65,536 documents leave fewer bits. */
const MOST_IMPACT_BITS = 16;

/** The same entries by feature instead of by document; documents stay in the order of the corpus. */
const turnedRound = (features: number, size: number, { ownStarts, ownTerms, ownImpacts }: Own): Lists => {
  const starts = new Uint32Array(features + 1);
  for (const term of ownTerms) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < features; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const entries = new Uint32Array(ownTerms.length);
  const impactBits = Math.min(MOST_IMPACT_BITS, Math.clz32(Math.max(1, size - 1)));
  let highest = 0;
  for (const impact of ownImpacts) if (impact > highest) highest = impact;
  const step = (highest || 1) / (2 ** impactBits - 1);
  for (let document = 0; document < size; document += 1)
    for (let at = ownStarts[document] ?? 0; at < (ownStarts[document + 1] ?? 0); at += 1) {
      const term = ownTerms[at] as number;
      const to = next[term] as number;
      next[term] = to + 1;
      entries[to] = document * 2 ** impactBits + Math.round((ownImpacts[at] as number) / step);
    }
  return { starts, entries, impactBits, step };
};

/** Indexes documents by the features of their weighted fields. */
export const termIndex = (documents: readonly RankDocument[], weights: readonly FieldWeight[]): TermIndex => {
  const counted = countAll(
    documents,
    weights.map(({ field }) => field),
  );
  const bags = { whole: new TermBag(), part: new TermBag() };
  const own = folded(counted, weights, documents.length, bags.whole);
  const { table, rarity, passages } = counted;
  return {
    size: documents.length,
    table,
    rarity,
    passages,
    bags,
    ...own,
    ...turnedRound(table.size, documents.length, own),
  };
};
