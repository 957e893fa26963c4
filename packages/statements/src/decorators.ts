import { IsDefined, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { CodeSet } from './code-set.ts';
import { recordField } from './field.ts';
import type { Class, FieldKind, FieldSpec, Sensitivity, Unit } from './field.ts';
import { brokenRule } from './rules.ts';

/** What every field may say about itself. */
export interface FieldOptions {
  /** May be left out. `null` is never a value. */
  readonly optional?: true;
  /** Section of the form; default `main`. */
  readonly group?: string;
  /** Default `public`. */
  readonly sensitivity?: Sensitivity;
}

type Details = Omit<FieldSpec, 'name' | 'kind' | 'optional' | 'group' | 'sensitivity'>;

const field = (kind: FieldKind, options: FieldOptions, details: Details = {}): PropertyDecorator => {
  return (prototype, key) => {
    const name = String(key);
    const spec: FieldSpec = {
      name,
      kind,
      optional: options.optional === true,
      group: options.group ?? 'main',
      sensitivity: options.sensitivity ?? 'public',
      ...details,
    };
    recordField(prototype, spec);
    applyRules(spec, prototype, key);
  };
};

const applyRules = (spec: FieldSpec, prototype: object, key: string | symbol): void => {
  if (spec.optional) {
    ValidateIf((owner: Record<string, unknown>) => owner[spec.name] !== undefined)(prototype, key);
  } else {
    IsDefined()(prototype, key);
  }
  ValidateBy({
    name: 'statement',
    validator: { validate: (value) => brokenRule(spec, value) === undefined },
  })(prototype, key);
  if (spec.kind === 'part' || spec.kind === 'parts') ValidateNested()(prototype, key);
};

/** One line of text, at most `max` characters (code points). */
export const Text = (options: FieldOptions & { readonly max: number }) =>
  field('text', options, { max: options.max });

/** Several lines of text, at most `max` characters (code points). */
export const LongText = (options: FieldOptions & { readonly max: number }) =>
  field('long-text', options, { max: options.max });

export const Email = (options: FieldOptions = {}) => field('email', options);

/** A UUID in lower case. */
export const Id = (options: FieldOptions = {}) => field('id', options);

/** A moment in UTC, ISO 8601 with `Z`. */
export const Moment = (options: FieldOptions = {}) => field('moment', options);

/** One of a short list of codes that the words of the statement name. */
export const Choice = (codes: readonly string[], options: FieldOptions = {}) =>
  field('choice', options, { options: codes });

/** Any of a short list of codes, each at most once. */
export const Choices = (codes: readonly string[], options: FieldOptions = {}) =>
  field('choices', options, { options: codes });

/** One code of a vocabulary. */
export const Code = (codes: CodeSet, options: FieldOptions = {}) => field('code', options, { codes });

/** Up to `max` codes of a vocabulary, each at most once. */
export const Codes = (codes: CodeSet, options: FieldOptions & { readonly max: number }) =>
  field('codes', options, { codes, max: options.max });

/** A whole number in [min, max]. */
export const Whole = (
  options: FieldOptions & { readonly min: number; readonly max: number; readonly unit?: Unit },
) =>
  field('whole', options, {
    min: options.min,
    max: options.max,
    ...(options.unit ? { unit: options.unit } : {}),
  });

export const Flag = (options: FieldOptions = {}) => field('flag', options);

/** A day, `YYYY-MM-DD`. */
export const Day = (options: FieldOptions = {}) => field('day', options);

/** Weekly half-hour slots such as `mon 09:30-14:00`, at most 42. */
export const Week = (options: FieldOptions = {}) => field('week', options);

/** One nested value. */
export const Part = (part: () => Class, options: FieldOptions = {}) => field('part', options, { part });

/** A list of up to `max` nested values. */
export const Parts = (part: () => Class, options: FieldOptions & { readonly max: number }) =>
  field('parts', options, { part, max: options.max });

/** A free object whose shape another class decides at run time, such as the statement of a programme. */
export const FreeObject = (options: FieldOptions = {}) => field('object', options);
