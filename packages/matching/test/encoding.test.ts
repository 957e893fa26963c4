import type { PrepareOptions, Programme, Stated } from '../src/index.ts';
import { atLeast, judge, prepare, programme, textSimilarity, tieHash, within } from '../src/index.ts';

/** Both kernels read what the host has encoded: whatever width an encoding takes, answers are those of `judge`. */
const KERNELS: readonly PrepareOptions[] = [
  { kernel: 'wasm' },
  { kernel: 'typescript' },
  { kernel: 'wasm', forms: 'table' },
  { kernel: 'typescript', forms: 'table' },
];

type Statements = Readonly<Record<'listings' | 'profiles', readonly Stated[]>>;

function ranked(of: Programme, { listings, profiles }: Statements, options: PrepareOptions) {
  const town = prepare(of, options);
  listings.forEach((one, i) => town.putListing(`l${i}`, one));
  profiles.forEach((one, i) => town.putProfile(`p${i}`, one));
  return listings.map((_, i) => town.topForListing(`l${i}`, 5).map(({ id, fit }) => [id, fit]));
}

function judged(of: Programme, { listings, profiles }: Statements) {
  return listings.map((listing, l) =>
    profiles
      .map((profile, p) => ({ id: `p${p}`, ...judge<object, object>(of, listing, profile) }))
      .filter(({ passes, fit }) => passes && fit > 0)
      .sort((a, b) => b.fit - a.fit || tieHash(`l${l}`, a.id) - tieHash(`l${l}`, b.id))
      .slice(0, 5)
      .map(({ id, fit }) => [id, fit]),
  );
}

const numbers = (count: number, of: (i: number) => Stated): Stated[] =>
  Array.from({ length: count }, (_, i) => of(i));

describe.each(KERNELS)('encoded statements: %o', (options) => {
  it('texts whose words are far apart among 20,000', () => {
    const terms = (text: string): readonly string[] => text.split(' ');
    const of = programme<Stated, Stated>('texts', ({ wish }) => ({
      a: wish('listing', 100, textSimilarity('listing.text', 'profile.text', { terms })),
      b: wish('profile', 100, textSimilarity('listing.text', 'profile.text', { terms })),
    }));
    const text = (count: number, from: number, step: number): string =>
      Array.from({ length: count }, (_, k) => `w${from + k * step}`).join(' ');
    const vocabulary = numbers(10, (i) => ({ text: text(2000, 2000 * i, 1) }));
    const listings = [...vocabulary, ...numbers(8, (i) => ({ text: text(20, i * 90, 130 * (i + 1)) }))];
    const profiles = numbers(30, (i) => ({ text: text(20, i * 300, 520 * ((i % 2) + 1)) }));
    expect(ranked(of, { listings, profiles }, options)).toEqual(judged(of, { listings, profiles }));
  });

  it('more different values than one byte counts', () => {
    const of = programme<Stated, Stated>('values', ({ wish }) => ({
      a: wish('listing', 100, atLeast('profile.pay', 'listing.pay', { soft: 1000 })),
      b: wish('profile', 100, atLeast('profile.pay', 'listing.pay', { soft: 1000 })),
    }));
    const listings = numbers(12, (i) => ({ pay: 1000 + 3 * i }));
    const profiles = numbers(400, (i) => ({ pay: 200 + 2 * i }));
    expect(ranked(of, { listings, profiles }, options)).toEqual(judged(of, { listings, profiles }));
  });

  it('classes that passed the same until somebody told them apart', () => {
    const of = programme<Stated, Stated>('floors', ({ must, wish }) => ({
      floor: must(atLeast('listing.pay', 'profile.floor')),
      near: must(
        within('listing.place', 'profile.place', { minutes: () => 20, limit: 30, unless: 'listing.remote' }),
      ),
      a: wish('listing', 100, atLeast('listing.pay', 'profile.hoped', { soft: 500 })),
      b: wish('profile', 100, atLeast('listing.pay', 'profile.hoped', { soft: 500 })),
    }));
    const listings = numbers(9, (i) => ({ pay: 1000 + 10 * i, place: `t${i}`, remote: i % 3 === 0 }));
    const early = numbers(20, (i) => ({ floor: i % 2 === 0 ? 900 : 2000, hoped: 1000 + i, place: 'x' }));
    const late = numbers(8, (i) => ({ floor: 1005 + 10 * i, hoped: 990 + i, place: 'y' }));
    const town = prepare(of, options);
    listings.forEach((one, i) => town.putListing(`l${i}`, one));
    early.forEach((one, i) => town.putProfile(`p${i}`, one));
    const tops = () => listings.map((_, i) => town.topForListing(`l${i}`, 5).map(({ id, fit }) => [id, fit]));
    expect(tops()).toEqual(judged(of, { listings, profiles: early }));
    late.forEach((one, i) => town.putProfile(`p${20 + i}`, one));
    expect(tops()).toEqual(judged(of, { listings, profiles: [...early, ...late] }));
  });
});

test('in which order statements come says nothing about how they are best compared', () => {
  const minutes = (a: string, b: string): number => (Number(a) * 7 + Number(b) * 3) % 60;
  const of = programme<Stated, Stated>('ordered', ({ wish }) => ({
    a: wish('listing', 100, within('listing.place', 'profile.place', { minutes, limit: 30 })),
    b: wish('profile', 100, within('listing.place', 'profile.place', { minutes, limit: 30 })),
  }));
  const forms = [(i: number) => Math.floor(i / 24), (i: number) => (i * 7919) % 1000].map((placeOf) => {
    const town = prepare(of, { kernel: 'typescript' });
    for (let i = 0; i < 24_000; i++) town.putProfile(`p${i}`, { place: String(placeOf(i)) });
    for (let i = 0; i < 1200; i++) town.putListing(`l${i}`, { place: String(i) });
    return town.plan().listing.map(({ form }) => form);
  });
  expect(forms).toEqual([['table'], ['table']]);
});
