import { parse } from 'csv-parse/sync';
import { Fault } from '../fault.ts';
import type { TextFile } from '../text-file.ts';

export interface CsvRow {
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface WithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file, with quotes, line ends inside cells and rows of unequal length as they come.
 * @throws Fault where quotes do not close
 */
export const csvRows = (file: TextFile): readonly CsvRow[] => {
  try {
    const rows = parse(file.text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as readonly WithInfo[];
    return rows.map(({ record, info }) => ({
      line: info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0),
      cells: record,
    }));
  } catch (error) {
    throw new Fault(`${file.name}: not CSV (${error instanceof Error ? error.message : 'unreadable'})`);
  }
};
