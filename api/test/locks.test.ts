import { inTransaction } from '../src/database/in-transaction.ts';
import { handlers } from '../src/handlers.ts';
import { settle } from '../src/matches/settle.ts';
import { restExpired } from '../src/queue/sweepers.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { until } from './work-service.ts';

const employment = programmeNamed('employment');
const LISTINGS = 5;

describe('two who change many statements at once', () => {
  let service: Service;
  let ids: string[];
  beforeAll(async () => {
    service = await startService({ handlers });
    const make = new Maker(service.app, service.dataSource.manager);
    const { account } = await make.signed('member');
    const organisation = await make.organisation(account);
    ids = [];
    for (let i = 0; i < LISTINGS; i += 1)
      ids.push((await make.listing(organisation, employment, { expiresOn: '2020-01-01' })).id);
    ids.sort();
  }, 60_000);
  afterAll(() => service.close());

  const waiting = async (): Promise<number> => {
    const [row] = await service.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return row?.count ?? 0;
  };

  /** One waits for a listing in the middle, the other comes to wait as well: each holds what is before it in its own order. */
  test('wait for each other, and both end', async () => {
    const { dataSource } = service;
    const revisions = new Map(ids.map((id) => [id, 1] as const).reverse());
    const { ended } = await inTransaction(dataSource, async (manager) => {
      await manager.query('SELECT FROM listing WHERE id = $1 FOR UPDATE', [ids[2]]);
      const worker = inTransaction(dataSource, (own) => settle(own, 'listing', 'd', revisions));
      await until('the worker waits', async () => (await waiting()) === 1);
      const sweeper = restExpired(dataSource, '2026-11-28');
      await until('the sweeper waits too', async () => (await waiting()) === 2);
      return { ended: Promise.allSettled([worker, sweeper]) };
    });
    expect((await ended).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const rows = await dataSource.query<{ state: string; digest: string; revision: number }[]>(
      'SELECT state, digest, revision FROM listing ORDER BY id',
    );
    expect(rows).toEqual(ids.map(() => ({ state: 'paused', digest: 'd', revision: 2 })));
  });
});
