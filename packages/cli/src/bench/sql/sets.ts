import type { FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, rounded, sideOfPath, statementsOf } from './model.ts';
import { codesIn, numberingOf } from './read.ts';

/** Two code lists as columns of bits, with how many codes each names (NULL where not stated). */
const bitPair = (input: FormInput, pathA: string, pathB: string) => {
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
 * A list for a gate without NULL: what is unknown and passes is written as all bits, what is unknown and fails as none.
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

/** What a set measure builds on. */
const setsOf = (input: FormInput) => {
  const [pathA, pathB] = input.criterion.measure.reads as [string, string];
  const pair = bitPair(input, pathA, pathB);
  const { a, b, sizeA, sizeB, width } = pair;
  const passes = input.criterion.unknown === 'passes';
  return {
    ...pair,
    pathA,
    pathB,
    plain: [a.column, b.column, sizeA.column, sizeB.column],
    isMust: input.criterion.kind === 'must',
    whenUnknown: passes ? ('all' as const) : ('none' as const),
    meets: input.dialect.meets(a.sql, b.sql, width),
    anyUnsaid: `${sizeA.sql} is null or ${sizeA.sql} = 0 or ${sizeB.sql} is null or ${sizeB.sql} = 0`,
  };
};

/** Everything needed is had: `all-of` names the needed first, `covers` last. */
const needsForm = (input: FormInput): SqlForm => {
  const { dialect } = input;
  const pair = setsOf(input);
  const needsFirst = input.criterion.measure.kind === 'all-of';
  const [need, needs] = needsFirst ? [pair.a, pair.sizeA] : [pair.b, pair.sizeB];
  const [have, haves] = needsFirst ? [pair.b, pair.sizeB] : [pair.a, pair.sizeA];
  const gateHave = needsFirst
    ? gateBits(input, pair.pathB, pair, 'b', pair.whenUnknown)
    : gateBits(input, pair.pathA, pair, 'a', pair.whenUnknown);
  const met = dialect.within(need.sql, have.sql, pair.width);
  return {
    columns: pair.isMust ? [need.column, gateHave.column] : pair.plain,
    value: `case when coalesce(${needs.sql}, 0) = 0 then 1000 when ${haves.sql} is null then null when ${met} then 1000 else 0 end`,
    gate: dialect.within(need.sql, gateHave.sql, pair.width),
  };
};

const anyOfForm = (input: FormInput): SqlForm => {
  const pair = setsOf(input);
  const gateA = gateBits(input, pair.pathA, pair, 'a', pair.whenUnknown);
  const gateB = gateBits(input, pair.pathB, pair, 'b', pair.whenUnknown);
  return {
    columns: pair.isMust ? [gateA.column, gateB.column] : pair.plain,
    value: `case when ${pair.anyUnsaid} then null when ${pair.meets} then 1000 else 0 end`,
    gate: input.dialect.meets(gateA.sql, gateB.sql, pair.width),
  };
};

const noneOfForm = (input: FormInput): SqlForm => {
  const { plain, sizeA, sizeB, meets, whenUnknown } = setsOf(input);
  const value = `case when coalesce(${sizeA.sql}, 0) = 0 then 1000 when ${sizeB.sql} is null then null when ${meets} then 0 else 1000 end`;
  return {
    columns: plain,
    value,
    // What is not stated has no bits, and so clashes with nothing.
    gate: whenUnknown === 'all' ? `not ${meets}` : gateOf(input.criterion, value),
  };
};

const overlapForm = (input: FormInput): SqlForm => {
  const { criterion, dialect } = input;
  const { a, b, sizeA, sizeB, width, plain, anyUnsaid } = setsOf(input);
  const common = dialect.shared(a.sql, b.sql, width);
  const whole =
    criterion.measure.options['of'] === 'union'
      ? `${sizeA.sql} + ${sizeB.sql} - (${common})`
      : `least(${sizeA.sql}, ${sizeB.sql})`;
  const value = `case when ${anyUnsaid} then null else ${rounded(dialect, `1000 * (${common})`, whole)} end`;
  return { columns: plain, value, gate: gateOf(criterion, value) };
};

export const setForms = {
  'all-of': needsForm,
  covers: needsForm,
  'any-of': anyOfForm,
  'none-of': noneOfForm,
  overlap: overlapForm,
} as const;

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
