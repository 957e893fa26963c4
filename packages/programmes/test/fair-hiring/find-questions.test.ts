import { findImproperQuestions } from '../../src/shared/fair-hiring/find-questions.ts';
import { IMPROPER } from './improper.ts';
import { IMPROPER_LATER } from './improper-later.ts';
import { PROPER_LATER } from './proper-later.ts';
import { PROPER } from './proper.ts';

const improper = Object.values(IMPROPER).flat();
const isFound = (sentence: string): boolean => findImproperQuestions(sentence).length > 0;

test('there are 140 improper and 200 proper sentences, none twice', () => {
  expect(new Set(improper).size).toBe(140);
  expect(new Set(PROPER).size).toBe(200);
});

test('at least 95 of 100 improper questions are found (F-04)', () => {
  const missed = improper.filter((sentence) => !isFound(sentence));
  expect(missed.slice(7)).toEqual([]);
});

test('at most 5 of 100 proper sentences are objected to (F-04)', () => {
  const objected = PROPER.filter(isFound);
  expect(objected.slice(10)).toEqual([]);
});

test('what was missed once is not missed again', () => {
  expect(IMPROPER_LATER.filter((sentence) => !isFound(sentence))).toEqual([]);
  expect(PROPER_LATER.filter(isFound)).toEqual([]);
});

test.each(Object.entries(IMPROPER))('%s is named as what it is', (matter, sentences) => {
  const named = (sentences ?? []).filter((s) =>
    findImproperQuestions(s).some((found) => found.matter === matter),
  );
  expect(named.length).toBeGreaterThanOrEqual(8);
});

test('spelling does not matter: width, marks, numbered lists', () => {
  expect(findImproperQuestions('質問１．　家族構成を教えてください').map((found) => found.matter)).toEqual([
    'family',
  ]);
  expect(findImproperQuestions('・尊敬する人物\n・愛読書\n・支持政党').map((found) => found.matter)).toEqual([
    'respected',
    'reading',
    'party',
  ]);
  expect(
    findImproperQuestions('本籍はお聞きしませんが、家族の職業を教えてください。').map(
      (found) => found.matter,
    ),
  ).toEqual(['family']);
});

test('any text is read without harm', () => {
  for (const text of ['', '？', '\u0000', '家族'.repeat(20_000), 'a'.repeat(50_000), '「'.repeat(5_000)]) {
    expect(() => findImproperQuestions(text)).not.toThrow();
  }
});
