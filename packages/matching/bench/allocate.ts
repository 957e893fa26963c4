import { auction } from '../src/allocate/auction.ts';
import { assignment } from '../src/allocate/assignment.ts';
import { graphOf } from '../src/allocate/market.ts';
import type { Market } from '../src/allocate/market.ts';
import { deferredAcceptance } from '../src/allocate/stable.ts';

/** Processor time of the three ways to allocate, on made-up data. `node bench/allocate.ts [n] [profiles] [edges per profile]` */
const [n = 1000, profiles = 10_000, degree = 10] = process.argv.slice(2).map(Number);

let state = 7;
const next = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const timed = <T>(name: string, run: () => T): T => {
  const began = process.cpuUsage().user;
  const result = run();
  console.log(`${name}: ${((process.cpuUsage().user - began) / 1000).toFixed(0)} ms of processor time`);
  return result;
};

const uniform = Float64Array.from({ length: n * n }, () => 1 + next(1000));
timed(`assignment ${n} x ${n}, whole costs`, () => assignment({ rows: n, columns: n, costs: uniform }));
const traits = Array.from({ length: 2 * n }, () => Array.from({ length: 8 }, () => next(1000) / 1000));
const alike = Float64Array.from({ length: n * n }, (_, k) => {
  const [row, column] = [traits[Math.floor(k / n)]!, traits[n + (k % n)]!];
  return -row.reduce((sum, trait, at) => sum + trait * column[at]!, 0) - 0.3 * (next(1000) / 1000);
});
timed(`assignment ${n} x ${n}, costs of rank 8`, () => assignment({ rows: n, columns: n, costs: alike }));

/** Popular listings are in many lists and fit everybody better: the hard case, as in a town. */
const town = (): Market => {
  const count = Math.ceil(profiles / 5);
  const ids = Array.from({ length: profiles }, (_, i) => i);
  return {
    listings: ids.slice(0, count).map((j) => ({ id: `l${j}`, capacity: 1 + (next(4) === 0 ? next(6) : 0) })),
    profiles: ids.map((i) => ({ id: `p${i}` })),
    edges: ids.flatMap((i) => {
      const chosen = new Set<number>();
      while (chosen.size < degree) chosen.add(Math.floor((next(count) * (1 + next(1000))) / 1000));
      return [...chosen].map((j) => {
        const score = (): number =>
          Math.max(1, Math.min(1000, 900 - Math.floor((300 * j) / count) - next(400)));
        const [forListing, forProfile] = [score(), score()];
        const fit = Math.round((2 * forListing * forProfile) / (forListing + forProfile));
        return { listing: `l${j}`, profile: `p${i}`, fit, forListing, forProfile };
      });
    }),
  };
};
const market = town();
const graph = timed(`graph of ${market.edges.length} edges`, () => graphOf(market));
const placed = (at: Int32Array): number => at.filter((edge) => edge >= 0).length;
const stable = timed('stable', () => deferredAcceptance(graph));
console.log(`  placed ${placed(stable)} of ${graph.seats.reduce((a, b) => a + b, 0)} seats`);
for (const gap of [0.005, 0.0015, 0.0001, 0]) {
  const { at, total, bound } = timed(`spread, gap ${gap}`, () => auction(graph, { gap }));
  console.log(`  placed ${placed(at)}, gap ${(100 * (1 - total / bound)).toFixed(5)} %`);
}
