import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { handlers } from '../src/handlers.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService, TEST_SECRET } from './service.ts';
import type { Service } from './service.ts';
import { until } from './work-service.ts';

const employment = programmeNamed('employment');
const KILLS = 5;
const api = fileURLToPath(new URL('..', import.meta.url));

describe('a worker that is killed', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ handlers });
  }, 60_000);
  afterAll(() => service.close());

  const count = async (sql: string): Promise<number> => {
    const [row] = await service.dataSource.query<{ count: number }[]>(sql);
    return row?.count ?? -1;
  };
  /** Marks that wait, and shards of full runs, which take marks over. */
  const open = () =>
    count(
      `SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL)::int + (SELECT count(*) FROM scoring_shard WHERE done_at IS NULL)::int
              + (SELECT count(*) FROM scoring_run WHERE state = 'running')::int AS count`,
    );

  const start = async (): Promise<ChildProcess> => {
    const worker = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', 'test/worker-process.ts'],
      {
        cwd: api,
        env: {
          ...process.env,
          TSX_TSCONFIG_PATH: '../tsconfig.base.json',
          NODE_OPTIONS: '',
          DATABASE_URL: service.databaseUrl,
          MUSUBI_SECRET: TEST_SECRET,
          LOG_LEVEL: 'error',
          REDIS_URL: '',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const lines = createInterface(worker.stdout);
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => line === 'ready' && resolve());
      worker.once('exit', (code) => reject(new Error(`the worker ended with ${String(code)}`)));
    });
    return worker;
  };

  const kill = async (worker: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill(signal);
    await gone;
  };

  /** Marks as a committed change leaves them. */
  const change = (): Promise<unknown> =>
    service.dataSource.query(
      `WITH l AS (UPDATE listing SET revision = revision + 1 RETURNING id, revision), p AS (UPDATE profile SET revision = revision + 1 RETURNING id, revision)
       INSERT INTO outbox (topic, subject_id, revision, created_at)
       SELECT 'listing-changed', id, revision, now() FROM l UNION ALL SELECT 'profile-changed', id, revision, now() FROM p`,
    );

  test('five times in the middle of its work loses and doubles nothing', async () => {
    const make = new Maker(service.app, service.dataSource.manager);
    const member = await make.signed('member');
    for (let i = 0; i < 30; i += 1)
      await make.listing(await make.organisation(member.account), employment, { scoredRevision: 0 });
    for (let i = 0; i < 60; i += 1)
      await make.profile(await make.account({ roles: ['person'] }), employment, { scoredRevision: 0 });
    const started = Date.now();
    for (let killed = 0; killed < KILLS; killed += 1) {
      const worker = await start();
      await change();
      await service.dataSource.query("SELECT pg_notify('musubi_outbox', 'change')");
      const before = await open();
      await until('some of it is done', async () => (await open()) < before);
      await kill(worker, 'SIGKILL');
    }
    const last = await start();
    await until('the rest is done', async () => (await open()) === 0);
    await kill(last, 'SIGTERM');
    const behind = await count(
      'SELECT (SELECT count(*) FROM listing WHERE scored_revision < revision)::int + (SELECT count(*) FROM profile WHERE scored_revision < revision)::int AS count',
    );
    expect(behind).toBe(0);
    expect(
      await count(
        'SELECT count(*)::int AS count FROM candidate_list c JOIN listing l ON l.id = c.listing_id WHERE c.revision < l.revision',
      ),
    ).toBe(0);
    expect(await count('SELECT sum(cardinality(profile_ids))::int AS count FROM candidate_list')).toBe(
      30 * 20,
    );
    expect(
      await count(
        'SELECT count(*)::int AS count FROM (SELECT listing_id, id FROM candidate_list, unnest(profile_ids) id GROUP BY 1, 2 HAVING count(*) > 1) d',
      ),
    ).toBe(0);
    expect(
      await count("SELECT count(*)::int AS count FROM bullmq.bullmq_jobs WHERE state = 'failed'").catch(
        () => 0,
      ),
    ).toBe(0);
    console.info(`${String(KILLS)} kills survived in ${String(Date.now() - started)} ms`);
  }, 300_000);
});
