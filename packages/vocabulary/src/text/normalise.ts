import { cutTraced, rewrite, rewriteTraced, traced } from './traced.ts';
import type { Rewriting, Traced } from './traced.ts';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const INVISIBLE = /[\p{Cf}\u115F\u1160\u3164\uFE00-\uFE0F]/gu;
const SPACE = /[\s\p{Cc}\p{Z}]+/gu;
const DASH = /[‐‑‒–—―−─━]/g;
const WAVE = /[〜～∼〰]/g;
const KANJI_NUMBER =
  /(?<![0-9〇零一二三四五六七八九十百千])(?!千歳)[〇零一二三四五六七八九十百千]{1,8}(?= ?(?:丁目|番地|番|号|時|分|日|週|月|年|人|級|種|階|歳|才|円|割|回|名|件|歩|か月|ヶ月|カ月|ヵ月))/g;
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Text longer than this is cut before it is worked on, so that hostile input costs no more than a long letter. */
export const LONGEST_TEXT = 20_000;

const MARKS: readonly Rewriting[] = [
  [SPACE, ' '],
  [INVISIBLE, ''],
  [DASH, '-'],
  [/(?<=[ァ-ヶ])-/g, 'ー'],
  [WAVE, '~'],
];
const NUMBERS: Rewriting = [KANJI_NUMBER, (number) => String(fromKanjiNumber(number))];

/**
 * One spelling for text that people write in many: NFKC (width, half-width kana, ligatures), lower case, one kind of
 * dash, wave and space, no invisible characters, kanji numbers before a counter as digits (三宿二丁目 = 三宿2丁目).
 * Never throws; text beyond `LONGEST_TEXT` UTF-16 units is cut.
 */
export const normalise = (text: string): string => {
  const composed = text
    .slice(0, LONGEST_TEXT)
    .replace(LONE_SURROGATE, '')
    .normalize('NFKC')
    .slice(0, LONGEST_TEXT);
  return rewrite(MARKS.reduce(rewrite, composed).toLowerCase(), NUMBERS).trim();
};

const COMPOSED = /.[\p{M}\uFF9E\uFF9F]+|[^\x00-\x7F]/gsu;
const COMPOSING: readonly Rewriting[] = [
  [LONE_SURROGATE, ''],
  [COMPOSED, (found) => found.normalize('NFKC')],
];
const STEP_BY_STEP: readonly Rewriting[] = [
  ...MARKS,
  [/\p{Lu}/gu, (letter) => letter.toLowerCase()],
  NUMBERS,
  [/^ +| +$/g, ''],
];

/** As `normalise`, character by character, so that what is found can be shown in the text as it was written. */
export const normaliseTraced = (text: string): Traced => {
  const composed = COMPOSING.reduce(rewriteTraced, traced(text.slice(0, LONGEST_TEXT)));
  return STEP_BY_STEP.reduce(rewriteTraced, cutTraced(composed, LONGEST_TEXT));
};

/** Value of a number written in kanji up to 9999 (二十三 = 23, 二三 = 23); unknown characters count nothing. */
export const fromKanjiNumber = (kanji: string): number => {
  let total = 0;
  let digit: number | undefined;
  for (const character of kanji) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      digit = (digit ?? 0) * 10 + (DIGITS[character] ?? 0);
    }
  }
  return total + (digit ?? 0);
};

const KANJI_DIGITS = '〇一二三四五六七八九';

/** A whole number 0 to 99 in kanji as used in addresses (12 = 十二). */
export const toKanjiNumber = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return KANJI_DIGITS.charAt(ones);
  return `${tens === 1 ? '' : KANJI_DIGITS.charAt(tens)}十${ones === 0 ? '' : KANJI_DIGITS.charAt(ones)}`;
};
