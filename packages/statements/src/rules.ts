import type { FieldSpec } from './field.ts';
import {
  LINE_PATTERN,
  SAID_LINE_PATTERN,
  SAID_TEXT_PATTERN,
  TEXT_PATTERN,
  lengthOf,
} from './text-hygiene.ts';

/** One JSON value schema: the part of JSON Schema 2020-12 that statements need. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export const DAY_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
export const ID_PATTERN = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
export const MOMENT_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$';
/** Half-hour slots "mon 09:30-14:00"; that the end comes after the start is checked by the class alone. */
export const SLOT_PATTERN =
  '^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[03]0-(([01][0-9]|2[0-3]):[03]0|24:00)$';
export const EMAIL_PATTERN =
  "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$";
export const MAX_SLOTS = 42;

const compiled = new Map<string, RegExp>();
const matches = (pattern: string, value: string): boolean => {
  const regex = compiled.get(pattern) ?? new RegExp(pattern, 'u');
  compiled.set(pattern, regex);
  return regex.test(value);
};

const isRealDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const isForwardSlot = (slot: string): boolean => {
  const [from = '', to = ''] = slot.slice(4).split('-');
  return from < to;
};

const textRule = (value: unknown, pattern: string, max: number): string | undefined => {
  if (typeof value !== 'string') return 'type';
  if (lengthOf(value) > max) return 'too-long';
  if (value.trim() === '' && pattern.includes('(?=')) return 'empty';
  return matches(pattern, value) ? undefined : 'forbidden-character';
};

const listRule = (
  value: unknown,
  max: number,
  item: (one: unknown) => string | undefined,
): string | undefined => {
  if (!Array.isArray(value)) return 'type';
  if (value.length > max) return 'too-many';
  if (new Set(value).size !== value.length) return 'repeated';
  return value.map(item).find((rule) => rule !== undefined);
};

const wholeRule = (value: unknown, min: number, max: number): string | undefined => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'type';
  if (value < min) return 'too-small';
  return value > max ? 'too-large' : undefined;
};

const oneOf = (value: unknown, has: (code: string) => boolean): string | undefined =>
  typeof value !== 'string' ? 'type' : has(value) ? undefined : 'not-in-list';

const patternRule = (value: unknown, pattern: string, rule: string): string | undefined =>
  typeof value !== 'string' ? 'type' : matches(pattern, value) ? undefined : rule;

const dayRule = (value: unknown): string | undefined =>
  patternRule(value, DAY_PATTERN, 'not-a-day') ?? (isRealDay(value as string) ? undefined : 'not-a-day');

const slotRule = (value: unknown): string | undefined =>
  patternRule(value, SLOT_PATTERN, 'not-a-slot') ??
  (isForwardSlot(value as string) ? undefined : 'not-a-slot');

const textPattern = (spec: FieldSpec): string => {
  if (spec.kind === 'text') return spec.optional ? LINE_PATTERN : SAID_LINE_PATTERN;
  return spec.optional ? TEXT_PATTERN : SAID_TEXT_PATTERN;
};

const emailRule = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 254
    ? 'too-long'
    : patternRule(value, EMAIL_PATTERN, 'not-an-email');

/** The rule that a value breaks, or undefined. Nested parts are checked by their own classes. */
export const brokenRule = (spec: FieldSpec, value: unknown): string | undefined => {
  const options = spec.options ?? [];
  const inOptions = (code: string): boolean => options.includes(code);
  const inCodes = (code: string): boolean => spec.codes?.has(code) === true;
  switch (spec.kind) {
    case 'text':
    case 'long-text':
      return textRule(value, textPattern(spec), spec.max ?? 0);
    case 'email':
      return emailRule(value);
    case 'id':
      return patternRule(value, ID_PATTERN, 'not-an-id');
    case 'moment':
      return patternRule(value, MOMENT_PATTERN, 'not-a-moment');
    case 'choice':
      return oneOf(value, inOptions);
    case 'choices':
      return listRule(value, options.length, (one) => oneOf(one, inOptions));
    case 'code':
      return oneOf(value, inCodes);
    case 'codes':
      return listRule(value, spec.max ?? 0, (one) => oneOf(one, inCodes));
    case 'whole':
      return wholeRule(value, spec.min ?? 0, spec.max ?? 0);
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'type';
    case 'day':
      return dayRule(value);
    case 'week':
      return listRule(value, MAX_SLOTS, slotRule);
    case 'part':
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'type';
    case 'parts':
      return Array.isArray(value) ? (value.length > (spec.max ?? 0) ? 'too-many' : undefined) : 'type';
  }
};

/** The JSON schema of a field, nested parts left to the caller. */
export const leafSchema = (spec: FieldSpec, codesOf: (spec: FieldSpec) => JsonSchema): JsonSchema => {
  switch (spec.kind) {
    case 'text':
    case 'long-text':
      return { type: 'string', maxLength: spec.max, pattern: textPattern(spec) };
    case 'email':
      return { type: 'string', maxLength: 254, pattern: EMAIL_PATTERN };
    case 'id':
      return { type: 'string', pattern: ID_PATTERN };
    case 'moment':
      return { type: 'string', pattern: MOMENT_PATTERN };
    case 'choice':
      return { type: 'string', enum: spec.options };
    case 'choices':
      return {
        type: 'array',
        maxItems: spec.options?.length,
        uniqueItems: true,
        items: { type: 'string', enum: spec.options },
      };
    case 'code':
      return codesOf(spec);
    case 'codes':
      return { type: 'array', maxItems: spec.max, uniqueItems: true, items: codesOf(spec) };
    case 'whole':
      return { type: 'integer', minimum: spec.min, maximum: spec.max };
    case 'flag':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', pattern: DAY_PATTERN };
    case 'week':
      return {
        type: 'array',
        maxItems: MAX_SLOTS,
        uniqueItems: true,
        items: { type: 'string', pattern: SLOT_PATTERN },
      };
    case 'part':
    case 'parts':
    case 'object':
      return { type: 'object' };
  }
};
