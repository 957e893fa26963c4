import type { GateReport, ProgrammeList, ProgrammeSchemas } from '@musubi/contracts';
import { PROGRAMMES } from '@musubi/programmes';
import { schemaOf } from '@musubi/statements';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { demandProgramme, examine, readUnfinished } from './statement.ts';

/** Below this many, a count tells too much about single listings of a confidential programme (reliability report 5.2). */
const LEAST_COUNT = 10;

/** Every programme with how much is published in it. */
export const listProgrammes = async (context: Context): Promise<ProgrammeList> => {
  const rows = await context.manager.query<{ programme: string; count: number }[]>(
    "SELECT programme, count(*)::int AS count FROM listing WHERE state = 'published' GROUP BY programme",
  );
  const counts = new Map(rows.map((row) => [row.programme, row.count]));
  const items = PROGRAMMES.map((programme) => {
    const count = counts.get(programme.id) ?? 0;
    const confidential = programme.outside !== undefined;
    return {
      id: programme.id,
      name: programme.words[languageOf(context)].name,
      listings: confidential ? count - (count % LEAST_COUNT) : count,
      confidential,
    };
  });
  return { items };
};

/** @throws Refusal `not-found` */
export const readSchemas = (id: string): ProgrammeSchemas => {
  const programme = demandProgramme(id);
  return { listing: schemaOf(programme.listing), profile: schemaOf(programme.profile) };
};

/** What the gate would say, and what outsiders would see; nothing is kept. @throws Refusal `not-found`, `invalid-input` */
export const checkGate = (id: string, statement: object): GateReport => {
  const programme = demandProgramme(id);
  const unfinished = readUnfinished(programme, 'listing', statement);
  const { refusals, warnings } = examine(programme, 'listing', unfinished);
  const lines = [
    ...refusals.map((line) => ({ ...line, severity: 'refusal' })),
    ...warnings.map((line) => ({ ...line, severity: 'warning' })),
  ].map(({ path, rule, severity, source, since }) => ({
    rule,
    severity,
    path: path.replace(/^\/statement/u, ''),
    ...(source === undefined ? {} : { source }),
    ...(since === undefined ? {} : { since }),
  }));
  const passes = refusals.length === 0;
  return {
    passes,
    lines,
    ...(programme.outside && passes ? { outside: programme.outside.project(unfinished) } : {}),
  };
};
