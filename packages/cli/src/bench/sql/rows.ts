import type { Column } from './model.ts';
import type { Row } from '../generate/town.ts';

/** How a database writes a cell of one column, as one or more texts of its own columns. */
export interface Layout {
  names(column: Column): readonly string[];
  texts(column: Column, cell: ReturnType<Column['cell']>): readonly (string | null)[];
}

/** Rows of a side's table: id, half of the tie, then the columns. */
export function* tableRows(
  rows: readonly Row[],
  halfOf: (id: string) => number,
  columns: readonly Column[],
  layout: Layout,
): Generator<readonly (string | null)[]> {
  for (const [at, { id, statement }] of rows.entries()) {
    const cells = columns.flatMap((column) => layout.texts(column, column.cell(statement)));
    yield [String(at), String(halfOf(id)), ...cells];
  }
}

export const namesOf = (columns: readonly Column[], layout: Layout): string[] =>
  columns.flatMap((column) => layout.names(column));
