import fc from 'fast-check';
import {
  attentionAt,
  distributionOf,
  envyOf,
  exposureOf,
  fourFifths,
  gini,
  syntheticGroup,
} from '../src/index.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });

describe('how something is shared', () => {
  test('equally is 0, all with one of many is near 1000, and the order of people does not count', () => {
    expect(gini([5, 5, 5, 5])).toBe(0);
    expect(gini([0, 0, 0, 10])).toBe(750);
    expect(gini([])).toBe(0);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 9 }), (some, times) => {
        expect(gini([...some].reverse())).toBe(gini(some));
        expect(gini(some.map((one) => one * times))).toBe(gini(some));
        expect(gini(some)).toBeGreaterThanOrEqual(0);
        expect(gini(some)).toBeLessThan(1000);
      }),
    );
  });

  test('giving from somebody who has more to somebody who has less makes it no less equal', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.nat(), (some, i, j) => {
        const [a, b] = [i % some.length, j % some.length];
        const [more, less] = (some[a] ?? 0) >= (some[b] ?? 0) ? [a, b] : [b, a];
        const gap = Math.floor(((some[more] ?? 0) - (some[less] ?? 0)) / 2);
        const given = some.map((one, at) => (at === more ? one - gap : at === less ? one + gap : one));
        expect(gini(given)).toBeLessThanOrEqual(gini(some));
      }),
    );
  });

  test('counts those with nothing', () => {
    expect(distributionOf([0, 0, 3, 1])).toEqual({
      ...{ of: 4, gini: 625, nothing: 2, shareWithNothing: 500, largest: 3 },
    });
  });
});

describe('exposure', () => {
  test('is the attention of all places, and nobody who stands nowhere is forgotten', () => {
    const lists = [
      { id: 'l1', places: ['a', 'b'] },
      { id: 'l2', places: ['b'] },
    ];
    const exposure = exposureOf(['a', 'b', 'c'], lists);
    expect([...exposure]).toEqual([
      ['a', 1],
      ['b', attentionAt(2) + 1],
      ['c', 0],
    ]);
    expect(attentionAt(3)).toBe(0.5);
  });
});

describe('envy', () => {
  test('there is none where lists hold everybody by fit', () => {
    const people = ['a', 'b'];
    const fits = (person: string): ReadonlyMap<string, number> =>
      new Map(['l', 'm'].map((list) => [list, person === 'a' ? 900 : 800]));
    const lists = [{ id: 'l', places: ['a'] }];
    // b would like to stand where a stands.
    expect(envyOf(people, lists, fits)).toEqual({ people: 2, envious: 1, share: 500 });
    expect(envyOf(people, lists, (person) => (person === 'a' ? fits(person) : new Map())).envious).toBe(0);
    expect(envyOf(people, [...lists, { id: 'm', places: ['b'] }], fits).envious).toBe(0);
  });

  test('it is what comparing everybody with everybody finds', () => {
    const people = ['a', 'b', 'c', 'd', 'e'];
    const fit = fc.integer({ min: 0, max: 1000 });
    const list = fc.record({
      places: fc.shuffledSubarray(people),
      fits: fc.tuple(fit, fit, fit, fit, fit),
    });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 6 }), (made) => {
        const lists = made.map(({ places }, at) => ({ id: String(at), places }));
        const fitOf = (person: string, at: number): number => made[at]?.fits[people.indexOf(person)] ?? 0;
        const worth = (person: string, of: string): number =>
          lists.reduce((sum, { places }, at) => {
            const place = places.indexOf(of);
            return place < 0 ? sum : sum + attentionAt(place + 1) * fitOf(person, at);
          }, 0);
        const envious = people.filter((person) =>
          people.some((other) => worth(person, other) > worth(person, person) + 1e-9),
        );
        const fitsOf = (person: string) => new Map(lists.map(({ id }, at) => [id, fitOf(person, at)]));
        expect(envyOf(people, lists, fitsOf).envious).toBe(envious.length);
      }),
    );
  });

  test('nobody envies anybody when all stand at equal places of equal worth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1000 }), (n, fit) => {
        const people = Array.from({ length: n }, (_, at) => `p${String(at)}`);
        const lists = people.map((id) => ({ id: `l${id}`, places: [id] }));
        const fits = new Map(lists.map(({ id }) => [id, fit]));
        expect(envyOf(people, lists, () => fits).envious).toBe(0);
      }),
    );
  });
});

describe('the four-fifths alarm', () => {
  const group = (name: string, of: number, selected: number) =>
    Array.from({ length: of }, (_, at) => ({ group: name, selected: at < selected }));

  test('rings under four fifths and not from there on', () => {
    const at = (selected: number) => fourFifths([...group('one', 100, 50), ...group('other', 100, selected)]);
    expect([at(40).ratio, at(40).alarm]).toEqual([800, false]);
    expect([at(39).ratio, at(39).alarm]).toEqual([780, true]);
  });

  test('says nothing about groups that are too small, or about one group alone', () => {
    expect(fourFifths([...group('one', 29, 29), ...group('other', 100, 1)])).toMatchObject({ alarm: false });
    expect(fourFifths(group('one', 100, 1)).ratio).toBeUndefined();
  });

  test('made-up groups are the same every time, of the size asked for, and independent between groupings', () => {
    const ids = Array.from({ length: 4000 }, (_, at) => `person-${String(at)}`);
    const one = ids.filter((id) => syntheticGroup(id, 'area', 700) === 'one');
    expect(one.length).toBeGreaterThan(2700);
    expect(one.length).toBeLessThan(2900);
    expect(one).toEqual(ids.filter((id) => syntheticGroup(id, 'area', 700) === 'one'));
    const both = one.filter((id) => syntheticGroup(id, 'hours', 500) === 'one');
    expect(Math.abs(both.length / one.length - 0.5)).toBeLessThan(0.05);
  });
});
