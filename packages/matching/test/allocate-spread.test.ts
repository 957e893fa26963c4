import fc from 'fast-check';
import { allocate } from '../src/index.ts';
import type { Market, MarketEdge } from '../src/index.ts';

const marketOf = (
  capacities: readonly number[],
  people: number,
  fits: readonly (number | null)[],
): Market => ({
  listings: capacities.map((capacity, at) => ({ id: `l${at}`, capacity })),
  profiles: Array.from({ length: people }, (_, at) => ({ id: `p${at}` })),
  edges: fits.flatMap((fit, at): MarketEdge[] => {
    const [listing, profile] = [Math.floor(at / people), at % people];
    if (fit === null || listing >= capacities.length) return [];
    return [{ listing: `l${listing}`, profile: `p${profile}`, fit }];
  }),
});

const marketWith = (places: number, people: number, fit: fc.Arbitrary<number>): fc.Arbitrary<Market> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: places }),
      fc.integer({ min: 1, max: people }),
      fc.array(fc.option(fit, { freq: 3 }), { minLength: places * people, maxLength: places * people }),
    )
    .map(([capacities, count, fits]) => marketOf(capacities, count, fits));

const fitBetween = (listing: string, profile: string, { edges }: Market): number =>
  edges.find((edge) => edge.listing === listing && edge.profile === profile)?.fit ?? 0;

/** The optimum by the exact method: every place is a row, a missing edge costs nothing. */
const exactTotal = (market: Market): number => {
  const rows = market.listings.flatMap(({ id, capacity }) => Array<string>(capacity).fill(id));
  const costs = rows.flatMap((id) => market.profiles.map((one) => -fitBetween(id, one.id, market)));
  return 0 - allocate.assignment({ rows: rows.length, columns: market.profiles.length, costs }).total;
};

const sumOf = (market: Market, pairs: readonly { listing: string; profile: string }[]): number =>
  pairs.reduce((sum, { listing, profile }) => sum + fitBetween(listing, profile, market), 0);

const isWithinCapacity = (market: Market, pairs: readonly { listing: string; profile: string }[]): boolean =>
  new Set(pairs.map(({ profile }) => profile)).size === pairs.length &&
  market.listings.every(
    ({ id, capacity }) => pairs.filter(({ listing }) => listing === id).length <= capacity,
  );

