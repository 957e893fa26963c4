import fc from 'fast-check';
import type { Counts, Prepared, Programme, Side, Stated } from '../src/index.ts';
import { GOOD_FIT, judge, prepare } from '../src/index.ts';
import { ENGINES, programmes, someone, towns } from './drawn.ts';

const RUNS = { numRuns: 60, seed: 20_261_129 };

/** What judging every pair would count. */
function judged(of: Programme, side: Side, draft: Stated, others: readonly Stated[]): Counts {
  const verdicts = others
    .map((other) =>
      side === 'listing' ? judge<object, object>(of, draft, other) : judge<object, object>(of, other, draft),
    )
    .filter(({ passes }) => passes);
  return { passing: verdicts.length, good: verdicts.filter(({ fit }) => fit >= GOOD_FIT).length };
}

/** An edit takes some fields over from another statement. */
const edits = fc.array(
  fc.record({ from: someone, fields: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }),
  { minLength: 1, maxLength: 8 },
);

function edited(draft: Stated, from: Stated, fields: readonly number[]): Stated {
  const names = Object.keys({ ...draft, ...from });
  const taken = fields.flatMap((n) => names[n % Math.max(1, names.length)] ?? []);
  return { ...draft, ...Object.fromEntries(taken.map((name) => [name, from[name]])) };
}

const sides = fc.constantFrom<Side>('listing', 'profile');

function put(town: Prepared, side: Side, id: string, statement: Stated): void {
  if (side === 'listing') town.putListing(id, statement);
  else town.putProfile(id, statement);
}

describe.each(Object.entries(ENGINES))('%s', (_name, options) => {
  test('edits of a draft, one after the other, count what judging every pair gives', () => {
    fc.assert(
      fc.property(
        programmes,
        towns,
        sides,
        someone,
        edits,
        (of, { listings, profiles }, side, draft, all) => {
          const others = side === 'listing' ? profiles : listings.map(([one]) => one);
          const town = prepare(of, options);
          others.forEach((one, i) => put(town, side === 'listing' ? 'profile' : 'listing', `o${i}`, one));
          const counting = town.counting(side, draft);
          expect(counting.tally()).toMatchObject(judged(of, side, draft, others));
          for (const { from, fields } of all) {
            const edit = edited(draft, from, fields);
            expect(counting.after(edit)).toEqual(judged(of, side, edit, others));
          }
          expect(counting.after(draft)).toEqual(judged(of, side, draft, others));
        },
      ),
      RUNS,
    );
  });

  test('who has come or gone since the draft was counted is counted, and other drafts do not matter', () => {
    fc.assert(
      fc.property(programmes, towns, someone, someone, edits, (of, { profiles }, draft, comer, all) => {
        const town = prepare(of, options);
        const there = new Map(profiles.map((one, i) => [`p${i}`, one]));
        for (const [id, one] of there) town.putProfile(id, one);
        const counting = town.counting('listing', draft);
        all.forEach(({ from, fields }, i) => {
          const edit = edited(draft, from, fields);
          if (i % 3 === 0) town.counts('listing', from);
          else if (i % 3 === 1) {
            town.putProfile('comer', comer);
            there.set('comer', comer);
          } else if (there.delete('p0')) town.removeProfile('p0');
          expect(counting.after(edit)).toEqual(judged(of, 'listing', edit, [...there.values()]));
        });
      }),
      RUNS,
    );
  });
});
