import { handlers } from '../src/handlers.ts';
import { EngineHost } from '../src/matches/engine-host.ts';
import { silentLog } from '../src/queue/log.ts';
import { handler as sweep } from '../src/queue/sweepers.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const employment = programmeNamed('employment');
const TABLES = ['allocation', 'idempotency_key', 'list_change', 'outbox', 'session', 'sign_in_attempt'];
const MONTH = 31 * 86_400_000;

/** A row of each table that nothing else has filled. */
const ROWS = [
  "INSERT INTO idempotency_key (scope, key, route, body_mark, at) VALUES ('s', 'k', 'r', 'm', now())",
  "INSERT INTO list_change (xid, subject, at) VALUES (1, 'somebody', now())",
  "INSERT INTO outbox (topic, subject_id, revision, created_at, done_at) VALUES ('profile-changed', gen_random_uuid(), 1, now(), now())",
  "INSERT INTO sign_in_attempt (id, email_mark, address_mark, succeeded, at) VALUES (gen_random_uuid(), 'e', 'a', true, now())",
];

describe('what has a term', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ handlers });
    const make = new Maker(service.app, service.dataSource.manager);
    const { account } = await make.signed('member', 'person');
    const listing = await make.listing(await make.organisation(account), employment);
    await make.allocation(listing, await make.profile(account, employment));
    for (const row of ROWS) await service.dataSource.query(row);
  }, 60_000);
  afterAll(() => service.close());

  const sweepNow = (): Promise<void> => {
    const { dataSource: source, clock } = service;
    return sweep({ source, clock, engines: new EngineHost(source), log: silentLog }, {});
  };
  const filled = async (): Promise<string[]> => {
    const counts = await Promise.all(
      TABLES.map((table) => service.dataSource.query<unknown[]>(`SELECT FROM ${table}`)),
    );
    return TABLES.filter((_, at) => (counts[at]?.length ?? 0) > 0);
  };

  test('is kept until then, and the sweeper removes it afterwards', async () => {
    await sweepNow();
    expect(await filled()).toEqual(TABLES);
    service.clock.forward(MONTH);
    await sweepNow();
    expect(await filled()).toEqual([]);
  });
});
