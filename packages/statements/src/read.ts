import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { fieldsOf } from './field.ts';
import type { Class, FieldSpec } from './field.ts';
import { brokenRule } from './rules.ts';

/** One thing that is wrong: where (JSON pointer), which rule, and the limit that was crossed. */
export interface FieldProblem {
  readonly path: string;
  readonly rule: string;
  readonly limit?: number;
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nfc = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  return Array.isArray(value) ? value.map(nfc) : value;
};

const build = <T extends object>(type: Class<T>, plain: Record<string, unknown>): T => {
  const made = new type();
  const specs = new Map(fieldsOf(type).map((spec) => [spec.name, spec]));
  for (const key of Object.keys(plain)) {
    if (key === '__proto__') continue;
    Object.defineProperty(made, key, {
      value: buildField(specs.get(key), plain[key]),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return made;
};

const buildField = (spec: FieldSpec | undefined, value: unknown): unknown => {
  if (!spec?.part) return spec?.kind === 'object' ? value : nfc(value);
  const part = spec.part();
  if (spec.kind === 'part') return isPlain(value) ? build(part, value) : value;
  return Array.isArray(value) ? value.map((one) => (isPlain(one) ? build(part, one) : one)) : value;
};

const limitOf = (rule: string, spec: FieldSpec | undefined): { limit?: number } => {
  const limit = rule === 'too-small' ? spec?.min : rule.startsWith('too-') ? spec?.max : undefined;
  return limit === undefined ? {} : { limit };
};

const ownRule = (error: ValidationError, spec: FieldSpec | undefined): string => {
  if (error.constraints?.['whitelistValidation'] !== undefined || !spec) return 'not-a-field';
  if (error.value === undefined) return 'missing';
  return brokenRule(spec, error.value) ?? 'type';
};

const flatten = (errors: readonly ValidationError[], type: Class, base: string): FieldProblem[] => {
  const specs = new Map(fieldsOf(type).map((spec) => [spec.name, spec]));
  return errors.flatMap((error) => {
    const spec = specs.get(error.property);
    const path = `${base}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const nested = flattenPart(error, spec, path);
    if (nested.length > 0) return nested;
    const rule = ownRule(error, spec);
    return [{ path, rule, ...limitOf(rule, spec) }];
  });
};

const flattenPart = (error: ValidationError, spec: FieldSpec | undefined, path: string): FieldProblem[] => {
  const children = error.children ?? [];
  if (!spec?.part || children.length === 0 || brokenRule(spec, error.value) !== undefined) return [];
  const part = spec.part();
  if (spec.kind === 'part') return flatten(children, part, path);
  return children.flatMap((child) =>
    (child.children ?? []).length > 0
      ? flatten(child.children ?? [], part, `${path}/${child.property}`)
      : [{ path: `${path}/${child.property}`, rule: 'type' }],
  );
};

/** No statement nests deeper; deeper input is refused before recursion can exhaust the stack. */
const MAX_DEPTH = 16;

/**
 * class-validator passes over the key `__proto__`, and finds its rules through `constructor`, which a sender could
 * so replace; we refuse both like any other undeclared field.
 */
const prototypeWords = new Set(['__proto__', 'constructor']);

const prototypeKeys = (value: unknown, base: string, depth = 0): FieldProblem[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (depth > MAX_DEPTH) return [{ path: base, rule: 'too-deep' }];
  return Object.entries(value).flatMap(([key, inner]) =>
    prototypeWords.has(key)
      ? [{ path: `${base}/${key}`, rule: 'not-a-field' }]
      : prototypeKeys(inner, `${base}/${key}`, depth + 1),
  );
};

/**
 * Reads an unknown value as a statement: text is brought to NFC, every rule is checked, fields that the class
 * does not name are refused. Never throws on any input.
 */
export const read = <T extends object>(type: Class<T>, input: unknown): Reading<T> => {
  if (!isPlain(input)) return { ok: false, problems: [{ path: '', rule: 'type' }] };
  const strange = prototypeKeys(input, '');
  if (strange.length > 0) return { ok: false, problems: strange };
  const value = build(type, input);
  const errors = validateSync(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: fieldsOf(type).length > 0,
  });
  return errors.length === 0 ? { ok: true, value } : { ok: false, problems: flatten(errors, type, '') };
};

/**
 * As `read`, but required fields of the outermost object may still be missing: a draft, or a row from somebody
 * else's file. What is there must be right.
 */
export const readDraft = <T extends object>(type: Class<T>, input: unknown): Reading<Partial<T>> => {
  const reading = read(type, input);
  if (reading.ok || !isPlain(input)) return reading;
  const problems = reading.problems.filter(
    ({ path, rule }) => rule !== 'missing' || path.lastIndexOf('/') > 0,
  );
  return problems.length === 0 ? { ok: true, value: build(type, input) } : { ok: false, problems };
};

const coerceOne = (spec: FieldSpec, value: unknown): unknown => {
  if (spec.kind === 'whole' && typeof value === 'string' && /^-?[0-9]{1,15}$/u.test(value))
    return Number(value);
  if (spec.kind === 'flag' && (value === 'true' || value === 'false')) return value === 'true';
  const isList = spec.kind === 'codes' || spec.kind === 'choices' || spec.kind === 'week';
  return isList && typeof value === 'string' ? [value] : value;
};

/** As `read`, for values that arrive as text (query strings, path parameters). */
export const readText = <T extends object>(type: Class<T>, input: Record<string, unknown>): Reading<T> => {
  const specs = new Map(fieldsOf(type).map((spec) => [spec.name, spec]));
  const coerced = Object.entries(input).map(([key, value]) => {
    const spec = specs.get(key);
    return [key, spec ? coerceOne(spec, value) : value] as const;
  });
  return read(type, Object.fromEntries(coerced));
};
