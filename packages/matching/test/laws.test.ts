import fc from 'fast-check';
import {
  applyChange,
  foldFindings,
  judge,
  nearMiss,
  NEUTRAL,
  prepare,
  rankForListing,
  tieHash,
  UNKNOWN,
} from '../src/index.ts';
import type { Stated, Verdict } from '../src/index.ts';
import { fieldNames, kitchen, measures, statement, wildStatement } from './kitchen.ts';

const MANY = { numRuns: 2000 };

describe('every measure', () => {
  test.each(Object.entries(measures))('%s: the bulk form agrees with the pairwise form', (_name, measure) => {
    // One form for all cases: dictionaries fill as they do in service.
    const form = measure.bulk();
    fc.assert(
      fc.property(
        fc.oneof(statement, wildStatement),
        fc.oneof(statement, wildStatement),
        (listing, profile) => {
          const { value } = measure.compare(listing, profile);
          expect(form.value(form.listing(listing), form.profile(profile))).toBe(value ?? UNKNOWN);
        },
      ),
      MANY,
    );
  });

  test.each(Object.entries(measures))(
    '%s: values are whole numbers per mille, facts are plain data',
    (_name, measure) => {
      fc.assert(
        fc.property(wildStatement, wildStatement, (listing, profile) => {
          const { value, facts } = measure.compare(listing, profile);
          if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
          expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each(Object.entries(measures))('%s: only the fields it names can move it', (_name, measure) => {
    const own = new Set(measure.reads);
    fc.assert(
      fc.property(statement, statement, statement, statement, (listing, profile, l2, p2) => {
        const mixed = (side: string, base: Stated, other: Stated): Stated =>
          Object.fromEntries(fieldNames.map((f) => [f, own.has(`${side}.${f}`) ? base[f] : other[f]]));
        const moved = measure.compare(mixed('listing', listing, l2), mixed('profile', profile, p2));
        expect(moved).toEqual(measure.compare(listing, profile));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(measures))(
    '%s: saying less never beats saying something good',
    (_name, measure) => {
      // An open end of a range and a capacity that nobody needs are statements of their own ("no limit", "no need"): there
      // only full agreement is compared; everywhere else whatever counts at least as much as silence.
      const good = ['ranges-meet', 'dates-meet', 'capacity-fits'].includes(measure.kind) ? 1000 : NEUTRAL;
      fc.assert(
        fc.property(statement, statement, fc.constantFrom(...measure.reads), (listing, profile, path) => {
          const before = measure.compare(listing, profile).value;
          if (before === null || before < good) return;
          const after = applyChange({ path, from: undefined, to: undefined, facts: {} }, listing, profile);
          expect(measure.compare(after.listing, after.profile).value ?? NEUTRAL).toBeLessThanOrEqual(before);
        }),
        { numRuns: 1000 },
      );
    },
  );
});

describe('verdicts', () => {
  const pair = fc.tuple(statement, statement);

  test('fold again from stored findings to the same score', () => {
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        const verdict = judge(kitchen, listing, profile);
        const stored = JSON.parse(JSON.stringify(verdict)) as Verdict;
        const { passes, forListing, forProfile, fit } = verdict;
        expect(foldFindings(stored.findings)).toEqual({ passes, forListing, forProfile, fit });
      }),
      MANY,
    );
  });

  test('a must that fails leaves no fit, and unmet names it', () => {
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        const verdict = judge(kitchen, listing, profile);
        expect(verdict.passes).toBe(verdict.unmet.length === 0);
        if (!verdict.passes) expect(verdict.fit).toBe(0);
      }),
      MANY,
    );
  });

  test('more points on a wish never lower the score', () => {
    fc.assert(
      fc.property(pair, fc.nat(), fc.integer({ min: 1, max: 1000 }), ([listing, profile], which, gain) => {
        const { findings, ...before } = judge(kitchen, listing, profile);
        const wishes = findings.filter((f) => f.kind === 'wish');
        const raised = wishes[which % wishes.length]!;
        const points = Math.min(raised.outOf, raised.points + (gain * raised.outOf) / 1000);
        const after = foldFindings(findings.map((f) => (f === raised ? { ...f, points } : f)));
        expect(after.fit).toBeGreaterThanOrEqual(before.fit);
        expect(after.forListing).toBeGreaterThanOrEqual(before.forListing);
        expect(after.forProfile).toBeGreaterThanOrEqual(before.forProfile);
      }),
      MANY,
    );
  });

  test('holding more, being free longer, paying more or travelling further never lowers the fit', () => {
    const better: Record<string, (l: Stated, p: Stated) => { l: Stated; p: Stated }> = {
      skills: (l, p) => ({
        l,
        p: { ...p, skills: [...((p.skills ?? []) as unknown[]), { skill: 'a1', level: 4 }] },
      }),
      week: (l, p) => ({ l, p: { ...p, week: [...((p.week ?? []) as unknown[]), 'wed 08:00-20:00'] } }),
      pay: (l, p) => ({ l: { ...l, amount: Number(l.amount ?? 0) + 15 }, p }),
      reach: (l, p) => ({ l, p: { ...p, limit: Number(p.limit ?? 0) + 15 } }),
    };
    fc.assert(
      fc.property(pair, fc.constantFrom(...Object.keys(better)), ([listing, profile], key) => {
        // Where it was stated: the first word on a matter may of course reveal a bad fit.
        fc.pre(
          profile.skills !== undefined &&
            profile.week !== undefined &&
            listing.amount !== undefined &&
            profile.limit !== undefined,
        );
        const { l, p } = better[key]!(listing, profile);
        expect(judge(kitchen, l, p).fit).toBeGreaterThanOrEqual(judge(kitchen, listing, profile).fit);
      }),
      MANY,
    );
  });

  test('repeating oneself changes nothing', () => {
    const twice = (s: Stated): Stated =>
      Object.fromEntries(
        Object.entries(s).map(([k, v]) => [
          k,
          Array.isArray(v) ? [...v, ...v, ...v] : k === 'text' ? `${String(v)} ${String(v)}` : v,
        ]),
      );
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        expect(judge(kitchen, twice(listing), twice(profile)).fit).toBe(judge(kitchen, listing, profile).fit);
      }),
      MANY,
    );
  });

  test('fields that no criterion reads change nothing', () => {
    const labels: Stated = {
      name: '山田',
      sex: 'f',
      age: 71,
      nationality: 'NP',
      disability: true,
      family: 'single',
      school: 'x',
      insolvency: true,
    };
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        expect(judge(kitchen, { ...listing, ...labels }, { ...profile, ...labels })).toEqual(
          judge(kitchen, listing, profile),
        );
      }),
      MANY,
    );
  });

  test('declaring a need never hurts where it is offered', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('a', 'b1', 'c2z'), ([listing, profile], need) => {
        const offering = { ...listing, codes: [...((listing.codes ?? []) as string[]), need] };
        const needing = { ...profile, codes: [...((profile.codes ?? []) as string[]), need] };
        expect(judge(kitchen, offering, needing).fit).toBe(judge(kitchen, offering, profile).fit);
      }),
      MANY,
    );
  });
});

