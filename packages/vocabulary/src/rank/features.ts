import { normalise } from '../text/normalise.ts';

/** Features of a text and how often each occurs. The first character of a key is the kind of the feature. */
export type Features = ReadonlyMap<string, number>;

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;
const PARTS = new RegExp(`[${JAPANESE}]+|(?:(?![${JAPANESE}])[\\p{L}\\p{N}\\p{M}+#])+`, 'gu');
const IS_JAPANESE = new RegExp(`^[${JAPANESE}]`, 'u');
const SCRIPT_RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu;
const ONLY_HIRAGANA = /^.[\p{Script=Hiragana}ー]+$/u;

/**
 * What one kind of feature weighs against the others. Japanese has single characters, pairs, triples and runs of one
 * script; other scripts have the grams 2 to 4 of a word with its edges (a, b, c) and the whole word (v).
 */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  1: 1.3,
  2: 1,
  3: 0.4,
  w: 0.8,
  a: 0.6,
  b: 1,
  c: 1,
  v: 1,
};
/** Grams of hiragana alone are often grammar, which their rarity mostly tells already. */
const HIRAGANA_WEIGHT = 0.8;
/** A kanji means something alone, a kana does not. */
const SINGLE_KANA = /^1\P{Script=Han}$/u;
const SINGLE_KANA_WEIGHT = 0.5;

/** Beyond this many letters in other scripts, grams of 2 and 3 letters tell texts no further apart, but fill memory. */
const LONG_LATIN = 400;

/** The weight of a feature by its kind alone, 0 to 1.3. */
export const weightOfKind = (feature: string): number => {
  const hiragana = ONLY_HIRAGANA.test(feature) ? HIRAGANA_WEIGHT : 1;
  const single = SINGLE_KANA.test(feature) ? SINGLE_KANA_WEIGHT : 1;
  return (KIND_WEIGHTS[feature.charAt(0)] ?? 0) * hiragana * single;
};

const count = (features: Map<string, number>, feature: string): void =>
  void features.set(feature, (features.get(feature) ?? 0) + 1);

const SURROGATE = /[\uD800-\uDFFF]/;
/** Nearly all Japanese text is one unit a character, which needs no array of characters. */
const gramOf = (whole: string | readonly string[], from: number, to: number): string =>
  typeof whole === 'string' ? whole.slice(from, to) : whole.slice(from, to).join('');

const addJapanese = (part: string, features: Map<string, number>): void => {
  const whole = SURROGATE.test(part) ? [...part] : part;
  for (let size = 1; size <= 3; size += 1)
    for (let at = 0; at + size <= whole.length; at += 1)
      count(features, String(size) + gramOf(whole, at, at + size));
  for (const [run] of part.matchAll(SCRIPT_RUN)) count(features, `w${run}`);
};

const WORD_GRAMS: readonly (readonly [string, number])[] = [
  ['a', 2],
  ['b', 3],
  ['c', 4],
];

const addWord = (word: string, long: boolean, features: Map<string, number>): void => {
  count(features, `v${word}`);
  const edged = ` ${word} `;
  for (const [kind, size] of WORD_GRAMS) {
    if (long && kind !== 'c') continue;
    for (let at = 0; at + size <= edged.length; at += 1) count(features, kind + edged.slice(at, at + size));
  }
};

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{Mn}+/gu, '');

/** The words and runs of a normalised text, in their order. */
export const partsIn = (clean: string): readonly string[] => clean.match(PARTS) ?? [];

/** The same of a text as it was written. */
export const partsOf = (text: string): readonly string[] => partsIn(normalise(text));

const lettersOf = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + (IS_JAPANESE.test(part) ? 0 : part.length), 0);

/** Whether words of other scripts are too many for their short grams to tell anything. */
export const isLongLatin = (parts: readonly string[]): boolean => lettersOf(parts) > LONG_LATIN;

/** Features of words and runs, as `partsOf` cuts them. */
export const featuresOfParts = (parts: readonly string[], long = isLongLatin(parts)): Features => {
  const features = new Map<string, number>();
  for (const part of parts) {
    if (IS_JAPANESE.test(part)) addJapanese(part, features);
    else addWord(withoutAccents(part), long, features);
  }
  return features;
};
