import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Config } from '../src/config.ts';
import { dataSourceOf } from '../src/database/data-source.ts';
import type { Dependencies } from '../src/http/dependencies.ts';
import { keptRoutes } from '../src/matches/kept-routes.ts';
import { createTestDatabase } from './database.ts';

export const TEST_SECRET = 'a-secret-for-tests-only-0123456789abcdef';
const PLENTY = 10_000_000;

/** A clock that tests move by hand. */
export class TestClock {
  #ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  forward(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}

export interface Service {
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  readonly clock: TestClock;
  /** Every log line so far. */
  readonly lines: string[];
  close(): Promise<void>;
}

type Options = Pick<Dependencies, 'handlers'> &
  Partial<Pick<Dependencies, 'table' | 'live' | 'engine' | 'onRoute'>> & {
    readonly config?: Partial<Config>;
    /** Another process of this one: the same database, the same clock. */
    readonly beside?: Service;
    /** False: every answer is made anew. */
    readonly keeps?: boolean;
  };

/** The real application on a real database of its own, listening on a free port. */
export const startService = async (options: Options): Promise<Service> => {
  const { beside, keeps = true } = options;
  const database = beside
    ? { url: beside.databaseUrl, drop: () => Promise.resolve() }
    : await createTestDatabase();
  const config = readConfig(
    { DATABASE_URL: database.url, MUSUBI_SECRET: TEST_SECRET, LOG_LEVEL: 'debug' },
    {
      limits: { all: PLENTY, search: PLENTY, registration: PLENTY, signIn: PLENTY, counts: PLENTY },
      poolSize: 8,
      ...options.config,
    },
  );
  const dataSource = await dataSourceOf({ url: config.databaseUrl, poolSize: config.poolSize }).initialize();
  const lines: string[] = [];
  const clock = beside?.clock ?? new TestClock();
  const live = options.live ?? { subscribe: () => () => undefined };
  const logTo = { write: (line: string) => void lines.push(line) };
  const app = await buildApp({
    config,
    dataSource,
    clock,
    live,
    logTo,
    handlers: options.handlers,
    ...(keeps && { kept: keptRoutes }),
    ...(options.engine && { engine: options.engine }),
    ...(options.table && { table: options.table }),
    ...(options.onRoute && { onRoute: options.onRoute }),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    app,
    dataSource,
    clock,
    lines,
    databaseUrl: database.url,
    origin: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
};
