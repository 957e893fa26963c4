import fc from 'fast-check';
import type { Decision, Programme } from '../src/index.ts';
import {
  LEARNING,
  fingerprint,
  judge,
  listChanges,
  programme,
  proposeWeights,
  replayWeights,
  valuesOf,
  weightsOf,
  withWeights,
} from '../src/index.ts';
import * as m from '../src/index.ts';

type Any = Readonly<Record<string, unknown>>;
const work = programme<Any, Any>('work', ({ must, wish }) => ({
  licences: must(m.allOf('listing.licences', 'profile.licences')),
  hours: wish('listing', 40, m.overlap('listing.hours', 'profile.hours')),
  skills: wish('listing', 40, m.coverage('listing.skills', 'profile.skills')),
  words: wish('listing', 20, m.overlap('listing.tags', 'profile.tags')),
  pay: wish('profile', 70, m.atLeast('listing.pay', 'profile.floor', { soft: 300 })),
  far: wish('profile', 30, m.overlap('listing.area', 'profile.areas')),
}));
const WISHES = ['hours', 'skills', 'words', 'pay', 'far'] as const;

const value = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
const decisionAt = (at: number): fc.Arbitrary<Decision> =>
  fc.record({
    id: fc.constant(`d${String(at)}`),
    at: fc.integer({ min: 0, max: 3 }),
    listing: fc.constantFrom('l1', 'l2', 'l3'),
    profile: fc.constant(`p${String(at)}`),
    by: fc.constantFrom('desk' as const, 'listing' as const, 'profile' as const),
    liked: fc.boolean(),
    values: fc.record(Object.fromEntries(WISHES.map((id) => [id, value]))),
    criterion: fc.constantFrom(...WISHES, 'licences'),
  });
const decisions = (most: number): fc.Arbitrary<Decision[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => decisionAt(at))));

const sumOf = (
  of: Programme,
  side: 'listing' | 'profile',
  weights: Readonly<Record<string, number>>,
): number => of.criteria.reduce((sum, c) => (c.side === side ? sum + (weights[c.id] ?? 0) : sum), 0);

describe('a programme with other weights', () => {
  test('judges by them, under a digest of its own; the same weights are the same programme', () => {
    const other = withWeights(work, { ...weightsOf(work), hours: 41, skills: 39 });
    expect(other.digest).not.toBe(work.digest);
    expect(withWeights(other, weightsOf(work)).digest).toBe(work.digest);
    const verdict = judge(
      other,
      { hours: ['a'], skills: ['x'], pay: 1 },
      { hours: ['a'], skills: ['y'], floor: 1 },
    );
    expect(verdict.findings.find(({ criterion }) => criterion === 'hours')?.points).toBe(41_000);
  });

  test.each([
    ['a side that does not add up', { hours: 41 }],
    ['a weight under 1', { hours: 80, skills: 0 }],
    ['half a point', { hours: 40.5, skills: 39.5 }],
    ['a weight for a must', { licences: 1 }],
    ['a wish that is not there', { luck: 1 }],
  ])('refuses %s', (_, change) => {
    expect(() => withWeights(work, { ...weightsOf(work), ...change })).toThrow(RangeError);
  });
});

