import { applyChange, CodeCounts, GOOD_FIT, judge, prepare, whatIf } from '@musubi/matching';
import type { PrepareOptions, Programme, Side, Tallied, Tally } from '@musubi/matching';
import type { Class } from '@musubi/statements';
import fc from 'fast-check';
import { PROGRAMMES } from '../src/index.ts';
import { statementOf } from './support/statements.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The same towns in every run: a failure can be repeated by anybody. */
const runs = { numRuns: 25, seed: 20260401 };
const MEMBERS = 30;

const cases: readonly (readonly [string, Programme, Class, Class])[] = PROGRAMMES.flatMap(
  ({ id, matching, listing, profile, outside }) => [
    [id, matching, listing, profile] as const,
    ...(outside ? [[`${id} from outside`, outside.matching, outside.projection, profile] as const] : []),
  ],
);

/** What counting would say if every pair were judged. */
const judged = (matching: Programme, side: Side, draft: Plain, others: readonly Plain[]): Tally => {
  const failingOnly = Object.fromEntries(
    matching.criteria.filter(({ kind }) => kind === 'must').map(({ id }) => [id, 0]),
  );
  let [passing, good] = [0, 0];
  for (const other of others) {
    const verdict = side === 'listing' ? judge(matching, draft, other) : judge(matching, other, draft);
    if (verdict.passes) passing++;
    if (verdict.passes && verdict.fit >= GOOD_FIT) good++;
    const [only, second] = verdict.unmet;
    if (only !== undefined && second === undefined) failingOnly[only] = (failingOnly[only] ?? 0) + 1;
  }
  return { passing, good, failingOnly };
};

/** A town with room to gain: next to random counterparts some that nearly fit, made from each other. */
const townOf = (listing: Class, profile: Class) =>
  fc.tuple(
    fc.constantFrom<Side>('listing', 'profile'),
    fc.array(statementOf(listing), { minLength: 1, maxLength: MEMBERS }),
    fc.array(statementOf(profile), { minLength: 1, maxLength: MEMBERS }),
  );

const filled = (matching: Programme, side: Side, others: readonly Plain[], options: PrepareOptions = {}) => {
  const town = prepare(matching, options);
  const codes = new CodeCounts(matching);
  others.forEach((other, i) => {
    if (side === 'listing') town.putProfile(`o${String(i)}`, other);
    else town.putListing(`o${String(i)}`, other);
    codes.add(side === 'listing' ? 'profile' : 'listing', other);
  });
  return { town, codes };
};

describe.each(cases)('%s', (_id, matching, listing, profile) => {
  test('what a change adds is the difference of two counts over every pair', () => {
    let said = 0;
    fc.assert(
      fc.property(townOf(listing, profile), ([side, listings, profiles]) => {
        const [draft = {}] = side === 'listing' ? listings : profiles;
        const others = side === 'listing' ? profiles : listings;
        const { town, codes } = filled(matching, side, others);
        const answer = whatIf(town, side, draft, { said: codes.said, top: 100 });
        const now = judged(matching, side, draft, others);
        expect(answer).toMatchObject({ passing: now.passing, good: now.good, costs: now.failingOnly });
        for (const change of answer.changes) {
          said++;
          expect(change.path.startsWith(`${side}.`)).toBe(true);
          const edited = applyChange(change, draft, draft)[side];
          const then = judged(matching, side, edited, others);
          expect([change, change.adds]).toEqual([change, then.passing - now.passing]);
          expect([change, change.addsGood]).toEqual([change, then.good - now.good]);
          expect(change.adds > 0 || (change.adds === 0 && change.addsGood > 0)).toBe(true);
        }
      }),
      runs,
    );
    expect(said).toBeGreaterThan(0);
  });

  test.each(['wasm', 'typescript'] as const)(
    'an edit costs what it changes, and counts like a draft (%s)',
    (kernel) => {
      let tried = 0;
      fc.assert(
        fc.property(townOf(listing, profile), ([side, listings, profiles]) => {
          const [draft = {}] = side === 'listing' ? listings : profiles;
          const others = side === 'listing' ? profiles : listings;
          const { town, codes } = filled(matching, side, others, { kernel });
          const whole: Tallied = {
            programme: town.programme,
            counting: (own, first) => ({
              tally: () => town.tally(own, first),
              after: (edited) => {
                tried++;
                return town.counts(own, edited);
              },
            }),
          };
          const options = { said: codes.said, top: 100 };
          expect(whatIf(town, side, draft, options)).toEqual(whatIf(whole, side, draft, options));
          const counting = town.counting(side, draft);
          for (const other of side === 'listing' ? listings : profiles)
            for (const name of Object.keys(other)) {
              const edited = { ...draft, [name]: other[name] };
              const { passing, good } = judged(matching, side, edited, others);
              expect(counting.after(edited)).toEqual({ passing, good });
            }
        }),
        { ...runs, numRuns: 5 },
      );
      expect(tried).toBeGreaterThan(0);
    },
  );

  test('counting from what was found for another draft is counting anew', () => {
    fc.assert(
      fc.property(
        townOf(listing, profile),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
        ([side, listings, profiles], steps) => {
          const own = side === 'listing' ? listings : profiles;
          const others = side === 'listing' ? profiles : listings;
          const { town } = filled(matching, side, others);
          let draft: Plain = own[0] ?? {};
          for (const [whose, which] of steps) {
            // One field of somebody else's statement at a time, as one types.
            const from = own[whose % own.length] ?? {};
            const names = Object.keys({ ...from, ...draft });
            const name = names[which % Math.max(1, names.length)];
            if (name !== undefined) draft = { ...draft, [name]: from[name] };
            expect(town.tally(side, draft)).toEqual(judged(matching, side, draft, others));
          }
        },
      ),
      runs,
    );
  });

  test('who comes and goes is counted and counted no more', () => {
    fc.assert(
      fc.property(townOf(listing, profile), fc.array(fc.nat()), ([, listings, profiles], leaving) => {
        const { town, codes } = filled(matching, 'listing', profiles);
        const draft = listings[0] ?? {};
        const there = new Map(profiles.map((one, i) => [`o${String(i)}`, one]));
        for (const n of leaving) {
          const id = `o${String(n % profiles.length)}`;
          const gone = there.get(id);
          if (gone && there.delete(id)) codes.drop('profile', gone);
          town.removeProfile(id);
          expect(town.tally('listing', draft)).toEqual(
            judged(matching, 'listing', draft, [...there.values()]),
          );
        }
        const anew = new CodeCounts(matching);
        for (const one of there.values()) anew.add('profile', one);
        for (const path of matching.criteria.flatMap(({ measure }) => measure.reads))
          expect(codes.said(path)).toEqual(anew.said(path));
      }),
      runs,
    );
  });
});
