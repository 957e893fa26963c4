import { KeptAnswers } from './kept-answers.ts';

const body = (bytes: number): Buffer => Buffer.alloc(bytes, 'x');
const keep = (answers: KeptAnswers, key: string, subjects: readonly string[] = []): void =>
  answers.keep(answers.open(key, 'v1'), body(40), subjects);

test('an answer is given for the version that it was made for, and for no other', () => {
  const answers = new KeptAnswers();
  keep(answers, 'a');
  expect(answers.find('a', 'v1')).toEqual(body(40));
  expect(answers.find('a', 'v2')).toBeUndefined();
});

test('a change takes away what was made from it, and nothing else', () => {
  const answers = new KeptAnswers();
  keep(answers, 'a', ['x', 'y']);
  keep(answers, 'b', ['y']);
  keep(answers, 'c', ['z']);
  answers.subjects(['x', 'unknown']);
  expect(['a', 'b', 'c'].map((key) => answers.find(key, 'v1') !== undefined)).toEqual([false, true, true]);
});

test('what changes while an answer is made keeps it out', () => {
  const answers = new KeptAnswers();
  const [changed, unchanged] = [answers.open('a', 'v1'), answers.open('b', 'v1')];
  answers.subjects(['x']);
  answers.keep(changed, body(40), ['x']);
  answers.keep(unchanged, body(40), ['y']);
  expect(answers.find('a', 'v1')).toBeUndefined();
  expect(answers.find('b', 'v1')).toBeDefined();
});

test('when everything may have changed, nothing stays, nor what is just being made', () => {
  const answers = new KeptAnswers();
  keep(answers, 'a');
  const place = answers.open('b', 'v1');
  answers.everything();
  answers.keep(place, body(40), []);
  expect(answers.size).toBe(0);
});

test('room is limited: who has waited longest goes, and what is too large is not taken', () => {
  const answers = new KeptAnswers(100);
  keep(answers, 'a', ['x']);
  keep(answers, 'b', ['x']);
  answers.find('a', 'v1');
  keep(answers, 'c', ['x']);
  answers.keep(answers.open('d', 'v1'), body(101), ['x']);
  expect(['a', 'b', 'c', 'd'].filter((key) => answers.find(key, 'v1'))).toEqual(['a', 'c']);
  answers.subjects(['x']);
  expect(answers.size).toBe(0);
});
