import { codeSet, entriesOf } from '../code-set.ts';
import { revised } from '../revision.ts';
import { finder } from '../text/find.ts';
import { INDUSTRY_MAJOR_ROWS, INDUSTRY_ROWS } from './industry-rows.ts';

/** The 20 divisions (大分類, one letter). */
export const industryMajors = codeSet('industryMajors', entriesOf(INDUSTRY_MAJOR_ROWS));

const groups = INDUSTRY_ROWS.map(([code, ja, easy, en]) => ({ code, ja, easy, en }));

/** Divisions (one letter) and the 99 groups (中分類, two digits) of the 日本標準産業分類. */
export const industries = codeSet('industries', [...entriesOf(INDUSTRY_MAJOR_ROWS), ...groups]);

const majorByGroup = new Map(INDUSTRY_ROWS.map(([code, , , , major]) => [code, major]));

/** The letter of the division of an industry code (letter, two digits, or a longer code that starts with them). */
export const industryMajorOf = (code: string): string | undefined =>
  industryMajors.has(code) ? code : majorByGroup.get(code.slice(0, 2));

/** Industry similarity in per mille: same group 1000, same division 500, else 0; a division stands for all its groups. */
export const industrySimilarity = revised((a: string, b: string): number => {
  if (a === b) return 1000;
  const major = industryMajorOf(a);
  return major !== undefined && major === industryMajorOf(b) ? 500 : 0;
}, '1');

export const findIndustries = finder(() =>
  [...INDUSTRY_MAJOR_ROWS, ...INDUSTRY_ROWS].map(([code, ja, easy, en]) => ({
    code,
    names: [ja, easy, en, ...ja.split('・')],
  })),
);
