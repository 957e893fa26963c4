import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Side } from '@musubi/matching';
import { PROGRAMME_IDS, programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { LANGUAGES } from '@musubi/statements';
import { bench } from './bench/command.ts';
import { benchOptions, PEERS } from './bench/options.ts';
import { allocateText, METHODS } from './commands/allocate.ts';
import { explainText } from './commands/explain.ts';
import { IMPORTERS, importFiles, madeText } from './commands/import.ts';
import { intakeText } from './commands/intake.ts';
import { matchRows, matchText } from './commands/match.ts';
import { rank } from './commands/rank.ts';
import { schemaText } from './commands/schema.ts';
import { Fault } from './fault.ts';
import { reportText } from './import/report.ts';
import { readStatements } from './statement-rows.ts';
import { readTextFile } from './text-file.ts';

export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

export const USAGE = `musubi: the matching engine on files, without a server

  schema PROGRAMME listing|profile
  match --programme P --listings FILE --profiles FILE [--top 10] [--by listing|profile] [--format table|jsonl] [--lang ja|ja-easy|en]
  explain --programme P --listing FILE --profile FILE [--lang ja|ja-easy|en]
  allocate --method ${METHODS.join('|')} FILE [--format text|json]
  import --from ${Object.keys(IMPORTERS).join('|')} FILE... [--out FILE] [--report FILE]
  intake --programme P --side listing|profile [--text "..." | FILE | -] [--format text|json] [--lang ja|ja-easy|en]
  rank --corpus FILE.jsonl[.gz] --queries FILE.tsv --text title^3,summary [--codes FIELD] [--depth 1000] [--lang ja] --run OUT
  bench [--size small|tenth|ward] [--rounds 3] [--peer ${PEERS.join(',')}|none] [--kernel wasm|typescript] [--threads N] [--json]
  bench --edits 3000 [--size ...] [--json]
  bench --service [--edits 200] [--size town|ward] [--json]

Files are JSON Lines (or one JSON value); - is the standard input. Programmes: ${PROGRAMME_IDS.join(', ')}`;

const OPTIONS = {
  programme: { type: 'string' },
  listings: { type: 'string' },
  profiles: { type: 'string' },
  listing: { type: 'string' },
  profile: { type: 'string' },
  top: { type: 'string', default: '10' },
  by: { type: 'string', default: 'listing' },
  method: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string', default: 'ja' },
  from: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'string' },
  corpus: { type: 'string' },
  queries: { type: 'string' },
  text: { type: 'string' },
  codes: { type: 'string' },
  depth: { type: 'string', default: '1000' },
  run: { type: 'string' },
  size: { type: 'string' },
  rounds: { type: 'string' },
  peer: { type: 'string' },
  kernel: { type: 'string' },
  threads: { type: 'string' },
  edits: { type: 'string' },
  judged: { type: 'string' },
  json: { type: 'boolean' },
  service: { type: 'boolean' },
  side: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Fault(`${error instanceof Error ? error.message : 'bad arguments'}\n\n${USAGE}`);
  }
};

type Values = ReturnType<typeof parse>['values'];

const need = (
  values: Values,
  name:
    | 'programme'
    | 'listings'
    | 'profiles'
    | 'listing'
    | 'profile'
    | 'from'
    | 'method'
    | 'corpus'
    | 'queries'
    | 'text'
    | 'run'
    | 'side',
): string => {
  const value = values[name];
  if (value === undefined) throw new Fault(`--${name} is missing\n\n${USAGE}`);
  return value;
};

const oneOf = <T extends string>(value: string | undefined, allowed: readonly T[], name: string): T => {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Fault(`${name} is one of ${allowed.join(', ')}, not "${value ?? ''}"`);
  return found;
};

const programmeNamed = (id: string | undefined): AnyProgramme => {
  const programme = programmeOf(id ?? '');
  if (!programme) throw new Fault(`programme is one of ${PROGRAMME_IDS.join(', ')}, not "${id ?? ''}"`);
  return programme;
};

const topOf = (text: string): number => {
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > 1000)
    throw new Fault(`--top is a whole number from 1 to 1000, not "${text}"`);
  return top;
};

const SIDES: readonly Side[] = ['listing', 'profile'];

const match = async (values: Values, streams: Streams): Promise<void> => {
  const programme = programmeNamed(need(values, 'programme'));
  const options = {
    top: topOf(values.top),
    by: oneOf(values.by, SIDES, '--by'),
    format: oneOf(values.format ?? 'table', ['table', 'jsonl'] as const, '--format'),
    language: oneOf(values.lang, LANGUAGES, '--lang'),
  };
  const listings = await readStatements(programme, 'listing', need(values, 'listings'));
  const profiles = await readStatements(programme, 'profile', need(values, 'profiles'));
  const text = matchText(programme, matchRows(programme, listings, profiles, options), options);
  streams.out(text === '' ? '' : `${text}\n`);
};

