import { dayIn, flagIn, numberIn } from './read.ts';
import type { FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, rounded, sideOfPath } from './model.ts';
import type { Fields } from '../generate/fields.ts';

/** A shortfall against a tolerance, as the engine's `slack`. */
const slack = ({ dialect }: FormInput, shortfall: string, soft: number): string => {
  if (soft <= 0) return `case when ${shortfall} <= 0 then 1000 when ${shortfall} > 0 then 0 end`;
  const part = rounded(dialect, `1000 * (${String(soft)} - (${shortfall}))`, String(soft));
  return `case when ${shortfall} <= 0 then 1000 when ${shortfall} >= ${String(soft)} then 0 when ${shortfall} is null then null else greatest(1, ${part}) end`;
};

/** From 1 per mille on is the same as a shortfall under the tolerance: no division is needed to refuse. */
const slackGate = (input: FormInput, shortfall: string, soft: number, value: string): string =>
  input.criterion.from === 1
    ? `coalesce(${shortfall} < ${String(Math.max(1, soft))}, ${String(input.criterion.unknown === 'passes')})`
    : gateOf(input.criterion, value);

const limit = (input: FormInput, shortfallOf: (value: string, limit: string) => string): SqlForm => {
  const { reads, options } = input.criterion.measure;
  const [value, bound] = (reads as [string, string]).map((path, at) =>
    column(sideOfPath(path), `${input.name}_${String(at)}`, 'number', 1, (fields) =>
      numberIn(fields, fieldOfPath(path)),
    ),
  ) as [ReturnType<typeof column>, ReturnType<typeof column>];
  const shortfall = `(${shortfallOf(value.sql, bound.sql)})`;
  const soft = Number(options['soft'] ?? 0);
  const said = slack(input, shortfall, soft);
  return {
    columns: [value.column, bound.column],
    value: said,
    gate: slackGate(input, shortfall, soft, said),
  };
};

export const atLeastForm = (input: FormInput): SqlForm =>
  limit(input, (value, floor) => `${floor} - ${value}`);

export const atMostForm = (input: FormInput): SqlForm => limit(input, (value, most) => `${value} - ${most}`);

/** Beyond every number that is stated, small enough to be added. */
const OPEN = 1_000_000_000;

/** Two ranges of which an open end is far away; NULL where nothing is stated or the ends are in the wrong order. */
const ranges = (
  input: FormInput,
  soft: number,
  read: (fields: Fields, name: string) => number | null,
): SqlForm => {
  const ends = input.criterion.measure.options['ends'] as readonly [string, string, string, string];
  const range = (low: string, high: string, key: string) => {
    const side = sideOfPath(low === '' ? high : low);
    const endsIn = (fields: Fields): readonly [number, number] | null => {
      const from = low === '' ? null : read(fields, fieldOfPath(low));
      const to = high === '' ? null : read(fields, fieldOfPath(high));
      if (from === null && to === null) return null;
      return (from ?? -OPEN) <= (to ?? OPEN) ? [from ?? -OPEN, to ?? OPEN] : null;
    };
    return [
      column(side, `${input.name}_${key}0`, 'number', 1, (fields) => endsIn(fields)?.[0] ?? null),
      column(side, `${input.name}_${key}1`, 'number', 1, (fields) => endsIn(fields)?.[1] ?? null),
    ] as const;
  };
  const [lowA, highA] = range(ends[0], ends[1], 'a');
  const [lowB, highB] = range(ends[2], ends[3], 'b');
  // `greatest` and `least` pass over NULL, so the unknown is asked for by an addition.
  const known = `0 * (${lowA.sql} + ${lowB.sql})`;
  const gap = `(greatest(${lowA.sql}, ${lowB.sql}) - least(${highA.sql}, ${highB.sql}) + ${known})`;
  const said = slack(input, gap, soft);
  return {
    columns: [lowA.column, highA.column, lowB.column, highB.column],
    value: said,
    gate: slackGate(input, gap, soft, said),
  };
};

export const rangesMeetForm = (input: FormInput): SqlForm =>
  ranges(input, Number(input.criterion.measure.options['soft'] ?? 0), numberIn);

export const datesMeetForm = (input: FormInput): SqlForm =>
  ranges(input, Number(input.criterion.measure.options['softDays'] ?? 0), dayIn);

export const flagForm = (input: FormInput): SqlForm => {
  const { kind, reads } = input.criterion.measure;
  const [a, b] = (reads as [string, string]).map((path, at) =>
    column(sideOfPath(path), `${input.name}_${String(at)}`, 'number', 1, (fields) => {
      const flag = flagIn(fields, fieldOfPath(path));
      return flag === null ? null : Number(flag);
    }),
  ) as [ReturnType<typeof column>, ReturnType<typeof column>];
  const value =
    kind === 'flag-agreed'
      ? `case when ${b.sql} is null then null when ${b.sql} = 0 then 1000 when ${a.sql} is null then null else 1000 * ${a.sql} end`
      : kind === 'equal-flag'
        ? `case when ${a.sql} is null or ${b.sql} is null then null when ${a.sql} = ${b.sql} then 1000 else 0 end`
        : `case when ${a.sql} = 1 and ${b.sql} = 1 then 1000 else 400 end`;
  return { columns: [a.column, b.column], value, gate: gateOf(input.criterion, value) };
};
