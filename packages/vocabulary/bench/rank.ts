import { join } from 'node:path';
import { createRanker } from '../src/rank/ranker.ts';
import type { Ranker } from '../src/rank/ranker.ts';
import type { FieldWeight } from '../src/rank/term-index.ts';
import { frenchTitles, occupationDocuments, occupationQueries } from './data-sets.ts';
import type { Metric, Query } from './data-sets.ts';
import { figuresOf, meanOf } from './metrics.ts';

/** The root of the project is where the bench is started; the data lie beside it. */
const SHARED = join(process.cwd(), '../shared/data');
const TITLES: readonly FieldWeight[] = [{ field: 'title', weight: 1 }];
const FIELDS: readonly FieldWeight[] = [
  { field: 'title', weight: 3 },
  { field: 'summary', weight: 1 },
  { field: 'what_it_is', weight: 1 },
];
const EVERYTHING = 1_000_000;

const report = (name: string, ranker: Ranker, queries: readonly Query[], metric: Metric): void => {
  const started = performance.now();
  const all = queries.map((query) =>
    figuresOf(
      query,
      ranker.rank(query.text, EVERYTHING).map(({ id }) => id),
    ),
  );
  const each = (performance.now() - started) / queries.length;
  const half = (odd: number): string => meanOf(all.filter((_, at) => at % 2 === odd))[metric].toFixed(3);
  const { mrr, map, ndcg10, recall10, recall100 } = meanOf(all);
  const figures = [mrr, map, ndcg10, recall10, recall100]
    .map((figure) => figure.toFixed(3).padStart(7))
    .join('');
  console.log(
    `${name.padEnd(16)}${figures}   ${metric} of halves ${half(0)} ${half(1)}   ${each.toFixed(2)} ms`,
  );
};

const occupations = (): void => {
  const documents = occupationDocuments(SHARED);
  if (!documents)
    return console.log('../shared/data/jobtag-ja-occupations is absent: J1 to J4 are not measured');
  const coded = createRanker(documents, FIELDS);
  const plain = createRanker(
    documents.map(({ id, fields }) => ({ id, fields })),
    FIELDS,
  );
  const sets = [
    ['j1-alias', 'mrr'],
    ['j2-task', 'mrr'],
    ['j3-profile', 'ndcg10'],
    ['j4-licence', 'map'],
  ] as const;
  for (const [name, metric] of sets) {
    const queries = occupationQueries(SHARED, name);
    report(name, plain, queries, metric);
    report(`${name} codes`, coded, queries, metric);
  }
};

const titles = (): void => {
  const french = frenchTitles(SHARED);
  if (!french) return console.log('../shared/data/melo-occupation-linking is absent: French is not measured');
  report('melo fra', createRanker(french.documents, TITLES), french.queries, 'mrr');
};

console.log(`${''.padEnd(16)}    mrr    map  ndcg10   r@10   r@100`);
const wanted = process.argv[2];
if (wanted !== 'fra') occupations();
if (wanted !== 'ja') titles();
