import { disclose, fieldsSeen, judge, STAGES } from '@musubi/matching';
import type { Side } from '@musubi/matching';
import { fieldsOf, LANGUAGES } from '@musubi/statements';
import fc from 'fast-check';
import { PROGRAMMES } from '../../src/index.ts';
import { arbitraryStatement } from '../support/arbitrary-statement.ts';
import type { Plain } from '../support/arbitrary-statement.ts';
import { ENGINES } from '../support/engines.ts';
import { runs } from '../support/runs.ts';

const SIDES: readonly Side[] = ['listing', 'profile'];

/** The first statement with what these fields say in the second. */
const withFrom = (first: Plain, second: Plain, fields: readonly string[]): Plain => {
  const taken = new Set(fields);
  const of = (statement: Plain, isTaken: boolean) =>
    Object.entries(statement).filter(([field]) => taken.has(field) === isTaken);
  return Object.fromEntries([...of(first, false), ...of(second, true)]);
};

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const hiddenFields = (side: Side, stage: (typeof STAGES)[number]): string[] => {
    const seen = new Set(fieldsSeen(programme.disclosure, side, stage));
    return fieldsOf(programme[side]).flatMap(({ name }) => (seen.has(name) ? [] : [name]));
  };

  test.each(SIDES)('what is hidden never moves what is shown of a %s', (side) => {
    const statement = arbitraryStatement(programme, side);
    fc.assert(
      fc.property(statement, statement, fc.constantFrom(...STAGES), (one, other, stage) => {
        const twin = withFrom(one, other, hiddenFields(side, stage));
        const shown = disclose(programme.disclosure, side, stage, one);
        expect(disclose(programme.disclosure, side, stage, twin)).toEqual(shown);
        if (side === 'profile') return;
        for (const language of LANGUAGES) {
          const title = programme.titleOf(disclose(programme.disclosure, side, stage, twin), language);
          expect(title).toBe(programme.titleOf(shown, language));
        }
      }),
      runs(500),
    );
  });
});

const CONFIDENTIAL = PROGRAMMES.flatMap((programme) =>
  programme.outside ? [[programme.id, programme, programme.outside] as const] : [],
);

test('there is a programme whose listings are hidden from outsiders', () => {
  expect(CONFIDENTIAL.map(([id]) => id)).toContain('succession');
});

describe.each(CONFIDENTIAL)('the outside of %s', (_id, programme, outside) => {
  const listing = arbitraryStatement(programme, 'listing');
  const profile = arbitraryStatement(programme, 'profile');
  const open = fieldsOf(outside.projection).map(({ name }) => name);
  const secret = fieldsOf(programme.listing).flatMap(({ name }) => (open.includes(name) ? [] : [name]));

  test('a hidden fact moves neither outline, verdict, band, title, place nor rank', () => {
    const towns = ENGINES.map(([, make]) => make(outside.matching));
    fc.assert(
      fc.property(listing, listing, profile, (one, other, viewer) => {
        const [seen, twin] = [one, withFrom(one, other, secret)].map((business) => ({
          business,
          outline: { ...outside.project(business) },
        }));
        expect(twin!.outline).toEqual(seen!.outline);
        const [verdict, same] = [seen!, twin!].map(({ outline }) => judge(outside.matching, outline, viewer));
        expect(same).toEqual(verdict);
        expect(outside.band(same!.fit)).toBe(outside.band(verdict!.fit));
        for (const language of LANGUAGES)
          expect(programme.titleOf(twin!.business, language)).toBe(
            programme.titleOf(seen!.business, language),
          );
        expect(programme.placeOf(twin!.business)).toBe(programme.placeOf(seen!.business));
        for (const town of towns) {
          town.putProfile('viewer', viewer);
          const ranks = [seen!, twin!].map(({ outline }) => {
            town.putListing('listing', outline);
            return town.topForProfile('viewer', 1);
          });
          expect(ranks[1]).toEqual(ranks[0]);
        }
      }),
      runs(1200),
    );
  });
});
