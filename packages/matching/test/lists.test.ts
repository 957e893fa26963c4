import fc from 'fast-check';
import { explain, nearMisses, orderOf, prepare, programme, sentence, spread, tieHash } from '../src/index.ts';
import * as m from '../src/index.ts';

type Any = Readonly<Record<string, unknown>>;
const pay = programme<Any, Any>('pay', ({ must, wish }) => ({
  enough: must(m.atLeast('listing.pay', 'profile.floor')),
  place: must(m.anyOf('listing.area', 'profile.areas')),
  a: wish('listing', 100, m.coverage('listing.skills', 'profile.skills')),
  b: wish('profile', 100, m.atLeast('listing.pay', 'profile.hoped', { soft: 1000 })),
}));

describe('lists', () => {
  test('at most two of one organisation in any ten, and the best that the rule allows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1100, max: 1130 }), fc.integer({ min: 0, max: 6 })), {
          maxLength: 60,
        }),
        fc.integer({ min: 1, max: 40 }),
        (postings, k) => {
          const prepared = prepare(pay);
          const owner = new Map<string, string>();
          postings.forEach(([amount, org], i) => {
            owner.set(`l${i}`, `o${org}`);
            prepared.putListing(`l${i}`, { pay: amount, skills: ['x'] }, `o${org}`);
          });
          prepared.putProfile('p', { hoped: 2000, skills: ['x'] });
          const list = prepared.topForProfile('p', k);
          const everything = prepared.topForProfile('p', postings.length, {
            atMostPerOrganisation: Infinity,
          });
          expect(list).toEqual(spread(everything, ({ id }) => owner.get(id)).slice(0, k));
          for (let i = 0; i < list.length; i++) {
            const window = list.slice(i, i + 10).map(({ id }) => owner.get(id));
            for (const org of window)
              expect(window.filter((other) => other === org).length).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a list as long as its side is sorted as a short one is', () => {
    const prepared = prepare(pay);
    prepared.putListing('l', { pay: 1500, skills: ['x', 'y'] });
    for (let i = 0; i < 400; i++)
      prepared.putProfile(`p${i}`, { hoped: 1500 + (i % 7) * 100, skills: i % 2 === 0 ? ['x'] : ['x', 'y'] });
    const load = (id: string): number => id.length;
    const long = prepared.topForListing('l', 400, { load });
    expect(long).toHaveLength(400);
    expect(long.slice(0, 200)).toEqual(prepared.topForListing('l', 200, { load }));
  });

  test('among equals fewer open proposals go first, then the hash of both ids', () => {
    const prepared = prepare(pay);
    prepared.putListing('l', { pay: 1500, skills: ['x'] });
    const ids = ['山', '川', 'a', 'b', 'c', 'd'];
    for (const id of ids) prepared.putProfile(id, { hoped: 1000, skills: ['x'] });
    const expected = ids.toSorted(
      (a, b) => Number(a === 'a') - Number(b === 'a') || tieHash('l', a) - tieHash('l', b),
    );
    const list = prepared.topForListing('l', 10, { load: (id) => (id === 'a' ? 3 : 0) });
    expect(list.map(({ id }) => id)).toEqual(expected);
  });

  test('skips whom it is told to, counts who would fit, previews a statement that is not there yet', () => {
    const prepared = prepare(pay);
    for (let i = 0; i < 10; i++) prepared.putProfile(`p${i}`, { floor: 1200 + 10 * i });
    expect(prepared.count('listing', { pay: 1245 })).toBe(5);
    expect(prepared.count('listing', {})).toBe(10);
    expect(prepared.preview('listing', { pay: 1245 }, 3)).toHaveLength(3);
    prepared.putListing('l', { pay: 1245 });
    expect(prepared.topForListing('l', 9, { skip: (id) => id !== 'p2' }).map(({ id }) => id)).toEqual(['p2']);
    expect(prepared.nearlyForListing('l').toSorted()).toEqual(['p5', 'p6', 'p7', 'p8', 'p9']);
    expect(prepared.nearlyForProfile('p9')).toEqual(['l']);
    expect(() => prepared.topForListing('nobody', 3)).toThrow(/no such statement/);
    expect(prepared.topForListing('l', 0)).toEqual([]);
  });

  test('an empty town has empty lists', () => {
    const { byListing, byProfile } = prepare(pay).rankAll({ top: 10 });
    expect([byListing.size, byProfile.size]).toEqual([0, 0]);
  });

  test('a sliced run reports progress up to the end', () => {
    const prepared = prepare(pay);
    for (let i = 0; i < 30; i++) prepared.putListing(`l${i}`, { pay: 1200 + i });
    for (let i = 0; i < 20_000; i++) prepared.putProfile(`p${i}`, { floor: 1200 + i });
    const run = prepared.rankAllSliced({ top: 3 });
    const steps: number[] = [];
    let step = run.next();
    for (; step.done !== true; step = run.next()) steps.push(step.value.done);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(600_000);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(step.value.byListing.get('l29')).toHaveLength(3);
  });
});

