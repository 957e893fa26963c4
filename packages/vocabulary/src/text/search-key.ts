import { normalise, normaliseTraced } from './normalise.ts';
import { originalSpan, rewrite, rewriteTraced } from './traced.ts';
import type { Rewriting } from './traced.ts';

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
const GA: readonly Rewriting[] = [[/(?<=\p{Script=Han})[ヶケゖけ](?=\p{Script=Han})/gu, 'が']];

/** お豆腐屋さん = 豆腐屋: polite beginnings before kanji and polite endings after a name or trade. */
const HONORIFICS: readonly Rewriting[] = [
  [/(?<![\p{Script=Han}\p{Script=Hiragana}])[お御ご](?=\p{Script=Han})/gu, ''],
  [/(?<=\p{L})(?:さん|さま|様|ちゃん|くん|氏|殿)(?=$|[^\p{L}]|[はがをにのもとでへや])/gu, ''],
];

/** Words that people write in two ways without meaning two things. */
const SPELLINGS: readonly Rewriting[] = [
  [/子供|こども|子ども/g, '子ども'],
  [/障碍|障がい/g, '障害'],
  [/出来/g, 'でき'],
  [/(?<=\p{L})[作造]り/gu, 'づくり'],
];

/** 取り扱い = 取扱い = 取扱, 引っ越し = 引越: kana inside and at the end of compound nouns. */
const OKURIGANA: readonly Rewriting[] = [
  [
    /(?<=\p{Script=Han})(?:っ[いきぎしちにびみりえけげせてべめれわ]?|わせ|[いきぎしちにびみりえけげせてべめれわ])(?=\p{Script=Han})/gu,
    '',
  ],
  [/(?<=\p{Script=Han}{2})(?:わせ|[いきぎしちびみりえけげせべめれ])(?!\p{Script=Hiragana})/gu, ''],
];

const ACCENTS: readonly Rewriting[] = [
  [/(?<=[a-z])\p{Mn}+/gu, ''],
  [
    /[ß-ɏḀ-ỿ]/gu,
    (letter) =>
      letter
        .normalize('NFD')
        .replace(/(?<=[a-z])\p{Mn}+/gu, '')
        .normalize('NFC'),
  ],
];

const FOLDS: readonly Rewriting[] = [...GA, ...HONORIFICS, ...SPELLINGS, ...OKURIGANA, ...ACCENTS];

/** What script a character of a key was written in: kanji, katakana, hiragana, or a letter or digit of another script. */
export type KeyScript = 'han' | 'katakana' | 'hiragana' | 'other';

/** A search key with what got lost on the way: the script of each character, and whether something stood before it. */
export interface MarkedKey {
  readonly characters: readonly string[];
  readonly scripts: readonly KeyScript[];
  readonly gaps: readonly boolean[];
}

/** A marked key that knows where in the text its characters stand. */
export interface PlacedKey extends MarkedKey {
  readonly spanOf: (from: number, to: number) => readonly [from: number, to: number];
}

const scriptOf = (character: string): KeyScript => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana';
  if (code >= 0x30a1 && code <= 0x30ff) return 'katakana';
  return code > 0x2e7f && /\p{Script=Han}/u.test(character) ? 'han' : 'other';
};

interface CutKey extends MarkedKey {
  /** Where each character stands in the folded text. */
  readonly units: readonly number[];
}

const cutKey = (folded: string): CutKey => {
  const key = {
    characters: [] as string[],
    scripts: [] as KeyScript[],
    gaps: [] as boolean[],
    units: [] as number[],
  };
  let gap = true;
  let unit = -1;
  let width = 1;
  for (const character of folded) {
    unit += width;
    width = character.length;
    if (character === 'ー') continue;
    if (!/[\p{L}\p{N}+#%]/u.test(character)) {
      gap = true;
      continue;
    }
    const hiragana = toHiragana(character);
    key.characters.push(SMALL_KANA[hiragana] ?? hiragana);
    key.scripts.push(scriptOf(character));
    key.gaps.push(gap);
    key.units.push(unit);
    gap = false;
  }
  return key;
};

/** The search key of a text with the places of its characters (see `searchKey`). */
export const placedKey = (text: string): PlacedKey => {
  const folded = FOLDS.reduce(rewriteTraced, normaliseTraced(text));
  const { characters, scripts, gaps, units } = cutKey(folded.text);
  const unitAt = (at: number): number => units[at] ?? folded.text.length;
  return {
    characters,
    scripts,
    gaps,
    spanOf: (from, to) => originalSpan(folded, unitAt(from), unitAt(to - 1) + 1),
  };
};

/**
 * The key under which two spellings of one thing meet: `normalise`, honorifics and okurigana dropped, katakana as
 * hiragana, small kana as large, long-vowel marks, accents, blanks and punctuation dropped.
 * Compare keys with keys only; a key is not for reading. Never throws.
 */
export const searchKey = (text: string): string =>
  cutKey(FOLDS.reduce(rewrite, normalise(text))).characters.join('');

/** Whether `needle` occurs in `text` when both are read as search keys; an empty needle occurs nowhere. */
export const contains = (text: string, needle: string): boolean => {
  const key = searchKey(needle);
  return key !== '' && searchKey(text).includes(key);
};
