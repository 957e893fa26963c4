import { judge } from '@musubi/matching';
import fc from 'fast-check';
import { PROGRAMMES } from '../../src/index.ts';
import { arbitraryPair } from '../support/arbitrary-statement.ts';
import type { Plain } from '../support/arbitrary-statement.ts';
import { ENGINES } from '../support/engines.ts';
import { runs } from '../support/runs.ts';

/** No class has such fields; a careless sender may add them all the same. */
const LABELS: Readonly<Record<string, readonly unknown[]>> = {
  name: ['山田花子', '佐藤太郎', 'グエン・ヴァン・アン', 'Ada Lovelace'],
  sex: ['female', 'male', 'x'],
  gender: ['女性', '男性'],
  age: [17, 34, 71],
  birthday: ['1955-01-01', '2008-12-31'],
  nationality: ['JP', 'NP', 'VN'],
  residenceStatus: ['永住者', '留学', '特定技能'],
  disability: [true, false, '2級'],
  family: ['single', 'married', '母子家庭'],
  children: [0, 3],
  insolvency: [true, false],
  debts: [0, 9_000_000],
  school: ['中卒', '東京大学'],
  religion: ['x', 'y'],
  photo: ['a.jpg', 'b.jpg'],
};

const labels = fc.record(
  Object.fromEntries(Object.entries(LABELS).map(([key, values]) => [key, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

/** The ways in which people give their name in a text. */
const FORMS: readonly ((name: string, text: string) => string)[] = [
  (name, text) => `${name}と申します。${text}`,
  (name, text) => `氏名：${name}\n${text}`,
  (name, text) => `${text}\nお名前: ${name}`,
];
const NAMES = ['山田花子', '佐藤太郎', '李明', 'グエン', '長谷川健太郎'];

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const { matching } = programme;
  const pair = arbitraryPair(programme);

  test('who somebody is changes nothing, neither in a verdict nor in a list', () => {
    const towns = ENGINES.map(([, make]) => make(matching));
    fc.assert(
      fc.property(pair, labels, labels, labels, ([listing, profile], one, other, employer) => {
        const plain = judge(matching, listing, profile);
        expect(judge(matching, { ...listing, ...employer }, { ...profile, ...one })).toEqual(plain);
        expect(judge(matching, listing, { ...profile, ...other })).toEqual(plain);
        for (const town of towns) {
          town.putListing('l', { ...listing, ...employer });
          town.putProfile('p', { ...profile, ...other });
          expect(town.topForListing('l', 1)).toEqual(
            plain.passes && plain.fit > 0
              ? [{ id: 'p', fit: plain.fit, forListing: plain.forListing, forProfile: plain.forProfile }]
              : [],
          );
        }
      }),
      runs(500),
    );
  });

  test('another name in a text changes nothing', () => {
    const reads = matching.criteria
      .filter(({ measure }) => measure.kind === 'text-similarity')
      .flatMap(({ measure }) => measure.reads)
      .filter((path) => path.startsWith('profile.'))
      .map((path) => path.slice('profile.'.length));
    expect(reads.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom(...FORMS),
        fc.constantFrom(...NAMES),
        fc.constantFrom(...NAMES),
        ([listing, profile], form, one, other) => {
          const calledBy = (name: string): Plain => ({
            ...profile,
            ...Object.fromEntries(
              reads.map((field) => [field, form(name, String(profile[field] ?? '働きたい'))]),
            ),
          });
          expect(judge(matching, listing, calledBy(one))).toEqual(judge(matching, listing, calledBy(other)));
        },
      ),
      runs(200),
    );
  });
});
