import { NEUTRAL } from '@musubi/matching';
import type { Fields } from '../generate/fields.ts';
import type { FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, rounded, sideOfPath, statementsOf } from './model.ts';
import type { Entry } from './read.ts';
import { entriesIn, numberIn, Numbering } from './read.ts';
import { plainCoverageForm } from './sets.ts';
import { answerRows, raise } from './tables.ts';

const keyOf = ({ code, level }: Pick<Entry, 'code' | 'level'>): string => `${code} ${String(level)}`;

/** Each code once, with its highest level and importance, as the measure reads them. */
const onceIn = (fields: Fields, name: string): readonly Entry[] | null => {
  const entries = entriesIn(fields, name);
  if (entries === null) return null;
  const once = new Map<string, Entry>();
  for (const entry of entries) {
    const before = once.get(entry.code);
    once.set(entry.code, {
      code: entry.code,
      level: before === undefined ? entry.level : Math.max(Number(before.level), Number(entry.level)),
      importance: Math.max(before?.importance ?? 1, entry.importance),
    });
  }
  return [...once.values()];
};

/**
 * Weighted mean over the wanted entries of the best held one. The holder's row says for every entry that anybody wants how
 * well it is covered; the wanting side's row says where to look and how much it weighs.
 */
export const coverageForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const { reads, options } = criterion.measure;
  const [wanted, held] = reads as [string, string];
  const [side, field] = [sideOfPath(wanted), fieldOfPath(wanted)];
  const wantedIn = (fields: Fields): readonly Entry[] => onceIn(fields, field) ?? [];
  const slots = new Numbering<Entry>(keyOf);
  const lists = statementsOf(input, side).map(wantedIn);
  const weighs = lists.some((list) => list.some(({ importance }) => importance !== 1));
  if (
    options['similarity'] === undefined &&
    options['levels'] !== true &&
    !weighs &&
    options['weights'] === undefined
  )
    return plainCoverageForm(input);
  if (options['weights'] !== undefined) throw new RangeError('no SQL form for weights by code');
  for (const entry of lists.flat()) slots.add(entry);
  const [nothing, most] = [slots.items.length, lists.reduce((max, list) => Math.max(max, list.length), 1)];
  const credits = column(sideOfPath(held), `${name}_v`, 'numbers', nothing + 1, creditsOf(input, slots));
  const known = column(sideOfPath(held), `${name}_k`, 'number', 1, (fields) =>
    entriesIn(fields, fieldOfPath(held)) === null ? null : 0,
  );
  const total = column(side, `${name}_n`, 'number', 1, (fields) => {
    const weight = wantedIn(fields).reduce((sum, { importance }) => sum + importance, 0);
    return weight === 0 ? null : weight;
  });
  const terms = Array.from({ length: most }, (_, at) => ({
    index: column(side, `${name}_i${String(at)}`, 'number', 1, (fields) => {
      const entry = wantedIn(fields)[at];
      return entry === undefined ? nothing : slots.of(entry)!;
    }),
    weight: column(
      side,
      `${name}_w${String(at)}`,
      'number',
      1,
      (fields) => wantedIn(fields)[at]?.importance ?? 0,
    ),
  }));
  const sum = terms
    .map(({ index, weight }) => `${dialect.at(credits.sql, index.sql)} * ${weight.sql}`)
    .join(' + ');
  const value = dialect.divide(`(${sum} + ${known.sql})`, total.sql);
  return {
    columns: [
      credits.column,
      known.column,
      total.column,
      ...terms.flatMap(({ index, weight }) => [index.column, weight.column]),
    ],
    value,
    gate: gateOf(criterion, value),
  };
};

/** For every wanted entry the best credit of a holder's entries; each pair of entries is put to the measure once. */
const creditsOf = (input: FormInput, slots: Numbering<Entry>) => {
  const [wanted, held] = input.criterion.measure.reads as [string, string];
  const [wantedField, heldField] = [fieldOfPath(wanted), fieldOfPath(held)];
  if (sideOfPath(wanted) !== 'listing')
    throw new RangeError('no SQL form for what a profile wants in degrees');
  const part = ({ code, level }: Entry): Fields => ({ code, ...(level === null ? {} : { level }) });
  const said = new Numbering<Entry>(keyOf);
  for (const fields of input.profiles) for (const entry of onceIn(fields, heldField) ?? []) said.add(entry);
  const rows = answerRows(
    input,
    slots.items.map((entry) => ({ [wantedField]: [part(entry)] })),
    said.items.map((entry) => ({ [heldField]: [part(entry)] })),
  );
  return (fields: Fields): Int16Array => {
    const best = new Int16Array(slots.items.length + 1);
    for (const have of onceIn(fields, heldField) ?? []) raise(best, rows[said.of(have)!]!);
    return best;
  };
};

