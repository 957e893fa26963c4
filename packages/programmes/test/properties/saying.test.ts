import { judge } from '@musubi/matching';
import type { Verdict } from '@musubi/matching';
import fc from 'fast-check';
import { PROGRAMMES } from '../../src/index.ts';
import { arbitraryPair } from '../support/arbitrary-statement.ts';
import type { Pair, Plain } from '../support/arbitrary-statement.ts';
import { improved } from '../support/better.ts';
import { runs } from '../support/runs.ts';

/**
 * Decision 0001 promises, with 400 for silence: an answer that fits at least as well as a coin toss beats none. An open end of a range and a capacity that
 * nobody needs are statements of their own ("no limit"), so there only full agreement is compared with silence.
 */
const goodFrom = (kind: string): number =>
  ['ranges-meet', 'dates-meet', 'capacity-fits'].includes(kind) ? 1000 : 400;

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const { matching } = programme;
  const pair = arbitraryPair(programme);
  const verdictOf = ([listing, profile]: Pair): Verdict => judge(matching, listing, profile);
  const without = ([listing, profile]: Pair, path: string): Pair => {
    const [side, field = ''] = path.split('.');
    const { [field]: _gone, ...rest } = side === 'listing' ? listing : profile;
    return side === 'listing' ? [rest, profile] : [listing, rest];
  };

  test('improving what a wish or a must looks at never lowers the score', () => {
    let tried = 0;
    fc.assert(
      fc.property(pair, fc.nat({ max: matching.criteria.length - 1 }), (before, which) => {
        const after = improved(matching.criteria[which]!, before);
        if (after === undefined) return;
        tried += 1;
        const [was, is] = [verdictOf(before), verdictOf(after)];
        expect(is.fit).toBeGreaterThanOrEqual(was.fit);
        expect(is.unmet.length).toBeLessThanOrEqual(was.unmet.length);
      }),
      runs(700),
    );
    expect(tried).toBeGreaterThan(100);
  });

  test('saying less never beats saying something good', () => {
    const paths = [...new Set(matching.criteria.flatMap(({ measure }) => measure.reads))];
    let tried = 0;
    fc.assert(
      fc.property(pair, fc.constantFrom(...paths), (before, path) => {
        const was = verdictOf(before);
        const said = matching.criteria.flatMap((criterion, i) =>
          criterion.measure.reads.includes(path) ? [{ criterion, finding: was.findings[i]! }] : [],
        );
        const isGood = said.every(
          ({ criterion, finding: { kind, result, value } }) =>
            value !== null &&
            (kind === 'must' ? result === 'met' : value >= goodFrom(criterion.measure.kind)),
        );
        if (!isGood) return;
        tried += 1;
        expect(verdictOf(without(before, path)).fit).toBeLessThanOrEqual(was.fit);
      }),
      runs(700),
    );
    expect(tried).toBeGreaterThan(70);
  });

  test('repeating and stuffing oneself gains nothing', () => {
    const again = (statement: Plain): Plain =>
      Object.fromEntries(
        Object.entries(statement).map(([field, value]) => [
          field,
          Array.isArray(value)
            ? [...(value as unknown[]), ...(value as unknown[]), ...(value as unknown[])]
            : value,
        ]),
      );
    fc.assert(
      fc.property(pair, ([listing, profile]) => {
        expect(verdictOf([again(listing), again(profile)]).fit).toBe(verdictOf([listing, profile]).fit);
      }),
      runs(700),
    );
  });

  test('a text saturates: said ten times is said once, and a page of strange words only loses', () => {
    const texts = matching.criteria.filter(({ measure }) => measure.kind === 'text-similarity');
    const padding = Array.from({ length: 300 }, (_, i) => `zq${String(i)}x`).join(' ');
    expect(texts.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(pair, fc.nat({ max: texts.length - 1 }), ([listing, profile], which) => {
        for (const path of texts[which]?.measure.reads ?? []) {
          const [side = '', field = ''] = path.split('.');
          const text = (side === 'listing' ? listing : profile)[field];
          if (typeof text !== 'string') continue;
          const saying = (words: string): Verdict =>
            verdictOf(
              side === 'listing'
                ? [{ ...listing, [field]: words }, profile]
                : [listing, { ...profile, [field]: words }],
            );
          const once = saying(text).fit;
          expect(saying(Array.from({ length: 10 }, () => text).join('。\n')).fit).toBe(once);
          expect(saying(`${text} ${padding}`).fit).toBeLessThanOrEqual(once);
        }
      }),
      runs(200),
    );
  });

  test('a need never hurts where it is offered', () => {
    const covers = matching.criteria.filter(({ measure }) => measure.kind === 'covers');
    let tried = 0;
    for (const { measure } of covers) {
      const [offers = '', needs = ''] = measure.reads.map((path) => path.split('.')[1] ?? '');
      fc.assert(
        fc.property(pair, fc.nat(), ([listing, profile], which) => {
          const offered = listing[offers] as readonly string[] | undefined;
          if (offered === undefined || offered.length === 0) return;
          tried += 1;
          const stated = (profile[needs] ?? []) as readonly string[];
          const need = offered[which % offered.length]!;
          const needing = { ...profile, [needs]: [...new Set([...stated, need])] };
          const { findings: _a, ...is } = verdictOf([listing, needing]);
          const { findings: _b, ...was } = verdictOf([listing, { ...profile, [needs]: stated }]);
          expect(is).toEqual(was);
        }),
        runs(700),
      );
    }
    expect(tried).toBeGreaterThanOrEqual(covers.length * 150);
  });
});
