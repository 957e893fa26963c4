import { fieldsOf } from '@musubi/statements';
import type { Class, FieldSpec } from '@musubi/statements';

type Plain = Readonly<Record<string, unknown>>;

/** One way to spoil a statement; undefined where it has no field of that kind. */
export interface Damage {
  readonly name: string;
  readonly spoil: (type: Class, statement: Plain) => Plain | undefined;
}

const on = (
  name: string,
  kinds: readonly string[],
  value: (field: FieldSpec, old: unknown) => unknown,
): Damage => ({
  name,
  spoil: (type, statement) => {
    const field = fieldsOf(type).find((one) => kinds.includes(one.kind) && statement[one.name] !== undefined);
    return field && { ...statement, [field.name]: value(field, statement[field.name]) };
  },
});

/** What a browser, a script or a bored person may send. */
export const DAMAGES: readonly Damage[] = [
  { name: 'a field that nobody declared', spoil: (_type, statement) => ({ ...statement, nationality: 'x' }) },
  on('a number where text belongs', ['text', 'long-text'], () => 5),
  on('null', ['text', 'long-text', 'code', 'choice', 'whole'], () => null),
  on('text beyond its length', ['text', 'long-text'], (field) => 'あ'.repeat((field.max ?? 0) + 1)),
  on('a control character', ['text', 'long-text'], () => 'a\u0000b'),
  on('a line break in one line', ['text'], () => 'a\nb'),
  on('a code of no vocabulary', ['code', 'choice'], () => 'no-such-code'),
  on('a list with an unknown code', ['codes', 'choices'], () => ['no-such-code']),
  on('a code twice', ['codes', 'choices'], (_field, old) =>
    Array.isArray(old) && old.length > 0 ? [old[0], old[0]] : ['x', 'x'],
  ),
  on('one code instead of a list', ['codes', 'choices', 'week'], () => 'mon 09:00-10:00'),
  on('a number below its range', ['whole'], (field) => (field.min ?? 0) - 1),
  on('a number above its range', ['whole'], (field) => (field.max ?? 0) + 1),
  on('a fraction', ['whole'], (field) => (field.min ?? 0) + 0.5),
  on('a number as text', ['whole'], () => '5'),
  on('yes as text', ['flag'], () => 'true'),
  on('a day that is no day', ['day'], () => '2026/04/01'),
  on('a slot off the half hour', ['week'], () => ['mon 09:10-10:00']),
  on('a part with a field of its own making', ['parts'], (_field, old) =>
    Array.isArray(old) && old.length > 0 ? [{ ...(old[0] as object), extra: 1 }] : [{ extra: 1 }],
  ),
  on('a part that is no object', ['parts', 'part'], () => ['x']),
];
