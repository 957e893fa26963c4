import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RankDocument } from '../src/rank/counted.ts';

export type Metric = 'mrr' | 'map' | 'ndcg10';

export interface Query {
  readonly id: string;
  readonly text: string;
  readonly gains: ReadonlyMap<string, number>;
}

const linesOf = (path: string): readonly string[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
};

const queriesOf = (queries: string, judgements: string): readonly Query[] => {
  const gains = new Map<string, Map<string, number>>();
  for (const line of linesOf(judgements)) {
    const [query = '', , document = '', gain] = line.split('\t');
    const own = gains.get(query) ?? new Map<string, number>();
    if (Number(gain) > 0) own.set(document, Number(gain));
    gains.set(query, own);
  }
  return linesOf(queries)
    .map((line) => line.split('\t'))
    .map(([id = '', ...text]) => ({ id, text: text.join(' '), gains: gains.get(id) ?? new Map() }))
    .filter((query) => query.gains.size > 0);
};

/** Undefined where the shared data folder is absent. */
export const occupationDocuments = (shared: string): readonly RankDocument[] | undefined => {
  const path = join(shared, 'jobtag-ja-occupations/corpus.jsonl.gz');
  if (!existsSync(path)) return undefined;
  return linesOf(path).map((line) => {
    const row = JSON.parse(line) as Record<'id' | 'title' | 'summary' | 'what_it_is', string> & {
      mhlw_codes: string[];
    };
    const { id, title, summary, what_it_is } = row;
    return { id, fields: { title, summary, what_it_is }, codes: row.mhlw_codes };
  });
};

export const occupationQueries = (shared: string, name: string): readonly Query[] => {
  const path = join(shared, 'jobtag-ja-occupations', name);
  return queriesOf(`${path}.queries.tsv`, `${path}.qrels.tsv`);
};

/** French titles against names of ESCO; undefined where the folder is absent. */
export const frenchTitles = (shared: string) => {
  const folder = join(shared, 'melo-occupation-linking/fra_q_fr_c_fr');
  if (!existsSync(folder)) return undefined;
  const documents = linesOf(join(folder, 'corpus_elements.tsv.gz'))
    .map((line) => line.split('\t'))
    .map(([id = '', title = '']): RankDocument => ({ id, fields: { title } }));
  return {
    documents,
    queries: queriesOf(join(folder, 'queries.tsv.gz'), join(folder, 'annotations.tsv.gz')),
  };
};
