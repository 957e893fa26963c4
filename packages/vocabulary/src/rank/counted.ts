import { FeatureTable } from './feature-table.ts';
import { isLongLatin, readFeatures } from './features.ts';
import { Numbers, TermBag } from './numbers.ts';
import { PassageCollector, passagesOf } from './passages.ts';
import type { Passages } from './passages.ts';

/** A document as the ranker reads it. Fields that no weight names are not read. */
export interface RankDocument {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Classification codes; a code's parent is what stands before its last separator. */
  readonly codes?: readonly string[];
}

/** How often each document has each feature, in one field. */
export interface FieldCounts {
  /** For each document its first place in `terms`; one more at the end. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
}

/** All documents cut into features and counted. */
export interface Counted {
  readonly table: FeatureTable;
  /** 0 for features that tell nothing apart. */
  readonly rarity: Float32Array;
  readonly fields: readonly FieldCounts[];
  readonly passages: Passages;
}

/** A field is one of long texts where its documents have more features than this in the mean. */
const LONG_FIELD = 100;

/** A text of fewer passages is also one passage as a whole. */
const FEW_NAMES = 6;

/** Flatter than the logarithm: rare grams are often accidents of spelling. */
const rarityOf = (documents: number, size: number): number => Math.log((size + 1) / (documents + 0.5)) ** 0.7;

/** How many features a document has in the mean. */
export const meanLength = ({ starts, terms }: FieldCounts): number =>
  terms.length / Math.max(1, starts.length - 1);

/** Whether a field is one of long texts, not of names. */
export const isLongField = (field: FieldCounts): boolean => meanLength(field) > LONG_FIELD;

/** One field's counts while they grow. */
class Counting {
  readonly #starts = new Numbers();
  readonly #terms = new Numbers();
  readonly #counts = new Numbers();

  add(bag: TermBag): void {
    this.#starts.push(this.#terms.size);
    for (let at = 0; at < bag.size; at += 1) {
      this.#terms.push(bag.terms[at] as number);
      this.#counts.push(bag.amounts[at] as number);
    }
  }

  finish(): FieldCounts {
    this.#starts.push(this.#terms.size);
    return { starts: this.#starts.packed(), terms: this.#terms.packed(), counts: this.#counts.packed() };
  }
}

/** Reads texts passage by passage, and sums passages up for the field. */
class Reader {
  readonly table = new FeatureTable();
  readonly passages = new PassageCollector();
  readonly #whole = new TermBag();
  readonly #passage = new TermBag();

  /** What a text has, until the next is read. */
  read(text: string, field: number): TermBag {
    const [whole, passage] = [this.#whole, this.#passage];
    const cut = passagesOf(text);
    const reading = { long: isLongLatin(cut.flat()), document: true };
    whole.clear();
    for (const parts of cut) {
      passage.clear();
      readFeatures(parts, reading, this.table, passage);
      whole.addAll(passage);
      this.passages.add(field, passage);
    }
    if (cut.length > 1 && cut.length < FEW_NAMES) this.passages.add(field, whole);
    return whole;
  }
}

const documentFrequencies = (fields: readonly FieldCounts[], terms: number, size: number): Uint32Array => {
  const frequencies = new Uint32Array(terms);
  const seenIn = new Uint32Array(terms);
  for (let document = 0; document < size; document += 1)
    for (const field of fields)
      for (let at = field.starts[document] ?? 0; at < (field.starts[document + 1] ?? 0); at += 1) {
        const term = field.terms[at] as number;
        if (seenIn[term] === document + 1) continue;
        seenIn[term] = document + 1;
        frequencies[term] = (frequencies[term] as number) + 1;
      }
  return frequencies;
};

/** Cuts the named fields of documents into features and counts them. */
export const countAll = (documents: readonly RankDocument[], names: readonly string[]): Counted => {
  const reader = new Reader();
  const counting = names.map(() => new Counting());
  for (const { fields } of documents) {
    reader.passages.beginDocument();
    names.forEach((name, at) => counting[at]?.add(reader.read(fields[name] ?? '', at)));
  }
  reader.table.close();
  const fields = counting.map((field) => field.finish());
  const frequencies = documentFrequencies(fields, reader.table.size, documents.length);
  const kinds = reader.table.weights();
  const rarity = new Float32Array(kinds.length);
  kinds.forEach((kind, term) => (rarity[term] = kind * rarityOf(frequencies[term] ?? 0, documents.length)));
  const isName = fields.map((field) => !isLongField(field));
  return { table: reader.table, rarity, fields, passages: reader.passages.finish(rarity, isName) };
};
