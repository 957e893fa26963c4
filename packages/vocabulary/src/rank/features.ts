import { normalise } from '../text/normalise.ts';
import { UNKNOWN } from './feature-table.ts';
import type { FeatureTable } from './feature-table.ts';
import type { TermBag } from './numbers.ts';

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;
const PARTS = new RegExp(`[${JAPANESE}]+|(?:(?![${JAPANESE}])[\\p{L}\\p{N}\\p{M}+#])+`, 'gu');
const IS_JAPANESE = new RegExp(`^[${JAPANESE}]`, 'u');
const SCRIPT_RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu;

/** Beyond this many letters in other scripts, grams of 2 and 3 letters tell texts no further apart, but fill memory. */
const LONG_LATIN = 400;

/** How a text is read. */
export interface Reading {
  /** Whether it has many words of other scripts, see `isLongLatin`. */
  readonly long: boolean;
  /** Whether it is a document, not a query. */
  readonly document: boolean;
}

const unitsIn = (kana: string): ReadonlySet<number> => new Set([...kana].map((one) => one.charCodeAt(0)));

const SURROGATE = /[\uD800-\uDFFF]/;

const add = (bag: TermBag, term: number): void => {
  if (term !== UNKNOWN) bag.add(term, 1);
};

const addGrams = (part: string, table: FeatureTable, bag: TermBag): void => {
  const { length } = part;
  for (let at = 0; at < length; at += 1) add(bag, table.gram('1', part.charCodeAt(at), 0));
  for (let at = 0; at + 1 < length; at += 1)
    add(bag, table.gram('2', part.charCodeAt(at) | (part.charCodeAt(at + 1) << 16), 0));
  for (let at = 0; at + 2 < length; at += 1) {
    const low = part.charCodeAt(at) | (part.charCodeAt(at + 1) << 16);
    add(bag, table.gram('3', low, part.charCodeAt(at + 2)));
  }
};

/** Kana that end a verb within a compound: 組み立て is written 組立 too, 取り付け 取付. */
const OKURIGANA: ReadonlySet<number> = unitsIn('いきちみりびぎえけめれせげべねしじ');
/** What a compound leaves out: 材料の試験 and 材料を試験する are 材料試験. */
const LINKS: ReadonlySet<number> = unitsIn('のを');

const isKanji = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3005;
const isKatakana = (unit: number): boolean => unit >= 0x30a1 && unit <= 0x30fc;

/**
 * Pairs of what stands around a kana that other spellings leave out. Links are looked through in documents alone: a query's
 * sentence says what it says, and would be answered by every compound otherwise.
 */
const addBridges = (part: string, reading: Reading, table: FeatureTable, bag: TermBag): void => {
  for (let at = 1; at + 1 < part.length; at += 1) {
    const kana = part.charCodeAt(at);
    const [before, after] = [part.charCodeAt(at - 1), part.charCodeAt(at + 1)];
    const bridged = OKURIGANA.has(kana)
      ? isKanji(before) && isKanji(after)
      : reading.document &&
        LINKS.has(kana) &&
        [before, after].every((unit) => isKanji(unit) || isKatakana(unit));
    if (bridged) add(bag, table.gram('2', before | (after << 16), 0));
  }
};

/** The same where a character may be two units, which is rare. */
const addWideGrams = (part: string, table: FeatureTable, bag: TermBag): void => {
  const characters = [...part];
  for (let size = 1; size <= 3; size += 1)
    for (let at = 0; at + size <= characters.length; at += 1)
      add(bag, table.gramOf(String(size), characters.slice(at, at + size).join('')));
};

const addJapanese = (part: string, reading: Reading, table: FeatureTable, bag: TermBag): void => {
  (SURROGATE.test(part) ? addWideGrams : addGrams)(part, table, bag);
  addBridges(part, reading, table, bag);
  for (const run of part.match(SCRIPT_RUN) ?? []) add(bag, table.text('w', run));
};

const WORD_GRAMS: readonly (readonly [string, number])[] = [
  ['a', 2],
  ['b', 3],
  ['c', 4],
];

const addWord = (word: string, long: boolean, table: FeatureTable, bag: TermBag): void => {
  add(bag, table.text('v', word));
  const edged = ` ${word} `;
  for (const [kind, size] of WORD_GRAMS) {
    if (long && kind !== 'c') continue;
    for (let at = 0; at + size <= edged.length; at += 1)
      add(bag, table.gramOf(kind, edged.slice(at, at + size)));
  }
};

/** A word without its accents. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{Mn}+/gu, '');

/** The words and runs of a normalised text, in their order. */
export const partsIn = (clean: string): readonly string[] => clean.match(PARTS) ?? [];

/** The same of a text as it was written. */
export const partsOf = (text: string): readonly string[] => partsIn(normalise(text));

const lettersOf = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + (IS_JAPANESE.test(part) ? 0 : part.length), 0);

/** Whether words of other scripts are too many for their short grams to tell anything. */
export const isLongLatin = (parts: readonly string[]): boolean => lettersOf(parts) > LONG_LATIN;

/** Puts the features of words and runs, as `partsOf` cuts them, into a bag with how often each occurs. */
export const readFeatures = (
  parts: readonly string[],
  reading: Reading,
  table: FeatureTable,
  bag: TermBag,
): void => {
  for (const part of parts) {
    if (IS_JAPANESE.test(part)) addJapanese(part, reading, table, bag);
    else addWord(withoutAccents(part), reading.long, table, bag);
  }
};
