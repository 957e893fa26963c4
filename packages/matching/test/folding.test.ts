import * as m from '../src/index.ts';
import type { Finding, Programme } from '../src/index.ts';
import { spreadReserve } from '../src/spread.ts';
import { foldValues, fromPoints, mustPasses } from '../src/verdict.ts';

type Any = Readonly<Record<string, unknown>>;
type Declare = Parameters<typeof m.programme<Any, Any>>[1];

const pay = m.atLeast('listing.pay', 'profile.pay', { soft: 1000 });
/** Listing and profile are worth what the amounts say: 1000 less what is short of it. */
const scored = (declare: Declare): Programme<Any, Any> => m.programme<Any, Any>('scored', declare);
const shop = scored(({ must, wish }) => ({
  licence: must(m.allOf('listing.need', 'profile.have'), { unknown: 'fails' }),
  town: must(m.anyOf('listing.town', 'profile.towns')),
  near: must(m.atLeast('listing.rooms', 'profile.rooms', { soft: 10 }), { from: 700 }),
  a: wish('listing', 60, m.atLeast('profile.a', 'listing.a', { soft: 1000 })),
  b: wish('listing', 40, m.atLeast('profile.b', 'listing.b', { soft: 1000 })),
  c: wish('profile', 100, m.atLeast('listing.c', 'profile.c', { soft: 1000 })),
}));
const wanted = { a: 1000, b: 1000 };
/** Values of the three wishes, per mille; undefined where nothing is said. */
const judged = (a?: number, b?: number, c?: number, listing: Any = {}, profile: Any = {}) =>
  m.judge(shop, { need: [], ...wanted, c, ...listing }, { a, b, c: 1000, ...profile });

