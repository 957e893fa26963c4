import { inTransaction } from '../src/database/in-transaction.ts';
import { handlers } from '../src/handlers.ts';
import { lockScores } from '../src/matches/write-lists.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { until } from './work-service.ts';
import { endProcess, startWorkerProcess } from './worker-processes.ts';

const employment = programmeNamed('employment');
const KILLS = 5;

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

  const start = () => startWorkerProcess(service.databaseUrl);

  /**
   * Marks as a committed change leaves them. Between two scorings: real changes are of one statement each and never wait for
   * a second row, as this one of all statements would.
   */
  const change = (): Promise<unknown> =>
    inTransaction(service.dataSource, async (manager) => {
      await lockScores(manager, 'alone');
      await manager.query(
        `WITH l AS (UPDATE listing SET revision = revision + 1 RETURNING id, revision), p AS (UPDATE profile SET revision = revision + 1 RETURNING id, revision)
         INSERT INTO outbox (topic, subject_id, revision, created_at)
         SELECT 'listing-changed', id, revision, now() FROM l UNION ALL SELECT 'profile-changed', id, revision, now() FROM p`,
      );
    });

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
      await endProcess(worker, 'SIGKILL');
    }
    const last = await start();
    await until('the rest is done', async () => (await open()) === 0);
    await endProcess(last, 'SIGTERM');
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
