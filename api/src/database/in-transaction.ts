import type { DataSource, EntityManager } from 'typeorm';

/** Runs `work` in one transaction of its own (READ COMMITTED). A throw rolls everything back. */
export const inTransaction = <T>(
  source: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => source.transaction((manager) => work(manager));
