import { fieldsOf } from '@musubi/statements';
import type { Class, FieldSpec } from '@musubi/statements';
import fc from 'fast-check';

type Plain = Readonly<Record<string, unknown>>;

/** Texts that find the corners: plain, empty-looking, hostile, with contacts, with what nobody may ask. */
const TEXTS = [
  '平日の昼に、近くで働きたいです。',
  '家族構成を教えてください。',
  '電話は03-1234-5678です。',
  '😀 結び',
  'a',
  '35歳まで',
  '男性のみ',
  '時給1000円',
  '世田谷区太子堂四丁目1-2-3',
  "'; drop table listings; --",
  '<b>店</b>',
  '{missing}',
  '仕込みと接客をお願いします。',
];

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const clock = (half: number): string =>
  `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;

const slot = fc
  .tuple(fc.constantFrom(...DAYS), fc.integer({ min: 0, max: 46 }), fc.integer({ min: 1, max: 24 }))
  .map(([day, from, length]) => `${day} ${clock(from)}-${clock(Math.min(48, from + length))}`);

const day = fc
  .tuple(
    fc.integer({ min: 2025, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const some = <T>(codes: readonly T[], max: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: Math.min(max, 5) });

/** Any value that the rules of a field accept. */
export const valueOf = (field: FieldSpec): fc.Arbitrary<unknown> => {
  const codes = field.codes?.codes ?? field.options ?? [];
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return fc.constantFrom(...TEXTS).map((text) => [...text].slice(0, field.max ?? 1).join(''));
    case 'choice':
    case 'code':
      return fc.constantFrom(...codes);
    case 'choices':
    case 'codes':
      return some(codes, field.max ?? codes.length);
    case 'whole':
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 0 });
    case 'flag':
      return fc.boolean();
    case 'day':
      return day;
    case 'week':
      return fc.uniqueArray(slot, { maxLength: 8 });
    case 'part':
      return field.part ? statementOf(field.part()) : fc.constant({});
    case 'parts':
      return field.part
        ? fc.array(statementOf(field.part()), { maxLength: Math.min(4, field.max ?? 4) })
        : fc.constant([]);
    case 'email':
      return fc.constantFrom('a@example.jp', 'musubi@example.org');
    case 'id':
      return fc.uuid();
    case 'moment':
      return day.map((date) => `${date}T00:00:00Z`);
    case 'object':
      return fc.constant({});
  }
};

/** Statements of a class, from almost empty to full, all of them valid. */
export const statementOf = (type: Class): fc.Arbitrary<Plain> => {
  const fields = fieldsOf(type);
  const model = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
  const requiredKeys = fields.filter((field) => !field.optional).map((field) => field.name);
  return fc.record(model, { requiredKeys });
};

/** The statement with one field replaced by another valid value. */
export const changed = (type: Class, statement: Plain, name: string): fc.Arbitrary<Plain> => {
  const field = fieldsOf(type).find((one) => one.name === name);
  if (!field) throw new RangeError(`${type.name} has no field ${name}`);
  return valueOf(field).map((value) => ({ ...statement, [name]: value }));
};
