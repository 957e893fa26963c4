import type { FieldOf, Side } from './model.ts';

/** Who may see a field: everyone who finds the statement, the two sides once both are interested, or once introduced. */
export type Stage = 'listed' | 'interested' | 'introduced';

/** Stages from the widest audience to the narrowest; each shows what the earlier ones show. */
export const STAGES: readonly Stage[] = ['listed', 'interested', 'introduced'];

/** Every field once, with the stage from which on it is seen; 'private' is for its owner alone. */
export type DisclosureOf<T> = { readonly [K in FieldOf<T>]: Stage | 'private' };

export interface Disclosure<L extends object = object, P extends object = object> {
  readonly listing: DisclosureOf<L>;
  readonly profile: DisclosureOf<P>;
}

const KNOWN: ReadonlySet<unknown> = new Set([...STAGES, 'private']);

/**
 * Declares who may see which field when. A forgotten field does not compile.
 * @throws RangeError for an unknown stage, which only untyped callers can produce.
 */
export function disclosure<L extends object, P extends object>(rules: Disclosure<L, P>): Disclosure<L, P> {
  for (const side of ['listing', 'profile'] as const) {
    for (const [field, stage] of Object.entries(rules[side])) {
      if (!KNOWN.has(stage)) throw new RangeError(`${side}.${field}: no such stage: ${String(stage)}`);
    }
  }
  return Object.freeze({
    listing: Object.freeze({ ...rules.listing }),
    profile: Object.freeze({ ...rules.profile }),
  });
}

/** The fields of one side that a viewer at this stage may see. */
export function fieldsSeen(rules: Disclosure, side: Side, stage: Stage): string[] {
  const reach = STAGES.indexOf(stage);
  return Object.entries(rules[side] as Record<string, Stage | 'private'>)
    .filter(([, from]) => from !== 'private' && STAGES.indexOf(from) <= reach)
    .map(([field]) => field);
}

/**
 * A copy with only what a viewer at this stage may see. Fields that the rules do not name are left out: an allow-list,
 * so a field added later is hidden until somebody decides.
 */
export function disclose(
  rules: Disclosure,
  side: Side,
  stage: Stage,
  statement: object,
): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const field of fieldsSeen(rules, side, stage)) {
    const value: unknown = Object.hasOwn(statement, field) ? Reflect.get(statement, field) : undefined;
    if (value !== undefined) seen[field] = value;
  }
  return seen;
}

/**
 * Compares the rules of a side with the fields a statement class really has.
 * @returns complaints, empty when each field is named exactly once.
 */
export function disclosureGaps(rules: Disclosure, side: Side, fields: readonly string[]): string[] {
  const named = new Set(Object.keys(rules[side]));
  const real = new Set(fields);
  return [
    ...fields.filter((field) => !named.has(field)).map((field) => `${side}.${field} has no stage`),
    ...[...named].filter((field) => !real.has(field)).map((field) => `${side}.${field} is no field`),
  ];
}
