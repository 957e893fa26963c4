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
