import type { CostMatrix } from '@musubi/matching';
import { Fault } from '../fault.ts';
import type { TextFile } from '../text-file.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu;

interface Word {
  readonly line: number;
  readonly text: string;
}

const wordsOf = ({ text }: TextFile): Word[] =>
  text.split(/\r?\n/u).flatMap((row, at) =>
    row
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => ({ line: at + 1, text: word })),
  );

const numberOf = ({ name }: TextFile, { line, text }: Word): number => {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new Fault(`${name}:${String(line)}: "${text}" is not a number`);
  return value;
};

/** `n`, or `rows columns` alone on the first line when exactly so many numbers follow; how many numbers that took. */
const sizeOf = (words: readonly Word[], numbers: readonly number[]) => {
  const [first = NaN, second = NaN] = numbers;
  const square = { rows: first, columns: first, taken: 1 };
  const onLine = words.filter(({ line }) => line === words[0]?.line).length;
  const isSquare = numbers.length === 1 + first * first;
  return onLine === 2 && !isSquare ? { rows: first, columns: second, taken: 2 } : square;
};

/**
 * A cost table as the OR-Library writes it (J. E. Beasley, assignment problem): n, then n x n costs, broken into lines
 * anywhere. A first line `rows columns` makes it rectangular.
 * @throws Fault naming the line of what is not a number, or the size that the numbers do not add up to
 */
export const readCosts = (file: TextFile): CostMatrix => {
  const words = wordsOf(file);
  const numbers = words.map((word) => numberOf(file, word));
  const { rows, columns, taken } = sizeOf(words, numbers);
  const where = `${file.name}:${String(words[0]?.line ?? 1)}`;
  if (![rows, columns].every((size) => Number.isSafeInteger(size) && size > 0))
    throw new Fault(`${where}: the size is not a whole number from 1`);
  const costs = numbers.slice(taken);
  if (costs.length === rows * columns) return { rows, columns, costs };
  throw new Fault(
    `${where}: ${String(rows)} x ${String(columns)} costs should follow, ${String(costs.length)} do`,
  );
};