describe('ranking', () => {
  const crowd = fc.array(statement, { minLength: 1, maxLength: 40 });
  const items = (list: readonly Stated[], prefix: string) =>
    list.map((s, i) => ({ id: `${prefix}${i}`, statement: s }));

  function judged(
    listing: { id: string; statement: Stated },
    profiles: readonly { id: string; statement: Stated }[],
  ) {
    return profiles
      .map(({ id, statement: s }) => ({ id, ...judge(kitchen, listing.statement, s) }))
      .filter(({ passes, fit }) => passes && fit >= 1)
      .sort((a, b) => b.fit - a.fit || tieHash(listing.id, a.id) - tieHash(listing.id, b.id))
      .map(({ id, fit, forListing, forProfile }) => ({ id, fit, forListing, forProfile }));
  }

  test('is what judging every pair gives, in any order of input, and holds no failed must', () => {
    fc.assert(
      fc.property(statement, crowd, fc.integer({ min: 0, max: 12 }), (l, ps, top) => {
        const listing = { id: 'l', statement: l };
        const profiles = items(ps, 'p');
        const expected = judged(listing, profiles).slice(0, top);
        expect(rankForListing(kitchen, listing, profiles, { top })).toEqual(expected);
        expect(rankForListing(kitchen, listing, profiles.toReversed(), { top })).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('all lists at once are the lists one by one', () => {
    fc.assert(
      fc.property(crowd, crowd, (ls, ps) => {
        const prepared = prepare(kitchen);
        const load = (id: string): number => id.length % 2;
        items(ls, 'l').forEach(({ id, statement: s }, i) => prepared.putListing(id, s, `org${i % 3}`));
        items(ps, 'p').forEach(({ id, statement: s }) => prepared.putProfile(id, s));
        const { byListing, byProfile } = prepared.rankAll({
          top: 12,
          load: { listing: load, profile: load },
        });
        for (const [id, list] of byListing) expect(list).toEqual(prepared.topForListing(id, 12, { load }));
        for (const [id, list] of byProfile) expect(list).toEqual(prepared.topForProfile(id, 12, { load }));
      }),
      { numRuns: 150 },
    );
  });

  test('statements that come, change and go leave what a fresh start would have', () => {
    const edit = fc.tuple(
      fc.constantFrom('put', 'remove'),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }),
      statement,
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const lived = prepare(kitchen);
        const [listings, profiles] = [new Map<string, Stated>(), new Map<string, Stated>()];
        for (const [what, isListing, n, s] of edits) {
          const [map, id] = isListing ? [listings, `l${n}`] : [profiles, `p${n}`];
          if (what === 'put') {
            map.set(id, s);
            if (isListing) lived.putListing(id, s);
            else lived.putProfile(id, s);
          } else {
            expect(isListing ? lived.removeListing(id) : lived.removeProfile(id)).toBe(map.delete(id));
          }
        }
        const fresh = prepare(kitchen);
        listings.forEach((s, id) => fresh.putListing(id, s));
        profiles.forEach((s, id) => fresh.putProfile(id, s));
        const byId = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(byId(lived.rankAll({ top: 5 }).byListing)).toEqual(byId(fresh.rankAll({ top: 5 }).byListing));
        expect(byId(lived.rankAll({ top: 5 }).byProfile)).toEqual(byId(fresh.rankAll({ top: 5 }).byProfile));
      }),
      { numRuns: 300 },
    );
  });

  test('a listing posted a thousand times has no better place', () => {
    fc.assert(
      fc.property(statement, statement, statement, (mine, other, profile) => {
        const once = prepare(kitchen);
        once.putListing('other', other, 'b');
        once.putListing('mine', mine, 'a');
        once.putProfile('p', profile);
        const alone = once.topForProfile('p', 10);
        for (let i = 0; i < 1000; i++) once.putListing(`mine${i}`, mine, 'a');
        const flooded = once.topForProfile('p', 10);
        expect(flooded.filter(({ id }) => id.startsWith('mine')).length).toBeLessThanOrEqual(2);
        expect(flooded.some(({ id }) => id === 'other')).toBe(alone.some(({ id }) => id === 'other'));
      }),
      { numRuns: 40 },
    );
  });
});

describe('near misses', () => {
  test('every change that is offered makes the pair pass, with the fit that is promised', () => {
    let offered = 0;
    fc.assert(
      fc.property(statement, statement, (l, p) => {
        const miss = nearMiss(kitchen, { id: 'l', statement: l }, { id: 'p', statement: p });
        const before = judge(kitchen, l, p);
        expect(miss === undefined).toBe(before.unmet.length !== 1);
        const fits = (miss?.changes ?? []).map((change) => {
          const after = applyChange(change, l, p);
          const verdict = judge(kitchen, after.listing, after.profile);
          expect(verdict.passes).toBe(true);
          return verdict.fit;
        });
        offered += fits.length;
        expect(miss?.fit ?? 0).toBe(Math.max(0, ...fits));
      }),
      MANY,
    );
    expect(offered).toBeGreaterThan(100);
  });

  test.each(Object.entries(measures))('%s: its changes help', (_name, measure) => {
    fc.assert(
      fc.property(statement, statement, (listing, profile) => {
        const before = measure.compare(listing, profile).value;
        if (before !== 0 || measure.changes === undefined) return;
        const values = measure.changes(listing, profile).map((change) => {
          const after = applyChange(change, listing, profile);
          return measure.compare(after.listing, after.profile).value;
        });
        // An edit may leave the rest unknown; and hours have a personal minimum beside them that no edit of the hours moves.
        if (values.length === 0 || measure.kind === 'schedule-overlap') return;
        expect(values.some((value) => value === null || value > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
