import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { allocate } from '../src/index.ts';
import type { Assignment, CostMatrix } from '../src/index.ts';

const INSTANCES = join(import.meta.dirname, '../../../../shared/data/allocation-instances');

const matrixOf = (costs: readonly (readonly number[])[]): CostMatrix => ({
  rows: costs.length,
  columns: costs[0]?.length ?? 0,
  costs: costs.flat(),
});

/** The least total over every injective choice of columns. */
const bruteForce = (costs: readonly (readonly number[])[], used = 0): number => {
  const [row, ...rest] = costs;
  if (!row) return 0;
  return row.reduce(
    (least, cost, column) =>
      (used >> column) & 1 ? least : Math.min(least, cost + bruteForce(rest, used | (1 << column))),
    Infinity,
  );
};

/** Weak duality: prices that no cost undercuts and that add up to the total prove that nothing is cheaper. */
const certificateErrors = ({ rows, columns, costs }: CostMatrix, solved: Assignment, slack = 0): string[] => {
  const { assignment, rowPrices, columnPrices, total } = solved;
  const errors: string[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      if (rowPrices[i]! + columnPrices[j]! > costs[i * columns + j]! + slack)
        errors.push(`${i},${j} undercuts`);
  const taken = assignment.filter((column) => column >= 0);
  if (new Set(taken).size !== Math.min(rows, columns)) errors.push('not an assignment');
  const surplusSide = rows < columns ? columnPrices : rows > columns ? rowPrices : [];
  if (surplusSide.some((price) => price > slack)) errors.push('a price of the longer side is above 0');
  const sum = [...rowPrices, ...columnPrices].reduce((all, price) => all + price, 0);
  if (Math.abs(sum - total) > slack) errors.push(`prices ${sum}, total ${total}`);
  return errors;
};

const tableOf = (maxRows: number, maxColumns: number, cost: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

const transposed = (costs: readonly (readonly number[])[]): number[][] =>
  costs[0]!.map((_, j) => costs.map((row) => row[j]!));

describe('assignment', () => {
  const known = existsSync(INSTANCES)
    ? readFileSync(join(INSTANCES, 'optima.tsv'), 'utf8').trim().split('\n').slice(1)
    : [];
  if (known.length === 0) console.log('skipped: ../shared/data/allocation-instances is not there');

  test('meets the known optima', () => {
    for (const line of known) {
      const [name, size, optimum] = line.split('\t');
      const [n, ...costs] = readFileSync(join(INSTANCES, `${name}.txt`), 'utf8')
        .trim()
        .split(/\s+/u)
        .map(Number);
      const matrix = { rows: n!, columns: n!, costs };
      const solved = allocate.assignment(matrix);
      expect([n, solved.total]).toEqual([Number(size), Number(optimum)]);
      expect(certificateErrors(matrix, solved)).toEqual([]);
    }
  });

  test('no choice is cheaper (brute force up to 8 x 8, rectangular, ties, negative costs)', () => {
    for (const [size, runs] of [
      [5, 500],
      [8, 15],
    ] as const)
      fc.assert(
        fc.property(tableOf(size, size, fc.integer({ min: -5, max: 20 })), (costs) => {
          const matrix = matrixOf(costs);
          const solved = allocate.assignment(matrix);
          const least = bruteForce(costs.length > costs[0]!.length ? transposed(costs) : costs);
          expect(solved.total).toBe(least);
          expect(certificateErrors(matrix, solved)).toEqual([]);
        }),
        { numRuns: runs },
      );
  });

  test('proves itself on larger tables of every shape, exactly for whole costs', () => {
    fc.assert(
      fc.property(tableOf(60, 60, fc.integer({ min: 0, max: 1000 })), (costs) => {
        const matrix = matrixOf(costs);
        expect(certificateErrors(matrix, allocate.assignment(matrix))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('fractions end, and are right up to rounding', () => {
    fc.assert(
      fc.property(tableOf(40, 40, fc.double({ min: 0, max: 1, noNaN: true })), (costs) => {
        const matrix = matrixOf(costs);
        expect(certificateErrors(matrix, allocate.assignment(matrix), 1e-9)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('refuses missing and infinite costs; nothing costs nothing', () => {
    expect(() => allocate.assignment({ rows: 2, columns: 2, costs: [1, 2, 3] })).toThrow('2 x 2 costs');
    expect(() => allocate.assignment({ rows: 1, columns: 2, costs: [1, NaN] })).toThrow('costs[1]');
    expect(allocate.assignment({ rows: 0, columns: 0, costs: [] }).total).toBe(0);
  });
});
