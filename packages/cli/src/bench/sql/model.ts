import type { Criterion, Side } from '@musubi/matching';
import type { Fields } from '../generate/fields.ts';

/** What a cell holds; the database chooses how to keep it. */
export type CellType = 'number' | 'bits' | 'numbers';

/** One column of a side's table: made outside the database, as a loader of data would. */
export interface Column {
  readonly side: Side;
  readonly name: string;
  readonly type: CellType;
  /** Length of a cell of numbers or bits. */
  readonly width: number;
  /** null where nothing is stated. Bits are the numbers of the bits that are set. */
  cell(fields: Fields): number | null | readonly number[] | Int16Array;
}

/** What databases say differently. Columns are named with their table, `l.rent`. */
export interface Dialect {
  /** How many bits two columns of bits share. */
  shared(a: string, b: string, width: number): string;
  /** Whether every bit of `a` is in `b`. */
  within(a: string, b: string, width: number): string;
  /** Whether they share a bit. */
  meets(a: string, b: string, width: number): string;
  /** The number at an index (from 0) of a column of numbers. */
  at(numbers: string, index: string): string;
  /** Whole division of numbers that are not negative. */
  divide(a: string, b: string): string;
  double(value: string): string;
  xor(a: string, b: string): string;
  /** Ends a subquery that must be evaluated once and not be spelled out where it is used. */
  readonly fence: string;
}

/** A measure in SQL: columns of both sides and two expressions over them. */
export interface SqlForm {
  readonly columns: readonly Column[];
  /** Per mille; NULL where a side has not said enough. */
  readonly value: string;
  /** The same as a must: never NULL. */
  readonly gate: string;
}

/** All that a form may look at. */
export interface FormInput {
  readonly criterion: Criterion;
  /** Prefix of its columns: no other criterion's. */
  readonly name: string;
  readonly dialect: Dialect;
  readonly listings: readonly Fields[];
  readonly profiles: readonly Fields[];
}

/** The default gate of a value. */
export const gateOf = ({ from, unknown }: Criterion, value: string): string =>
  `coalesce(${value} >= ${String(from)}, ${String(unknown === 'passes')})`;

/** `round(a / b)`, half up, of whole numbers that are not negative. */
export const rounded = (dialect: Dialect, a: string, b: string): string =>
  dialect.divide(`(2 * (${a}) + (${b}))`, `(2 * (${b}))`);

export const letterOf = (side: Side): 'l' | 'p' => (side === 'listing' ? 'l' : 'p');

export const sideOfPath = (path: string): Side => (path.startsWith('listing.') ? 'listing' : 'profile');

export const fieldOfPath = (path: string): string => path.slice(path.indexOf('.') + 1);

export const statementsOf = ({ listings, profiles }: FormInput, side: Side): readonly Fields[] =>
  side === 'listing' ? listings : profiles;

/** A column and how SQL names it. */
export const column = (
  side: Side,
  name: string,
  type: CellType,
  width: number,
  cell: Column['cell'],
): { readonly column: Column; readonly sql: string } => ({
  column: { side, name, type, width, cell },
  sql: `${letterOf(side)}.${name}`,
});
