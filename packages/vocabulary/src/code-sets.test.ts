import * as vocabulary from './index.ts';

const {
  places,
  towns,
  areas,
  stations,
  occupations,
  occupationMajors,
  industries,
  trades,
  licences,
  skills,
} = vocabulary;
const { spokenLanguages, languageTasks, accommodations, themes, zones, ageExceptions, refusalGrounds } =
  vocabulary;

const sizes: readonly (readonly [typeof places, number])[] = [
  [places, 277],
  [towns, 61],
  [areas, 5],
  [stations, 55],
  [occupationMajors, 15],
  [industries, 119],
  [zones, 13],
  [ageExceptions, 6],
  [refusalGrounds, 6],
  [languageTasks, 6],
];

describe('code sets', () => {
  test.each(sizes.map(([set, size]) => [set.name, set, size] as const))(
    '%s has its official number of codes',
    (_, set, size) => {
      expect(set.codes).toHaveLength(size);
    },
  );

  const all = [
    places,
    towns,
    areas,
    stations,
    occupations,
    occupationMajors,
    industries,
    trades,
    licences,
    skills,
    spokenLanguages,
    languageTasks,
    accommodations,
    themes,
    zones,
    ageExceptions,
    refusalGrounds,
  ];

  test.each(all.map((set) => [set.name, set] as const))(
    '%s labels every code in every language',
    (_, set) => {
      for (const code of set.codes) {
        for (const language of ['ja', 'ja-easy', 'en'] as const)
          expect(set.label(code, language).trim()).not.toBe('');
        expect(set.has(code)).toBe(true);
        expect(set.label(code, 'en')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
      }
    },
  );

  test.each(all.map((set) => [set.name, set] as const))('%s: easy Japanese reads every kanji', (_, set) => {
    const unread = set.codes.filter((code) => {
      // A reading stands behind a run of kanji, or behind a whole name (池ノ上（いけのうえ）).
      const rest = set.label(code, 'ja-easy').replace(/[\p{Script=Han}々][^\s・（）]*（[ぁ-んー]+）/gu, '');
      return /\p{Script=Han}/u.test(rest);
    });
    expect(unread).toEqual([]);
  });

  test('an unknown code is not in the set and labels as itself', () => {
    for (const set of all) {
      expect(set.has('no-such-code')).toBe(false);
      expect(set.has('__proto__')).toBe(false);
      expect(set.label('constructor', 'ja')).toBe('constructor');
    }
  });

  test('the name of a set is the name it is exported under', () => {
    for (const set of all) expect((vocabulary as Readonly<Record<string, unknown>>)[set.name]).toBe(set);
  });
});
