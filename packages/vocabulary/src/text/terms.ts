import { normalise } from './normalise.ts';
import { searchKey } from './search-key.ts';

const JAPANESE_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const OTHER_WORD = /[\p{L}\p{N}+#][\p{L}\p{N}\p{M}+#]*/gu;

/** Words that join others and say nothing by themselves. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  ('する して した します いる いた ある ます です でし ませ こと もの ため よう など また から まで より それ これ その この ' +
    'ので のに けど でも たい ない なる なり れる られ せる という ください the a an of and or to in for with on at is are de la le les des du et en')
    .split(' '),
);

const segmenter =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined;

/**
 * The terms of a text for the engine's text measure: each once, in the order of first appearance.
 * Japanese gives its words (dictionary of `Intl.Segmenter` where there is one) and its pairs of characters; other
 * scripts give their words without accents. A repeated word is one term, so stuffing gains nothing. Never throws.
 */
export const terms = (text: string): readonly string[] => {
  const found = new Set<string>();
  const clean = normalise(text);
  for (const [run] of clean.matchAll(JAPANESE_RUN)) addJapanese(run, found);
  for (const [word] of clean.replace(JAPANESE_RUN, ' ').matchAll(OTHER_WORD)) addWord(word, found);
  return [...found];
};

const addJapanese = (run: string, found: Set<string>): void => {
  if (segmenter) for (const { segment } of segmenter.segment(run)) addWord(segment, found);
  const key = [...searchKey(run)];
  for (let i = 0; i + 1 < key.length; i += 1) {
    const pair = `${key[i]}${key[i + 1]}`;
    if (!/^\p{Script=Hiragana}{2}$/u.test(pair) || isKatakanaRun(run)) found.add(pair);
  }
};

/** Pairs of hiragana are mostly grammar; pairs of a katakana word (read as hiragana in a key) are not. */
const isKatakanaRun = (run: string): boolean => /^[\p{Script=Katakana}ー]+$/u.test(run);

const addWord = (word: string, found: Set<string>): void => {
  if (STOP_WORDS.has(word)) return;
  const key = searchKey(word);
  if (key === '' || (key.length === 1 && !/[\p{Script=Han}\p{N}]/u.test(key))) return;
  found.add(key);
};
