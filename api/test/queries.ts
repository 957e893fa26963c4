import type { DataSource, Logger } from 'typeorm';

export type Query = readonly [text: string, values: unknown[]];

/** What a data source asks the database while `work` runs. */
export const queriesOf = async (source: DataSource, work: () => Promise<unknown>): Promise<Query[]> => {
  const queries: Query[] = [];
  const note: Pick<Logger, 'logQuery'> = {
    logQuery: (text, values) => void queries.push([text, Array.isArray(values) ? values : []]),
  };
  const before = source.logger;
  source.logger = note as Logger;
  try {
    await work();
  } finally {
    source.logger = before;
  }
  return queries;
};

/** Times that a pool was asked for a connection: an answer from memory asks for none. */
export const connectionsOf = async (source: DataSource, work: () => Promise<unknown>): Promise<number> => {
  const pool = Reflect.get(source.driver, 'master') as NodeJS.EventEmitter;
  let count = 0;
  const note = (): void => void (count += 1);
  pool.on('acquire', note);
  await work();
  pool.off('acquire', note);
  return count;
};

/** The tables that the questions asked while `work` runs are answered from. */
export const tablesRead = async (source: DataSource, work: () => Promise<unknown>): Promise<Set<string>> => {
  const names = new Set<string>();
  for (const [query, values] of await queriesOf(source, work)) {
    if (!/^\s*(?:SELECT|WITH)/u.test(query)) continue;
    const plan = JSON.stringify(await source.query<unknown>(`EXPLAIN (FORMAT JSON) ${query}`, values));
    for (const [, name = ''] of plan.matchAll(/"Relation Name":\s*"([a-z_]+)"/gu)) names.add(name);
  }
  return names;
};
