import fc from 'fast-check';
import type { Prepared, Programme, Stated } from '../src/index.ts';
import { judge, prepare, spread, tieHash } from '../src/index.ts';
import { threads } from '../src/threads.ts';
import { ENGINES, programmes, someone, towns } from './drawn.ts';
import { statement } from './kitchen.ts';

type Draft = { readonly listings: readonly [Stated, number][]; readonly profiles: readonly Stated[] };
type Lists = Record<string, [string, number, number, number][]>;

function fill(town: Prepared, { listings, profiles }: Draft): void {
  listings.forEach(([one, org], i) => town.putListing(`l${i}`, one, org === 0 ? undefined : `o${org}`));
  profiles.forEach((one, i) => town.putProfile(`p${i}`, one));
}

/** The lists by the book: judge, sort, spread. */
function byJudging(of: Programme, draft: Draft, top: number): { byListing: Lists; byProfile: Lists } {
  const scored = draft.listings.flatMap(([listing], l) =>
    draft.profiles.map((profile, p) => ({
      l: `l${l}`,
      p: `p${p}`,
      ...judge<object, object>(of, listing, profile),
    })),
  );
  const good = scored.filter(({ passes, fit }) => passes && fit > 0);
  good.sort((a, b) => b.fit - a.fit || tieHash(a.l, a.p) - tieHash(b.l, b.p));
  const orgOf = (id: string): number | undefined => draft.listings[Number(id.slice(1))]![1] || undefined;
  const row = (id: string, x: (typeof good)[number]): [string, number, number, number] => [
    id,
    x.fit,
    x.forListing,
    x.forProfile,
  ];
  const byListing = draft.listings.map((_, i) => [
    `l${i}`,
    good
      .filter((x) => x.l === `l${i}`)
      .slice(0, top)
      .map((x) => row(x.p, x)),
  ]);
  const ofProfile = new Map<string, typeof good>();
  for (const pair of good) ofProfile.set(pair.p, [...(ofProfile.get(pair.p) ?? []), pair]);
  const byProfile = draft.profiles.map((_, i) => {
    const mine = ofProfile.get(`p${i}`) ?? [];
    return [`p${i}`, spread(mine, (x) => orgOf(x.l), top).map((x) => row(x.l, x))];
  });
  return {
    byListing: Object.fromEntries(byListing) as Lists,
    byProfile: Object.fromEntries(byProfile) as Lists,
  };
}

function plain(
  lists: ReadonlyMap<string, readonly { id: string; fit: number; forListing: number; forProfile: number }[]>,
): Lists {
  return Object.fromEntries(
    [...lists].map(([id, list]) => [
      id,
      list.map((one) => [one.id, one.fit, one.forListing, one.forProfile]),
    ]),
  );
}

const RUNS = { numRuns: 150, seed: 20_261_128 };