describe('order in the queue', () => {
  test('a newcomer counts three answers in five, and a full queue halves', () => {
    expect(orderOf(1000, { answered: 0, asked: 0, open: 0, capacity: 3 })).toBe(600);
    expect(orderOf(1000, { answered: 0, asked: 0, open: 3, capacity: 3 })).toBe(300);
    expect(orderOf(800, { answered: 7, asked: 15, open: 0, capacity: 3 })).toBe(400);
    expect(orderOf(800, { answered: 0, asked: 0, open: 0, capacity: 0 })).toBe(480);
  });

  test('stays within 0 and the fit, falls with open proposals, rises with answers', () => {
    const n = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        n,
        n,
        n,
        fc.integer({ min: 1, max: 20 }),
        (fit, answered, silent, open, capacity) => {
          const queue = { answered, asked: answered + silent, open, capacity };
          const order = orderOf(fit, queue);
          expect(order).toBeGreaterThanOrEqual(0);
          expect(order).toBeLessThanOrEqual(fit);
          expect(orderOf(fit, { ...queue, open: open + 1 })).toBeLessThanOrEqual(order);
          expect(
            orderOf(fit, { ...queue, answered: answered + 1, asked: queue.asked + 1 }),
          ).toBeGreaterThanOrEqual(order);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('near misses', () => {
  test('names the one must and each change that would do, best fit first', () => {
    const listing = { id: 'l', statement: { pay: 1200, area: ['kinuta'], skills: ['x'] } };
    const profiles = [
      { id: 'fits', statement: { floor: 1100, areas: ['kinuta'] } },
      { id: 'pay', statement: { floor: 1250, areas: ['kinuta'], skills: ['x'] } },
      { id: 'both', statement: { floor: 1250, areas: ['tamagawa'] } },
      { id: 'place', statement: { floor: 1200, areas: ['tamagawa'], skills: [] } },
    ];
    const misses = nearMisses(pay, listing, profiles);
    expect(misses.map(({ profile, criterion }) => [profile, criterion])).toEqual([
      ['pay', 'enough'],
      ['place', 'place'],
    ]);
    expect(misses[0]?.changes).toEqual([
      { path: 'listing.pay', from: 1200, to: 1250, facts: { from: 1200, to: 1250, by: 50 } },
      { path: 'profile.floor', from: 1250, to: 1200, facts: { from: 1250, to: 1200, by: 50 } },
    ]);
    expect(nearMisses(pay, listing, profiles, { top: 1 })).toHaveLength(1);
  });
});

test('a near miss asks nobody to change what is fixed', () => {
  const permitted = programme<Any, Any>('permitted', ({ must, wish }) => ({
    hours: must(m.atMost('listing.hours', 'profile.permitted'), { fixed: ['profile.permitted'] }),
    a: wish('listing', 100, m.optIn('listing.welcome', 'profile.optIn')),
    b: wish('profile', 100, m.optIn('listing.welcome', 'profile.optIn')),
  }));
  const miss = m.nearMiss(
    permitted,
    { id: 'l', statement: { hours: 32 } },
    { id: 'p', statement: { permitted: 28 } },
  );
  expect(miss?.changes.map(({ path, to }) => [path, to])).toEqual([['listing.hours', 28]]);
});

describe('words', () => {
  test('a template shows facts as the language writes them', () => {
    const facts = { minutes: 12, pay: 1234567.5, missing: ['b', 'a'], plain: true, name: '三宿' };
    const name = (_fact: string, code: string): string => ({ a: '普通免許', b: '調理師' })[code] ?? code;
    expect(sentence('{name}まで {minutes} 分、{missing}が必要', facts, { name })).toBe(
      '三宿まで 12 分、調理師、普通免許が必要',
    );
    expect(sentence('{missing}: {pay} yen {nothing}{constructor}', facts, { language: 'en' })).toBe(
      'b, a: 1,234,567.5 yen ',
    );
  });

  test('an explanation says what counts most, what costs most, what is open and what forbids', () => {
    const verdict = m.judge(
      pay,
      { pay: 1200, area: ['kinuta'], skills: ['x', 'y'] },
      { floor: 1300, skills: ['x'], hoped: 1200 },
    );
    const words = {
      enough: { label: '時給', met: '{value}円', unmet: '時給が{short}円たりません' },
      place: { label: '地域', met: '{shared}', unmet: '地域がちがいます', unknown: '地域が書かれていません' },
      a: {
        label: 'できること',
        met: '{matched}',
        partly: '{matched}はできる、{missing}はこれから',
        unmet: 'これから',
      },
      b: { label: '希望時給', met: '希望どおり', unmet: '希望より{short}円低い' },
    };
    const said = explain(verdict, words);
    expect(said.reasons.map(({ text }) => text)).toEqual(['希望どおり', 'xはできる、yはこれから']);
    expect(said.weakest?.criterion).toBe('a');
    expect(said.unknown.map(({ text }) => text)).toEqual(['地域が書かれていません']);
    expect(said.unmet.map(({ text }) => text)).toEqual(['時給が100円たりません']);
  });

  test('what is quiet stays unspoken', () => {
    const again = programme<Any, Any>('again', ({ wish }) => ({
      a: wish('listing', 100, m.optIn('listing.welcome', 'profile.optIn')),
      b: wish('profile', 100, m.optIn('listing.welcome', 'profile.optIn')),
    }));
    const silent = explain(m.judge(again, { welcome: true }, { optIn: false }), {});
    expect(silent).toEqual({ reasons: [], weakest: undefined, unknown: [], unmet: [] });
  });

  test('a quiet limit is not missed, but still keeps apart', () => {
    const limited = programme<Any, Any>('limited', ({ must, wish }) => ({
      hours: must(m.atMost('listing.hours', 'profile.permitted', { quiet: true })),
      a: wish('listing', 100, m.optIn('listing.welcome', 'profile.optIn')),
      b: wish('profile', 100, m.optIn('listing.welcome', 'profile.optIn')),
    }));
    const said = (profile: object) => explain(m.judge(limited, { hours: 30 }, profile), {});
    expect(said({}).unknown).toEqual([]);
    expect(said({ permitted: 28 }).unmet.map(({ criterion }) => criterion)).toEqual(['hours']);
  });
});

describe('disclosure', () => {
  const rules = m.disclosure<
    { title: string; name: string },
    { skills: string[]; phone: string; note: string }
  >({
    listing: { title: 'listed', name: 'introduced' },
    profile: { skills: 'interested', phone: 'introduced', note: 'private' },
  });

  test('shows more by stage and never what is private or new', () => {
    const profile = {
      skills: ['x'],
      phone: '03',
      note: 'secret',
      later: 'added',
      __proto__: { skills: ['inherited'] },
    };
    expect(m.disclose(rules, 'profile', 'listed', profile)).toEqual({});
    expect(m.disclose(rules, 'profile', 'interested', profile)).toEqual({ skills: ['x'] });
    expect(m.disclose(rules, 'profile', 'introduced', profile)).toEqual({ skills: ['x'], phone: '03' });
    expect(m.disclose(rules, 'profile', 'introduced', { __proto__: { phone: '03' } })).toEqual({});
  });

  test('names the fields that have no stage and the stages that have no field', () => {
    expect(m.disclosureGaps(rules, 'listing', ['title', 'name'])).toEqual([]);
    expect(m.disclosureGaps(rules, 'listing', ['title', 'email'])).toEqual([
      'listing.email has no stage',
      'listing.name is no field',
    ]);
  });
});
