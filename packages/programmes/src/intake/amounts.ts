import { first } from './words.ts';
import type { Reader, Said } from './said.ts';
import { spanOf } from './said.ts';

/** An amount as a text gives it: one number, a range, or one end of a range. */
interface Amount {
  readonly low?: number;
  readonly high?: number;
  readonly match: RegExpMatchArray;
}

/** How numbers of one unit are written, and what they are worth in the unit of the field. */
export interface Scale {
  /** Without groups. */
  readonly number: string;
  /** After the number; of a range it may stand once. Without groups. */
  readonly unit: string;
  readonly valueOf: (text: string) => number | undefined;
}

const DIGITS = String.raw`[0-9][0-9,]*(?:\.[0-9]+)?`;
const plain = (text: string): number => Number(text.replaceAll(',', '').replace(/[^0-9.-].*$/u, ''));

/** A smaller number without 円 is a day, a count or an hour. */
const LEAST_BARE = 500;

/** 1,300円, 20万円, 1万2千円, 16万5,000円, 3.5万 */
const yenOf = (text: string): number | undefined => {
  const compact = text.replaceAll(/[,\s円]/g, '');
  const parts = /^(?:([0-9.]+)億)?(?:([0-9.]+)万)?(?:([0-9]+)千)?([0-9]+)?$/u.exec(compact);
  if (!parts || (!/[億万千]/u.test(text) && !text.includes('円') && Number(compact) < LEAST_BARE))
    return undefined;
  const [, hundredMillions = 0, tenThousands = 0, thousands = 0, ones = 0] = parts;
  return Math.round(
    Number(hundredMillions) * 1e8 + Number(tenThousands) * 1e4 + Number(thousands) * 1e3 + Number(ones),
  );
};
export const YEN: Scale = {
  number: `(?:${DIGITS}[億万](?:${DIGITS}万)?(?:[0-9]千)?(?:[0-9][0-9,]*)?|[0-9]千(?:[0-9]{3})?|[0-9][0-9,]*)`,
  unit: '円?',
  valueOf: yenOf,
};

const whole = (unit: string, times = 1): Scale => ({
  number: DIGITS,
  unit,
  valueOf: (text) => {
    const value = plain(text) * times;
    return Number.isFinite(value) ? Math.round(value) : undefined;
  },
});

export const HOURS = whole('(?:時間|h)');
export const MINUTES = whole('(?:分(?:間|くらい|ぐらい|ほど)?)');
export const YEARS = whole('(?:年(?:間|ほど|くらい|以上)?)(?!創業|前|生|[0-9])');
export const PEOPLE = whole('(?:人|名)(?!様|前)');
export const TIMES = whole('(?:回|日)');
export const MILLIMETRES: Scale = {
  ...whole('(?:mm|ミリ|cm|センチ|m|メートル)'),
  valueOf: (text) => {
    const times = /mm|ミリ/u.test(text) ? 1 : /cm|センチ/u.test(text) ? 10 : 1000;
    return Math.round(plain(text) * times);
  },
};

/** 1坪 = 400/121 m² (計量法附則). */
const SQUARE_METRES_PER_TSUBO = 400 / 121;
export const SQUARE_METRES: Scale = {
  ...whole('(?:m2|平米|平方メートル|坪)'),
  valueOf: (text) => Math.round(plain(text) * (text.includes('坪') ? SQUARE_METRES_PER_TSUBO : 1)),
};

/** 半年, 6か月, 2年, 1年半 */
const monthsOf = (text: string): number | undefined => {
  if (text.startsWith('半年')) return 6;
  const years = /^([0-9]+)年(半)?/u.exec(text);
  if (years) return Number(years[1]) * 12 + (years[2] ? 6 : 0);
  return plain(text);
};
export const MONTHS: Scale = {
  number: '(?:半|[0-9]{1,3})',
  unit: '(?:年(?:半|間)?|(?:か|ヶ|カ|ヵ|ケ|箇)月(?:間|分)?)',
  valueOf: monthsOf,
};

/** 10日間, 一週間, 1か月 */
export const DAYS: Scale = {
  number: '[0-9]{1,3}',
  unit: '(?:日(?:間)?|週間|(?:か|ヶ|カ|ヵ|ケ)月(?:間)?)',
  valueOf: (text) => plain(text) * (text.includes('週') ? 7 : text.includes('月') ? 30 : 1),
};

const BOUNDS = '(以上|から|より|~|スタート|以内|まで|以下|未満|くらいまで|程度まで)?';

const patternOf = (cue: string, { number, unit }: Scale): RegExp => {
  const several = `(${number}(?:${unit})?)\\s?(?:~|-|から)\\s?`;
  return new RegExp(
    `${cue}(?:${several})?(?<value>${number}\\s?${unit})(?:\\s?(?:位|くらい|ぐらい|程度|ほど))?${BOUNDS}`,
    'u',
  );
};

/** The words before a number, a number or a range of them, and which end it is. */
const amountIn = (said: Said, pattern: RegExp, { valueOf }: Scale): Amount | undefined => {
  const match = first(said, pattern);
  if (!match) return undefined;
  const value = match.groups?.['value'] ?? '';
  const end = valueOf(value);
  if (end === undefined || !/[0-9半]/u.test(value)) return undefined;
  const beginning = match.at(-3);
  const bound = match.at(-1);
  if (beginning !== undefined && /[0-9半]/u.test(beginning))
    return { match, low: valueOf(withUnitOf(beginning, value)) ?? end, high: end };
  if (bound === undefined) return { match, low: end, high: end };
  return /以上|から|より|~|スタート/u.test(bound) ? { match, low: end } : { match, high: end };
};

/** 30〜50万円, 30〜50㎡: the unit of the end is the unit of the beginning. */
const withUnitOf = (beginning: string, end: string): string => {
  if (/[^0-9.,]/u.test(beginning)) return beginning;
  return beginning + end.replace(/^[0-9.,]+/u, '');
};

const NEAR = '[^。、,0-9]{0,8}?';
/** The pattern is made when the table of a programme is, not for each text. */
const reader = (
  cue: RegExp | undefined,
  scale: Scale,
  pick: (amount: Amount) => number | undefined,
): Reader => {
  const pattern = patternOf(cue ? `(?:${cue.source})${NEAR}` : '(?<![0-9.,])', scale);
  return (said) => {
    const amount = amountIn(said, pattern, scale);
    const value = amount && pick(amount);
    return amount && value !== undefined ? { value, spans: [spanOf(said, amount.match)] } : undefined;
  };
};

/** The smaller end of an amount near some words (時給1300円から); nothing where only a ceiling is said. */
export const lowest = (cue: RegExp | undefined, scale: Scale): Reader => reader(cue, scale, ({ low }) => low);

/** The larger end (家賃15万円まで); nothing where only a floor is said. */
export const highest = (cue: RegExp | undefined, scale: Scale): Reader =>
  reader(cue, scale, ({ high }) => high);

/** The number itself, whichever end it is. */
export const number = (cue: RegExp | undefined, scale: Scale): Reader =>
  reader(cue, scale, ({ low, high }) => low ?? high);

/** The larger end where it is said to be one: a range or a limit, not a single number. */
export const ceiling = (cue: RegExp | undefined, scale: Scale): Reader =>
  reader(cue, scale, ({ low, high }) => (high === low ? undefined : high));

/** The smaller end where it is said to be one. */
export const floor = (cue: RegExp | undefined, scale: Scale): Reader =>
  reader(cue, scale, ({ low, high }) => (high === low ? undefined : low));
