import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { serverAccount } from './account.ts';
import { throwawayFolder } from './folders.ts';
import type { EmbeddedPostgres } from './postgres.ts';
import { startPostgres } from './postgres.ts';

const query = async (url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: url });
  // A killed server also breaks connections that are just being closed.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
};

const pidOf = ({ dataDir }: EmbeddedPostgres): number =>
  Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    server = await startPostgres({ durable: false, name: 'musubi' });
  });
  afterAll(() => server.stop());

  test('makes trigrams of Japanese words', async () => {
    await query(server.url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const { rows } = await query(server.url, "SELECT cardinality(show_trgm('保育士')) AS count");
    expect(rows).toEqual([{ count: 4 }]);
  });

  test('sorts Japanese readings in dictionary order by default', async () => {
    const words = ['さくら', 'カエデ', 'ｱｵｲ', 'アオイ', 'あおい'];
    const { rows } = await query(server.url, 'SELECT word FROM unnest($1::text[]) AS word ORDER BY word', [
      words,
    ]);
    expect(rows.map(({ word }) => word as string)).toEqual(['あおい', 'アオイ', 'ｱｵｲ', 'カエデ', 'さくら']);
  });

  test('is attached to, not started twice, and outlives the second user', async () => {
    const second = await startPostgres({ dataDir: server.dataDir, durable: false, name: 'another' });
    expect(second.attached).toBe(true);
    expect(second.url).toMatch(/\/another$/);
    await second.stop();
    expect((await query(server.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  test('asks for the password', async () => {
    const stranger = new URL(server.url);
    stranger.password = 'guess';
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });
});

test('a killed server loses no committed row', async () => {
  const dataDir = throwawayFolder(serverAccount());
  const first = await startPostgres({ dataDir, durable: true, name: 'musubi' });
  await query(first.url, 'CREATE TABLE entry (number int PRIMARY KEY)');
  for (let number = 1; number <= 200; number += 1) {
    await query(first.url, 'INSERT INTO entry VALUES ($1)', [number]);
  }
  process.kill(pidOf(first), 'SIGKILL');

  const second = await startPostgres({ dataDir, durable: true, name: 'musubi' });
  const { rows } = await query(second.url, 'SELECT count(*)::int AS count, max(number) AS last FROM entry');
  expect(rows).toEqual([{ count: 200, last: 200 }]);
  expect(second.url).not.toBe(first.url);
  await second.stop();
  rmSync(dirname(dataDir), { recursive: true });
}, 60_000);
