import { judge } from '@musubi/matching';
import type { Ranked } from '@musubi/matching';
import fc from 'fast-check';
import { PROGRAMMES } from '../../src/index.ts';
import { arbitraryStatement } from '../support/arbitrary-statement.ts';
import type { Plain } from '../support/arbitrary-statement.ts';
import { ENGINES } from '../support/engines.ts';
import type { EngineMaker } from '../support/engines.ts';
import { runs } from '../support/runs.ts';

const OTHERS = 12;
const TOP = 10;

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const { matching } = programme;
  const listings = fc.array(arbitraryStatement(programme, 'listing'), { minLength: 2, maxLength: OTHERS });
  const profiles = fc.array(arbitraryStatement(programme, 'profile'), { minLength: 2, maxLength: OTHERS });
  const townOf = (
    make: EngineMaker,
    ls: readonly (readonly [string, Plain])[],
    ps: readonly (readonly [string, Plain])[],
  ) => {
    const town = make(matching);
    for (const [id, statement] of ls) town.putListing(id, statement);
    for (const [id, statement] of ps) town.putProfile(id, statement);
    return town;
  };
  const named = (prefix: string, statements: readonly Plain[]): (readonly [string, Plain])[] =>
    statements.map((statement, i) => [`${prefix}${i}`, statement] as const);

  describe.each(ENGINES)('in the engine %s', (_name, make) => {
    test('a failed must is never ranked, and whoever passes with a fit is', () => {
      fc.assert(
        fc.property(listings, profiles, (ls, ps) => {
          const { byProfile } = townOf(make, named('l', ls), named('p', ps)).rankAll({ top: OTHERS });
          ps.forEach((profile, p) => {
            const shown = new Set(byProfile.get(`p${p}`)?.map(({ id }) => id));
            ls.forEach((listing, l) => {
              const { passes, fit } = judge(matching, listing, profile);
              expect(shown.has(`l${l}`)).toBe(passes && fit > 0);
            });
          });
        }),
        runs(40),
      );
    });

    test('the order of the input changes nothing', () => {
      fc.assert(
        fc.property(listings, profiles, fc.infiniteStream(fc.nat()), (ls, ps, dice) => {
          const shuffled = <T>(items: readonly T[]): T[] =>
            items
              .map((item) => [dice.next().value, item] as const)
              .toSorted(([a], [b]) => a - b)
              .map(([, item]) => item);
          const plain = townOf(make, named('l', ls), named('p', ps)).rankAll({ top: TOP });
          const mixed = townOf(make, shuffled(named('l', ls)), shuffled(named('p', ps))).rankAll({
            top: TOP,
          });
          for (const [id, list] of plain.byListing) expect(mixed.byListing.get(id)).toEqual(list);
          for (const [id, list] of plain.byProfile) expect(mixed.byProfile.get(id)).toEqual(list);
        }),
        runs(80),
      );
    });

    test('a listing posted a thousand times gains nothing', () => {
      fc.assert(
        fc.property(listings, profiles, ([mine, ...others], ps) => {
          const town = townOf(make, named('l', others), named('p', ps));
          town.putListing('mine', mine!, 'flooder');
          const own = (list: readonly Ranked[]): readonly Ranked[] =>
            list.filter(({ id }) => id.startsWith('mine'));
          const theirs = (list: readonly Ranked[]): readonly string[] =>
            list.filter(({ id }) => !id.startsWith('mine')).map(({ id }) => id);
          const before = ps.map((_, p) => town.topForProfile(`p${p}`, TOP));
          for (let copy = 0; copy < 1000; copy++) town.putListing(`mine${copy}`, mine!, 'flooder');
          before.forEach((list, p) => {
            const after = town.topForProfile(`p${p}`, TOP);
            expect(own(after).length).toBeLessThanOrEqual(2);
            expect(own(after).map(({ fit }) => fit)).toEqual(own(after).map(() => own(list)[0]?.fit));
            // Whoever stood above the flooder, or within the places that two entries leave, still does.
            expect(theirs(after)).toEqual(theirs(list).slice(0, theirs(after).length));
            expect(theirs(after).length).toBeGreaterThanOrEqual(Math.min(theirs(list).length, TOP - 2));
          });
        }),
        { ...runs(4), endOnFailure: true },
      );
    });
  });
});
