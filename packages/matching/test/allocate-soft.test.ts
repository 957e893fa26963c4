import fc from 'fast-check';
import { allocate } from '../src/index.ts';
import type { Market, SoftLists } from '../src/index.ts';

const markets = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 3 }), { minLength: 28, maxLength: 28 }),
  )
  .map(([capacities, fits]): Market => ({
    listings: capacities.map((capacity, j) => ({ id: `l${j}`, capacity })),
    profiles: Array.from({ length: 7 }, (_, i) => ({ id: `p${i}` })),
    edges: fits.flatMap((fit, at) =>
      fit === null ? [] : [{ listing: `l${at % 4}`, profile: `p${at % 7}`, fit }],
    ),
  }));

const shareIn = ({ lists }: SoftLists, listing: string, profile: string): number =>
  lists.get(profile)?.find((one) => one.listing === listing)?.share ?? 0;

const loadIn = (found: SoftLists, listing: string): number =>
  [...found.lists.keys()].reduce((sum, profile) => sum + shareIn(found, listing, profile), 0);

const turnsIn = ({ lists }: SoftLists, profile: string): number =>
  (lists.get(profile) ?? []).reduce((sum, { share }) => sum + share, 0);

describe('soft lists', () => {
  test.each(['capacity', 'market'] as const)(
    '%s: nobody has more than one turn, no listing more than its places',
    (by) => {
      fc.assert(
        fc.property(markets, fc.constantFrom(2, 20, 300), (market, temperature) => {
          const found = allocate.soft(market, { by, temperature, rounds: 60 });
          for (const { id } of market.profiles) expect(turnsIn(found, id)).toBeLessThanOrEqual(1 + 1e-9);
          for (const { id, capacity } of market.listings)
            expect(loadIn(found, id)).toBeLessThanOrEqual(capacity + 1e-9);
          for (const list of found.lists.values())
            for (const { share } of list) expect(share).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 150 },
      );
    },
  );

  test('capacity: as near to the best placing as the temperature allows', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const temperature = 20;
        const found = allocate.soft(market, { temperature, rounds: 5000, tolerance: 1e-5 });
        const sum = market.edges.reduce(
          (all, edge) => all + edge.fit * shareIn(found, edge.listing, edge.profile),
          0,
        );
        // The most that entropy can outweigh: seven turns, each spread over at most so many edges.
        const entropy = 7 * temperature * (1 + Math.log(1 + market.edges.length));
        expect(sum).toBeGreaterThanOrEqual(allocate.spread(market).total - entropy);
      }),
      { numRuns: 40 },
    );
  });

  test('market: what meets is the geometric mean of what goes without, times the worth (Choo and Siow)', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const temperature = 300;
        const found = allocate.soft(market, { by: 'market', temperature, rounds: 20_000, tolerance: 1e-12 });
        expect(found.converged).toBe(true);
        for (const { listing, profile, fit } of market.edges) {
          const { capacity } = market.listings.find(({ id }) => id === listing)!;
          const without = (1 - turnsIn(found, profile)) * (capacity - loadIn(found, listing));
          const expected = Math.sqrt(Math.max(0, without)) * Math.exp(fit / (2 * temperature));
          expect(shareIn(found, listing, profile)).toBeCloseTo(expected, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a popular listing is shared out; whoever has an equal choice is sent there', () => {
    const market: Market = {
      listings: [
        { id: 'bakery', capacity: 1 },
        { id: 'office', capacity: 5 },
      ],
      profiles: [{ id: 'a' }, { id: 'b' }],
      edges: [
        { listing: 'bakery', profile: 'a', fit: 900 },
        { listing: 'office', profile: 'a', fit: 880 },
        { listing: 'bakery', profile: 'b', fit: 900 },
        { listing: 'office', profile: 'b', fit: 300 },
      ],
    };
    const { lists, converged } = allocate.soft(market, { rounds: 2000 });
    expect(converged).toBe(true);
    expect(lists.get('a')![0]!.listing).toBe('office');
    expect(lists.get('b')![0]).toMatchObject({ listing: 'bakery' });
  });

  test('wrong options are refused', () => {
    const empty = { listings: [], profiles: [], edges: [] };
    expect(() => allocate.soft(empty, { temperature: 1, rounds: 0, tolerance: NaN })).toThrow(
      'temperature: not a number from 2\nrounds: not a whole number from 1\ntolerance: not a number from 0',
    );
    expect(allocate.soft(empty).lists.size).toBe(0);
  });
});
