import fc from 'fast-check';
import { allocate } from '../src/index.ts';
import type { HospitalsResidents, Pair } from '../src/index.ts';

const solve = (instance: HospitalsResidents) => allocate.stable(allocate.marketOf(instance));

const groupsOf = (ids: readonly string[], cuts: readonly boolean[]): string[][] =>
  ids.reduce<string[][]>((groups, id, at) => {
    if (at === 0 || cuts[at]) groups.push([id]);
    else groups.at(-1)!.push(id);
    return groups;
  }, []);

const names = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

const instanceOf = (most: number, cut: fc.Arbitrary<boolean>): fc.Arbitrary<HospitalsResidents> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([people, places]) => {
    const [residentIds, hospitalIds] = [names('r', people), names('h', places)];
    return fc.record({
      residents: fc.tuple(
        ...residentIds.map((id) =>
          fc.record({ id: fc.constant(id), prefs: fc.shuffledSubarray(hospitalIds) }),
        ),
      ),
      hospitals: fc.tuple(
        ...hospitalIds.map((id) =>
          fc.record({
            id: fc.constant(id),
            capacity: fc.integer({ min: 0, max: 3 }),
            prefs: fc
              .tuple(
                fc.shuffledSubarray(residentIds, { minLength: Math.floor(people / 2) }),
                fc.array(cut, { minLength: people, maxLength: people }),
              )
              .map(([ids, cuts]) => groupsOf(ids, cuts)),
          }),
        ),
      ),
    });
  });

const rankIn = (prefs: readonly (readonly string[])[], id: string) =>
  prefs.findIndex((group) => group.includes(id));

/** Written from the definition, without the engine: pairs that would both strictly gain by leaving what they have. */
const blockingPairs = ({ residents, hospitals }: HospitalsResidents, pairs: readonly Pair[]): Pair[] =>
  residents.flatMap(({ id, prefs }) => {
    const own = pairs.find(({ profile }) => profile === id)?.listing;
    const better = own === undefined ? prefs : prefs.slice(0, prefs.indexOf(own));
    return better.flatMap((listing) => {
      const hospital = hospitals.find((one) => one.id === listing)!;
      const rank = rankIn(hospital.prefs, id);
      if (rank < 0) return [];
      const held = pairs.filter((pair) => pair.listing === listing);
      const gains =
        held.length < hospital.capacity || held.some(({ profile }) => rankIn(hospital.prefs, profile) > rank);
      return gains ? [{ listing, profile: id }] : [];
    });
  });

const isFeasible = ({ residents, hospitals }: HospitalsResidents, pairs: readonly Pair[]): boolean =>
  new Set(pairs.map(({ profile }) => profile)).size === pairs.length &&
  hospitals.every(({ id, capacity }) => pairs.filter(({ listing }) => listing === id).length <= capacity) &&
  pairs.every(
    ({ listing, profile }) =>
      residents.find(({ id }) => id === profile)!.prefs.includes(listing) &&
      rankIn(hospitals.find(({ id }) => id === listing)!.prefs, profile) >= 0,
  );

/** Every way to give each resident one of the hospitals on the list, or none. */
const everyPlacing = (residents: HospitalsResidents['residents']): Pair[][] =>
  residents.reduce<Pair[][]>(
    (all, { id, prefs }) =>
      all.flatMap((pairs) => [pairs, ...prefs.map((listing) => [...pairs, { listing, profile: id }])]),
    [[]],
  );

describe('stable', () => {
  const tied = instanceOf(9, fc.boolean());

  test('nobody blocks, no hospital is overfull, nobody gets what was not wanted', () => {
    fc.assert(
      fc.property(tied, (instance) => {
        const { pairs, placed, blocking } = solve(instance);
        expect([blocking, placed]).toEqual([0, pairs.length]);
        expect(blockingPairs(instance, pairs)).toEqual([]);
        expect(isFeasible(instance, pairs)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(tied, (instance) => {
        const turned: HospitalsResidents = {
          residents: [...instance.residents].reverse(),
          hospitals: [...instance.hospitals]
            .reverse()
            .map((one) => ({ ...one, prefs: one.prefs.map((group) => [...group].reverse()) })),
        };
        expect(solve(turned)).toEqual(solve(instance));
      }),
      { numRuns: 500 },
    );
  });

  test('without ties every resident gets the best that any stable placing gives', () => {
    fc.assert(
      fc.property(instanceOf(4, fc.constant(true)), (instance) => {
        const { pairs } = solve(instance);
        const stable = everyPlacing(instance.residents).filter(
          (one) => isFeasible(instance, one) && blockingPairs(instance, one).length === 0,
        );
        expect(stable.length).toBeGreaterThan(0);
        for (const { id, prefs } of instance.residents) {
          const placeOf = (placing: readonly Pair[]) =>
            prefs.indexOf(placing.find(({ profile }) => profile === id)?.listing ?? '') >>> 0;
          expect(placeOf(pairs)).toBe(Math.min(...stable.map(placeOf)));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('scores of both sides, with ties on both, make a stable placing too', () => {
    const score = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 30, maxLength: 30 }), (scores) => {
        const listings = names('l', 5).map((id, at) => ({ id, capacity: at % 3 }));
        const profiles = names('p', 6).map((id) => ({ id }));
        const edges = scores.map(([forListing, forProfile], at) => {
          return { listing: `l${at % 5}`, profile: `p${at % 6}`, fit: 0, forListing, forProfile };
        });
        const { pairs, blocking } = allocate.stable({ listings, profiles, edges });
        expect(blocking).toBe(0);
        expect(allocate.report({ listings, profiles, edges }, pairs)).toMatchObject({ blocking: 0 });
      }),
      { numRuns: 200 },
    );
  });

  test('wrong input is refused whole, every problem with its place', () => {
    const instance: HospitalsResidents = {
      residents: [
        { id: 'a', prefs: ['h', 'h', 'x'] },
        { id: 'a', prefs: [] },
      ],
      hospitals: [{ id: 'h', capacity: 1.5, prefs: [['a'], ['a', 'b']] }],
    };
    expect(() => solve(instance)).toThrow(
      [
        'residents[1].id: "a" is also residents[0]',
        'residents[0].prefs[1]: "h" is named before',
        'residents[0].prefs[2]: no hospital "x"',
        'hospitals[0].capacity: 1.5 is not a whole number from 0',
        'hospitals[0].prefs[1][0]: "a" is named before',
        'hospitals[0].prefs[1][1]: no resident "b"',
      ].join('\n'),
    );
  });
});
