import { facing, measure } from '../measure.ts';
import type { Facts, Measure } from '../model.ts';
import { FULL } from '../model.ts';
import { asCodes, otherSide, reader } from '../stated.ts';
import { bestPair, bestPairColumns, bestPairForm } from './best-pair.ts';
import { addOne } from './nudge.ts';

/** table[wanted][actual] per mille; pairs that are not in it count 1000 when equal, else 0. */
export type ChoiceTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * One of a few fixed answers suits another: contract kind, once or recurring, remote or on site. With lists the best pair
 * counts. Graded by `table`. Unknown when either side has not said or has an empty list.
 * Facts: `wanted`, `actual` (the best pair).
 */
export function choiceFits<R extends string>(
  wanted: R,
  actual: R,
  options: { readonly table?: ChoiceTable } = {},
): Measure<R> {
  const first = facing(wanted, actual);
  const table = options.table ?? {};
  refuseBadTable(table);
  const readWanted = reader(wanted, first, asCodes);
  const readActual = reader(actual, otherSide(first), asCodes);
  const valueOf = (x: string, y: string): number => cell(table, x, y);
  type Codes = readonly string[] | undefined;
  return measure<R, Codes, Codes>({
    kind: 'choice-fits',
    reads: [wanted, actual],
    options: { table },
    cost: 4,
    first,
    form: { a: readWanted, b: readActual, value: (a, b) => bestPair(a, b, valueOf) },
    fast: () => bestPairForm(readWanted, readActual, valueOf),
    columns: bestPairColumns(first, readWanted, readActual, valueOf),
    facts: (a = [], b = []): Facts => {
      for (const x of a)
        for (const y of b) if (valueOf(x, y) === bestPair(a, b, valueOf)) return { wanted: x, actual: y };
      return {};
    },
    changes: (a = [], b = []) =>
      b.map((code) => ({ path: wanted, from: a, to: [...a, code], facts: { added: [code] } })),
    nudges: (own, side, said) => [
      ...addOne(wanted, side, own, Object.hasOwn(options, 'table') ? Object.keys(table) : said(actual)),
      ...addOne(actual, side, own, said(wanted)),
    ],
  });
}

function cell(table: ChoiceTable, wanted: string, actual: string): number {
  const row = Object.hasOwn(table, wanted) ? table[wanted] : undefined;
  const value = row !== undefined && Object.hasOwn(row, actual) ? row[actual] : undefined;
  return value ?? (wanted === actual ? FULL : 0);
}

function refuseBadTable(table: ChoiceTable): void {
  for (const [wanted, row] of Object.entries(table)) {
    for (const [actual, value] of Object.entries(row)) {
      if (!Number.isInteger(value) || value < 0 || value > FULL) {
        throw new RangeError(`choice ${wanted} -> ${actual}: ${value} is not an integer from 0 to 1000`);
      }
    }
  }
}
