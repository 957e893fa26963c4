import { randomBytes } from 'node:crypto';
import { createTestDatabase } from '../../test/database.ts';
import type { TestDatabase } from '../../test/database.ts';
import { startTestRedis } from '../../test/redis.ts';
import type { TestRedis } from '../../test/redis.ts';
import { JOB_NAMES, loadHandlers } from './jobs.ts';
import { openQueue } from './queue.ts';
import type { JobData, Running, WorkQueue } from './queue.ts';

/** Resolves when as many as wanted have been noted. */
const collector = <T>(
  wanted: number,
): { readonly seen: T[]; readonly all: Promise<void>; note(value: T): void } => {
  let done: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  const seen: T[] = [];
  return {
    seen,
    all,
    note: (value) => {
      seen.push(value);
      if (seen.length === wanted) done();
    },
  };
};

describe.each(['postgres', 'redis'] as const)('the queue on %s', (backend) => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  const open: (WorkQueue | Running)[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    if (backend === 'redis') redis = await startTestRedis();
  });
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await ('stop' in one ? one.stop() : one.close());
  });
  afterAll(async () => {
    await redis?.stop();
    await database.drop();
  });

  const fresh = async (): Promise<WorkQueue> => {
    const space = `t${randomBytes(5).toString('hex')}`;
    const queue = await openQueue({ databaseUrl: database.url, redisUrl: redis?.url, space, lock: 2000 });
    open.push(queue);
    return queue;
  };
  const work = (queue: WorkQueue, job: (name: string, data: JobData) => Promise<void>): void => {
    open.push(queue.work(job, { concurrency: 4 }));
  };

  test('hands over every job once, with its ids', async () => {
    const queue = await fresh();
    const got = collector<string>(30);
    work(queue, (name, data) =>
      Promise.resolve(got.note(`${name} ${data.outboxId ?? ''} ${data.subjectId ?? ''}`)),
    );
    const hints = Array.from({ length: 30 }, (_, i) => ({
      name: 'score-listing' as const,
      id: `outbox-${String(i)}-0`,
      data: { outboxId: String(i), subjectId: `s${String(i)}` },
    }));
    await queue.add(hints);
    await got.all;
    expect(new Set(got.seen)).toEqual(
      new Set(hints.map((hint) => `score-listing ${hint.data.outboxId} ${hint.data.subjectId}`)),
    );
  });

  test('the same id is one job', async () => {
    const queue = await fresh();
    const hint = { name: 'score-profile', id: 'outbox-7-0', data: { outboxId: '7' } } as const;
    await queue.add([hint, hint]);
    await queue.add([hint]);
    expect(await queue.waiting()).toBe(1);
  });

  test('a job that fails is tried again', async () => {
    const queue = await fresh();
    const got = collector<string>(3);
    work(queue, (_, data) => {
      got.note(data.outboxId ?? '');
      return got.seen.length < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    await queue.add([{ name: 'score-listing', id: 'outbox-1-0', data: { outboxId: '1' } }]);
    await got.all;
    expect(got.seen).toEqual(['1', '1', '1']);
    expect(await queue.failed()).toBe(0);
  });

  test('a scheduled job comes by itself', async () => {
    const queue = await fresh();
    const got = collector<string>(2);
    work(queue, (name) => Promise.resolve(got.note(name)));
    await queue.schedule('sweep', 300);
    await got.all;
    expect(got.seen.slice(0, 2)).toEqual(['sweep', 'sweep']);
  });

  test('a job of every day comes at its time in the town', async () => {
    const queue = await fresh();
    await queue.schedule('score-town', { pattern: '30 2 * * *', tz: 'Asia/Tokyo' });
    const next = (await queue.scheduled()).get('score-town');
    expect(next?.getTime()).toBeGreaterThan(Date.now());
    expect(next?.getTime()).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000);
    // Tokyo has had no summer time since 1951: 2:30 there is always 17:30 UTC.
    expect(next?.toISOString().slice(11)).toBe('17:30:00.000Z');
  });

  test('the last job of a flow comes when all the others are through, one of them at the second attempt', async () => {
    const queue = await fresh();
    const got = collector<string>(5);
    let attempts = 0;
    work(queue, (name, { shard }) => {
      if (shard === 2 && ++attempts === 1) return Promise.reject(new Error('not yet'));
      return Promise.resolve(got.note(`${name} ${String(shard ?? '')}`));
    });
    await queue.addFlow(
      { name: 'close-run', id: 'run-1', data: { runId: '1' } },
      [1, 2, 3, 4].map((shard) => ({
        name: 'score-shard',
        id: `run-1-${String(shard)}`,
        data: { runId: '1', shard },
      })),
    );
    await got.all;
    expect(got.seen.at(-1)).toBe('close-run ');
    expect([...got.seen].sort()).toEqual([
      'close-run ',
      'score-shard 1',
      'score-shard 2',
      'score-shard 3',
      'score-shard 4',
    ]);
  });

  test('emptied, it knows nothing any more and works on', async () => {
    const queue = await fresh();
    await queue.add([{ name: 'score-listing', id: 'outbox-1-0', data: { outboxId: '1' } }]);
    await queue.empty();
    expect(await queue.waiting()).toBe(0);
    const got = collector<string>(1);
    work(queue, (_, data) => Promise.resolve(got.note(data.outboxId ?? '')));
    await queue.add([{ name: 'score-listing', id: 'outbox-1-1', data: { outboxId: '1' } }]);
    await got.all;
    expect(got.seen).toEqual(['1']);
  });
});

test('every job has a handler', async () => {
  const handlers = await loadHandlers();
  expect([...handlers.keys()].sort()).toEqual([...JOB_NAMES].sort());
});
