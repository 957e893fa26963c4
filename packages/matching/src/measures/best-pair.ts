import type { Form } from '../measure.ts';
import { sided } from '../measure.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { PairTable } from '../pair-table.ts';
import type { ColumnForm, Side, Stated } from '../model.ts';

type Codes = readonly string[] | undefined;
type Read = (stated: Stated) => Codes;
type ValueOf = (a: string, b: string) => number;

/** The highest value of any pair of two code lists; UNKNOWN when either has none. */
export function bestPair(a: Codes, b: Codes, valueOf: ValueOf): number {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return UNKNOWN;
  let top = 0;
  for (const x of a) for (const y of b) top = Math.max(top, valueOf(x, y));
  return top;
}

/** The same over many statements. */
export function bestPairForm(readA: Read, readB: Read, valueOf: ValueOf): Form<Int32Array, Int32Array> {
  const table = new PairTable(valueOf);
  return {
    a: (s) => table.first.setOf(readA(s) ?? []),
    b: (s) => table.second.setOf(readB(s) ?? []),
    value: (a, b) => {
      if (a.length === 0 || b.length === 0) return UNKNOWN;
      let top = 0;
      for (let i = 0; i < a.length && top < FULL; i++) {
        const row = table.rowOf(a[i]!);
        for (let j = 0; j < b.length; j++) {
          const value = row[b[j]!]!;
          if (value > top) top = value;
        }
      }
      return top;
    },
  };
}

/** The same in columns. */
export function bestPairColumns(first: Side, readA: Read, readB: Read, valueOf: ValueOf): ColumnForm {
  return {
    family: 'best',
    read: sided(first, readA, readB),
    value: first === 'listing' ? valueOf : (listing, profile) => valueOf(profile, listing),
  };
}