describe('a verdict', () => {
  test('is folded from what each side gets', () => {
    const verdict = judged(500, 250, 800);
    expect(verdict).toMatchObject({
      programme: 'scored',
      digest: shop.digest,
      passes: true,
      forListing: 400,
      forProfile: 800,
      fit: 533,
      unmet: [],
      unknown: ['town', 'near'],
    });
    expect(verdict.findings.map(({ criterion }) => criterion)).toEqual(shop.criteria.map(({ id }) => id));
  });

  test.each([
    [undefined, 'unknown', 24_000],
    [0, 'unmet', 0],
    [1, 'partly', 60],
    [799, 'partly', 47_940],
    [800, 'met', 48_000],
    [1000, 'met', 60_000],
  ])('a wish of weight 60 with the value %s is %s and gives %i points', (value, result, points) => {
    const [, , , finding] = judged(value, 0, 0).findings;
    expect(finding).toEqual({
      criterion: 'a',
      kind: 'wish',
      side: 'listing',
      result,
      value: value ?? null,
      points,
      outOf: 60_000,
      blocks: false,
      facts: finding?.facts,
    });
  });

  test.each([
    ['met', { need: ['x'] }, { have: ['x'] }, 'met', false],
    ['missed', { need: ['x'] }, { have: [] }, 'unmet', true],
    ['not stated, where the law asks', { need: ['x'] }, {}, 'unknown', true],
  ])('a must that is %s', (_name, listing, profile, result, blocks) => {
    const verdict = judged(1000, 1000, 1000, listing, profile);
    const [finding] = verdict.findings;
    expect(finding).toMatchObject({
      criterion: 'licence',
      kind: 'must',
      side: 'both',
      result,
      points: 0,
      outOf: 0,
      blocks,
    });
    expect([verdict.passes, verdict.fit, verdict.unmet]).toEqual(
      blocks ? [false, 0, ['licence']] : [true, 1000, []],
    );
    expect([verdict.forListing, verdict.forProfile]).toEqual([1000, 1000]);
  });

  test.each([
    ['not stated, where that passes', {}, {}, []],
    ['at its threshold', { rooms: 7 }, { rooms: 10 }, []],
    ['just under its threshold', { rooms: 6 }, { rooms: 10 }, ['near']],
    ['missed', { town: 'x' }, { towns: ['y'] }, ['town']],
    ['and another, missed', { town: 'x', rooms: 0 }, { towns: ['y'], rooms: 9 }, ['town', 'near']],
  ])('a must that is %s', (_name, listing, profile, unmet) => {
    expect(judged(1000, 1000, 1000, listing, profile).unmet).toEqual(unmet);
  });

  test('facts are those of the measure', () => {
    expect(judged(400, 0, 0).findings[3]?.facts).toEqual({ value: 400, floor: 1000, short: 600 });
  });

  test.each([
    [null, 'passes', true],
    [null, 'fails', false],
    [699, 'passes', false],
    [700, 'fails', true],
  ] as const)('a must from 700 that says %s and %s of unknown', (value, unknown, passes) => {
    expect(mustPasses({ ...shop.criteria[2]!, unknown }, value)).toBe(passes);
  });

  test('only wishes count for a side, whatever a stored finding carries', () => {
    const finding = (kind: Finding['kind'], side: Finding['side'], points: number): Finding => ({
      ...{ criterion: 'x', kind, side, result: 'met', value: 1000, outOf: points, blocks: false, facts: {} },
      points,
    });
    const stored = [
      finding('wish', 'listing', 50_000),
      finding('wish', 'profile', 20_000),
      finding('must', 'listing', 70_000),
      finding('must', 'profile', 70_000),
    ];
    expect(m.foldFindings(stored)).toEqual({ passes: true, forListing: 500, forProfile: 200, fit: 286 });
    expect(m.foldFindings([])).toEqual({ passes: true, forListing: 0, forProfile: 0, fit: 0 });
  });

  test.each([
    ['all said', [1000, 1000, 700, 500, 250, 800], [true, 400, 800, 533]],
    ['wishes of which nothing is said', [1000, null, null, null, 250, null], [true, 340, 400, 368]],
    ['a must that does not let unknown pass', [null, 1000, 1000, 500, 250, 800], [false, 400, 800, 0]],
    ['the first must missed and the last met', [0, 1000, 1000, 500, 250, 800], [false, 400, 800, 0]],
    ['the last must missed by one', [1000, 1000, 699, 500, 250, 800], [false, 400, 800, 0]],
  ])('values fold to the same as findings: %s', (_name, values, [passes, forListing, forProfile, fit]) => {
    const valueOf = ({ id }: m.Criterion): number | null =>
      values[shop.criteria.findIndex((one) => one.id === id)]!;
    expect(foldValues(shop.criteria, valueOf)).toEqual({ passes, forListing, forProfile, fit });
  });

  test.each([
    [0, 0],
    [49, 0],
    [50, 1],
    [149, 1],
    [150, 2],
    [99_949, 999],
    [99_950, 1000],
  ])('%i points are %i per mille', (points, perMille) => {
    expect(fromPoints(points)).toBe(perMille);
  });

  test.each([
    [0, 0, 0],
    [0, 1000, 0],
    [1, 1, 1],
    [1, 2, 1],
    [1, 3, 2],
    [2, 3, 2],
    [500, 1000, 667],
    [1000, 1000, 1000],
  ])('the harmonic mean of %i and %i is %i, half up', (a, b, mean) => {
    expect(m.harmonic(a, b)).toBe(mean);
    expect(m.harmonic(b, a)).toBe(mean);
  });
});

describe('other weights', () => {
  test('are those of the wishes alone, and give the same criteria a digest of their own', () => {
    expect(m.weightsOf(shop)).toEqual({ a: 60, b: 40, c: 100 });
    const other = m.withWeights(shop, { a: 61, b: 39, c: 100 });
    expect(m.weightsOf(other)).toEqual({ a: 61, b: 39, c: 100 });
    expect(other.criteria.slice(0, 3)).toEqual(shop.criteria.slice(0, 3));
    expect(other.id).toBe(shop.id);
    expect(other.digest).not.toBe(shop.digest);
    expect(m.withWeights(other, m.weightsOf(shop)).digest).toBe(shop.digest);
  });

  test.each([
    [{ a: 60, b: 40, c: 100, town: 1, d: 2 }, 'scored: no wish is called town, d'],
    [{ a: 60, b: 40 }, 'scored.c: a weight is an integer from 1 to 100, not 0'],
  ])('%p are refused: %s', (weights: Readonly<Record<string, number>>, message) => {
    expect(() => m.withWeights(shop, weights)).toThrow(new RangeError(message));
  });
});

