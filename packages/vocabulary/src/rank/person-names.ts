const LABEL =
  '氏名|お名前|名前|姓名|本名|ふりがな|フリガナ|[Ff]ull [Nn]ame|FULL NAME|[Ff]irst [Nn]ame|[Ll]ast [Nn]ame|[Ss]urname|[Nn]ame|NAME|[Nn]om|NOM|[Pp]rénom';
const BLANK = String.raw`[ \u3000]`;
const KANA = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}ー・]`;
const LATIN = String.raw`\p{Lu}[\p{L}\p{M}'’.\-]*`;
/** 山田 太郎, サトウ ハナコ, Ada King Lovelace; else the letters up to the next blank or mark. */
const PERSON = [
  String.raw`\p{Script=Han}{1,4}${BLANK}\p{Script=Han}{1,3}(?!\p{L})`,
  `${KANA}{1,12}${BLANK}${KANA}{1,12}`,
  `${LATIN}(?:${BLANK}${LATIN}){0,2}`,
  String.raw`[\p{L}\p{M}ー・]{1,16}`,
].join('|');

const FORMS: readonly RegExp[] = [
  // 氏名：山田 太郎, Name: Ada Lovelace
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${LABEL})${BLANK}{0,4}[:：=]${BLANK}{0,4}(${PERSON})`, 'gu'),
  // 氏名　山田太郎, as the lines of a form have it
  new RegExp(`(?<![\\p{L}\\p{N}])(?:氏名|お名前|姓名|ふりがな|フリガナ)\\s{1,4}(${PERSON})`, 'gu'),
  // 山田太郎 on a line of its own, before the birthday or the address
  /^\s{0,4}(?:履歴書|職務経歴書)?\s{0,4}(\p{Script=Han}{2,6})\s{1,4}(?=[^\n]{0,20}(?:生年月日|住所|〒|電話|TEL|メール))/gu,
  // 山田太郎と申します
  new RegExp(
    `(?<![\\p{Script=Han}\\p{Script=Katakana}])([\\p{Script=Han}\\p{Script=Katakana}ー・]{1,12}(?:${BLANK}[\\p{Script=Han}\\p{Script=Katakana}ー]{1,12})?)(?=と申し|といいます|と言います)`,
    'gu',
  ),
  new RegExp(
    `(?:[Mm]y name is|[Jj]e m['’]appelle|I am called)${BLANK}(${LATIN}(?:${BLANK}${LATIN}){0,2})`,
    'gu',
  ),
  // 山田 太郎 at the very beginning: two short runs of kanji with a blank between
  new RegExp(`^\\s{0,4}(\\p{Script=Han}{1,3}${BLANK}\\p{Script=Han}{1,3})(?=[\\s、。,:：(（]|$)`, 'gu'),
];

const namesIn = (text: string): readonly string[] =>
  FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => (match[1] ? [match[1]] : [])));

/** A family name of one character is a word elsewhere (森, 原): only names of two and more are looked for again. */
const partsOfName = (name: string): readonly string[] => {
  const parts = name.split(/[ \u3000]+/);
  return parts.filter((part) => [...part].length > 1);
};

/**
 * A text without the names that its person fields give, wherever else these names occur in it: who somebody is must not
 * change what they match. Finds names by form (氏名：…, …と申します), not by lists. Never throws.
 */
export const withoutPersonNames = (text: string): string => {
  const whole = namesIn(text);
  const given = [...new Set([...whole, ...whole.flatMap(partsOfName)])].sort((a, b) => b.length - a.length);
  return given.reduce((rest, name) => rest.split(name).join(' '), text);
};
