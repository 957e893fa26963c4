import fc from 'fast-check';
import { FullRun } from '../src/columns/full-run.ts';
import { KeptLists } from '../src/columns/kept-lists.ts';
import { Town } from '../src/columns/town.ts';
import type { Prepared, Programme, Side, Stated } from '../src/index.ts';
import { prepare, programme } from '../src/index.ts';
import type { Measure, Path } from '../src/index.ts';
import { threads } from '../src/threads.ts';
import { measures, statement, wildStatement } from './kitchen.ts';

const kitchen = (name: string): Measure<Path<Stated, Stated>> =>
  measures[name]! as Measure<Path<Stated, Stated>>;

const of: Programme = programme<Stated, Stated>('once-more', ({ must, wish }) => ({
  gate: must(kitchen('anyOf')),
  hours: wish('listing', 60, kitchen('schedule')),
  flag: wish('listing', 40, kitchen('optIn')),
  kind: wish('profile', 50, kitchen('category')),
  amount: wish('profile', 50, kitchen('atLeastSoft')),
}));
const SIDES: readonly Side[] = ['listing', 'profile'];
const RULES = { needed: 2, size: 3, perGroup: 0, least: 1 } as const;
const KEEP = {
  top: RULES.needed,
  reserve: RULES.size - RULES.needed,
  atMostPerOrganisation: Infinity,
} as const;

const someone = fc.oneof({ weight: 6, arbitrary: statement }, { weight: 1, arbitrary: wildStatement });
const listings = fc.sample(someone, { numRuns: 400, seed: 5 });
const profiles = fc.sample(someone, { numRuns: 900, seed: 6 });

type Options = Parameters<typeof prepare>[1];
const ENGINES: Readonly<Record<string, Options>> = {
  wasm: { kernel: 'wasm' },
  typescript: { kernel: 'typescript' },
  'asked one by one': { forms: 'asked' },
};

function fill(town: Pick<Prepared, 'putListing' | 'putProfile'>): void {
  listings.forEach((one, i) => town.putListing(`l${i}`, one));
  profiles.forEach((one, i) => town.putProfile(`p${i}`, one));
}

function filled(options: Options): Prepared {
  const town = prepare(of, options);
  fill(town);
  return town;
}

/** Every list of `town` against one made by judging everybody. */
function expectExact(town: Prepared, judged: Prepared): void {
  const { byListing, byProfile } = judged.rankAll({ top: KEEP.top, atMostPerOrganisation: Infinity });
  for (const [id, list] of byListing) expect([id, town.listOf('listing', id)]).toEqual([id, list]);
  for (const [id, list] of byProfile) expect([id, town.listOf('profile', id)]).toEqual([id, list]);
}

describe.each(Object.entries(ENGINES))('lists that are made once more (%s)', (_name, options) => {
  test('stay exact at every moment while statements come, change and go, and are exact in the end', async () => {
    const [town, judged] = [filled(options), filled({ kernel: 'typescript', pruning: false })];
    await town.keepLists(KEEP);
    town.takeChanged();
    let pauses = 0;
    const pause = (): Promise<void> => {
      const at = pauses++;
      const best = town.listOf('listing', `l${399 - at}`).map(({ id }) => id);
      for (const one of [town, judged]) {
        for (const id of best) one.removeProfile(id);
        one.putProfile(`p${at}`, profiles[at + 20]!);
        one.putListing(`l${at}`, listings[at + 20]!);
      }
      for (const id of [`l${399 - at}`, `l${at}`])
        expect(town.listOf('listing', id)).toEqual(judged.topForListing(id, KEEP.top));
      expect(town.takeChanged().listings).toContain(`l${at}`);
      return Promise.resolve();
    };
    expect(await town.keepLists({ ...KEEP, pause })).toBe(true);
    expect(pauses).toBeGreaterThan(1);
    expectExact(town, judged);
  });

  test('are told to have changed only where an edit changes them', async () => {
    const town = filled(options);
    await town.keepLists(KEEP);
    town.takeChanged();
    await town.keepLists(KEEP);
    expect(town.takeChanged()).toEqual({ listings: [], profiles: [] });
    town.putListing('l5', listings[6]!);
    await town.keepLists(KEEP);
    expect(town.takeChanged().listings).toEqual(['l5']);
    await town.keepLists({ ...KEEP, top: 3 });
    expect(town.takeChanged().listings).toHaveLength(listings.length);
  });

  test('are as they were when that is stopped', async () => {
    const [town, judged] = [filled(options), filled({ kernel: 'typescript', pruning: false })];
    await town.keepLists(KEEP);
    expect(await town.keepLists({ ...KEEP, top: 5, signal: { aborted: true } })).toBe(false);
    for (const one of [town, judged]) one.putProfile('p7', profiles[8]!);
    expectExact(town, judged);
    town.forgetLists();
    expect(town.keepsLists).toBe(false);
    expectExact(town, judged);
  });
});

test('lists that memory has wrong are right when they have been made once more, and are told to have changed', async () => {
  const town = new Town(of);
  listings.forEach((one, i) => town.put('listing', `l${i}`, one));
  profiles.forEach((one, i) => town.put('profile', `p${i}`, one));
  const rules = { listing: RULES, profile: RULES };
  const make = async (former?: KeptLists): Promise<KeptLists> => {
    const kept = new KeptLists(town, rules, false);
    if (former) kept.aimAt(former);
    const run = new FullRun(town, kept.lists);
    await run.untilDone({}, undefined);
    run.mend(kept);
    if (former) kept.succeed(former);
    run.release();
    return kept;
  };
  const right = await make();
  const wrong = await make();
  wrong.takeChanged();
  const full = town.boards.listing
    .places()
    .filter((place) => right.lists.listing.length(place) === RULES.size);
  const [lost, lifted] = [full[3]!, full[4]!];
  wrong.lists.listing.removeAt(lost, 0);
  wrong.lists.listing.clear(lifted);
  for (let i = 0; i < RULES.size; i++)
    wrong.lists.listing.offer(lifted, 0, { fit: 1000, forListing: 1000, forProfile: 1000 }, i);
  const again = await make(wrong);
  const { listing, profile } = again.takeChanged();
  expect([new Set(listing), profile]).toEqual([new Set([lost, lifted]), []]);
  for (const side of SIDES)
    for (const place of town.boards[side].places())
      expect(again.lists[side].entries(place)).toEqual(right.lists[side].entries(place));
});

test('threads make them once more as one does, and nobody writes meanwhile', async () => {
  const pool = threads(2, 0);
  const [town, judged] = [
    filled({ kernel: 'wasm', threads: pool }),
    filled({ kernel: 'typescript', pruning: false }),
  ];
  try {
    await town.keepLists(KEEP);
    for (const one of [town, judged]) one.putListing('l3', listings[9]!);
    const made = town.keepLists(KEEP);
    expect(() => town.removeProfile('p4')).toThrow(/threads are at work/);
    expect(await made).toBe(true);
    expectExact(town, judged);
    for (const one of [town, judged]) one.removeListing('l3');
    expectExact(town, judged);
  } finally {
    await pool.close();
  }
});
