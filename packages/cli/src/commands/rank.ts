import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { createRanker } from '@musubi/vocabulary';
import type { FieldWeight, RankDocument, Ranker } from '@musubi/vocabulary';
import { Fault } from '../fault.ts';
import type { Streams } from '../run.ts';

export interface RankOptions {
  readonly corpus: string;
  readonly queries: string;
  /** `title^3,summary`: fields and how much each counts. */
  readonly text: string;
  readonly codes?: string;
  readonly depth: number;
  /** A file, or `-` for the standard output. */
  readonly run: string;
}

const GZIP = [0x1f, 0x8b];

const textOf = async (name: string): Promise<string> => {
  const bytes = name === '-' ? await buffer(process.stdin) : await readFile(name);
  const plain = GZIP.every((byte, at) => bytes[at] === byte) ? unpacked(name, bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new Fault(`${name}: not UTF-8`);
  }
};

const unpacked = (name: string, bytes: Uint8Array): Uint8Array => {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Fault(`${name}: broken gzip file`);
  }
};

/** Reads `title^3,summary`: a field without a weight weighs 1. */
export const fieldWeights = (text: string): readonly FieldWeight[] =>
  text.split(',').map((part) => {
    const [field = '', weight = '1', ...more] = part.trim().split('^');
    const number = Number(weight);
    if (field === '' || more.length > 0 || weight === '' || !(number > 0 && number <= 1000))
      throw new Fault(`--text is fields with weights above 0 like title^3,summary, not "${text}"`);
    return { field, weight: number };
  });

/** Identifiers stand between blanks in a run. */
const identifier = (value: unknown, where: string): string => {
  const id = typeof value === 'number' ? String(value) : value;
  if (typeof id !== 'string' || !/^\S+$/u.test(id)) throw new Fault(`${where}: id is missing or has blanks`);
  return id;
};

const textIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textIn).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const codesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(textIn).filter((code) => code !== '');

const rowOf = (line: string, where: string): Record<string, unknown> => {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Fault(`${where}: not JSON`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Fault(`${where}: not an object`);
  return row as Record<string, unknown>;
};

interface Line {
  readonly text: string;
  readonly where: string;
}

const linesOf = (text: string, name: string): readonly Line[] =>
  text
    .split(/\r?\n/)
    .map((line, at) => ({ text: line, where: `${name}, line ${at + 1}` }))
    .filter((line) => line.text.trim() !== '');

const refuseTwice = (ids: readonly string[], lines: readonly Line[]): void => {
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    if (seen.has(id)) throw new Fault(`${lines[at]?.where ?? ''}: id "${id}" occurs twice`);
    seen.add(id);
  });
};

const documentsOf = (
  lines: readonly Line[],
  options: RankOptions,
  weights: readonly FieldWeight[],
): RankDocument[] => {
  const rows = lines.map(({ text, where }) => ({ row: rowOf(text, where), where }));
  for (const field of [...weights.map((weight) => weight.field), ...(options.codes ? [options.codes] : [])])
    if (rows.length > 0 && !rows.some(({ row }) => Object.hasOwn(row, field)))
      throw new Fault(`${options.corpus}: no row has the field "${field}"`);
  return rows.map(({ row, where }) => ({
    id: identifier(row.id, where),
    fields: Object.fromEntries(weights.map(({ field }) => [field, textIn(row[field])])),
    ...(options.codes !== undefined && { codes: codesIn(row[options.codes]) }),
  }));
};

interface Query {
  readonly id: string;
  readonly text: string;
}

const queriesOf = (lines: readonly Line[]): readonly Query[] =>
  lines.map(({ text, where }) => {
    const tab = text.indexOf('\t');
    if (tab < 0) throw new Fault(`${where}: a query is id TAB text`);
    return { id: identifier(text.slice(0, tab), where), text: text.slice(tab + 1) };
  });

const runOf = (ranker: Ranker, queries: readonly Query[], depth: number): string =>
  queries
    .flatMap(({ id, text }) =>
      ranker
        .rank(text, depth)
        .map((found, at) => `${id} Q0 ${found.id} ${at + 1} ${found.score.toFixed(9)} musubi\n`),
    )
    .join('');

/** Ranks a corpus for each query and writes the run in TREC form: `query Q0 id rank score musubi`. */
export const rank = async (options: RankOptions, streams: Streams): Promise<void> => {
  const weights = fieldWeights(options.text);
  const corpus = linesOf(await textOf(options.corpus), options.corpus);
  const documents = documentsOf(corpus, options, weights);
  refuseTwice(
    documents.map(({ id }) => id),
    corpus,
  );
  const asked = linesOf(await textOf(options.queries), options.queries);
  const queries = queriesOf(asked);
  refuseTwice(
    queries.map(({ id }) => id),
    asked,
  );
  const run = runOf(createRanker(documents, weights), queries, options.depth);
  if (options.run === '-') streams.out(run);
  else await writeFile(options.run, run);
};