describe.each(Object.entries(ENGINES))('%s', (_name, options) => {
  test('full runs and single lists are what judging every pair gives', () => {
    fc.assert(
      fc.property(programmes, towns, fc.integer({ min: 1, max: 6 }), (of, draft, top) => {
        const town = prepare(of, options);
        fill(town, draft);
        const expected = byJudging(of, draft, top);
        const all = town.rankAll({ top });
        expect(plain(all.byListing)).toEqual(expected.byListing);
        expect(plain(all.byProfile)).toEqual(expected.byProfile);
        expect(plain(new Map([['l0', town.topForListing('l0', top)]]))).toEqual({
          l0: expected.byListing.l0,
        });
        expect(plain(new Map([['p0', town.topForProfile('p0', top)]]))).toEqual({
          p0: expected.byProfile.p0,
        });
      }),
      RUNS,
    );
  });

  test('counts and near misses are what judging every pair gives', () => {
    fc.assert(
      fc.property(programmes, towns, someone, (of, draft, listing) => {
        const town = prepare(of, options);
        fill(town, draft);
        const verdicts = draft.profiles.map((profile) => judge<object, object>(of, listing, profile));
        const passing = verdicts.filter((verdict) => verdict.passes);
        const once = verdicts.filter((verdict) => verdict.unmet.length === 1);
        const failingOnly = Object.fromEntries(
          ['a', 'b', 'c'].map((id) => [id, once.filter((verdict) => verdict.unmet[0] === id).length]),
        );
        expect(town.tally('listing', listing)).toEqual({
          passing: passing.length,
          good: passing.filter(({ fit }) => fit >= 600).length,
          failingOnly,
        });
        const nearly = town.nearlyTop('listing', listing, 100);
        expect(nearly).toHaveLength(once.length);
        for (const { id, criterion } of nearly)
          expect(verdicts[Number(id.slice(1))]!.unmet).toEqual([criterion]);
        expect(nearly).toEqual(
          nearly.toSorted((one, other) => other.fit - one.fit || (one.id < other.id ? -1 : 1)),
        );
        town.putListing('put', listing);
        expect(town.nearlyTopOf('listing', 'put', 3)).toEqual(nearly.slice(0, 3));
      }),
      RUNS,
    );
  });

  test('lists that are kept through changes are what a full run gives', async () => {
    const change = fc.record({
      side: fc.constantFrom('listing', 'profile'),
      at: fc.nat({ max: 19 }),
      to: fc.option(someone, { nil: undefined }),
      org: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        programmes,
        towns,
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (of, draft, changes) => {
          const town = prepare(of, options);
          fill(town, draft);
          await town.keepLists({ top: 2, reserve: 1, pause: () => Promise.resolve() });
          const fresh = prepare(of, { kernel: 'typescript' });
          fill(fresh, draft);
          for (const { side, at, to, org } of changes) {
            for (const one of [town, fresh]) {
              if (side === 'listing' && to) one.putListing(`l${at}`, to, org === 0 ? undefined : `o${org}`);
              else if (side === 'listing') one.removeListing(`l${at}`);
              else if (to) one.putProfile(`p${at}`, to);
              else one.removeProfile(`p${at}`);
            }
          }
          const expected = fresh.rankAll({ top: 2 });
          for (const [id, list] of expected.byListing) expect(town.listOf('listing', id)).toEqual(list);
          for (const [id, list] of expected.byProfile) expect(town.listOf('profile', id)).toEqual(list);
        },
      ),
      RUNS,
    );
  });
});

describe('a town of several tiles', () => {
  const [of] = fc.sample(programmes, { numRuns: 1, seed: 7 }) as [Programme];
  const draft: Draft = {
    listings: fc.sample(fc.tuple(statement, fc.integer({ min: 0, max: 3 })), { numRuns: 8, seed: 1 }),
    profiles: fc.sample(statement, { numRuns: 6000, seed: 2 }),
  };
  const expected = byJudging(of, draft, 5);

  test.each(Object.entries(ENGINES).filter(([, { forms }]) => forms !== 'asked'))(
    '%s: lists of all are what judging every pair gives, also when most have come later',
    async (_name, options) => {
      const all = prepare(of, options);
      fill(all, draft);
      const lists = all.rankAll({ top: 5 });
      expect(plain(lists.byListing)).toEqual(expected.byListing);
      expect(plain(lists.byProfile)).toEqual(expected.byProfile);
      const later = prepare(of, options);
      fill(later, { ...draft, profiles: draft.profiles.slice(0, 5500) });
      await later.keepLists({ top: 5, pause: () => Promise.resolve() });
      draft.profiles.slice(5500).forEach((one, i) => later.putProfile(`p${5500 + i}`, one));
      for (const id of lists.byListing.keys())
        expect(later.listOf('listing', id)).toEqual(lists.byListing.get(id));
      for (const [id, list] of lists.byProfile) expect(later.listOf('profile', id)).toEqual(list);
    },
  );
});

describe('threads', () => {
  test('several threads over one memory give what one gives', async () => {
    const pool = threads(2, 0);
    try {
      await fc.assert(
        fc.asyncProperty(programmes, towns, async (of, draft) => {
          const [one, many] = [
            prepare(of, { forms: 'columns' }),
            prepare(of, { forms: 'columns', threads: pool }),
          ];
          for (const town of [one, many]) {
            fill(town, draft);
            await town.keepLists({ top: 3, pause: () => Promise.resolve() });
          }
          expect(many.kernel).toEqual({ name: 'wasm', threads: 2 });
          for (let i = 0; i < draft.listings.length; i++)
            expect(many.listOf('listing', `l${i}`)).toEqual(one.listOf('listing', `l${i}`));
          for (let i = 0; i < draft.profiles.length; i++)
            expect(many.listOf('profile', `p${i}`)).toEqual(one.listOf('profile', `p${i}`));
        }),
        { numRuns: 40, seed: 20_261_128 },
      );
    } finally {
      await pool.close();
    }
  });
});