/** `level-at-least`: one level, or a level for each task. */
export const levelForm = (input: FormInput): SqlForm =>
  input.criterion.measure.options['taskwise'] === true ? tasksForm(input) : oneLevelForm(input);

const scaleOf = ({ criterion }: FormInput): readonly string[] =>
  criterion.measure.options['scale'] as readonly string[];

const softOf = ({ criterion }: FormInput): number | null => {
  const soft = criterion.measure.options['soft'];
  return typeof soft === 'number' ? soft : null;
};

/** What a level so many steps under the required one is worth. */
const stepValue = (missing: number, soft: number): number => {
  if (missing <= 0) return 1000;
  return missing > soft ? 0 : Math.floor((1000 * (soft + 1 - missing)) / (soft + 1) + 0.5);
};

const oneLevelForm = (input: FormInput): SqlForm => {
  const [need, have] = (input.criterion.measure.reads as [string, string]).map((path, at) =>
    column(sideOfPath(path), `${input.name}_${String(at)}`, 'number', 1, (fields) => {
      const stated = fields[fieldOfPath(path)] ?? numberIn(fields, fieldOfPath(path));
      const rank = stated === null ? -1 : scaleOf(input).indexOf(String(stated));
      return rank < 0 ? null : rank;
    }),
  ) as [ReturnType<typeof column>, ReturnType<typeof column>];
  const soft = softOf(input) ?? 0;
  const steps = Array.from(
    { length: soft },
    (_, at) => `when ${need.sql} - ${have.sql} = ${String(at + 1)} then ${String(stepValue(at + 1, soft))}`,
  );
  const value = `case when ${need.sql} <= ${have.sql} then 1000 ${steps.join(' ')} when ${need.sql} > ${have.sql} then 0 end`;
  return { columns: [need.column, have.column], value, gate: gateOf(input.criterion, value) };
};

const tasksForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const soft = softOf(input);
  if (soft === null) throw new RangeError('no SQL form for all-or-nothing tasks');
  const [required, held] = criterion.measure.reads as [string, string];
  const side = sideOfPath(required);
  const ranksIn = (fields: Fields, path: string): ReadonlyMap<string, number> | null => {
    const entries = entriesIn(fields, fieldOfPath(path));
    return entries === null
      ? null
      : new Map(entries.map(({ code, level }) => [code, scaleOf(input).indexOf(String(level))]));
  };
  const tasks = new Numbering<string>((task) => task);
  const lists = statementsOf(input, side).map((fields) => [...(ranksIn(fields, required) ?? [])]);
  for (const [task] of lists.flat()) tasks.add(task);
  const levels = scaleOf(input).length;
  const nothing = tasks.items.length * levels;
  const values = column(sideOfPath(held), `${name}_v`, 'numbers', nothing + 1, (fields) => {
    const have = ranksIn(fields, held) ?? new Map<string, number>();
    return Int16Array.from({ length: nothing + 1 }, (_, slot) => {
      if (slot === nothing) return 0;
      const got = have.get(tasks.items[Math.floor(slot / levels)]!);
      return got === undefined ? NEUTRAL : stepValue((slot % levels) - got, soft);
    });
  });
  const bits = (path: string, key: string) =>
    column(sideOfPath(path), `${name}_${key}`, 'bits', Math.max(1, tasks.items.length), (fields) =>
      [...(ranksIn(fields, path) ?? [])].flatMap(([task]) => tasks.of(task) ?? []),
    );
  const [asked, said] = [bits(required, 'a'), bits(held, 'b')];
  const count = column(side, `${name}_n`, 'number', 1, (fields) => ranksIn(fields, required)?.size ?? null);
  const most = lists.reduce((max, list) => Math.max(max, list.length), 1);
  const indexes = Array.from({ length: most }, (_, at) =>
    column(side, `${name}_i${String(at)}`, 'number', 1, (fields) => {
      const entry = [...(ranksIn(fields, required) ?? [])][at];
      return entry === undefined ? nothing : tasks.of(entry[0])! * levels + entry[1];
    }),
  );
  const sum = indexes.map(({ sql }) => dialect.at(values.sql, sql)).join(' + ');
  const value = `case when ${count.sql} = 0 then 1000 when ${dialect.meets(asked.sql, said.sql, Math.max(1, tasks.items.length))} then ${rounded(dialect, sum, count.sql)} end`;
  return {
    columns: [
      values.column,
      asked.column,
      said.column,
      count.column,
      ...indexes.map((index) => index.column),
    ],
    value,
    gate: gateOf(criterion, value),
  };
};
