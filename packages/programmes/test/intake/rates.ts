import { isDeepStrictEqual } from 'node:util';
import { programmeOf, proposeStatement } from '../../src/index.ts';
import type { Row } from './rows.ts';
import { TODAY } from './rows.ts';

/** Parts by their codes, since a level that is taken for granted is no reading. */
const codesOf = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown) => {
    if (typeof one !== 'object' || one === null) return one;
    const { skill, occupation, task, code } = one as Record<string, unknown>;
    return skill ?? occupation ?? task ?? code;
  });
};

/** What is proposed for a row, in the form in which rows are written. */
export const readRow = ({ programme, side, text }: Row) => {
  const found = programmeOf(programme);
  if (!found) throw new Error(`no programme ${programme}`);
  const { statement, unread } = proposeStatement(found, side, text, 'ja', TODAY);
  const fields = Object.fromEntries(
    Object.entries(statement).map(([field, value]) => [field, codesOf(value)]),
  );
  return { fields, unread: [...new Set(unread.map(({ matter }) => matter))].sort() };
};

export interface Rates {
  /** Fields that should be proposed. */
  readonly expected: number;
  /** Of these, proposed with the right value. */
  readonly hit: number;
  /** Proposed though nobody expected them, or with another value. */
  readonly wrong: number;
  /** Sentences without any fault. */
  readonly whole: number;
  readonly rows: number;
}

const setOf = (value: unknown): unknown => (Array.isArray(value) ? [...(value as unknown[])].sort() : value);
const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(setOf(a), setOf(b));

export interface RowFault {
  readonly text: string;
  readonly missing: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, unknown>>;
  readonly unread: readonly string[];
}

/** An empty list in a row says that nothing is expected there. */
const expectedOf = (row: Row): readonly (readonly [string, unknown])[] =>
  Object.entries(row.fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));

export const faultsOf = (row: Row): RowFault | undefined => {
  const { fields, unread } = readRow(row);
  const expected = expectedOf(row);
  const missing = expected.filter(([field, value]) => !same(fields[field], value));
  const right = new Set(
    expected.filter(([field, value]) => same(fields[field], value)).map(([field]) => field),
  );
  const wrong = Object.entries(fields).filter(([field]) => !right.has(field));
  const matters = same(unread, row.unread ?? []) ? [] : unread.length === 0 ? ['nothing'] : unread;
  if (missing.length + wrong.length + matters.length === 0) return undefined;
  return {
    text: row.text,
    missing: Object.fromEntries(missing),
    wrong: Object.fromEntries(wrong),
    unread: matters,
  };
};

export const ratesOf = (rows: readonly Row[]): Rates => {
  const faults = rows.map(faultsOf);
  const sum = (of: (fault: RowFault) => object): number =>
    faults.reduce((total, fault) => total + (fault ? Object.keys(of(fault)).length : 0), 0);
  const expected = rows.reduce((total, row) => total + expectedOf(row).length, 0);
  return {
    rows: rows.length,
    expected,
    hit: expected - sum(({ missing }) => missing),
    wrong: sum(({ wrong }) => wrong),
    whole: faults.filter((fault) => fault === undefined).length,
  };
};
