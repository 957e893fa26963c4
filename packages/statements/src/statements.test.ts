import {
  Choice,
  Codes,
  Day,
  Flag,
  LongText,
  Part,
  Parts,
  Text,
  Week,
  Whole,
  fieldsOf,
  formOf,
  read,
  readDraft,
  schemaOf,
} from './index.ts';
import type { CodeSet } from './index.ts';

const colours: CodeSet = {
  name: 'colours',
  codes: ['red', 'blue'],
  has: (code) => code === 'red' || code === 'blue',
  label: (code) => code,
};

class Inner {
  @Whole({ min: 1, max: 4 }) level!: number;
}

class Sample {
  @Text({ max: 10, group: 'first' }) title!: string;
  @LongText({ max: 100, optional: true }) story?: string;
  @Choice(['a', 'b']) kind!: string;
  @Codes(colours, { max: 2 }) colours!: string[];
  @Flag({ optional: true }) remote?: boolean;
  @Day({ optional: true }) from?: string;
  @Week({ group: 'first' }) shifts!: string[];
  @Part(() => Inner) inner!: Inner;
  @Parts(() => Inner, { max: 2, optional: true }) more?: Inner[];
}

const good = { title: '店員', kind: 'a', colours: ['red'], shifts: ['mon 09:30-14:00'], inner: { level: 2 } };

const problemsOf = (input: unknown) => {
  const reading = read(Sample, input);
  return reading.ok ? [] : reading.problems;
};

describe('read', () => {
  test('accepts a complete statement', () => {
    expect(read(Sample, good).ok).toBe(true);
  });

  test.each([
    ['a missing field', { ...good, title: undefined }, '/title', 'missing'],
    ['null for an optional field', { ...good, remote: null }, '/remote', 'type'],
    ['blank text', { ...good, title: '　 ' }, '/title', 'empty'],
    ['text over its limit', { ...good, title: 'あいうえおかきくけこさ' }, '/title', 'too-long'],
    ['NUL', { ...good, title: 'a\u0000' }, '/title', 'forbidden-character'],
    ['a lone surrogate', { ...good, title: 'a\ud800' }, '/title', 'forbidden-character'],
    ['a bidirectional override', { ...good, title: 'a\u202e' }, '/title', 'forbidden-character'],
    ['an unknown code', { ...good, colours: ['green'] }, '/colours', 'not-in-list'],
    ['a repeated code', { ...good, colours: ['red', 'red'] }, '/colours', 'repeated'],
    ['an impossible day', { ...good, from: '2026-02-30' }, '/from', 'not-a-day'],
    ['a slot that ends before it starts', { ...good, shifts: ['mon 14:00-09:30'] }, '/shifts', 'not-a-slot'],
    ['a bad nested value', { ...good, inner: { level: 5 } }, '/inner/level', 'too-large'],
    ['an array where one part belongs', { ...good, inner: [{ level: 1 }] }, '/inner', 'type'],
    [
      'a bad value in a list of parts',
      { ...good, more: [{ level: 1 }, { level: 0 }] },
      '/more/1/level',
      'too-small',
    ],
    ['a field that nobody declared', { ...good, admin: true }, '/admin', 'not-a-field'],
    ['an undeclared nested field', { ...good, inner: { level: 1, x: 1 } }, '/inner/x', 'not-a-field'],
    ['a fraction', { ...good, inner: { level: 1.5 } }, '/inner/level', 'type'],
  ])('refuses %s and says where', (_, input, path, rule) => {
    expect(problemsOf(input)).toContainEqual(expect.objectContaining({ path, rule }));
  });

  test.each([null, undefined, 3, 'text', [], [good]])('refuses %p as a whole', (input) => {
    expect(problemsOf(input)).toEqual([{ path: '', rule: 'type' }]);
  });

  test('refuses prototype keys as fields and pollutes nothing', () => {
    expect(problemsOf(JSON.parse('{"__proto__": {"polluted": true}}'))).toContainEqual(
      expect.objectContaining({ rule: 'not-a-field' }),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('refuses a constructor from outside, by which the rules would be looked up', () => {
    expect(problemsOf({ ...good, constructor: { length: 3 } })).toEqual([
      { path: '/constructor', rule: 'not-a-field' },
    ]);
    expect(readDraft(Sample, { constructor: {} })).toMatchObject({ ok: false });
  });

  test('brings text to NFC', () => {
    const reading = read(Sample, { ...good, title: 'か\u3099' });
    expect(reading.ok && reading.value.title).toBe('が');
  });
});

describe('readDraft', () => {
  test('lets required fields wait', () => {
    expect(readDraft(Sample, { title: '店員' }).ok).toBe(true);
  });

  test('still refuses what is wrong, and gaps inside a part', () => {
    expect(readDraft(Sample, { title: 3 }).ok).toBe(false);
    expect(readDraft(Sample, { inner: {} }).ok).toBe(false);
  });
});

describe('a class describes itself', () => {
  test('fields keep their order and groups', () => {
    expect(
      fieldsOf(Sample)
        .map((field) => field.name)
        .slice(0, 3),
    ).toEqual(['title', 'story', 'kind']);
    expect(formOf(Sample).map((group) => group.group)).toEqual(['first', 'main']);
  });

  test('the schema names required fields and closes the object', () => {
    const schema = schemaOf(Sample);
    expect(schema['required']).toEqual(['title', 'kind', 'colours', 'shifts', 'inner']);
    expect(schema['additionalProperties']).toBe(false);
  });
});
