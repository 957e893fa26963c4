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

/** パン作り = パンづくり, 手造り = 手づくり. */
const foldMaking = (text: string): string => text.replace(/(?<=\p{L})[作造]り/gu, 'づくり');

const plainLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}+/gu, '')
    .normalize('NFC');

/**
 * The key under which two spellings of one thing meet: `normalise`, honorifics and okurigana dropped, katakana as
 * hiragana, small kana as large, long-vowel marks, accents, blanks and punctuation dropped.
 * Compare keys with keys only; a key is not for reading. Never throws.
 */
export const searchKey = (text: string): string => {
  const folded = dropOkurigana(foldMaking(dropHonorifics(foldGa(normalise(text)))));
  return plainLatin(toHiragana(folded))
    .replace(/ー/g, '')
    .replace(/[ぁぃぅぇぉゃゅょゎっゔぢづ]/g, (character) => SMALL_KANA[character] ?? character)
    .replace(/[^\p{L}\p{N}+#%]/gu, '');
};

/** Whether `needle` occurs in `text` when both are read as search keys; an empty needle occurs nowhere. */
export const contains = (text: string, needle: string): boolean => {
  const key = searchKey(needle);
  return key !== '' && searchKey(text).includes(key);
};
