import type { TextFile } from '../text-file.ts';
import { csvRows } from './csv-rows.ts';
import { makeOrganisation } from './organisation.ts';
import { RowReport } from './report.ts';
import type { Imported } from './report.ts';

/** Columns of the National Tax Agency's file (法人番号公表サイト, resource definition 1), in order; the file may have no header. */
const NTA_COLUMNS = [
  'sequenceNumber',
  'corporateNumber',
  'process',
  'correct',
  'updateDate',
  'changeDate',
  'name',
  'nameImageId',
  'kind',
  'prefectureName',
  'cityName',
  'streetNumber',
  'addressImageId',
  'prefectureCode',
  'cityCode',
  'postCode',
  'addressOutside',
  'addressOutsideImageId',
  'closeDate',
  'closeCause',
  'successorCorporateNumber',
  'changeCause',
  'assignmentDate',
  'latest',
  'enName',
  'enPrefectureName',
  'enCityName',
  'enAddressOutside',
  'furigana',
  'hihyoji',
] as const;

/** The names that a gBizINFO export gives to the same facts. */
const ALIASES: Readonly<Record<string, string>> = {
  corporateID: 'corporateNumber',
  corporateName: 'name',
  corporateType: 'kind',
  corporateKana: 'furigana',
  location: 'address',
};

const PUBLIC_KINDS = ['101', '201', '国の機関', '地方公共団体'];

/**
 * The check digit of a corporate number: 9 minus (sum of the other twelve digits, from the right x1, x2, x1 ...) mod 9
 * (法人番号の指定等に関する省令 2条).
 */
export const isCorporateNumber = (text: string): boolean => {
  if (!/^[1-9][0-9]{12}$/u.test(text)) return false;
  const digits = [...text.slice(1)].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 2), 0);
  return Number(text[0]) === 9 - (sum % 9);
};

type Row = ReadonlyMap<string, string>;

const addressOf = (row: Row): string =>
  row.get('address') ??
  ['prefectureName', 'cityName', 'streetNumber'].map((name) => row.get(name) ?? '').join('');

const kindOf = (row: Row, report: RowReport): string => {
  const kind = (row.get('kind') ?? '').replace(/^.*#/u, '');
  if (PUBLIC_KINDS.includes(kind)) {
    report.taken('kind', `${kind} → public-body`);
    return 'public-body';
  }
  report.guessed('kind', `${kind === '' ? '(empty)' : kind} → business`);
  return 'business';
};

const reasonToRefuse = (row: Row): string | undefined => {
  const number = row.get('corporateNumber') ?? '';
  if (!isCorporateNumber(number)) return `"${number}" is no corporate number (13 digits with check digit)`;
  if ((row.get('closeDate') ?? '') !== '') return `closed on ${row.get('closeDate') ?? ''}`;
  if (row.get('latest') === '0') return 'not the latest entry of this corporation';
  return undefined;
};

const USED = ['corporateNumber', 'name', 'address', 'prefectureName', 'cityName', 'streetNumber'];

const importRow = (row: Row, report: RowReport) => {
  const fields = [...row].filter(([, value]) => value !== '').map(([name]) => name);
  const reason = reasonToRefuse(row);
  if (reason !== undefined) {
    report.refused('*', reason);
    return [];
  }
  for (const field of fields) if (USED.includes(field)) report.taken(field, 'organisation');
  const facts = {
    name: (row.get('name') ?? '').normalize('NFKC'),
    kind: kindOf(row, report),
    corporateNumber: row.get('corporateNumber') ?? '',
    address: addressOf(row).normalize('NFKC'),
  };
  report.refuseRest(fields, 'an organisation has no such field');
  return makeOrganisation(facts.corporateNumber, facts, report);
};

const columnsOf = (first: readonly string[]): readonly string[] | undefined =>
  first.some((cell) => cell === 'corporateNumber' || cell === 'corporateID')
    ? first.map((cell) => ALIASES[cell] ?? cell)
    : undefined;

/** The corporate-number register (with or without header, Shift_JIS or UTF-8) or a gBizINFO export → organisations. */
export const importCorporateRegister = (file: TextFile): Imported => {
  const rows = csvRows(file);
  const header = columnsOf(rows[0]?.cells ?? []);
  const columns: readonly string[] = header ?? NTA_COLUMNS;
  const results = rows.slice(header ? 1 : 0).map(({ line, cells }) => {
    const report = new RowReport(file.name, line);
    const named = cells.map((cell, at) => [columns[at] ?? `column ${String(at + 1)}`, cell.trim()] as const);
    return { made: importRow(new Map(named), report), report: report.lines };
  });
  return { made: results.flatMap((one) => one.made), report: results.flatMap((one) => one.report) };
};
