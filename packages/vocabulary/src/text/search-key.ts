import { normalise } from './normalise.ts';

const SMALL_KANA: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  っ: 'つ',
  ゔ: 'ぶ',
  ぢ: 'じ',
  づ: 'ず',
};

/** Katakana as hiragana; everything else unchanged. */
export const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヴヽヾ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));

/** 梅ヶ丘 = 梅が丘, 自由ケ丘 = 自由が丘: ヶ and ケ between kanji are read が. */
const foldGa = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})[ヶケゖけ](?=\p{Script=Han})/gu, 'が');

/** お豆腐屋さん = 豆腐屋: polite beginnings before kanji and polite endings after a name or trade. */
const dropHonorifics = (text: string): string =>
  text
    .replace(/(?<![\p{Script=Han}\p{Script=Hiragana}])[お御ご](?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{L})(?:さん|さま|様|ちゃん|くん|氏|殿)(?=$|[^\p{L}]|[はがをにのもとでへや])/gu, '');

/** 取り扱い = 取扱い = 取扱, 引っ越し = 引越: kana inside and at the end of compound nouns. */
const dropOkurigana = (text: string): string =>
  text
    .replace(
      /(?<=\p{Script=Han})(?:っ[いきぎしちにびみりえけげせてべめれわ]?|わせ|[いきぎしちにびみりえけげせてべめれわ])(?=\p{Script=Han})/gu,
      '',
    )
    .replace(/(?<=\p{Script=Han}{2})(?:わせ|[いきぎしちびみりえけげせべめれ])(?!\p{Script=Hiragana})/gu, '');

const plainLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}+/gu, '')
    .normalize('NFC');

/** Words that people write in two ways without meaning two things. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/子供|こども|子ども/g, '子ども'],
  [/障碍|障がい/g, '障害'],
  [/出来/g, 'でき'],
  [/(?<=\p{L})[作造]り/gu, 'づくり'],
];

const foldSpellings = (text: string): string =>
  SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), text);

/** What script a character of a key was written in: kanji, katakana, hiragana, or a letter or digit of another script. */
export type KeyScript = 'han' | 'katakana' | 'hiragana' | 'other';

/** A search key with what got lost on the way: the script of each character, and whether something stood before it. */
export interface MarkedKey {
  readonly characters: readonly string[];
  readonly scripts: readonly KeyScript[];
  readonly gaps: readonly boolean[];
}

const scriptOf = (character: string): KeyScript => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana';
  if (code >= 0x30a1 && code <= 0x30ff) return 'katakana';
  return code > 0x2e7f && /\p{Script=Han}/u.test(character) ? 'han' : 'other';
};

/** The search key of a text, character by character (see `searchKey`). */
export const markedKey = (text: string): MarkedKey => {
  const folded = plainLatin(dropOkurigana(foldSpellings(dropHonorifics(foldGa(normalise(text))))));
  const characters: string[] = [];
  const scripts: KeyScript[] = [];
  const gaps: boolean[] = [];
  let gap = true;
  for (const character of folded) {
    if (character === 'ー') continue;
    if (!/[\p{L}\p{N}+#%]/u.test(character)) {
      gap = true;
      continue;
    }
    const hiragana = toHiragana(character);
    characters.push(SMALL_KANA[hiragana] ?? hiragana);
    scripts.push(scriptOf(character));
    gaps.push(gap);
    gap = false;
  }
  return { characters, scripts, gaps };
};

/**
 * The key under which two spellings of one thing meet: `normalise`, honorifics and okurigana dropped, katakana as
 * hiragana, small kana as large, long-vowel marks, accents, blanks and punctuation dropped.
 * Compare keys with keys only; a key is not for reading. Never throws.
 */
export const searchKey = (text: string): string => markedKey(text).characters.join('');

/** Whether `needle` occurs in `text` when both are read as search keys; an empty needle occurs nowhere. */
export const contains = (text: string, needle: string): boolean => {
  const key = searchKey(needle);
  return key !== '' && searchKey(text).includes(key);
};
