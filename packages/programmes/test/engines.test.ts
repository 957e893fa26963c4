import fc from 'fast-check';
import { PROGRAMMES } from '../src/index.ts';
import type { AnyProgramme } from '../src/index.ts';
import { arbitraryStatement } from './support/arbitrary-statement.ts';
import type { Plain } from './support/arbitrary-statement.ts';
import { bruteCounts, bruteForce, ENGINES } from './support/engines.ts';
import type { EngineMaker, Options, TownListing, TownProfile } from './support/engines.ts';
import { runs } from './support/runs.ts';

/** What happened in a town: a statement put, put again under the same id, or taken away. */
type Event = readonly [side: 'listing' | 'profile', n: number, statement: Plain | undefined];

const IDS = 12;

/** A profile that says what the listing says: the dearest wish is then full, and a bound may meet the floor of a list exactly. */
const echo =
  ({ matching }: AnyProgramme, listing: Plain) =>
  (profile: Plain): Plain => {
    const fieldOf = (reads: readonly string[], side: string): string =>
      reads.find((path) => path.startsWith(side))?.slice(side.length) ?? '';
    const said = matching.criteria
      .filter(({ measure }) => measure.kind === 'text-similarity')
      .map(
        ({ measure: { reads } }) =>
          [fieldOf(reads, 'profile.'), listing[fieldOf(reads, 'listing.')]] as const,
      );
    return { ...profile, ...Object.fromEntries(said.filter(([, text]) => text !== undefined)) };
  };

/** Few different statements, so that equal fits and copies are common. */
const historyOf = (programme: AnyProgramme): fc.Arbitrary<readonly Event[]> =>
  fc
    .tuple(
      fc.array(arbitraryStatement(programme, 'listing'), { minLength: 3, maxLength: 6 }),
      fc.array(arbitraryStatement(programme, 'profile'), { minLength: 3, maxLength: 6 }),
    )
    .map(
      ([listings, profiles]) =>
        [listings, [...profiles, ...profiles.map(echo(programme, listings[0]!))]] as const,
    )
    .chain(([listings, profiles]) =>
      fc.array(
        fc.oneof(
          {
            weight: 4,
            arbitrary: fc.tuple(fc.constant('listing' as const), id, fc.constantFrom(...listings)),
          },
          {
            weight: 4,
            arbitrary: fc.tuple(fc.constant('profile' as const), id, fc.constantFrom(...profiles)),
          },
          { weight: 1, arbitrary: fc.tuple(side, id, fc.constant(undefined)) },
        ),
        { minLength: 0, maxLength: 48, size: 'max' },
      ),
    );
const id = fc.nat({ max: IDS - 1 });
const side = fc.constantFrom('listing' as const, 'profile' as const);

interface Town {
  readonly listings: readonly TownListing[];
  readonly profiles: readonly TownProfile[];
}

const organisationOf = (n: number): string | undefined => (n % 4 === 0 ? undefined : `organisation${n % 3}`);

/** Lives through the history in an engine, and gives what must be left. */
const live = (engine: ReturnType<EngineMaker>, history: readonly Event[]): Town => {
  const listings = new Map<string, TownListing>();
  const profiles = new Map<string, TownProfile>();
  for (const [which, n, statement] of history) {
    const [key, organisation] = [`${which}-${n}`, organisationOf(n)];
    if (statement === undefined) {
      const was = which === 'listing' ? listings.delete(key) : profiles.delete(key);
      expect(which === 'listing' ? engine.removeListing(key) : engine.removeProfile(key)).toBe(was);
    } else if (which === 'listing') {
      listings.set(key, { id: key, statement, ...(organisation !== undefined && { organisation }) });
      engine.putListing(key, statement, organisation);
    } else {
      profiles.set(key, { id: key, statement });
      engine.putProfile(key, statement);
    }
  }
  return { listings: [...listings.values()], profiles: [...profiles.values()] };
};

