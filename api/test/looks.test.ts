import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Looks } from '../src/kept-answers/looks.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await sql('CREATE TABLE started AS SELECT now() AS at');
  await sql(
    `CREATE FUNCTION public.pg_postmaster_start_time() RETURNS timestamptz LANGUAGE sql AS 'SELECT at FROM public.started'`,
  );
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const sql = (text: string): Promise<unknown> => client.query(text);

describe('whoever has lost the thread forgets everything', () => {
  /** Looks that count how often everything was forgotten, at a server whose start the test can move. */
  const follow = async (outOfTouch?: number) => {
    const url = new URL(database.url);
    url.searchParams.set('options', '-c search_path=public,pg_catalog');
    let forgotten = 0;
    const changes = { subjects: () => undefined, everything: () => void (forgotten += 1) };
    const looks = new Looks(url.href, changes, outOfTouch);
    const [accountId, sessionId, id] = [randomUUID(), randomUUID(), randomUUID()];
    const look = async (): Promise<number> => {
      await looks.look({ claims: { accountId, sessionId }, owner: 'profile', id, now: new Date() });
      return forgotten;
    };
    return { look, close: () => looks.close() };
  };

  test('at another server, or one that was started anew', async () => {
    const { look, close } = await follow();
    expect([await look(), await look()]).toEqual([1, 1]);
    await sql("UPDATE started SET at = at + interval '1 second'");
    expect([await look(), await look()]).toEqual([2, 2]);
    await close();
  });

  test('after a long time without a look', async () => {
    const { look, close } = await follow(0);
    expect([await look(), await look()]).toEqual([1, 2]);
    await close();
  });
});