describe('order in the queue', () => {
  test.each([
    [1000, { answered: 0, asked: 0, open: 0, capacity: 3 }, 600],
    [1000, { answered: 0, asked: 0, open: 3, capacity: 3 }, 300],
    [1000, { answered: 0, asked: 0, open: 1, capacity: 2 }, 400],
    [800, { answered: 7, asked: 15, open: 0, capacity: 3 }, 400],
    [800, { answered: 0, asked: 0, open: 0, capacity: 0 }, 480],
    [800, { answered: 0, asked: 0, open: -2, capacity: 1 }, 480],
    [1000, { answered: 9, asked: 3, open: 0, capacity: 1 }, 1000],
    [1, { answered: 0, asked: 1, open: 0, capacity: 1 }, 1],
    [1, { answered: 0, asked: 2, open: 0, capacity: 1 }, 0],
  ])('%i in the queue %j is %i', (fit, queue, order) => {
    expect(m.orderOf(fit, queue)).toBe(order);
  });
});

describe('the spread of a list', () => {
  const spreadOf = (list: string, limit?: number, rule?: { atMost: number; inAny: number }): string =>
    m
      .spread(
        [...list].map((organisation, place) => ({ organisation, place })),
        ({ organisation }) => (organisation === '.' ? undefined : organisation),
        limit,
        rule,
      )
      .map(({ organisation }) => organisation)
      .join('');

  test.each([
    ['', ''],
    ['a', 'a'],
    ['aab', 'aab'],
    ['aaab', 'aab'],
    ['aaa', 'aa'],
    ['...', '...'],
    ['aaa.', 'aa.'],
    ['aaabbbccc', 'aabbcc'],
    ['aaabcdefghij', 'aabcdefghiaj'],
    ['aaaabcdefghijklmnop', 'aabcdefghiaajklmnop'],
    ['aaa........', 'aa........a'],
    ['aaaa........', 'aa........aa'],
    ['aaabbb......', 'aabb......a'],
  ])('"%s" is shown as "%s"', (list, shown) => {
    expect(spreadOf(list)).toBe(shown);
  });

  test('ends at its limit', () => {
    expect(spreadOf('abcdef', 3)).toBe('abc');
    expect(spreadOf('abcdef', 0)).toBe('');
    expect(spreadOf('abcdef', 99)).toBe('abcdef');
  });

  test('takes another rule', () => {
    expect(spreadOf('aabbcc', 6, { atMost: 1, inAny: 2 })).toBe('ababcc'.slice(0, 5));
    expect(spreadOf('aabb', 4, { atMost: 1, inAny: 2 })).toBe('abab');
    expect(spreadOf('aabb', 4, { atMost: 1, inAny: 3 })).toBe('ab');
  });

  test('the reserve of each length is what the worst list needs, in groups and in all', () => {
    expect(spreadReserve(0, 2)).toEqual({ perGroup: 2, size: 0 });
    expect(spreadReserve(1, 2)).toEqual({ perGroup: 2, size: 1 });
    expect(spreadReserve(10, 2)).toEqual({ perGroup: 2, size: 10 });
    expect(spreadReserve(11, 2)).toEqual({ perGroup: 4, size: 19 });
    expect(spreadReserve(20, 2)).toEqual({ perGroup: 4, size: 28 });
    expect(spreadReserve(21, 2)).toEqual({ perGroup: 6, size: 37 });
    expect(spreadReserve(20, 1)).toEqual({ perGroup: 2, size: 29 });
    expect(spreadReserve(20, 5)).toEqual({ perGroup: 10, size: 25 });
  });
});

