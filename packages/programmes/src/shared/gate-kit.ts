import type { GateFinding, GateSeverity } from '../definition.ts';

/** The law behind a rule and the day from which it holds. */
export interface Source {
  readonly source: string;
  readonly since: string;
}

type Given = object;

const valueOf = (statement: Given, field: string): unknown => (statement as Record<string, unknown>)[field];

/** Whether a field says nothing: left out, an empty text, an empty list. `false` and 0 do say something. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** One refusal for each of these fields that says nothing. */
export const missingFacts = <T extends object>(
  statement: T,
  fields: readonly (keyof T & string)[],
  source: Source,
): readonly GateFinding[] =>
  fields
    .filter((field) => isBlank(valueOf(statement, field)))
    .map((field) => ({
      rule: 'missing',
      severity: 'refusal',
      path: `/${field}`,
      ...source,
      facts: { field },
    }));

/** A finding of its own rule when `broken` holds. */
export const ruleWhen = (
  broken: boolean,
  rule: string,
  severity: GateSeverity,
  path: string,
  source: Source,
  facts?: GateFinding['facts'],
): readonly GateFinding[] => (broken ? [{ rule, severity, path, ...source, ...(facts && { facts }) }] : []);

/** The texts of a statement under the fields that are free text, nested parts left out. */
export const textsOf = <T extends object>(
  statement: T,
  fields: readonly (keyof T & string)[],
): readonly { readonly field: string; readonly text: string }[] =>
  fields.flatMap((field) => {
    const text = valueOf(statement, field);
    return typeof text === 'string' && text.trim() !== '' ? [{ field, text }] : [];
  });
