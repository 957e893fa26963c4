import { Queue, Worker } from 'bullmq';
import pg from 'pg';
import { createTestDatabase } from './database.ts';
import { startTestRedis } from './redis.ts';

test('every test database is a clone of its own, sorted and searchable in Japanese', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(one.url).not.toBe(other.url);
  const client = new pg.Client({ connectionString: one.url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT 'カエデ' < 'さくら' AS sorted, datlocprovider AS provider FROM pg_database",
  );
  await client.end();
  expect(rows[0]).toEqual({ sorted: true, provider: 'i' });
  await Promise.all([one.drop(), other.drop()]);
});

test('the Redis-protocol server carries a BullMQ job', async () => {
  const redis = await startTestRedis();
  const options = {
    connection: { url: redis.url, maxRetriesPerRequest: null },
    prefix: `helpers-${process.pid}`,
  };
  const queue = new Queue<{ id: number }>('probe', options);
  const worker = new Worker<{ id: number }, number>(
    'probe',
    ({ data }) => Promise.resolve(data.id + 1),
    options,
  );
  const done = new Promise<number>((resolve, reject) => {
    worker.once('completed', (_job, result) => resolve(result));
    worker.once('failed', (_job, error) => reject(error));
  });
  await queue.add('one', { id: 41 });
  await expect(done).resolves.toBe(42);
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  await redis.stop();
}, 30_000);