const explain = async (values: Values, streams: Streams): Promise<void> => {
  const programme = programmeNamed(need(values, 'programme'));
  const language = oneOf(values.lang, LANGUAGES, '--lang');
  const [listing] = await readStatements(programme, 'listing', need(values, 'listing'));
  const [profile] = await readStatements(programme, 'profile', need(values, 'profile'));
  if (!listing || !profile) throw new Fault('each file needs one statement');
  streams.out(`${explainText(programme, listing.statement, profile.statement, language)}\n`);
};

const allocateFile = async (values: Values, files: readonly string[], streams: Streams): Promise<void> => {
  const method = oneOf(need(values, 'method'), METHODS, '--method');
  const format = oneOf(values.format ?? 'text', ['text', 'json'] as const, '--format');
  const [name, ...others] = files;
  if (name === undefined || others.length > 0) throw new Fault(`name one file\n\n${USAGE}`);
  streams.out(`${allocateText(method, await readTextFile(name), format)}\n`);
};

const importAll = async (values: Values, files: readonly string[], streams: Streams): Promise<void> => {
  const importer = IMPORTERS[oneOf(need(values, 'from'), Object.keys(IMPORTERS), '--from')];
  if (!importer || files.length === 0) throw new Fault(`name at least one file\n\n${USAGE}`);
  const { made, report } = await importFiles(importer, files);
  if (values.out === undefined) streams.out(madeText(made));
  else await writeFile(values.out, madeText(made));
  if (values.report === undefined) streams.err(`${reportText(report)}\n`);
  else await writeFile(values.report, report.map((line) => `${JSON.stringify(line)}\n`).join(''));
};

const intake = async (values: Values, files: readonly string[], streams: Streams): Promise<void> => {
  const options = {
    programme: programmeNamed(need(values, 'programme')),
    side: oneOf(need(values, 'side'), SIDES, '--side'),
    format: oneOf(values.format ?? 'text', ['text', 'json'] as const, '--format'),
    language: oneOf(values.lang, LANGUAGES, '--lang'),
    today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }),
  };
  const [name = '-', ...others] = files;
  if (others.length > 0 || (values.text !== undefined && files.length > 0))
    throw new Fault(`name one text: --text, a file, or - for the standard input\n\n${USAGE}`);
  streams.out(intakeText(values.text ?? (await readTextFile(name)).text, options));
};

const depthOf = (text: string): number => {
  const depth = Number(text);
  if (!Number.isInteger(depth) || depth < 1 || depth > 1_000_000)
    throw new Fault(`--depth is a whole number from 1 to 1000000, not "${text}"`);
  return depth;
};

/** Scripts are told from the texts themselves: `--lang` is accepted in any language, and changes nothing. */
const rankAll = async (values: Values, streams: Streams): Promise<void> => {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(values.lang))
    throw new Fault(`--lang is a language like ja or fr, not "${values.lang}"`);
  const codes = values.codes === undefined ? {} : { codes: values.codes };
  const [corpus, queries] = [need(values, 'corpus'), need(values, 'queries')];
  const [text, out] = [need(values, 'text'), need(values, 'run')];
  return rank({ corpus, queries, text, run: out, depth: depthOf(values.depth), ...codes }, streams);
};

const benchTown = async (values: Values, streams: Streams): Promise<void> => {
  // Server, worker and database are started by the script that knows them: this package does not.
  if (values.service === true) throw new Fault('--service needs "npm run musubi -- bench --service"');
  return bench(benchOptions(values), streams);
};

const run = async (args: readonly string[], streams: Streams): Promise<void> => {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help === true) return streams.out(`${USAGE}\n`);
  if (command === 'schema') {
    return streams.out(`${schemaText(programmeNamed(rest[0]), oneOf(rest[1], SIDES, 'side'))}\n`);
  }
  if (command === 'match') return match(values, streams);
  if (command === 'explain') return explain(values, streams);
  if (command === 'allocate') return allocateFile(values, rest, streams);
  if (command === 'import') return importAll(values, rest, streams);
  if (command === 'intake') return intake(values, rest, streams);
  if (command === 'rank') return rankAll(values, streams);
  if (command === 'bench') return benchTown(values, streams);
  throw new Fault(USAGE);
};

const UNREADABLE: readonly unknown[] = ['ENOENT', 'EISDIR', 'EACCES'];

const mendable = (error: unknown): string | undefined => {
  if (error instanceof Fault) return error.message;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return UNREADABLE.includes(code) ? String(message) : undefined;
};

/** Runs one command. Answers the exit code: 0 done, 2 something that the caller can mend. */
export const runCommand = async (args: readonly string[], streams: Streams): Promise<number> => {
  try {
    await run(args, streams);
    return 0;
  } catch (error) {
    const message = mendable(error);
    if (message === undefined) throw error;
    streams.err(`musubi: ${message}\n`);
    return 2;
  }
};
