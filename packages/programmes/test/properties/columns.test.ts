import { foldFindings, judge, UNKNOWN } from '@musubi/matching';
import type { Finding } from '@musubi/matching';
import { read } from '@musubi/statements';
import fc from 'fast-check';
import { PROGRAMMES } from '../../src/index.ts';
import { arbitraryPair } from '../support/arbitrary-statement.ts';
import { runs } from '../support/runs.ts';

/** Of a hundred made-up pairs at least so many must suit each other, or the properties would speak of nothing. */
const LEAST_PASSING = 15;

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const { matching } = programme;
  const pair = arbitraryPair(programme);

  test('the made-up pairs are valid, and many of them pass', () => {
    const pairs = fc.sample(pair, runs(400));
    for (const [listing, profile] of pairs.slice(0, 60)) {
      expect(read(programme.listing, listing)).toMatchObject({ ok: true });
      expect(read(programme.profile, profile)).toMatchObject({ ok: true });
    }
    const passing = pairs.filter(([listing, profile]) => judge(matching, listing, profile).passes);
    expect((100 * passing.length) / pairs.length).toBeGreaterThanOrEqual(LEAST_PASSING);
  });

  test('every criterion gets all of its answers from them', () => {
    const results = new Map<string, Set<string>>(matching.criteria.map(({ id }) => [id, new Set()]));
    for (const [listing, profile] of fc.sample(pair, runs(600)))
      for (const { criterion, result } of judge(matching, listing, profile).findings)
        results.get(criterion)?.add(result);
    // A wish for starting again shows nothing but "both", and what nobody needs is met: two answers are the least.
    for (const [criterion, said] of results) expect([criterion, said.size > 1]).toEqual([criterion, true]);
  });

  test('columns agree with judge', () => {
    // One form per criterion for all cases: dictionaries fill as they do in service.
    const forms = matching.criteria.map(({ measure }) => measure.bulk());
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        const judged = judge(matching, listing, profile).findings.map(({ value }) => value ?? UNKNOWN);
        expect(forms.map((form) => form.value(form.listing(listing), form.profile(profile)))).toEqual(judged);
      }),
      runs(600),
    );
  });

  test('stored findings fold to the stored score', () => {
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        const { passes, forListing, forProfile, fit, findings } = judge(matching, listing, profile);
        const stored = JSON.parse(JSON.stringify(findings)) as readonly Finding[];
        expect(stored).toEqual(findings);
        expect(foldFindings(stored)).toEqual({ passes, forListing, forProfile, fit });
      }),
      runs(600),
    );
  });

  test('more points on any wish never lower a score', () => {
    fc.assert(
      fc.property(pair, fc.nat(), fc.integer({ min: 1, max: 1000 }), ([listing, profile], which, gain) => {
        const { findings, ...before } = judge(matching, listing, profile);
        const wishes = findings.filter(({ kind }) => kind === 'wish');
        const raised = wishes[which % wishes.length]!;
        const points = Math.min(raised.outOf, raised.points + (gain * raised.outOf) / 1000);
        const after = foldFindings(findings.map((f) => (f === raised ? { ...f, points } : f)));
        expect(after.fit).toBeGreaterThanOrEqual(before.fit);
        expect(after.forListing).toBeGreaterThanOrEqual(before.forListing);
        expect(after.forProfile).toBeGreaterThanOrEqual(before.forProfile);
      }),
      runs(600),
    );
  });
});
