import { createRanker } from '../src/rank/ranker.ts';
import type { RankDocument } from '../src/rank/counted.ts';

/**
 * Milliseconds a query on made-up documents, by kind of query, and what the index takes. `rank-speed.ts [documents]`. On a busy machine the time on the
 * processor says more than the time on the wall.
 */
const size = Number(process.argv[2] ?? 20_000);

let state = 20_261_122;
const next = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** Few words are said often and many seldom, as in a language. */
const skewed = (below: number): number => Math.floor(below ** (next(1_000_000) / 1_000_000)) - 1;
const WORDS = Array.from({ length: 8000 }, () =>
  String.fromCharCode(...Array.from({ length: 2 + next(2) }, () => 0x4e00 + skewed(2500))),
);
const PARTICLES = ['の', 'を', 'する', 'に', 'して', 'が', 'など'];
const sentence = (words: number): string =>
  `${Array.from({ length: words }, () => `${WORDS[skewed(8000)] ?? ''}${PARTICLES[next(7)] ?? ''}`).join('')}。`;
const text = (sentences: number): string => Array.from({ length: sentences }, () => sentence(8)).join('');

const documents = Array.from({ length: size }, (_, at): RankDocument => ({
  id: String(at),
  fields: {
    title: `${WORDS[next(8000)] ?? ''}${WORDS[skewed(8000)] ?? ''}`,
    summary: sentence(8),
    text: text(6),
  },
}));
const built = performance.now();
const ranker = createRanker(documents, [
  { field: 'title', weight: 3 },
  { field: 'summary', weight: 1 },
  { field: 'text', weight: 1 },
]);
const seconds = ((performance.now() - built) / 1000).toFixed(1);
const megabytes = (process.memoryUsage().arrayBuffers / 2 ** 20).toFixed(0);
const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
console.log(
  `${size} documents indexed in ${seconds} s; lists of ${megabytes} MB; the process at most ${peak} MB`,
);

const QUERIES: readonly (readonly [string, () => string])[] = [
  ['name', () => `${WORDS[skewed(8000)] ?? ''}${WORDS[skewed(8000)] ?? ''}`],
  ['duty', () => sentence(8)],
  ['profile of 4 duties', () => text(4)],
  ['whole CV', () => text(40)],
];
for (const [name, make] of QUERIES) {
  const queries = Array.from({ length: 60 }, make);
  for (const query of queries.slice(0, 10)) ranker.rank(query);
  const before = process.cpuUsage();
  const times = queries.slice(10).map((query) => {
    const started = performance.now();
    ranker.rank(query);
    return performance.now() - started;
  });
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(20)} median ${times[25]?.toFixed(2)} ms, slowest ${times.at(-1)?.toFixed(2)} ms, on the processor ${((user + system) / 1000 / times.length).toFixed(2)} ms`,
  );
}
