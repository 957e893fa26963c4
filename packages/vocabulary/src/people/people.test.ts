import { ageExceptionList, refusalGroundList } from '../work/lawful-grounds.ts';
import { accommodations, findAccommodations } from './accommodations.ts';
import {
  CEFR_LEVELS,
  cefrLevels,
  cefrOfJlpt,
  findLanguages,
  spokenLanguages,
  TASKS_JLPT_SPEAKS_FOR,
} from './languages.ts';
import { findLicences, holds, licenceList, licences, withImplied } from './licences.ts';
import { themes, THEMES_WITH_CHILDREN } from './themes.ts';

describe('licences', () => {
  test.each([
    ['care-worker', 'care-beginner', true],
    ['care-worker', 'care-practitioner', true],
    ['care-beginner', 'care-worker', false],
    ['nurse', 'assistant-nurse', true],
    ['public-health-nurse', 'assistant-nurse', true],
    ['assistant-nurse', 'nurse', false],
    ['driving-large-2', 'driving-car', true],
    ['driving-car', 'driving-semi-medium', false],
    ['cook', 'food-hygiene-manager', true],
    ['electrician-1', 'electrician-2', true],
    // They may register as tax accountants, but the licence alone does not allow the work.
    ['lawyer', 'tax-accountant', false],
    ['cpa', 'tax-accountant', false],
  ])('%s holds %s: %s', (held, asked, expected) => {
    expect(holds([held], asked)).toBe(expected);
  });

  test('nothing held is nothing implied; unknown codes stay alone', () => {
    expect(holds([], 'nurse')).toBe(false);
    expect([...withImplied(['no-such'])]).toEqual(['no-such']);
  });

  test('implications are known, never circular, and each licence names its law', () => {
    for (const { code, implies, law } of licenceList) {
      for (const implied of implies) expect([implied, licences.has(implied)]).toEqual([implied, true]);
      expect(implies.some((implied) => holds([implied], code))).toBe(false);
      expect(law).not.toBe('');
    }
    expect(licences.codes.length).toBeGreaterThanOrEqual(80);
  });

  test.each([
    ['宅建', 'estate-transaction-agent'],
    ['運転免許', 'driving-car'],
    ['社労士', 'labour-consultant'],
    ['ヘルパー2級', 'care-beginner'],
    ['保育士', 'nursery-teacher'],
  ])('%s finds %s first', (query, code) => {
    expect(findLicences(query)[0]).toBe(code);
  });
});

describe('languages', () => {
  test.each([
    ['N1', 142, 'C1'],
    ['N1', 141, 'B2'],
    ['N1', 100, 'B2'],
    ['N1', 99, undefined],
    ['N2', 112, 'B2'],
    ['N2', 111, 'B1'],
    ['N2', undefined, 'B1'],
    ['N3', 104, 'B1'],
    ['N3', 95, 'A2'],
    ['N4', undefined, 'A2'],
    ['N5', undefined, 'A1'],
  ] as const)('%s with %s points is %s', (exam, score, level) => {
    expect(cefrOfJlpt(exam, score)).toBe(level);
  });

  test('an examination without speaking speaks for reading tasks only', () => {
    expect(TASKS_JLPT_SPEAKS_FOR).toEqual(['notices', 'safety']);
    expect(cefrLevels.codes).toEqual(CEFR_LEVELS);
  });

  test('about twenty spoken languages, found by their names', () => {
    expect(spokenLanguages.codes.length).toBeGreaterThanOrEqual(20);
    expect(findLanguages('ネパール')[0]).toBe('ne');
    expect(findLanguages('tagalog')[0]).toBe('fil');
    expect(findLanguages('手話')[0]).toBe('jsl');
  });
});

describe('needs, themes, lawful grounds', () => {
  test('needs are concrete: no diagnosis, status or family label', () => {
    const labels = accommodations.codes.flatMap((code) => [
      accommodations.label(code, 'ja'),
      accommodations.label(code, 'en'),
    ]);
    const forbidden =
      /発達障害|精神障害|身体障害|うつ|自閉|ADHD|autis|depress|disorder|障害者|ひとり親|シングル|single parent|外国籍|生活保護|前科/i;
    expect(labels.filter((label) => forbidden.test(label))).toEqual([]);
    expect(accommodations.codes.length).toBeGreaterThanOrEqual(35);
    expect(findAccommodations('段差')).toContain('step-free');
  });

  test('themes that touch children are themes', () => {
    expect(themes.codes.length).toBeGreaterThanOrEqual(30);
    for (const code of THEMES_WITH_CHILDREN) expect(themes.has(code)).toBe(true);
  });

  test('every lawful ground names its article', () => {
    expect(ageExceptionList.map(({ code }) => code)).toEqual([
      '1号',
      '2号',
      '3号イ',
      '3号ロ',
      '3号ハ',
      '3号ニ',
    ]);
    for (const { source } of [...ageExceptionList, ...refusalGroundList]) expect(source).toMatch(/条.*号/);
  });
});
