import { HALF_HOURS, Week } from '@musubi/matching';
import type { Side } from '@musubi/matching';
import type { Fields } from '../generate/fields.ts';
import type { FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, rounded, sideOfPath } from './model.ts';
import { numberIn } from './read.ts';

/** Twice any number of half hours: added for a side that has not said when. */
const ENOUGH = 2 * HALF_HOURS;

/**
 * Weeks as bits, hours as half hours. The gate "at least so many common half hours" is written without NULL: whoever has
 * not said when has enough in common with everybody.
 */
export const scheduleForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const { reads, options } = criterion.measure;
  const [pathA, pathB] = reads as [string, string];
  const whole = options['of'] as Side;
  const [own, other] = sideOfPath(pathA) === whole ? [pathA, pathB] : [pathB, pathA];
  const weeks = [own, other].map((path, at) => weekColumns(name, path, at === 0)) as [
    ReturnType<typeof weekColumns>,
    ReturnType<typeof weekColumns>,
  ];
  const common = dialect.shared(weeks[0].bits.sql, weeks[1].bits.sql, HALF_HOURS);
  const least = limitOf(input, String(options['atLeastHours'] ?? '0'), 'least');
  const enough = limitOf(input, String(options['enoughHours'] ?? ''), 'enough');
  const target =
    enough.sql === 'null'
      ? weeks[0].count.sql
      : `case when coalesce(${enough.sql}, 0) <= 0 then ${weeks[0].count.sql} else least(${weeks[0].count.sql}, ${enough.sql}) end`;
  const value = `case when ${weeks[0].count.sql} is null or ${weeks[1].count.sql} is null then null when (${common}) < coalesce(${least.sql}, 0) then 0 when (${common}) >= ${target} then 1000 else ${rounded(dialect, `1000 * (${common})`, target)} end`;
  const columns = [
    ...weeks.flatMap(({ bits, count }) => [bits.column, count.column]),
    ...least.columns,
    ...enough.columns,
  ];
  if (criterion.from !== 1 || criterion.unknown !== 'passes')
    return { columns, value, gate: gateOf(criterion, value) };
  return {
    columns: [...columns, ...weeks.map(({ bonus }) => bonus.column)],
    value,
    gate: `(${common}) + ${weeks[0].bonus.sql} + ${weeks[1].bonus.sql} >= greatest(1, coalesce(${least.sql}, 1))`,
  };
};

const weekColumns = (name: string, path: string, isWhole: boolean) => {
  const [side, field] = [sideOfPath(path), fieldOfPath(path)];
  const weekIn = (fields: Fields): Week | null => {
    const slots = fields[field];
    if (!Array.isArray(slots)) return null;
    const week = Week.of(slots);
    // The whole of nothing, and a list that cannot be read, say nothing.
    return week.count === 0 && (isWhole || slots.length > 0) ? null : week;
  };
  const key = `${name}_${isWhole ? 'w' : 'o'}`;
  return {
    bits: column(side, key, 'bits', HALF_HOURS, (fields) => {
      const week = weekIn(fields);
      return week === null
        ? []
        : Array.from({ length: HALF_HOURS }, (_, half) => half).filter((half) => week.has(half));
    }),
    count: column(side, `${key}n`, 'number', 1, (fields) => weekIn(fields)?.count ?? null),
    bonus: column(side, `${key}g`, 'number', 1, (fields) => (weekIn(fields) === null ? ENOUGH : 0)),
  };
};

/** A number of hours, or a path to one, as half hours. */
const limitOf = ({ name }: FormInput, option: string, key: string) => {
  if (option === '') return { sql: 'null', columns: [] };
  if (!option.includes('.')) return { sql: String(2 * Number(option)), columns: [] };
  const hours = column(sideOfPath(option), `${name}_${key}`, 'number', 1, (fields) => {
    const stated = numberIn(fields, fieldOfPath(option));
    return stated === null ? null : 2 * stated;
  });
  return { sql: hours.sql, columns: [hours.column] };
};
