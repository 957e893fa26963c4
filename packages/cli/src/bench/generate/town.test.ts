import { fingerprint, UNKNOWN } from '@musubi/matching';
import { PROGRAMMES } from '@musubi/programmes';
import { read } from '@musubi/statements';
import { programmeData } from '../programme-data.ts';
import { spreadOver } from '../sample.ts';
import { SIZES, Town } from './town.ts';

const town = new Town(SIZES.tenth);

test('the same town comes out every time, and a bigger town begins with the smaller one', () => {
  const ward = new Town(SIZES.ward);
  for (const { id } of PROGRAMMES) {
    for (const at of [0, 7, 30]) {
      expect(ward.listing(id, at)).toEqual(town.listing(id, at));
      expect(ward.profile(id, at)).toEqual(town.profile(id, at));
    }
  }
  const sample = PROGRAMMES.map(({ id }) => [town.listing(id, 3), town.profile(id, 3)]);
  // Changes whenever a figure measured before cannot be compared with one measured after.
  expect(fingerprint(sample)).toMatchInlineSnapshot(`"b634c6db0f3a6b95"`);
});

test('an edited statement keeps its id and is another one', () => {
  const [before, after] = [town.profile('employment', 5), town.profile('employment', 5, 1)];
  expect(after.id).toBe(before.id);
  expect(after.statement).not.toEqual(before.statement);
});

test.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'every statement of %s is one that its class accepts',
  (id, programme) => {
    const { listings, profiles } = programmeData(town, id);
    for (const [rows, type] of [
      [listings, programme.listing],
      [profiles, programme.profile],
    ] as const) {
      for (const at of spreadOver(rows.length, 150)) {
        const reading = read(type, rows[at]!.statement);
        expect(reading.ok ? [] : reading.problems).toEqual([]);
      }
    }
  },
);

/** Measures that answer whatever is stated. */
const NEVER_UNKNOWN = ['opt-in'];

test.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'every criterion of %s is asked in earnest: it tells pairs apart, and is sometimes unknown',
  (id, { matching }) => {
    const { listings, profiles } = programmeData(town, id);
    const some = spreadOver(listings.length, 300).map((at) => listings[at]!.statement);
    const others = spreadOver(profiles.length, 200).map((at) => profiles[at]!.statement);
    for (const { id: name, kind, from, measure } of matching.criteria) {
      const form = measure.bulk();
      const encoded = others.map((fields) => form.profile(fields));
      const values = some.flatMap((fields) => {
        const listing = form.listing(fields);
        return encoded.map((profile) => form.value(listing, profile));
      });
      const known = values.filter((value) => value !== UNKNOWN);
      const answers = new Set(known.map((value) => (kind === 'must' ? value >= from : value)));
      expect([name, answers.size > 1]).toEqual([name, true]);
      expect([name, known.length < values.length]).toEqual([name, !NEVER_UNKNOWN.includes(measure.kind)]);
    }
  },
);
