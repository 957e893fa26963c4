import { randomUUID } from 'node:crypto';
import { handlers } from '../src/handlers.ts';
import { WATCHERS } from '../src/matches/runs/announce-run.ts';
import { TAKE_OVER } from '../src/matches/runs/begin-run.ts';
import { CHANGES, HAS_CHANGES } from '../src/matches/take-changes.ts';
import { DUE } from '../src/queue/dispatcher.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const MISSES = 20_000;

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

const rowsOf = (plan: Plan, table: string): number =>
  (plan['Relation Name'] === table ? plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) : 0) +
  (plan.Plans ?? []).reduce((sum, one) => sum + rowsOf(one, table), 0);

/** As after the first scoring of a town: every statement was marked and is done, and near misses are still to be looked for. */
describe('with many near misses still to be looked for', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ handlers });
    const insert = 'INSERT INTO outbox (topic, subject_id, revision, created_at, done_at)';
    await service.dataSource.query(
      `${insert} SELECT 'profile-changed', gen_random_uuid(), 1, now(), now() FROM generate_series(1, ${String(MISSES)})`,
    );
    await service.dataSource.query(
      `${insert} SELECT 'profile-missed', gen_random_uuid(), 0, now(), NULL FROM generate_series(1, ${String(MISSES)})`,
    );
    await service.dataSource.query(
      `${insert} SELECT 'profile-changed', gen_random_uuid(), 1, now(), NULL FROM generate_series(1, 3)`,
    );
  }, 60_000);
  afterAll(() => service.close());

  const rowsRead = (sql: string, ...values: unknown[]): Promise<number> => rowsReadOf('outbox', sql, values);
  const rowsReadOf = async (table: string, sql: string, values: readonly unknown[] = []): Promise<number> => {
    const [row] = await service.dataSource.query<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
      [...values],
    );
    return rowsOf(row?.['QUERY PLAN'][0].Plan ?? { 'Actual Rows': NaN }, table);
  };
  const later = new Date(Date.now() + 60_000);

  test('an edit is found without reading them, whether or not PostgreSQL has counted them yet', async () => {
    expect(await rowsRead(CHANGES, null, 100, later)).toBe(3);
    expect(await rowsRead(HAS_CHANGES, null, later)).toBe(1);
    await service.dataSource.query('ANALYZE outbox');
    expect(await rowsRead(CHANGES, null, 100, later)).toBe(3);
    expect(await rowsRead(HAS_CHANGES, null, later)).toBe(1);
  });

  test('those who watch a run are found without reading everybody', async () => {
    const insert = `INSERT INTO account (id, email, password_hash, name, language, roles, status, version, created_at)`;
    await service.dataSource.query(
      `${insert} SELECT gen_random_uuid(), n || '@example.jp', 'x', 'n', 'ja',
         CASE WHEN n % 5000 = 0 THEN ARRAY['coordinator'] ELSE ARRAY['person'] END, 'active', 1, now() FROM generate_series(1, ${String(MISSES)}) n`,
    );
    await service.dataSource.query('ANALYZE account');
    expect(await rowsReadOf('account', WATCHERS)).toBe(4);
  });

  test('what goes to the queue is found without reading them', async () => {
    await service.dataSource.query('ANALYZE outbox');
    expect(await rowsRead(DUE, 30, 500, '1000000')).toBe(3);
  });

  test('a run begins without reading any statement when no edit waits', async () => {
    const make = new Maker(service.app, service.dataSource.manager);
    const employment = programmeNamed('employment');
    await make.profile(await make.account({ roles: ['person'] }), employment, {});
    await service.dataSource.query("UPDATE outbox SET done_at = now() WHERE topic LIKE '%-changed'");
    await service.dataSource.query('ANALYZE outbox');
    expect(await rowsReadOf('profile', TAKE_OVER, [randomUUID(), employment.id])).toBe(0);
  });
});
