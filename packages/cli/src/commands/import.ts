import { importCorporateRegister } from '../import/corporate-register.ts';
import { importJobPostings } from '../import/job-posting.ts';
import { importJsonResumes } from '../import/json-resume.ts';
import { importMunicipalCsv } from '../import/municipal-csv.ts';
import type { Imported, Made } from '../import/report.ts';
import { readTextFile } from '../text-file.ts';
import type { TextFile } from '../text-file.ts';

export const IMPORTERS: Readonly<Record<string, (file: TextFile) => Imported>> = {
  'job-posting': importJobPostings,
  'json-resume': importJsonResumes,
  'corporate-register': importCorporateRegister,
  'municipal-csv': importMunicipalCsv,
};

/** Imports every file with one importer; nothing of any row is dropped without a line in the report. */
export const importFiles = async (
  importer: (file: TextFile) => Imported,
  names: readonly string[],
): Promise<Imported> => {
  const files = await Promise.all(names.map(readTextFile));
  const results = files.map(importer);
  return { made: results.flatMap(({ made }) => made), report: results.flatMap(({ report }) => report) };
};

export const madeText = (made: readonly Made[]): string =>
  made.map((one) => `${JSON.stringify(one)}\n`).join('');
