import fc from 'fast-check';
import type { Measure, Path, Prepared, Programme, Stated } from '../src/index.ts';
import { coverage, levelAtLeast, prepare, programme } from '../src/index.ts';
import { threads } from '../src/threads.ts';
import { measures, statement, wildStatement } from './kitchen.ts';

const kitchen = (name: string): Measure<Path<Stated, Stated>> =>
  measures[name]! as Measure<Path<Stated, Stated>>;

/** More different values than a row of bounds can tell: neighbours become one. */
const fine = (a: string, b: string): number =>
  a === b ? 1000 : ((a.charCodeAt(0) * 31 + b.charCodeAt(0) * 17 + a.length * 7 + b.length) % 29) * 33;

const skills = coverage('listing.skills', 'profile.skills', { similarity: fine, levels: true });
const tasks = levelAtLeast('listing.tasks', 'profile.tasks', {
  scale: ['A1', 'A2', 'B1', 'B2'],
  taskwise: true,
  soft: 1,
});

/** Hardly anybody holds what is wanted: to say nothing is better. */
const rare = coverage('listing.skills', 'profile.skills', {
  similarity: (a, b) => (a === b && a === 'c2z' ? 90 : 30),
});

/** Wishes whose bounds are made in each of the ways that there are: by class, by token, in groups, or not at all. */
const PROGRAMMES: Readonly<Record<string, Programme>> = {
  'by token and by class': programme<Stated, Stated>('bounds-a', ({ must, wish }) => ({
    gate: must(kitchen('anyOf')),
    skills: wish('listing', 55, skills),
    hours: wish('listing', 45, kitchen('schedule')),
    kind: wish('profile', 40, kitchen('category')),
    amount: wish('profile', 30, kitchen('atLeastSoft')),
    words: wish('profile', 30, kitchen('text')),
  })),
  'that are the points themselves': programme<Stated, Stated>('bounds-d', ({ wish }) => ({
    skills: wish('listing', 100, skills),
    amount: wish('profile', 97, kitchen('atLeastSoft')),
    flag: wish('profile', 3, kitchen('flagAgreed')),
  })),
  'of those who say nothing': programme<Stated, Stated>('bounds-e', ({ wish }) => ({
    skills: wish('listing', 100, rare),
    tasks: wish('profile', 100, tasks),
  })),
  'where much is not said': programme<Stated, Stated>('bounds-b', ({ must, wish }) => ({
    gate: must(kitchen('within')),
    tasks: wish('listing', 70, tasks),
    flag: wish('listing', 30, kitchen('optIn')),
    travel: wish('profile', 50, kitchen('within')),
    codes: wish('profile', 50, kitchen('overlap')),
  })),
  'by tokens that a must asks for, and of both sides': programme<Stated, Stated>(
    'bounds-c',
    ({ must, wish }) => ({
      gate: must(kitchen('coverageSkills')),
      skills: wish('listing', 60, skills),
      tasks: wish('listing', 40, tasks),
      same: wish('profile', 60, skills),
      turned: wish('profile', 40, kitchen('coverageTurned')),
    }),
  ),
};

const someone = fc.oneof({ weight: 6, arbitrary: statement }, { weight: 1, arbitrary: wildStatement });
const listings = fc.sample(someone, { numRuns: 300, seed: 3 });
const profiles = fc.sample(someone, { numRuns: 1500, seed: 4 });

function filled(of: Programme, options: Parameters<typeof prepare>[1]): Prepared {
  const town = prepare(of, options);
  listings.forEach((one, i) => town.putListing(`l${i}`, one));
  profiles.forEach((one, i) => town.putProfile(`p${i}`, one));
  return town;
}

describe.each(Object.entries(PROGRAMMES))('bounds %s', (_name, of) => {
  const expected = filled(of, { kernel: 'typescript', pruning: false }).rankAll({ top: 2 });

  test.each([
    ['wasm', 'auto'],
    ['wasm', 'columns'],
    ['typescript', 'auto'],
    ['typescript', 'columns'],
  ] as const)('leave out nobody who belongs in a list (%s, %s)', (kernel, forms) => {
    expect(filled(of, { kernel, forms }).rankAll({ top: 2 })).toEqual(expected);
  });

  test('leave out nobody when more pairs are put off than there is room for', () => {
    const unpruned = filled(of, { kernel: 'typescript', pruning: false }).rankAll({ top: 20 });
    expect(filled(of, { kernel: 'wasm' }).rankAll({ top: 20 })).toEqual(unpruned);
  });

  test('neither do threads that share them', async () => {
    const together = threads(2, 0);
    const town = filled(of, { kernel: 'wasm', threads: together });
    await town.keepLists({ top: 2, reserve: 1 });
    await together.close();
    for (const [id, list] of expected.byListing) expect(town.listOf('listing', id)).toEqual(list);
    for (const [id, list] of expected.byProfile) expect(town.listOf('profile', id)).toEqual(list);
  });

  test.each(['wasm', 'typescript'] as const)(
    'statements that change while lists are made, and drafts with new codes, end in the right lists (%s)',
    async (kernel) => {
      const town = filled(of, { kernel });
      const fresh = filled(of, { kernel: 'typescript', pruning: false });
      let pauses = 0;
      const pause = (): Promise<void> => {
        const at = pauses++;
        for (const one of [town, fresh]) {
          one.putProfile(`p${at}`, { ...profiles[at + 20], skills: [`new${at}`, 'a', 'b1'] });
          one.putListing(`l${at}`, { ...listings[at + 20], skills: [`new${at}`, 'c'] });
          one.removeProfile(`p${at + 300}`);
        }
        town.tally('listing', { skills: [`draft${at}`] });
        return Promise.resolve();
      };
      await town.keepLists({ top: 2, reserve: 1, pause });
      expect(pauses).toBeGreaterThan(0);
      const after = fresh.rankAll({ top: 2 });
      for (const [id, list] of after.byListing) expect(town.listOf('listing', id)).toEqual(list);
      for (const [id, list] of after.byProfile) expect(town.listOf('profile', id)).toEqual(list);
    },
  );
});