describe('proposed weights', () => {
  test('are whole, at least 1, add up to 100 and move by no more than the bound, whatever was decided', () => {
    fc.assert(
      fc.property(decisions(80), (made) => {
        const { weights } = proposeWeights(work, made);
        for (const [id, before] of Object.entries(weightsOf(work))) {
          const after = weights[id] ?? 0;
          expect(Number.isInteger(after) && after >= 1).toBe(true);
          expect(Math.abs(after - before)).toBeLessThanOrEqual(LEARNING.bound);
        }
        expect([sumOf(work, 'listing', weights), sumOf(work, 'profile', weights)]).toEqual([100, 100]);
        expect(() => withWeights(work, weights)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('never fall under 1, however much speaks against a wish that has next to nothing', () => {
    const thin = withWeights(work, { hours: 2, skills: 97, words: 1, pay: 99, far: 1 });
    const made = Array.from({ length: 400 }, (_, at): Decision => {
      const liked = at % 2 === 0;
      return {
        ...{ id: `d${String(at)}`, at, listing: 'l', profile: `p${String(at)}`, by: 'desk', liked },
        values: { hours: 500, skills: liked ? 600 : 400, words: liked ? 0 : 1000, pay: 500, far: 500 },
        ...(liked ? {} : { criterion: 'skills' }),
      };
    });
    const { weights } = proposeWeights(thin, made);
    expect([weights['words'], sumOf(thin, 'listing', weights)]).toEqual([1, 100]);
  });

  test('do not depend on the order in which decisions are given', () => {
    fc.assert(
      fc.property(
        decisions(60).chain((made) =>
          fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
        ),
        ([made, shuffled]) => {
          expect(proposeWeights(work, shuffled)).toEqual(proposeWeights(work, made));
          const { weights } = proposeWeights(work, made);
          expect(replayWeights(work, weights, shuffled)).toEqual(replayWeights(work, weights, made));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('stay as they are without decisions, and with too few', () => {
    fc.assert(
      fc.property(decisions(LEARNING.decisions - 1), (made) => {
        const { weights, sides } = proposeWeights(work, made);
        expect(weights).toEqual(weightsOf(work));
        expect(sides.map(({ enough }) => enough)).toEqual([false, false]);
      }),
    );
  });

  test('give a wish that every refusal names more weight', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WISHES),
        fc.integer({ min: 15, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 }),
        (named, refusals, others) => {
          // All else is equal; the wish that is named was met by who was liked and missed by who was refused.
          const values = Object.fromEntries(WISHES.map((id, at) => [id, others[at] ?? 0]));
          const made = Array.from({ length: refusals * 2 }, (_, at): Decision => {
            const liked = at % 2 === 0;
            return {
              ...{ id: `d${String(at)}`, at, listing: 'l', profile: `p${String(at)}`, by: 'desk', liked },
              values: { ...values, [named]: liked ? 1000 : 0 },
              ...(liked ? {} : { criterion: named }),
            };
          });
          const [before, after] = [
            weightsOf(work)[named] ?? 100,
            proposeWeights(work, made).weights[named] ?? 0,
          ];
          expect(after).toBeGreaterThanOrEqual(before);
          // What has most of the weight already accounts for most refusals by itself.
          if (before < 50 && refusals >= 30) expect(after).toBeGreaterThan(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a side are moved by its own decisions and those of the desk, never by the other side', () => {
    const made = Array.from({ length: 60 }, (_, at): Decision => {
      const liked = at % 2 === 0;
      return {
        ...{ id: `d${String(at)}`, at, listing: 'l', profile: `p${String(at)}`, by: 'profile', liked },
        values: {
          hours: liked ? 0 : 1000,
          skills: liked ? 1000 : 0,
          words: 500,
          pay: liked ? 1000 : 0,
          far: 500,
        },
        ...(liked ? {} : { criterion: 'pay' }),
      };
    });
    const [listing, profile] = proposeWeights(work, made).sides;
    expect([listing.enough, profile.enough]).toEqual([false, true]);
    expect(profile.changes[0]).toEqual({ criterion: 'pay', before: 70, after: 72, stated: 60, named: 30 });
  });

  test('are always the same to the digit', () => {
    const [made = []] = fc.sample(decisions(80), { seed: 7, numRuns: 1 });
    expect(fingerprint(proposeWeights(work, made))).toBe(
      fingerprint(proposeWeights(work, structuredClone(made))),
    );
  });
});

describe('a replay', () => {
  test('of the present weights changes nothing', () => {
    fc.assert(
      fc.property(decisions(60), (made) => {
        const replay = replayWeights(work, weightsOf(work), made);
        expect([replay.turnedRight, replay.turnedWrong, replay.swaps]).toEqual([0, 0, []]);
        expect(replay.all.after).toBe(replay.all.before);
      }),
      { numRuns: 100 },
    );
  });

  test('counts fits as judging with the new weights would', () => {
    const listing = { hours: ['a', 'b'], skills: ['x'], tags: ['t'], pay: 1100, area: ['n'] };
    const profile = { hours: ['a'], skills: ['x'], tags: ['u'], floor: 1200, areas: ['n'] };
    const weights = { hours: 37, skills: 45, words: 18, pay: 65, far: 35 };
    const made = (id: string, liked: boolean, values: Decision['values']): Decision => ({
      ...{ id, at: 0, listing: 'l', profile: id, by: 'desk', liked, values },
    });
    const stated = valuesOf(judge(work, listing, profile).findings);
    const { swaps } = replayWeights(work, weights, [
      made('liked', true, stated),
      ...Array.from({ length: 1001 }, (_, fit) =>
        made(`r${String(fit)}`, false, { hours: fit, skills: fit, words: fit, pay: fit, far: fit }),
      ).slice(501),
    ]);
    const fits = new Set(swaps.map(({ likedFit }) => JSON.stringify(likedFit)));
    const expected = {
      before: judge(work, listing, profile).fit,
      after: judge(withWeights(work, weights), listing, profile).fit,
    };
    expect([...fits]).toEqual([JSON.stringify(expected)]);
  });

  test('learns on the earlier decisions and judges on the later ones', () => {
    const made = Array.from({ length: 100 }, (_, at): Decision => {
      const liked = at % 2 === 0;
      return {
        ...{ id: `d${String(at)}`, at, listing: 'l', profile: `p${String(at)}`, by: 'desk', liked },
        values: { hours: liked ? 600 : 500, skills: liked ? 500 : 600, words: 500, pay: 500, far: 500 },
        ...(liked ? {} : { criterion: 'hours' }),
      };
    });
    const { weights } = proposeWeights(work, made);
    const { later, all } = replayWeights(work, weights, made);
    expect(weights['hours']).toBe(45);
    expect(later).toEqual({ decisions: 30, before: 500, after: 1000 });
    expect(all).toEqual({ before: 500, after: 1000 });
  });

  test('says whose first ten places would change, group by group', () => {
    const place = (id: string, hours: number, skills: number) => ({
      id,
      values: { hours, skills, words: 0, pay: 500, far: 500 },
    });
    const even = Array.from({ length: 9 }, (_, at) => place(`e${String(at)}`, 1000, 1000));
    const lists = [
      {
        id: 'a',
        of: 'listing',
        places: [...even, place('x', 500, 520), place('y', 520, 499)],
        groups: { area: 'north' },
      },
      { id: 'b', of: 'listing', places: even, groups: { area: 'south' } },
    ] as const;
    const changes = listChanges(work, { ...weightsOf(work), hours: 45, skills: 35 }, lists);
    expect(changes).toEqual({
      lists: 2,
      changed: 1,
      replaced: 1,
      places: 19,
      groups: [
        { kind: 'area', group: 'north', lists: 1, changed: 1 },
        { kind: 'area', group: 'south', lists: 1, changed: 0 },
      ],
    });
  });
});
