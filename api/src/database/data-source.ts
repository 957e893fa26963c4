import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { SnakeNames } from './snake-names.ts';

export interface DataSourceOptions {
  readonly url: string;
  /** Connections at most. */
  readonly poolSize: number;
  /** Called for errors of idle connections, which would otherwise end the process. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * A data source that never waits for ever: every wait that PostgreSQL knows has an end. Not yet connected; call
 * `initialize()`.
 */
export const dataSourceOf = ({ url, poolSize, onIdleError }: DataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    // Without this TypeORM asks for the extension uuid-ossp at every start, which a runtime role may not create.
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    logging: false,
    poolSize,
    connectTimeoutMS: 5000,
    poolErrorHandler: (error: Error) => onIdleError?.(error),
    extra: {
      statement_timeout: 15_000,
      lock_timeout: 5000,
      idle_in_transaction_session_timeout: 20_000,
      application_name: 'musubi',
    },
  });
