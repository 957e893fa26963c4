import type { TextFile } from '../text-file.ts';
import { csvRows } from './csv-rows.ts';
import { makeOrganisation } from './organisation.ts';
import { RowReport } from './report.ts';
import type { Imported } from './report.ts';

/** Names that cities give to the same column: the standard data set (自治体標準オープンデータセット) and what was really seen. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', '名称', '施設名', '施設名称', '事業所名', '団体名'],
  address: ['address', '住所', '所在地', '所在地_連結表記', '所在地_連結'],
  phone: ['telephoneNumber', '電話番号', '連絡先電話番号', 'TEL'],
  about: ['description', '説明', '概要', '備考', 'note'],
};

const fieldOf = (column: string): string | undefined =>
  Object.entries(COLUMNS).find(([, names]) => names.includes(column.normalize('NFKC').trim()))?.[0];

/** The header is the first plain row, or the `#property` line of files in the linked-data style. */
const headerOf = (rows: ReturnType<typeof csvRows>) => {
  const property = rows.findIndex(({ cells }) => cells[0] === '#property');
  if (property >= 0) return { columns: ['#', ...(rows[property]?.cells ?? []).slice(1)], after: property };
  const plain = rows.findIndex(({ cells }) => !(cells[0] ?? '').startsWith('#'));
  return { columns: rows[plain]?.cells ?? [], after: plain };
};

const importRow = (columns: readonly string[], cells: readonly string[], id: string, report: RowReport) => {
  const facts: Record<string, string> = { kind: 'public-body' };
  report.guessed('kind', 'published by a municipality → public-body');
  const filled = cells.map((cell, at) => ({
    column: columns[at] ?? `column ${String(at + 1)}`,
    cell: cell.trim(),
  }));
  for (const { column, cell } of filled.filter((one) => one.cell !== '')) {
    const field = fieldOf(column);
    if (field === undefined || facts[field] !== undefined)
      report.refused(column, 'an organisation has no such field');
    else {
      facts[field] = cell.normalize('NFKC').replaceAll(/\s+/gu, ' ');
      report.taken(column, field);
    }
  }
  return makeOrganisation(id, facts, report);
};

/** CSV as cities publish it: comment lines first, byte-order mark, "lat,lng" in one cell → organisations. */
export const importMunicipalCsv = (file: TextFile): Imported => {
  const rows = csvRows(file);
  const { columns, after } = headerOf(rows);
  const results = rows.map(({ line, cells }, at) => {
    const report = new RowReport(file.name, line);
    if (at <= after || (cells[0] ?? '').startsWith('#')) {
      report.taken('*', `header or comment: ${cells[0] ?? ''}`);
      return { made: [], report: report.lines };
    }
    return {
      made: importRow(columns, cells, `${file.name.replace(/^.*[\\/]/u, '')}#${String(line)}`, report),
      report: report.lines,
    };
  });
  return { made: results.flatMap((one) => one.made), report: results.flatMap((one) => one.report) };
};