describe('a declaration', () => {
  const both = (draft: (kit: Parameters<Declare>[0]) => ReturnType<Declare>): Declare => {
    return (kit) => ({ ...draft(kit), other: kit.wish('profile', 100, pay) });
  };
  const whole = both(({ wish }) => ({ a: wish('listing', 100, pay) }));

  test('says what each criterion is', () => {
    const made = scored(
      both(({ must, wish }) => ({
        plain: must(pay),
        full: must(pay, { unknown: 'fails', from: 1000, fixed: ['listing.pay'] }),
        a: wish('listing', 100, pay),
      })),
    );
    expect(made.id).toBe('scored');
    expect(made.criteria).toEqual([
      {
        id: 'plain',
        kind: 'must',
        side: 'both',
        weight: 0,
        unknown: 'passes',
        from: 1,
        fixed: [],
        measure: pay,
      },
      {
        ...{ id: 'full', kind: 'must', side: 'both', weight: 0, unknown: 'fails', from: 1000 },
        ...{ fixed: ['listing.pay'], measure: pay },
      },
      {
        id: 'a',
        kind: 'wish',
        side: 'listing',
        weight: 100,
        unknown: 'passes',
        from: 1,
        fixed: [],
        measure: pay,
      },
      {
        ...{ id: 'other', kind: 'wish', side: 'profile', weight: 100, unknown: 'passes', from: 1 },
        ...{ fixed: [], measure: pay },
      },
    ]);
    expect(Object.isFrozen(made) && Object.isFrozen(made.criteria) && Object.isFrozen(made.criteria[0])).toBe(
      true,
    );
  });

  const wishes = (...weights: number[]): Declare =>
    both(({ wish }) =>
      Object.fromEntries(weights.map((weight, i) => [`w${i}`, wish('listing', weight, pay)])),
    );
  const mustFrom = (from: number): Declare =>
    both(({ must, wish }) => ({ gate: must(pay, { from }), a: wish('listing', 100, pay) }));

  test.each([
    ['weights of 99', wishes(98, 1), 'scored: the wishes of the listing weigh 99, not 100'],
    ['weights of 101', wishes(100, 1), 'scored: the wishes of the listing weigh 101, not 100'],
    ['a weight of 0', wishes(100, 0), 'scored.w1: a weight is an integer from 1 to 100, not 0'],
    ['a weight over all', wishes(101, -1), 'scored.w0: a weight is an integer from 1 to 100, not 101'],
    ['half a weight', wishes(99.5, 0.5), 'scored.w0: a weight is an integer from 1 to 100, not 99.5'],
    [
      'a side without wishes',
      ({ wish }) => ({ a: wish('listing', 100, pay) }),
      'scored: the wishes of the profile weigh 0, not 100',
    ],
    ['a must from 0', mustFrom(0), 'scored.gate: "from" is an integer from 1 to 1000, not 0'],
    ['a must from 1001', mustFrom(1001), 'scored.gate: "from" is an integer from 1 to 1000, not 1001'],
    ['a must from a half', mustFrom(1.5), 'scored.gate: "from" is an integer from 1 to 1000, not 1.5'],
    [
      'a text as a must',
      both(({ must, wish }) => ({
        gate: must(m.textSimilarity('listing.a', 'profile.a', { terms: () => [] })),
        a: wish('listing', 100, pay),
      })),
      'scored.gate: free text may score, it never admits or excludes',
    ],
  ] satisfies [string, Declare, string][])('of %s does not load', (_name, declare, message) => {
    expect(() => scored(declare)).toThrow(new RangeError(message));
  });

  test.each([
    ['weights of 1 and 99', wishes(1, 99)],
    ['a must from 1', mustFrom(1)],
    ['a must from 1000', mustFrom(1000)],
    [
      'a text as a wish',
      both(({ wish }) => ({
        a: wish('listing', 100, m.textSimilarity('listing.a', 'profile.a', { terms: () => [] })),
      })),
    ],
  ] satisfies [string, Declare][])('of %s loads', (_name, declare) => {
    expect(() => scored(declare)).not.toThrow();
  });

  test('has another digest for everything that moves a score', () => {
    const gate = (
      options: Parameters<Parameters<Declare>[0]['must']>[1],
      measure: m.Measure<'listing.pay' | 'listing.hours' | 'profile.pay'> = pay,
    ): Declare => both(({ must, wish }) => ({ gate: must(measure, options), a: wish('listing', 100, pay) }));
    const digests = [
      scored(whole),
      m.programme<Any, Any>('named', whole),
      scored(both(({ wish }) => ({ b: wish('listing', 100, pay) }))),
      scored(gate({})),
      scored(gate({ unknown: 'fails' })),
      scored(gate({ from: 2 })),
      scored(gate({}, m.atLeast('listing.pay', 'profile.pay', { soft: 1 }))),
      scored(gate({}, m.atLeast('listing.hours', 'profile.pay', { soft: 1000 }))),
      scored(gate({}, m.atMost('listing.pay', 'profile.pay', { soft: 1000 }))),
      scored(wishes(40, 60)),
      scored(wishes(60, 40)),
      scored(({ wish }) => ({
        w0: wish('profile', 40, pay),
        w1: wish('profile', 60, pay),
        other: wish('listing', 100, pay),
      })),
    ].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(scored(whole).digest).toBe(digests[0]);
    // A field that nobody must be asked to change moves no score.
    expect(scored(gate({ fixed: ['listing.pay'] })).digest).toBe(digests[3]);
  });
});
