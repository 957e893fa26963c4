import { JobSeeker } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { findLicences, findPlaces, licences } from '@musubi/vocabulary';
import { jsonRows } from '../json-rows.ts';
import type { TextFile } from '../text-file.ts';
import { RowReport } from './report.ts';
import type { Imported } from './report.ts';
import { occupationIn, occupationName, skillsIn } from './words-in.ts';

type Json = Readonly<Record<string, unknown>>;
type Statement = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const cut = (text: string, max: number): string => [...text].slice(0, max).join('');

const IDENTITY = ['name', 'image', 'email', 'phone', 'url', 'profiles'];

const basics = (value: Json, statement: Statement, report: RowReport): void => {
  for (const field of IDENTITY) {
    if (value[field] !== undefined)
      report.refused(`basics.${field}`, 'identity belongs to the account and never enters matching');
  }
  if (textOf(value['summary']) !== '') {
    statement['canDo'] = cut(textOf(value['summary']), 1000);
    report.taken('basics.summary', 'canDo');
  }
  const wanted = occupationIn(textOf(value['label']));
  if (wanted !== undefined) {
    statement['occupations'] = [wanted];
    report.guessed('basics.label', `occupations: ${occupationName(wanted)}`);
  } else if (value['label'] !== undefined)
    report.refused('basics.label', 'no occupation of the vocabulary by this name');
  if (isObject(value['location'])) location(value['location'], statement, report);
};

const location = (value: Json, statement: Statement, report: RowReport): void => {
  const text = ['region', 'city', 'address'].map((key) => textOf(value[key])).join('');
  const [found] = findPlaces(text.replace(/^.*世田谷区/u, ''), 1);
  if (!text.includes('世田谷') || !found)
    return report.refused('basics.location', `not a place in Setagaya: ${text}`);
  statement['place'] = found.code;
  report.guessed('basics.location', found.code);
};

/** Whole months from one ISO day or month to another; open ends count nothing, since there is no clock here. */
const monthsBetween = (from: string, to: string): number => {
  const [y1 = 0, m1 = 1] = from.split('-').map(Number);
  const [y2 = 0, m2 = 1] = to.split('-').map(Number);
  return from === '' || to === '' ? 0 : Math.max(0, (y2 - y1) * 12 + (m2 - m1));
};

const levelOf = (months: number): number => (months >= 120 ? 4 : months >= 36 ? 3 : months >= 12 ? 2 : 1);

const work = (jobs: readonly Json[], statement: Statement, report: RowReport): void => {
  const months = new Map<string, number>();
  jobs.forEach((job, at) => {
    const field = `work[${String(at)}]`;
    const occupation = occupationIn(textOf(job['position']));
    if (occupation === undefined)
      return report.refused(field, `no occupation called "${textOf(job['position'])}"`);
    const length = monthsBetween(textOf(job['startDate']), textOf(job['endDate']));
    months.set(occupation, (months.get(occupation) ?? 0) + length);
    report.guessed(field, `experience: ${occupationName(occupation)}, ${String(length)} months`);
  });
  if (months.size > 0) {
    statement['experience'] = [...months]
      .slice(0, 10)
      .map(([occupation, sum]) => ({ occupation, level: levelOf(sum) }));
  }
};

const LEVELS: Readonly<Record<string, number>> = {
  beginner: 1,
  intermediate: 2,
  advanced: 3,
  master: 4,
  expert: 4,
};

const skills = (entries: readonly Json[], statement: Statement, report: RowReport): void => {
  const held = new Map<string, number>();
  entries.forEach((entry, at) => {
    const field = `skills[${String(at)}]`;
    const text = [textOf(entry['name']), ...stringsOf(entry['keywords'])].join('\n');
    const found = skillsIn(text, 30);
    const level = LEVELS[textOf(entry['level']).toLowerCase()] ?? 2;
    if (found.length === 0)
      return report.refused(field, `names no skill of the vocabulary: ${textOf(entry['name'])}`);
    for (const skill of found) held.set(skill, Math.max(level, held.get(skill) ?? 1));
    report.guessed(field, `${found.join(', ')} at level ${String(level)}`);
  });
  if (held.size > 0) statement['skills'] = [...held].slice(0, 30).map(([skill, level]) => ({ skill, level }));
};

const certificates = (entries: readonly Json[], statement: Statement, report: RowReport): void => {
  const held = new Set<string>();
  entries.forEach((entry, at) => {
    const [found] = findLicences(textOf(entry['name']), 1);
    const field = `certificates[${String(at)}]`;
    if (found === undefined) return report.refused(field, `no licence called "${textOf(entry['name'])}"`);
    held.add(found);
    report.guessed(field, licences.label(found, 'ja'));
  });
  if (held.size > 0) statement['licences'] = [...held].slice(0, 20);
};

const REFUSED: Readonly<Record<string, string>> = {
  education: 'school never enters matching (公正な採用選考)',
  languages: 'a language name says nothing of a task at work; ask task by task',
  references: 'names other people',
  interests: 'not a ground of matching',
};

const TAKEN = ['basics', 'work', 'skills', 'certificates'];

const importOne = (file: TextFile, line: number, value: Json, at: number): Imported => {
  const report = new RowReport(file.name, line);
  const statement: Statement = {};
  if (isObject(value['basics'])) basics(value['basics'], statement, report);
  work(listOf(value['work']), statement, report);
  skills(listOf(value['skills']), statement, report);
  certificates(listOf(value['certificates']), statement, report);
  for (const section of Object.keys(value).filter(
    (name) => !TAKEN.includes(name) && !name.startsWith('$') && name !== 'meta',
  )) {
    report.refused(section, REFUSED[section] ?? 'a profile has no such field');
  }
  const reading = readDraft(JobSeeker, statement);
  if (!reading.ok || Object.keys(statement).length === 0) {
    report.refused(
      '*',
      reading.ok
        ? 'nothing of use for a profile'
        : reading.problems.map(({ path, rule }) => `${path} ${rule}`).join(', '),
    );
    return { made: [], report: report.lines };
  }
  const id = `${file.name.replace(/^.*[\\/]/u, '')}#${String(at + 1)}`;
  return { made: [{ id, kind: 'employment-profile', statement: reading.value }], report: report.lines };
};

/** JSON Resume (schema 1.0.0) → profiles of the programme employment, without name, school or contact. */
export const importJsonResumes = (file: TextFile): Imported => {
  const results = jsonRows(file).map(({ line, value }, at) =>
    importOne(file, line, isObject(value) ? value : {}, at),
  );
  return { made: results.flatMap((one) => one.made), report: results.flatMap((one) => one.report) };
};
