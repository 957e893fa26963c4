import { LONGEST_TEXT, normalise } from '../text/normalise.ts';
import { partsIn } from './features.ts';
import { Numbers } from './numbers.ts';
import type { TermBag } from './numbers.ts';

/** The sentences and names that documents are made of, each with its features, in the order of the corpus. */
export interface Passages {
  /** For each document its first passage; one more at the end. */
  readonly ofDocument: Uint32Array;
  /** For each passage its first term; one more at the end. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** The length of each passage: the root of the summed squares of its terms' rarities. */
  readonly lengths: Float32Array;
  /** 1 where the field is one of names, not of sentences. */
  readonly isName: Uint8Array;
}

/** Collects passages document by document. */
export class PassageCollector {
  readonly #ofDocument = new Numbers();
  readonly #starts = new Numbers();
  readonly #terms = new Numbers();
  readonly #fields = new Numbers();

  beginDocument(): void {
    this.#ofDocument.push(this.#starts.size);
  }

  add(field: number, bag: TermBag): void {
    this.#starts.push(this.#terms.size);
    this.#fields.push(field);
    for (let at = 0; at < bag.size; at += 1) this.#terms.push(bag.terms[at] as number);
  }

  finish(rarity: Float32Array, isNameField: readonly boolean[]): Passages {
    this.#ofDocument.push(this.#starts.size);
    this.#starts.push(this.#terms.size);
    const [starts, terms] = [this.#starts.packed(), this.#terms.packed()];
    const lengths = new Float32Array(starts.length - 1);
    for (let passage = 0; passage < lengths.length; passage += 1) {
      let squares = 0;
      for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at += 1)
        squares += (rarity[terms[at] ?? 0] ?? 0) ** 2;
      lengths[passage] = Math.sqrt(squares) || 1;
    }
    const isName = Uint8Array.from(this.#fields.packed(), (field) => (isNameField[field] ? 1 : 0));
    return { ofDocument: this.#ofDocument.packed(), starts, terms, lengths, isName };
  }
}

const SENTENCE = /[。!?◇]+|(?<=\.) /u;
const NAME = /[。!?◇、,;/・()|]+|(?<=\.) /u;
/** Shorter texts are names or lists of names, whose parts are names too (豆腐製造、豆腐職人). */
const SHORT = 80;

/** The parts of a text, cut where sentences end, or where one name ends and another begins. Features never cross such places. */
export const passagesOf = (text: string): readonly (readonly string[])[] => {
  const clean = normalise(text.slice(0, LONGEST_TEXT).replaceAll('\n', '。'));
  return clean
    .split(clean.length < SHORT ? NAME : SENTENCE)
    .map(partsIn)
    .filter((parts) => parts.length > 0);
};
