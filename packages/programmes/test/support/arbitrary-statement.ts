import type { Side } from '@musubi/matching';
import { fieldsOf } from '@musubi/statements';
import type { FieldSpec } from '@musubi/statements';
import fc from 'fast-check';
import type { AnyProgramme } from '../../src/definition.ts';
import { valueOf } from './statements.ts';

export type Plain = Readonly<Record<string, unknown>>;
export type Pair = readonly [listing: Plain, profile: Plain];

/** How often, of a hundred, a fact is left out: one that the example has, one that it has not. */
const SILENT = 25;
const SILENT_TOO = 75;

/**
 * Statements as a town has them: around the example of the programme, so that many pairs suit each other, with some facts
 * changed a little, some to anything that is allowed, and some left out. All of them are valid.
 */
export const arbitraryStatement = (programme: AnyProgramme, side: Side): fc.Arbitrary<Plain> => {
  const example = programme.examples[side] as Plain;
  const other = programme.examples[side === 'listing' ? 'profile' : 'listing'] as Plain;
  const fields = fieldsOf(programme[side]).map((field) =>
    fc.tuple(fc.constant(field.name), factOf(field, example, other)),
  );
  return fc
    .tuple(...fields)
    .map((facts) => Object.fromEntries(facts.filter(([, value]) => value !== undefined)));
};

export const arbitraryPair = (programme: AnyProgramme): fc.Arbitrary<Pair> =>
  fc.tuple(arbitraryStatement(programme, 'listing'), arbitraryStatement(programme, 'profile'));

const factOf = (field: FieldSpec, example: Plain, other: Plain): fc.Arbitrary<unknown> => {
  const usual = example[field.name];
  const silent = fc.constant(undefined);
  if (usual === undefined)
    return fc.oneof(
      { weight: SILENT_TOO, arbitrary: silent },
      { weight: 100 - SILENT_TOO, arbitrary: valueOf(field) },
    );
  return fc.oneof(
    { weight: field.optional ? SILENT : 0, arbitrary: silent },
    { weight: 40, arbitrary: fc.constant(usual) },
    { weight: 20, arbitrary: near(field, usual, other[field.name]) },
    { weight: 15, arbitrary: valueOf(field) },
  );
};

/** Something like the usual value, as a neighbour would have it; or what the other side's example says there. */
const near = (field: FieldSpec, usual: unknown, others: unknown): fc.Arbitrary<unknown> => {
  if (typeof usual === 'number') return around(field, usual);
  if (Array.isArray(usual)) return fc.subarray([...usual] as unknown[]);
  return others !== undefined && typeof others === typeof usual && sameCodes(field, others)
    ? fc.constantFrom(usual, others)
    : fc.constant(usual);
};

const around = ({ min = 0, max = 0 }: FieldSpec, usual: number): fc.Arbitrary<number> =>
  fc.integer({
    min: Math.max(min, Math.floor(usual * 0.7)),
    max: Math.min(max, Math.max(min, Math.ceil(usual * 1.3))),
  });

const sameCodes = ({ codes, options }: FieldSpec, value: unknown): boolean =>
  typeof value === 'string' && (codes?.has(value) ?? options?.includes(value) ?? false);