describe('spread', () => {
  const whole = fc.integer({ min: 0, max: 1000 });

  test('whole fits: the optimum, proven, within every capacity', () => {
    fc.assert(
      fc.property(marketWith(8, 14, whole), (market) => {
        const { pairs, placed, total, bound, gap } = allocate.spread(market);
        expect([total, bound, gap]).toEqual([exactTotal(market), total, 0]);
        expect([sumOf(market, pairs), placed]).toEqual([total, pairs.length]);
        expect(isWithinCapacity(market, pairs)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('few different fits, where bidders fight over ties, end as well', () => {
    fc.assert(
      fc.property(marketWith(8, 14, fc.constantFrom(1, 500, 1000)), (market) => {
        expect(allocate.spread(market).total).toBe(exactTotal(market));
      }),
      { numRuns: 200 },
    );
  });

  test('the bound is above the optimum and the gap below what was asked for, fractions too', () => {
    fc.assert(
      fc.property(
        marketWith(8, 14, fc.double({ min: 0.001, max: 1000, noNaN: true })),
        fc.constantFrom(0.1, 0.01, 0.0001),
        (market, asked) => {
          const { total, bound, gap } = allocate.spread(market, { gap: asked });
          const best = exactTotal(market);
          expect(bound).toBeGreaterThanOrEqual(best - 1e-6);
          expect(total).toBeGreaterThanOrEqual(bound * (1 - asked) - 1e-6);
          expect(gap).toBeLessThanOrEqual(asked);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('what a listing without seats would be worth does not loosen the proof for the others', () => {
    const market = marketOf([0, 1], 2, [1000, 1000, 0.001, 0.001]);
    expect(allocate.spread(market, { gap: 0.0001 })).toMatchObject({ placed: 1, total: 0.001 });
    expect(allocate.spread(market, { gap: 0.0001 }).gap).toBeLessThanOrEqual(0.0001);
  });

  test('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(marketWith(6, 10, fc.constantFrom(300, 600)), (market) => {
        const turned = {
          listings: [...market.listings].reverse(),
          profiles: [...market.profiles].reverse(),
          edges: [...market.edges].reverse(),
        };
        expect(allocate.spread(turned)).toEqual(allocate.spread(market));
      }),
      { numRuns: 200 },
    );
  });

  test('a town where all want the same: 20 000 edges, proven to be the optimum', () => {
    let state = 3;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const capacities = Array.from({ length: 100 }, () => 1 + next(6));
    const fits = Array.from({ length: 100 * 1000 }, (_, at) =>
      next(5) === 0 ? Math.max(1, 990 - Math.floor(at / 1000) * 5 - next(300)) : null,
    );
    const { gap, placed } = allocate.spread(marketOf(capacities, 1000, fits));
    expect(gap).toBe(0);
    expect(placed).toBe(capacities.reduce((sum, capacity) => sum + capacity, 0));
  });

  test('wrong input is refused whole, every problem with its place', () => {
    const listings = [{ id: 'l', capacity: -1 }];
    const profiles = [{ id: 'p' }, { id: 'p' }];
    expect(() => allocate.spread({ listings, profiles, edges: [] })).toThrow(
      'listings[0].capacity: -1 is not a whole number from 0\nprofiles[1].id: "p" is also profiles[0]',
    );
    const edge = { listing: 'l', profile: 'p', fit: 500 };
    const refusedFor = (edges: MarketEdge[]) => () =>
      allocate.spread({ listings: [{ id: 'l', capacity: 1 }], profiles: [{ id: 'p' }], edges });
    expect(refusedFor([edge, edge])).toThrow('edges[1]: the same pair as edges[0]');
    expect(refusedFor([{ ...edge, profile: 'q', fit: 1001 }])).toThrow(
      'edges[0].profile: no profile "q"\nedges[0].fit: not 0 to 1000',
    );
  });
});

describe('report', () => {
  const market: Market = {
    listings: [
      { id: 'bakery', capacity: 1 },
      { id: 'office', capacity: 2 },
    ],
    profiles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    edges: [
      { listing: 'bakery', profile: 'a', fit: 900, forListing: 950, forProfile: 850 },
      { listing: 'bakery', profile: 'b', fit: 800, forListing: 700, forProfile: 900 },
      { listing: 'office', profile: 'b', fit: 600, forListing: 600, forProfile: 600 },
      { listing: 'office', profile: 'c', fit: 500 },
    ],
  };

  test('says what a placing means for both sides', () => {
    const pairs = [
      { listing: 'bakery', profile: 'a' },
      { listing: 'office', profile: 'b' },
    ];
    expect(allocate.report(market, pairs)).toEqual({
      places: 3,
      filled: 2,
      meanForListing: 775,
      meanForProfile: 725,
      blocking: 1, // c and the office, which has room
      largestLoad: 1,
      without: 2,
      shareWithout: 0.5,
    });
  });

  test('judges an overfull placing as well', () => {
    const pairs = [
      { listing: 'bakery', profile: 'a' },
      { listing: 'bakery', profile: 'b' },
    ];
    expect(allocate.report(market, pairs)).toMatchObject({ filled: 1, largestLoad: 2, without: 2 });
  });

  test('refuses pairs that are no edges or place somebody twice', () => {
    const twice = [
      { listing: 'bakery', profile: 'b' },
      { listing: 'office', profile: 'b' },
      { listing: 'office', profile: 'd' },
    ];
    expect(() => allocate.report(market, twice)).toThrow(
      'pairs[1]: "b" is placed twice\npairs[2]: "office" and "d" are not an edge',
    );
  });
});
