import type { FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, rounded, sideOfPath, statementsOf } from './model.ts';
import { codesIn, numberingOf } from './read.ts';

/** Two code lists as columns of bits, with how many codes each names (NULL where not stated). */
export const bitPair = (input: FormInput, pathA: string, pathB: string) => {
  const [sideA, sideB] = [sideOfPath(pathA), sideOfPath(pathB)];
  const [fieldA, fieldB] = [fieldOfPath(pathA), fieldOfPath(pathB)];
  const seen = numberingOf([
    ...statementsOf(input, sideA).flatMap((fields) => codesIn(fields, fieldA) ?? []),
    ...statementsOf(input, sideB).flatMap((fields) => codesIn(fields, fieldB) ?? []),
  ]);
  const width = Math.max(1, seen.items.length);
  const bits = (side: typeof sideA, field: string, suffix: string) =>
    column(side, `${input.name}_${suffix}`, 'bits', width, (fields) =>
      (codesIn(fields, field) ?? []).map((code) => seen.of(code)!),
    );
  const size = (side: typeof sideA, field: string, suffix: string) =>
    column(side, `${input.name}_${suffix}n`, 'number', 1, (fields) => codesIn(fields, field)?.length ?? null);
  return {
    width,
    a: bits(sideA, fieldA, 'a'),
    b: bits(sideB, fieldB, 'b'),
    sizeA: size(sideA, fieldA, 'a'),
    sizeB: size(sideB, fieldB, 'b'),
  };
};

/**
 * A list that may be left out as a gate: NULL-free because whatever is unknown and passes is written as all bits or as none.
 */
const gateBits = (
  input: FormInput,
  path: string,
  pair: ReturnType<typeof bitPair>,
  own: 'a' | 'b',
  whenUnknown: 'all' | 'none',
) => {
  const side = sideOfPath(path);
  const field = fieldOfPath(path);
  const plain = own === 'a' ? pair.a.column : pair.b.column;
  const all = Array.from({ length: pair.width }, (_, bit) => bit);
  return column(side, `${input.name}_g${own}`, 'bits', pair.width, (fields) => {
    const codes = codesIn(fields, field);
    const unknown = codes === null || (codes.length === 0 && input.criterion.measure.kind === 'any-of');
    return unknown && whenUnknown === 'all' ? all : plain.cell(fields);
  });
};

export const setForm = (input: FormInput): SqlForm => {
  const { criterion, dialect } = input;
  const { kind, reads, options } = criterion.measure;
  const [pathA, pathB] = reads as [string, string];
  const pair = bitPair(input, pathA, pathB);
  const { a, b, sizeA, sizeB, width } = pair;
  const plain = [a.column, b.column, sizeA.column, sizeB.column];
  const passes = criterion.unknown === 'passes';
  const neither = `${sizeA.sql} is null or ${sizeA.sql} = 0 or ${sizeB.sql} is null or ${sizeB.sql} = 0`;
  if (kind === 'all-of' || kind === 'covers') {
    const [need, have] = kind === 'all-of' ? [a, b] : [b, a];
    const [needs, haves] = kind === 'all-of' ? [sizeA, sizeB] : [sizeB, sizeA];
    const [havePath, haveKey] = kind === 'all-of' ? ([pathB, 'b'] as const) : ([pathA, 'a'] as const);
    const gateHave = gateBits(input, havePath, pair, haveKey, passes ? 'all' : 'none');
    return {
      columns: criterion.kind === 'must' ? [need.column, gateHave.column] : plain,
      value: `case when coalesce(${needs.sql}, 0) = 0 then 1000 when ${haves.sql} is null then null when ${dialect.within(need.sql, have.sql, width)} then 1000 else 0 end`,
      gate: dialect.within(need.sql, gateHave.sql, width),
    };
  }
  if (kind === 'any-of') {
    const [gateA, gateB] = [
      gateBits(input, pathA, pair, 'a', passes ? 'all' : 'none'),
      gateBits(input, pathB, pair, 'b', passes ? 'all' : 'none'),
    ];
    return {
      columns: criterion.kind === 'must' ? [gateA.column, gateB.column] : plain,
      value: `case when ${neither} then null when ${dialect.meets(a.sql, b.sql, width)} then 1000 else 0 end`,
      gate: dialect.meets(gateA.sql, gateB.sql, width),
    };
  }
  if (kind === 'none-of') {
    return {
      columns: plain,
      value: `case when coalesce(${sizeA.sql}, 0) = 0 then 1000 when ${sizeB.sql} is null then null when ${dialect.meets(a.sql, b.sql, width)} then 0 else 1000 end`,
      gate: passes
        ? `not ${dialect.meets(a.sql, b.sql, width)}`
        : gateOf(
            criterion,
            `case when coalesce(${sizeA.sql}, 0) = 0 then 1000 when ${sizeB.sql} is null then null when ${dialect.meets(a.sql, b.sql, width)} then 0 else 1000 end`,
          ),
    };
  }
  const common = dialect.shared(a.sql, b.sql, width);
  const whole =
    options['of'] === 'union'
      ? `${sizeA.sql} + ${sizeB.sql} - (${common})`
      : `least(${sizeA.sql}, ${sizeB.sql})`;
  const value = `case when ${neither} then null else ${rounded(dialect, `1000 * (${common})`, whole)} end`;
  return { columns: plain, value, gate: gateOf(criterion, value) };
};

/** Coverage of plain codes: no nearness, no levels, all of one weight. */
export const plainCoverageForm = (input: FormInput): SqlForm => {
  const [wanted, held] = input.criterion.measure.reads as [string, string];
  const { a, b, sizeA, sizeB, width } = bitPair(input, wanted, held);
  const value = `case when ${sizeB.sql} is null or coalesce(${sizeA.sql}, 0) = 0 then null else ${input.dialect.divide(`(1000 * (${input.dialect.shared(a.sql, b.sql, width)}))`, sizeA.sql)} end`;
  return {
    columns: [a.column, b.column, sizeA.column, sizeB.column],
    value,
    gate: gateOf(input.criterion, value),
  };
};
