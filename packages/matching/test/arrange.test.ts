import fc from 'fast-check';
import type { Measure, Path, Prepared, Stated } from '../src/index.ts';
import { judge, prepare, programme } from '../src/index.ts';
import { passesGate } from '../src/columns/stage.ts';
import { Town } from '../src/columns/town.ts';
import { measures, statement } from './kitchen.ts';

const kitchen = (name: string): Measure<Path<Stated, Stated>> =>
  measures[name]! as Measure<Path<Stated, Stated>>;

const PROGRAMME = programme<Stated, Stated>('arranged', ({ must, wish }) => ({
  codes: must(kitchen('anyOf'), { unknown: 'fails' }),
  flag: wish('listing', 100, kitchen('flagAgreed')),
  skills: wish('profile', 100, kitchen('coverageSkills')),
}));

const CODES = ['a', 'b1', 'b2', 'c1', 'c2', 'c2z'];
const listings = CODES.map((code): Stated => ({ codes: [code], flag: true }));
/** More than are left where they stand; whoever stands beside another names another code. Everybody fits a little. */
const profiles = fc
  .sample(statement, { numRuns: 1200, seed: 5 })
  .map((one, i): Stated => ({ ...one, flag: true, codes: [CODES[i % CODES.length]] }));

const filled = (town: Prepared = prepare(PROGRAMME)): Prepared => {
  listings.forEach((one, i) => town.putListing(`l${i}`, one));
  profiles.forEach((one, i) => town.putProfile(`p${i}`, one));
  return town;
};

const fitsByJudging = (listing: number, gone: number): number[] =>
  profiles
    .filter((_, i) => i !== gone)
    .map((profile) => judge(PROGRAMME, listings[listing]!, profile).fit)
    .sort((a, b) => b - a);

/** What whoever is named truly comes to. */
const judged = (listing: number, list: readonly { readonly id: string }[]): number[] =>
  list.map(({ id }) => judge(PROGRAMME, listings[listing]!, profiles[Number(id.slice(1))]!).fit);

test('people whom musts let through stand together, and everybody keeps what they said', () => {
  const town = new Town(PROGRAMME);
  listings.forEach((one, i) => town.put('listing', `l${i}`, one));
  profiles.forEach((one, i) => town.put('profile', `p${i}`, one));
  const [must] = town.direction('listing').mustGates;
  const { ids, statements } = town.boards.profile;
  expect(statements).toEqual(ids.map((id) => profiles[Number(id!.slice(1))]));
  expect(new Set(ids).size).toBe(profiles.length);
  const listing = town.boards.listing.placeOf('l0')!;
  const passing = ids.flatMap((_, place) => (passesGate(must!, listing, place) ? [place >> 6] : []));
  expect(passing.length).toBeGreaterThan(64);
  expect(new Set(passing).size).toBeLessThanOrEqual(2 + passing.length / 64);
});

test.each([1, 600, 1199])('the first question of all is about whom it asks: %i', (i) => {
  const ids = filled()
    .topForProfile(`p${i}`, 10)
    .map(({ id }) => id);
  expect(ids).toEqual([`l${i % CODES.length}`]);
});

test('lists are right from the first question on, also when people go and come back', () => {
  const town = filled();
  const fits = (listing: number): number[] => judged(listing, town.topForListing(`l${listing}`, 20));
  for (const listing of listings.keys())
    expect(fits(listing)).toEqual(fitsByJudging(listing, -1).slice(0, 20));
  const [best] = town.topForListing('l0', 1);
  town.removeProfile(best!.id);
  expect(fits(0)).toEqual(fitsByJudging(0, Number(best!.id.slice(1))).slice(0, 20));
  town.putProfile(best!.id, profiles[Number(best!.id.slice(1))]!);
  expect(fits(0)).toEqual(fitsByJudging(0, -1).slice(0, 20));
});

test('nobody is given another place once lists are kept', async () => {
  const town = prepare(PROGRAMME);
  await town.keepLists({ top: 5 });
  filled(town);
  for (const listing of listings.keys())
    expect(judged(listing, town.listOf('listing', `l${listing}`))).toEqual(
      fitsByJudging(listing, -1).slice(0, 5),
    );
});

test('open proposals stay with those who have them', () => {
  const town = filled();
  const load = { profile: (id: string): number => Number(id.slice(1)) % 7 };
  const first = town.rankAll({ top: 5, load });
  expect(first).toEqual(town.rankAll({ top: 5, load }));
});
