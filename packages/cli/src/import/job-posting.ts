import { JobOpening } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { findPlaces } from '@musubi/vocabulary';
import type { TextFile } from '../text-file.ts';
import { postingsOf } from './json-ld.ts';
import type { Posting } from './json-ld.ts';
import { RowReport } from './report.ts';
import type { Imported } from './report.ts';
import { occupationIn, occupationName, skillsIn } from './words-in.ts';

type Statement = Record<string, unknown>;
/** Takes what it can from one property of a posting, and says what became of it. */
type Reader = (value: unknown, statement: Statement, report: RowReport) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All text inside a value: itself, or the names and descriptions of the things it lists. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (!isObject(value)) return '';
  return ['name', 'description', 'value']
    .map((key) => textOf(value[key]))
    .filter((text) => text !== '')
    .join(' ');
};

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/[ \t]+/gu, ' ')
    .trim();

const cut = (text: string, max: number): string => [...text].slice(0, max).join('');

const put =
  (field: keyof JobOpening, max: number, from: string): Reader =>
  (value, statement, report) => {
    const text = plain(textOf(value));
    if (text === '') return report.refused(from, 'empty');
    statement[field] = cut(text, max);
    report.taken(from, [...text].length > max ? `${field}, cut to ${String(max)} characters` : field);
  };

const title: Reader = (value, statement, report) => {
  put('title', 60, 'title')(value, statement, report);
  const code = occupationIn(textOf(value));
  if (code === undefined)
    return report.refused('title → occupation', 'no occupation of the vocabulary by this name');
  statement['occupation'] = code;
  report.guessed('title → occupation', occupationName(code));
};

const skills =
  (from: string): Reader =>
  (value, statement, report) => {
    const known = new Set(
      (statement['skills'] as { skill: string }[] | undefined)?.map(({ skill }) => skill),
    );
    const found = skillsIn(textOf(value), 15 - known.size).filter((skill) => !known.has(skill));
    if (found.length === 0) return report.refused(from, 'names no skill of the vocabulary');
    statement['skills'] = [
      ...((statement['skills'] as object[] | undefined) ?? []),
      ...found.map((skill) => ({ skill, level: 2 })),
    ];
    report.guessed(from, `skills: ${found.join(', ')}`);
  };

const duties: Reader = (value, statement, report) => {
  const before = typeof statement['duties'] === 'string' ? `${statement['duties']}\n` : '';
  statement['duties'] = cut(before + plain(textOf(value)), 1500);
  report.taken('description', 'duties');
};

const PAY_UNITS: Readonly<Record<string, string>> = { HOUR: 'hour', DAY: 'day', MONTH: 'month' };

