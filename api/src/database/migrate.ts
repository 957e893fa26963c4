import { dataSourceOf } from './data-source.ts';

/** Any number, the same in every process that migrates. */
const MIGRATION_LOCK = 4_217_001;

/**
 * Brings the schema up to date. Several processes may start at once: an advisory lock lets one work while the others
 * wait (TypeORM itself has no lock, typeorm#4588).
 *
 * @returns the names of the migrations that this call ran.
 */
export const migrate = async (url: string): Promise<string[]> => {
  const source = await dataSourceOf({ url, poolSize: 2 }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return done.map((migration) => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
};