const options: fc.Arbitrary<Options> = fc.record(
  {
    minFit: fc.constantFrom(1, 400, 700),
    atMostPerOrganisation: fc.constantFrom(1, 2, 3, Infinity),
    load: fc.constant({
      listing: (key: string) => Number(key.slice(-1)) % 2,
      profile: (key: string) => Number(key.slice(-1)) % 3,
    }),
    skip: fc.constant((listing: string, profile: string) => listing.slice(-1) === profile.slice(-1)),
  },
  { requiredKeys: [] },
);

const entries = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(ENGINES)('the engine %s', (_name, make) => {
  describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    'in %s',
    (_id, programme) => {
      const { matching } = programme;

      test('ranks as judging every pair does, whatever came, changed and went', () => {
        let ranked = 0;
        fc.assert(
          fc.property(
            historyOf(programme),
            options,
            fc.constantFrom(0, 1, 3, 10, 300),
            (history, asked, top) => {
              const engine = make(matching);
              const { listings, profiles } = live(engine, history);
              expect([engine.listingCount, engine.profileCount]).toEqual([listings.length, profiles.length]);
              const expected = bruteForce(matching, listings, profiles, top, asked);
              const { byListing, byProfile } = engine.rankAll({ ...asked, top });
              expect(entries(byListing)).toEqual(entries(expected.byListing));
              expect(entries(byProfile)).toEqual(entries(expected.byProfile));
              for (const { id: own } of listings) {
                const single = {
                  ...asked,
                  load: asked.load?.profile,
                  skip: asked.skip && ((other: string) => asked.skip?.(own, other) === true),
                };
                expect(engine.topForListing(own, top, single)).toEqual(expected.byListing.get(own));
              }
              for (const { id: own } of profiles) {
                const single = {
                  ...asked,
                  load: asked.load?.listing,
                  skip: asked.skip && ((other: string) => asked.skip?.(other, own) === true),
                };
                expect(engine.topForProfile(own, top, single)).toEqual(expected.byProfile.get(own));
              }
              ranked += [...expected.byListing.values()].reduce((sum, list) => sum + list.length, 0);
            },
          ),
          runs(100),
        );
        expect(ranked).toBeGreaterThan(200);
      });

      test('counts who passes, finds who nearly does, and previews as if it had been put', () => {
        fc.assert(
          fc.property(historyOf(programme), (history) => {
            const engine = make(matching);
            const { listings, profiles } = live(engine, history);
            const { passing, nearly } = bruteCounts(matching, listings, profiles);
            for (const { id: own, statement } of listings) {
              expect(engine.count('listing', statement)).toBe(passing.get(own));
              expect(engine.nearlyForListing(own).toSorted()).toEqual(nearly.get(own));
              expect(fitsOf(engine.preview('listing', statement, IDS))).toEqual(
                fitsOf(engine.topForListing(own, IDS)),
              );
            }
            for (const { id: own, statement } of profiles) {
              expect(engine.count('profile', statement)).toBe(passing.get(own));
              expect(engine.nearlyForProfile(own).toSorted()).toEqual(nearly.get(own));
            }
            expect(engine.nearlyForListing.bind(engine, 'nobody')).toThrow(RangeError);
          }),
          runs(40),
        );
      });

      test('an empty town, and a town of one side, have empty lists', () => {
        expect(entries(make(matching).rankAll({ top: 5 }).byListing)).toEqual([]);
        const engine = make(matching);
        engine.putListing('alone', programme.examples.listing);
        expect(entries(engine.rankAll({ top: 5 }).byListing)).toEqual([['alone', []]]);
        expect(engine.topForListing('alone', 5)).toEqual([]);
        expect(engine.count('profile', programme.examples.profile)).toBe(1);
        expect(engine.removeListing('alone')).toBe(true);
        expect(entries(engine.rankAll({ top: 5 }).byListing)).toEqual([]);
      });
    },
  );
});

/** Ties are settled by ids, which a draft has not. */
const fitsOf = (list: readonly { readonly fit: number }[]): number[] => list.map(({ fit }) => fit);
