import { LONGEST_TEXT } from '../text/normalise.ts';
import { UNKNOWN } from './feature-table.ts';
import { isLongLatin, partsOf, readFeatures, withoutAccents } from './features.ts';
import type { TermBag } from './numbers.ts';
import { passagesOf } from './passages.ts';
import { withoutPersonNames } from './person-names.ts';
import type { QueryKind } from './query-kind.ts';
import { saturated } from './term-index.ts';
import type { TermIndex } from './term-index.ts';

/** Features by number, each with its weight. */
export interface Weighted {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

const GRADE = /特級|[0-9]級|第[0-9一二三四]種|[甲乙丙]種|技能士|免許状?|検定|資格|試験/gu;
const ALPHABETIC = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A licence by its trade: grades and words for "licence" say nothing about the work, unless nothing else is left. */
const readable = (query: string, kind: QueryKind): string => {
  if (kind !== 'licence') return withoutPersonNames(query);
  const trade = query.normalize('NFKC').replace(GRADE, ' ');
  return /\p{L}/u.test(trade) ? trade : query;
};

/** In a profile a word that no document has is a name sooner than a spelling: its letters are not read. */
const isRead = ({ table }: TermIndex, part: string): boolean =>
  !ALPHABETIC.test(part) || table.text('v', withoutAccents(part)) !== UNKNOWN;

/** How many documents have a term. */
const listed = ({ starts }: TermIndex, term: number): number =>
  (starts[term + 1] as number) - (starts[term] as number);

/** One sentence of a profile, or the whole of any other query. */
export interface AskedPassage {
  readonly terms: Uint32Array;
  /** The root of the summed squares of the terms' rarities; above 0. */
  readonly length: number;
}

export interface Asked {
  /** The features that some document has, shortest lists first, of length 1. What occurs nowhere counts neither for nor against. */
  readonly vector: Weighted;
  readonly passages: readonly AskedPassage[];
}

/** More sentences than this are read, but not each looked for by itself. */
const MOST_PASSAGES = 24;

/** Sentences of a profile are not told apart by what more than this share of the documents has. */
const COMMON = 0.25;

const passageOf = (index: TermIndex, bag: TermBag, kind: QueryKind): AskedPassage => {
  const most = kind === 'profile' ? index.size * COMMON : index.size;
  const terms = new Uint32Array(bag.size);
  let [size, squares] = [0, 0];
  for (let at = 0; at < bag.size; at += 1) {
    const term = bag.terms[at] as number;
    if (listed(index, term) > most) continue;
    const rarity = index.rarity[term] as number;
    terms[size] = term;
    size += 1;
    squares += rarity * rarity;
  }
  return { terms: terms.subarray(0, size), length: Math.sqrt(squares) };
};

/** A query as weighted features, whole and by its sentences. */
export const askedOf = (index: TermIndex, query: string, kind: QueryKind): Asked => {
  const text = readable(query.slice(0, LONGEST_TEXT), kind);
  const whole = kind === 'profile' ? passagesOf(text) : [partsOf(text)];
  const cut = kind === 'profile' ? whole.map((parts) => parts.filter((part) => isRead(index, part))) : whole;
  const reading = { long: isLongLatin(cut.flat()), document: false };
  const { bags, table } = index;
  const passages: AskedPassage[] = [];
  bags.whole.clear();
  for (const parts of cut) {
    bags.part.clear();
    readFeatures(parts, reading, table, bags.part);
    bags.whole.addAll(bags.part);
    if (passages.length === MOST_PASSAGES) continue;
    const passage = passageOf(index, bags.part, kind);
    if (passage.length > 0) passages.push(passage);
  }
  return { vector: vectorOf(index, bags.whole), passages };
};

/** The places of a bag's terms, shortest lists first, then by number. */
const byLength = (index: TermIndex, { size, terms }: TermBag): Float64Array => {
  const order = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const term = terms[at] as number;
    order[at] = listed(index, term) * index.table.size + term;
  }
  return order.sort();
};

const vectorOf = (index: TermIndex, bag: TermBag): Weighted => {
  const order = byLength(index, bag);
  const terms = new Uint32Array(order.length);
  const weights = new Float64Array(order.length);
  let squares = 0;
  for (let at = 0; at < order.length; at += 1) {
    const key = order[at] as number;
    const term = key - Math.floor(key / index.table.size) * index.table.size;
    const count = bag.amounts[(bag.places[term] as number) - 1] as number;
    const weight = saturated(count) * (index.rarity[term] as number);
    terms[at] = term;
    weights[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return { terms, weights: weights.map((weight) => weight / length) };
};
