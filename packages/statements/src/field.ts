import type { CodeSet } from './code-set.ts';

export type Class<T extends object = object> = new () => T;

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'email'
  | 'id'
  | 'moment'
  | 'choice'
  | 'choices'
  | 'code'
  | 'codes'
  | 'whole'
  | 'flag'
  | 'day'
  | 'week'
  | 'part'
  | 'parts'
  | 'object';

/**
 * How much harm a leak of the field does. `public` may be printed on a poster, `personal` is about one person,
 * `sensitive` is 要配慮個人情報 or treated like it, `confidential` is a business secret (succession).
 */
export type Sensitivity = 'public' | 'personal' | 'sensitive' | 'confidential';

export type Unit =
  | 'yen'
  | 'yen-per-hour'
  | 'yen-per-day'
  | 'yen-per-month'
  | 'ten-thousand-yen'
  | 'hours'
  | 'clock-hour'
  | 'hours-per-week'
  | 'hours-per-month'
  | 'minutes'
  | 'days'
  | 'days-per-week'
  | 'months'
  | 'years'
  | 'people'
  | 'square-metres'
  | 'metres'
  | 'kva'
  | 'gas-units'
  | 'millimetres'
  | 'floor'
  | 'times'
  | 'per-mille';

/** Everything that the validator, the JSON schema, the form and the words need to know about one field. */
export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  readonly optional: boolean;
  /** Section of the form. */
  readonly group: string;
  readonly sensitivity: Sensitivity;
  /** `whole`: smallest value. */
  readonly min?: number;
  /** `whole`: largest value. `text` and `long-text`: characters. Lists: items. */
  readonly max?: number;
  readonly unit?: Unit;
  /** `choice` and `choices`: the codes, named by the words of the statement. */
  readonly options?: readonly string[];
  /** `code` and `codes`: the vocabulary that owns the codes. */
  readonly codes?: CodeSet;
  /** `part` and `parts`: the class of the nested value. */
  readonly part?: () => Class;
}

const specs = new WeakMap<object, Map<string, FieldSpec>>();

export const recordField = (prototype: object, spec: FieldSpec): void => {
  const own = specs.get(prototype) ?? new Map<string, FieldSpec>();
  own.set(spec.name, spec);
  specs.set(prototype, own);
};

/** The fields of a statement class in the order in which they were declared, inherited ones first. */
export const fieldsOf = (type: Class): readonly FieldSpec[] => {
  const chain: object[] = [];
  for (
    let at: object | null = type.prototype as object;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    chain.unshift(at);
  }
  const merged = new Map<string, FieldSpec>();
  for (const prototype of chain) {
    for (const [name, spec] of specs.get(prototype) ?? []) merged.set(name, spec);
  }
  return [...merged.values()];
};

export interface FormGroup {
  readonly group: string;
  readonly fields: readonly FieldSpec[];
}

/** The form of a statement: its fields in sections, sections in order of first appearance. */
export const formOf = (type: Class): readonly FormGroup[] => {
  const groups = new Map<string, FieldSpec[]>();
  for (const field of fieldsOf(type)) {
    const group = groups.get(field.group) ?? [];
    group.push(field);
    groups.set(field.group, group);
  }
  return [...groups].map(([group, fields]) => ({ group, fields }));
};
