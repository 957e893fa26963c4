import { withoutPersonNames } from '../rank/person-names.ts';
import { revised } from '../revision.ts';
import { LONGEST_TEXT, normalise } from './normalise.ts';
import { searchKey } from './search-key.ts';

const WORD =
  /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}{3,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])[\p{L}\p{N}\p{M}+#])+/gu;
const JAPANESE_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const HIRAGANA_PAIR = /^\p{Script=Hiragana}{2}$/u;
const KATAKANA_RUN = /^[\p{Script=Katakana}ー]+$/u;

/** Words that join others and say nothing by themselves. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'します した して いる ある です ます ください のため ので から まで たい こと the a an of and or to in for with on at is are we you i le la les des du de et en un une'.split(
    ' ',
  ),
);

/**
 * The terms of a text for the engine's text measure: each once, in the order of first appearance.
 * Words are runs of one script, and Japanese also gives its pairs of characters (pairs of hiragana, mostly grammar, only
 * within katakana words). No dictionary: `Intl.Segmenter` was measured on the job tag sets and gains nothing (J1 0.637 against
 * 0.634, J2 0.569 against 0.573), and its dictionary differs between browsers, so that scores would.
 * A repeated word is one term, so stuffing gains nothing. Names by which people introduce themselves are no terms: who
 * somebody is must not change what they match. Never throws.
 */
export const terms = revised((text: string): readonly string[] => {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const cut = cutTerms(text);
  remembered.set(text, cut);
  return cut;
}, '2');

/** Cutting takes a tenth of a millisecond and more, and one text is compared with hundreds of others. */
const REMEMBERED = 4000;
const remembered = new Map<string, readonly string[]>();

/** Texts are long, their words few: the key of a word is made once. */
const REMEMBERED_WORDS = 50_000;
const wordKeys = new Map<string, string>();

const keyOfWord = (word: string): string => {
  const known = wordKeys.get(word);
  if (known !== undefined) return known;
  if (wordKeys.size >= REMEMBERED_WORDS) wordKeys.clear();
  const key = searchKey(word);
  wordKeys.set(word, key);
  return key;
};

const cutTerms = (text: string): readonly string[] => {
  const found = new Set<string>();
  const clean = normalise(withoutPersonNames(text.slice(0, LONGEST_TEXT)));
  for (const [word] of clean.matchAll(WORD)) addWord(word, found);
  for (const [run] of clean.matchAll(JAPANESE_RUN)) addPairs(run, found);
  return [...found];
};

const addWord = (word: string, found: Set<string>): void => {
  if (STOP_WORDS.has(word)) return;
  const key = keyOfWord(word);
  if (key.length > 1 || /[\p{Script=Han}\p{N}]/u.test(key)) found.add(key);
};

const addPairs = (run: string, found: Set<string>): void => {
  const key = [...keyOfWord(run)];
  const katakana = KATAKANA_RUN.test(run);
  for (let i = 0; i + 1 < key.length; i += 1) {
    const pair = `${key[i]}${key[i + 1]}`;
    if (katakana || !HIRAGANA_PAIR.test(pair)) found.add(pair);
  }
};
