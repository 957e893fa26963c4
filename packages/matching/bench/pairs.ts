import { performance } from 'node:perf_hooks';
import {
  atLeast,
  category,
  covers,
  coverage,
  prepare,
  programme,
  scheduleOverlap,
  within,
} from '../src/index.ts';
import type { CategoryTree } from '../src/index.ts';

/** Pairs per second of an employment-like programme on made-up statements. `node bench/pairs.ts [profiles] [listings]` */
const [profiles = 20_000, listings = 400] = process.argv.slice(2).map(Number);

let state = 1;
const next = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const some = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const hour = (h: number): string => `${String(h).padStart(2, '0')}:00`;
const slots = (count: number): string[] =>
  some(count, () => {
    const start = 7 + next(8);
    return `${days[next(7)]!} ${hour(start)}-${hour(start + 4 + next(5))}`;
  });
const tree: CategoryTree = {
  middle: (c) => c.slice(0, 3),
  major: (c) => c.slice(0, 1),
  neighbours: () => false,
};

type Any = Readonly<Record<string, unknown>>;
const work = programme<Any, Any>('bench', ({ must, wish }) => ({
  reach: must(
    within('listing.place', 'profile.place', {
      minutes: (a, b) => Math.abs(Number(a) - Number(b)) / 3,
      limit: 'profile.limit',
    }),
  ),
  pay: must(atLeast('listing.pay', 'profile.pay')),
  needs: must(covers('listing.offers', 'profile.needs')),
  skills: wish(
    'listing',
    100,
    coverage('listing.skills', 'profile.skills', {
      levels: true,
      similarity: (a, b) => (a === b ? 1000 : Math.abs(Number(a) - Number(b)) < 3 ? 500 : 0),
    }),
  ),
  hours: wish('profile', 60, scheduleOverlap('listing.shifts', 'profile.free')),
  trade: wish('profile', 40, category('profile.trades', 'listing.trade', { distance: tree })),
}));

const prepared = prepare(work);
const began = performance.now();
for (let i = 0; i < listings; i++) {
  const skills = some(3, () => ({ skill: String(next(600)), level: 1 + next(4) }));
  prepared.putListing(
    `l${i}`,
    {
      place: String(next(277)),
      pay: 1100 + next(900),
      offers: some(4, () => `n${next(12)}`),
      skills,
      shifts: slots(4),
      trade: String(1000 + next(440)),
    },
    `o${next(listings / 2)}`,
  );
}
for (let i = 0; i < profiles; i++) {
  const skills = some(6, () => ({ skill: String(next(600)), level: 1 + next(4) }));
  prepared.putProfile(`p${i}`, {
    place: String(next(277)),
    limit: 10 + next(50),
    pay: 1100 + next(600),
    needs: next(3) === 0 ? [`n${next(12)}`] : [],
    skills,
    free: slots(5),
    trades: some(2, () => String(1000 + next(440))),
  });
}
const ready = performance.now();
const { byListing } = prepared.rankAll({ top: 20 });
const done = performance.now();
const pairs = profiles * listings;
const filled = [...byListing.values()].reduce((sum, list) => sum + list.length, 0);
console.log(
  `encode ${(ready - began).toFixed(0)} ms, ${pairs.toLocaleString('en')} pairs in ${(done - ready).toFixed(0)} ms = ${((1e6 * (done - ready)) / pairs).toFixed(0)} ns a pair, ${filled} places filled`,
);
