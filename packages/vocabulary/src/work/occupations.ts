import { codeSet, entriesOf } from '../code-set.ts';
import { revised } from '../revision.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';
import { OCCUPATION_MIDDLE_EASY } from './occupation-middle-easy.ts';
import { OCCUPATION_MAJOR_ROWS, OCCUPATION_MIDDLE_ROWS, OCCUPATION_NEIGHBOURS } from './occupation-rows.ts';
import { OCCUPATION_SMALL_EASY } from './occupation-small-easy.ts';
import { OCCUPATION_SMALL_ROWS } from './occupation-small-rows.ts';

/** The 15 majors (two digits). */
export const occupationMajors = codeSet('occupationMajors', entriesOf(OCCUPATION_MAJOR_ROWS));

const middles = OCCUPATION_MIDDLE_ROWS.map(([code, ja, easy, en]) => ({
  code,
  ja,
  easy: easy || (OCCUPATION_MIDDLE_EASY[code] ?? ''),
  en,
}));

/** The 99 middles (three digits). */
export const occupationMiddles = codeSet('occupationMiddles', middles);

/** What a statement may name: a small group (055-06) or, where that is too fine, its whole middle (055). */
export const occupations = codeSet('occupations', [
  ...middles,
  ...OCCUPATION_SMALL_ROWS.map(([code, ja, en]) => ({
    code,
    ja,
    easy: OCCUPATION_SMALL_EASY[code] ?? '',
    en,
  })),
]);

const majorByMiddle = new Map(OCCUPATION_MIDDLE_ROWS.map(([code, , , , major]) => [code, major]));
const neighbours = new Set(OCCUPATION_NEIGHBOURS.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/** The middle (three digits) of an occupation code, or undefined. */
export const occupationMiddleOf = (code: string): string | undefined => {
  const middle = code.slice(0, 3);
  return majorByMiddle.has(middle) ? middle : undefined;
};

/** The major (two digits) of an occupation code (small, middle or major), or undefined. */
export const occupationMajorOf = (code: string): string | undefined =>
  majorByMiddle.get(code.slice(0, 3)) ?? (occupationMajors.has(code) ? code : undefined);

/** Per mille by closeness in the classification; starting numbers, see research/field.md 6.1 (same small = exact, same
 * middle = near, same major = far, hand-made neighbours between near and far). */
export const OCCUPATION_CLOSENESS = { same: 1000, middle: 700, neighbour: 500, major: 300, far: 0 } as const;

/**
 * Closeness of two occupation codes in per mille: same code 1000, same middle 700, neighbouring middles 500, same major
 * 300, else 0; unknown codes 0. Symmetric. A middle stands for any of its small groups.
 */
export const occupationSimilarity = revised((a: string, b: string): number => {
  const [one, other] = [occupationMiddleOf(a), occupationMiddleOf(b)];
  if (one === undefined || other === undefined) return OCCUPATION_CLOSENESS.far;
  if (a === b) return OCCUPATION_CLOSENESS.same;
  if (one === other) return OCCUPATION_CLOSENESS.middle;
  if (neighbours.has(`${one}|${other}`)) return OCCUPATION_CLOSENESS.neighbour;
  return majorByMiddle.get(one) === majorByMiddle.get(other)
    ? OCCUPATION_CLOSENESS.major
    : OCCUPATION_CLOSENESS.far;
}, '1');

/** The classification as the engine's category measure takes it; `distance` answers closeness in per mille. */
export const occupationTree = {
  middle: occupationMiddleOf,
  major: occupationMajorOf,
  neighbours: (middleA: string, middleB: string): boolean => neighbours.has(`${middleA}|${middleB}`),
  distance: occupationSimilarity,
  revision: occupationSimilarity.revision,
} as const;

/** Everyday words for middles that have no small group of their own here. */
const MIDDLE_ALIASES: Readonly<Record<string, string>> = {
  '014': '僧侶 神職 牧師',
  '054': '銭湯 番台 サウナ 風呂',
  '055': 'コック 料理人 キッチン インド料理 ネパール料理 タイ料理 韓国料理 カレー',
  '056': '接客 ホール ウェイター',
  '094': 'LAN アンテナ 通信工事',
};

/** The names under which each is found and mentioned. */
export const occupationNames = (): readonly Findable[] => [
  ...OCCUPATION_SMALL_ROWS.map(([code, ja, en, alias]) => ({
    code,
    names: [
      ja,
      en,
      ...ja.split('・'),
      ...en.split(/[ ,()]+/).filter((word) => word.length > 4),
      ...alias.split(' '),
    ],
  })),
  ...OCCUPATION_MIDDLE_ROWS.map(([code, ja, easy, en]) => ({
    code,
    names: [ja, easy, en, ...ja.split('・'), ...(MIDDLE_ALIASES[code] ?? '').split(' ')],
  })),
];

/** Codes of occupations found by Japanese or English names and everyday words; small groups and middles. */
export const findOccupations = finder(occupationNames, { loose: true });