const amount = (value: unknown): number | undefined => {
  const number = Math.round(Number(textOf(value)));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

const baseSalary: Reader = (value, statement, report) => {
  const inner = isObject(value) ? value : {};
  const quantity = isObject(inner['value']) ? inner['value'] : inner;
  const kind = PAY_UNITS[textOf(quantity['unitText']).toUpperCase()];
  if (inner['currency'] !== 'JPY') return report.refused('baseSalary', 'not in yen (currency JPY)');
  if (kind === undefined) return report.refused('baseSalary', 'not by the hour, day or month');
  const low = amount(quantity['minValue'] ?? quantity['value']);
  if (low === undefined) return report.refused('baseSalary', 'no amount');
  statement['payKind'] = kind;
  statement['payMin'] = low;
  statement['payMax'] = amount(quantity['maxValue']) ?? low;
  report.taken('baseSalary', 'payKind, payMin, payMax');
};

const jobLocation: Reader = (value, statement, report) => {
  const location: unknown = Array.isArray(value) ? value[0] : value;
  const address = isObject(location) ? (location['address'] ?? location['name']) : location;
  const text = isObject(address)
    ? ['addressRegion', 'addressLocality', 'streetAddress']
        .map((key) => textOf(address[key]))
        .join(' ')
        .trim()
    : textOf(address);
  const [found] = findPlaces(text.replace(/^.*世田谷区/u, '').trim(), 1);
  if (!text.includes('世田谷') || !found)
    return report.refused('jobLocation', `not a place in Setagaya: ${text}`);
  statement['place'] = found.code;
  statement['workplace'] = cut(text, 200);
  report.guessed('jobLocation', found.code);
};

const remote: Reader = (value, statement, report) => {
  if (textOf(value) !== 'TELECOMMUTE') return report.refused('jobLocationType', 'only TELECOMMUTE is known');
  statement['fullyRemote'] = true;
  report.taken('jobLocationType', 'fullyRemote');
};

const EMPLOYMENT: Readonly<Record<string, string>> = {
  FULL_TIME: 'regular',
  PART_TIME: 'part-time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'contract',
  PER_DIEM: 'spot',
};

const employmentType: Reader = (value, statement, report) => {
  const kind = EMPLOYMENT[textOf(value).toUpperCase().replaceAll('-', '_')];
  if (kind === undefined) return report.refused('employmentType', `unknown: ${textOf(value)}`);
  statement['contractKind'] = kind;
  report.guessed('employmentType', kind);
};

const weeklyHours: Reader = (value, statement, report) => {
  const hours = Number(/([0-9]{1,2})\s*(?:hours|時間)/u.exec(textOf(value))?.[1]);
  if (!(hours >= 1 && hours <= 48)) return report.refused('workHours', 'no hours per week could be read');
  statement['weeklyHoursFrom'] = hours;
  statement['weeklyHoursTo'] = hours;
  report.guessed('workHours', `${String(hours)} hours per week`);
};

const experience: Reader = (value, statement, report) => {
  const months = isObject(value)
    ? Number(value['monthsOfExperience'])
    : Number(/([0-9]+)\s*years?/u.exec(textOf(value))?.[1]) * 12;
  const occupation = statement['occupation'];
  if (!(months > 0) || typeof occupation !== 'string')
    return report.refused('experienceRequirements', 'no months and occupation could be read');
  statement['experience'] = [
    { occupation, level: months >= 120 ? 4 : months >= 36 ? 3 : months >= 12 ? 2 : 1 },
  ];
  report.guessed('experienceRequirements', `${String(months)} months`);
};

const READERS: Readonly<Record<string, Reader>> = {
  title,
  name: (value, statement, report) =>
    statement['title'] === undefined ? title(value, statement, report) : undefined,
  description: duties,
  responsibilities: (value, statement, report) => {
    duties(value, statement, report);
    report.taken('responsibilities', 'duties');
  },
  skills: skills('skills'),
  qualifications: skills('qualifications'),
  baseSalary,
  jobLocation,
  jobLocationType: remote,
  employmentType,
  workHours: weeklyHours,
  experienceRequirements: experience,
  hiringOrganization: put('employerName', 100, 'hiringOrganization'),
  applicationContact: (value, statement, report) =>
    put('contact', 200, 'applicationContact')(
      isObject(value) ? (value['email'] ?? value['telephone'] ?? value) : value,
      statement,
      report,
    ),
};

const REFUSED: Readonly<Record<string, string>> = {
  educationRequirements: 'school is no ground of selection here (公正な採用選考)',
  sensoryRequirement:
    'a bodily trait is no ground of selection; state the task and the accommodation instead',
  physicalRequirement:
    'a bodily trait is no ground of selection; state the task and the accommodation instead',
  applicantLocationRequirements: 'where somebody lives is no condition; the travel time is compared instead',
  specialCommitments: 'group preferences do not enter matching',
};

const importPosting = (file: TextFile, { line, value }: Posting, at: number): Imported => {
  const report = new RowReport(file.name, line);
  const statement: Statement = {};
  for (const [property, reader] of Object.entries(READERS)) {
    if (value[property] !== undefined) reader(value[property], statement, report);
  }
  const rest = Object.keys(value).filter((name) => !name.startsWith('@') && READERS[name] === undefined);
  for (const property of rest) report.refused(property, REFUSED[property] ?? 'an opening has no such field');
  const reading = readDraft(JobOpening, statement);
  if (!reading.ok || reading.value.title === undefined) {
    report.refused(
      '*',
      reading.ok
        ? 'a posting without a title'
        : reading.problems.map(({ path, rule }) => `${path} ${rule}`).join(', '),
    );
    return { made: [], report: report.lines };
  }
  const id = `${file.name.replace(/^.*[\\/]/u, '')}#${String(at + 1)}`;
  return { made: [{ id, kind: 'employment-listing', statement: reading.value }], report: report.lines };
};

/** schema.org JobPosting, as JSON-LD or inside HTML → openings of the programme employment. */
export const importJobPostings = (file: TextFile): Imported => {
  const postings = postingsOf(file);
  if (postings.length === 0) {
    const report = new RowReport(file.name, 1);
    report.refused('*', 'holds no JobPosting');
    return { made: [], report: report.lines };
  }
  const results = postings.map((posting, at) => importPosting(file, posting, at));
  return { made: results.flatMap((one) => one.made), report: results.flatMap((one) => one.report) };
};
