import { SKILL_GROUPS } from './groups.ts';
import { NEIGHBOUR_SETS } from './neighbours.ts';
import { findSkills, skillList, skillNeighbours, skills, skillSimilarity } from './skills.ts';

describe('skills', () => {
  test('there are about six hundred in about forty groups', () => {
    expect(skillList.length).toBeGreaterThanOrEqual(590);
    expect(SKILL_GROUPS.length).toBeGreaterThanOrEqual(36);
    for (const group of SKILL_GROUPS) expect(group.skills.length).toBeGreaterThanOrEqual(6);
  });

  test('codes are kebab-case', () => {
    for (const code of skills.codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('names are unique in Japanese and in English', () => {
    for (const language of ['ja', 'en'] as const) {
      const labels = skills.codes.map((code) => skills.label(code, language));
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  test('easy Japanese reads every kanji', () => {
    const unread = skills.codes.filter((code) => {
      const withoutRead = skills.label(code, 'ja-easy').replace(/\p{Script=Han}+（[ぁ-ん]+）/gu, '');
      return /\p{Script=Han}/u.test(withoutRead);
    });
    expect(unread).toEqual([]);
  });

  test('neighbours exist and are declared once', () => {
    const unknown = NEIGHBOUR_SETS.flatMap((line) => line.split(' ')).filter((code) => !skills.has(code));
    expect(unknown).toEqual([]);
    expect(new Set(NEIGHBOUR_SETS).size).toBe(NEIGHBOUR_SETS.length);
  });

  test('most skills have a neighbour', () => {
    const lonely = skills.codes.filter((code) => skillNeighbours(code).length === 0);
    expect(lonely.length / skills.codes.length).toBeLessThan(0.25);
  });

  test.each([
    ['bread-baking', 'bread-baking', 1000],
    ['bread-baking', 'oven-work', 600],
    ['fish-filleting', 'fish-knowledge', 600],
    ['bread-baking', 'chocolate-work', 300],
    ['bread-baking', 'welding-skill', 0],
    ['nobody', 'knows', 0],
  ])('similarity of %s and %s is %d', (a, b, expected) => {
    expect(skillSimilarity(a, b)).toBe(expected);
  });

  test('similarity is symmetric and a whole number per mille', () => {
    for (const a of skills.codes.slice(0, 120)) {
      for (const b of skills.codes) {
        const value = skillSimilarity(a, b);
        expect(
          value === skillSimilarity(b, a) && Number.isInteger(value) && value >= 0 && value <= 1000,
        ).toBe(true);
      }
    }
  });

  test.each([
    ['パン', 'bread-baking'],
    ['ぱん作り', 'bread-baking'],
    ['レジ', 'cash-register'],
    ['excel', 'spreadsheets'],
    ['手話', 'sign-language-skill'],
    ['sushi', 'sushi-making'],
  ])('"%s" finds %s', (query, code) => {
    expect(findSkills(query)).toContain(code);
  });
});
