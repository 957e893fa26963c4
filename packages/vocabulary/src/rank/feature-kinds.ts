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

/** The weight of a feature by its kind, the first character of its key, 0 to 1.3. */
export const weightOfKind = (feature: string): number => {
  const hiragana = ONLY_HIRAGANA.test(feature) ? HIRAGANA_WEIGHT : 1;
  const single = SINGLE_KANA.test(feature) ? SINGLE_KANA_WEIGHT : 1;
  return (KIND_WEIGHTS[feature.charAt(0)] ?? 0) * hiragana * single;
};
