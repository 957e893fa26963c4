import { CodeCounts, prepare } from '@musubi/matching';
import type { Side } from '@musubi/matching';
import { fieldsOf, readDraft } from '@musubi/statements';
import fc from 'fast-check';
import { isEarned, PROGRAMMES, REMEDIES, whatIfIn } from '../src/index.ts';
import type { AnyProgramme } from '../src/index.ts';
import { remediedOf } from '../src/remedies.ts';
import { payFor, withHourlyPay } from '../src/employment/pay.ts';
import { JobOpening } from '../src/employment/listing.ts';
import { statementOf } from './support/statements.ts';

const named = PROGRAMMES.map((programme) => [programme.id, programme] as const);
const runs = { numRuns: 30, seed: 20260401 };

const matchings = ({ matching, outside }: AnyProgramme) => [matching, ...(outside ? [outside.matching] : [])];

describe.each(named)('%s', (id, programme) => {
  const { criteria, earned, given } = remediedOf(id);

  test('remedies are for criteria that exist, and rules for fields that some criterion reads', () => {
    const ids = matchings(programme).flatMap((one) => one.criteria.map((criterion) => criterion.id));
    const paths = matchings(programme).flatMap((one) => one.criteria.flatMap(({ measure }) => measure.reads));
    for (const [criterion, remedy] of Object.entries(criteria)) {
      expect(ids).toContain(criterion);
      expect(REMEDIES).toContain(remedy);
    }
    for (const path of [...earned, ...given]) expect(paths).toContain(path);
    expect(earned.filter((path) => given.includes(path))).toEqual([]);
  });

  test('what a person holds by law, language or skill is never a click', () => {
    for (const name of [
      'licences',
      'skills',
      'languages',
      'languageTasks',
      'experienceYears',
      'childRules',
    ]) {
      const path = `profile.${name}`;
      const isRead = programme.matching.criteria.some(({ measure }) => measure.reads.includes(path));
      expect([path, isEarned(id, path)]).toEqual([path, isRead]);
    }
  });

  test('every suggested edit is one that the form takes, of a field that may be changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Side>('listing', 'profile'),
        fc.array(statementOf(programme.listing), { minLength: 1, maxLength: 20 }),
        fc.array(statementOf(programme.profile), { minLength: 1, maxLength: 20 }),
        (side, listings, profiles) => {
          const town = prepare(programme.matching);
          const codes = new CodeCounts(programme.matching);
          listings.forEach((one, i) => town.putListing(String(i), one));
          profiles.forEach((one, i) => town.putProfile(String(i), one));
          for (const one of listings) codes.add('listing', one);
          for (const one of profiles) codes.add('profile', one);
          const [draft = {}] = side === 'listing' ? listings : profiles;
          const { passing, changes } = whatIfIn(programme, town, side, draft, codes.said);
          for (const { path, to, adds } of changes) {
            const name = path.slice(side.length + 1);
            expect(given).not.toContain(path);
            expect(fieldsOf(programme[side]).map((field) => field.name)).toContain(name);
            const reading = readDraft(programme[side], { ...draft, [name]: to });
            expect([path, to, reading]).toMatchObject([path, to, { ok: true }]);
            if (!reading.ok) continue;
            const { value } = reading;
            const kept = side === 'listing' && programme.complete ? programme.complete(value) : value;
            expect(town.tally(side, kept).passing - passing).toBe(adds);
          }
        },
      ),
      runs,
    );
  });
});

test('pay per hour is written as the pay that people state', () => {
  const monthly = { payKind: 'month', monthlyHours: 160, payMin: 200_000, payMax: 210_000 };
  expect(payFor(monthly, 'payMax', 1400)).toEqual({ field: 'payMax', to: 224_000 });
  expect(payFor({ ...monthly, payMax: 219_500 }, 'payMax', 1373)).toEqual({ field: 'payMax', to: 220_000 });
  expect(payFor(monthly, 'payMin', 1400)).toBeUndefined();
  expect(payFor({ payKind: 'day', dailyMinutes: 450 }, 'payMax', 1301)).toEqual({
    field: 'payMax',
    to: 9760,
  });
  expect(payFor({ payKind: 'hour', payMax: 1300 }, 'payMax', 1350)).toEqual({ field: 'payMax', to: 1350 });
  expect(payFor({ payKind: 'month', payMax: 210_000 }, 'payMax', 1400)).toBeUndefined();
  const after = withHourlyPay(Object.assign(new JobOpening(), { ...monthly, payMax: 224_000 }));
  expect(after.hourlyMax).toBe(1400);
});
