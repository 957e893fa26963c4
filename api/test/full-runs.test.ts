import { handlers } from '../src/handlers.ts';
import { EngineHost } from '../src/matches/engine-host.ts';
import { KEPT } from '../src/matches/kept-lists.ts';
import { beginRun } from '../src/matches/runs/begin-run.ts';
import { callRoute } from './call.ts';
import { expectedLists, storedLists } from './lists.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { until } from './work-service.ts';
import { endProcess, startWorkerProcess } from './worker-processes.ts';

const employment = programmeNamed('employment');
const LISTINGS = 20;
const PEOPLE = 40;

interface Run {
  readonly state: string;
  readonly shards_done: number;
  readonly shards_total: number;
  readonly pairs_done: string;
  readonly pairs_total: string;
}

describe('a full run', () => {
  let service: Service;
  let make: Maker;
  beforeAll(async () => {
    service = await startService({ handlers });
    make = new Maker(service.app, service.dataSource.manager);
    const member = await make.signed('member');
    for (let i = 0; i < LISTINGS; i += 1) {
      const statement = { ...employment.examples.listing, weeklyHoursFrom: 4, weeklyHoursTo: 8 + (i % 9) };
      await make.listing(await make.organisation(member.account), employment, { statement });
    }
    for (let i = 0; i < PEOPLE; i += 1) {
      const statement = { ...employment.examples.profile, minHourlyPay: 1000 + (i % 7) * 30 };
      await make.profile(await make.account({ roles: ['person'] }), employment, { statement });
    }
  }, 120_000);
  afterAll(() => service.close());

  const readRun = async (id: string): Promise<Run | undefined> => {
    const [row] = await service.dataSource.query<Run[]>('SELECT * FROM scoring_run WHERE id = $1', [id]);
    return row;
  };
  const begin = async (lists: number): Promise<string> => {
    const id = await service.dataSource.transaction((manager) =>
      beginRun(manager, employment.id, 'asked', { lists }),
    );
    if (id === undefined) throw new Error('a run is under way already');
    return id;
  };
  const openMarks = async (): Promise<number> => {
    const [row] = await service.dataSource.query<{ open: number }[]>(
      'SELECT count(*)::int AS open FROM outbox WHERE done_at IS NULL',
    );
    return row?.open ?? -1;
  };

  test('is shared by two workers, and survives that one of them is killed', async () => {
    const workers = [
      await startWorkerProcess(service.databaseUrl),
      await startWorkerProcess(service.databaseUrl),
    ] as const;
    await service.dataSource.query('DELETE FROM candidate_list');
    await service.dataSource.query('DELETE FROM suggestion_list');
    const run = await begin(1);
    await until('some of it is done', async () => ((await readRun(run))?.shards_done ?? 0) > 3);
    await endProcess(workers[0], 'SIGKILL');
    await until('the other has done the rest', async () => (await readRun(run))?.state === 'done');
    const ended = await readRun(run);
    expect([ended?.shards_done, ended?.shards_total]).toEqual([LISTINGS + PEOPLE, LISTINGS + PEOPLE]);
    expect([ended?.pairs_done, ended?.pairs_total]).toEqual([
      String(2 * LISTINGS * PEOPLE),
      String(2 * LISTINGS * PEOPLE),
    ]);
    const lists = await storedLists(service.dataSource, employment);
    expect(lists).toHaveLength(LISTINGS + PEOPLE);
    expect(lists).toEqual(await expectedLists(service.dataSource, employment));
    await endProcess(workers[1], 'SIGTERM');
  }, 240_000);

  test('is begun once, and called off by an administrator without losing what it had taken over', async () => {
    const administrator = await make.signed('administrator');
    const statements = { ...employment.examples.profile, minHourlyPay: 1234 };
    await service.dataSource.query(
      `WITH p AS (UPDATE profile SET revision = revision + 1, statement = $1 RETURNING id, revision)
       INSERT INTO outbox (topic, subject_id, revision, created_at) SELECT 'profile-changed', id, revision, now() FROM p`,
      [statements],
    );
    expect(await openMarks()).toBe(PEOPLE);
    const ask = () =>
      callRoute(service, 'askForRun', { token: administrator.token, body: { programme: 'employment' } });
    const asked = (await ask()).json as { readonly items: readonly { readonly id: string }[] };
    const runId = asked.items[0]?.id ?? '';
    expect(await openMarks()).toBe(0);
    expect((await ask()).json['code']).toBe('already-exists');
    const cancel = () => callRoute(service, 'cancelRun', { token: administrator.token, params: { runId } });
    expect((await cancel()).json['state']).toBe('cancelled');
    expect((await cancel()).json['code']).toBe('wrong-state');
    expect(await openMarks()).toBe(PEOPLE);
    const worker = await startWorkerProcess(service.databaseUrl);
    await until('the marks are answered', async () => {
      const [row] = await service.dataSource.query<{ behind: number }[]>(
        'SELECT count(*)::int AS behind FROM profile WHERE scored_revision < revision',
      );
      return row?.behind === 0;
    });
    await until('no run is under way', async () => {
      const rows = await service.dataSource.query<unknown[]>(
        "SELECT FROM scoring_run WHERE state = 'running'",
      );
      return rows.length === 0;
    });
    expect(await storedLists(service.dataSource, employment)).toEqual(
      await expectedLists(service.dataSource, employment),
    );
    await endProcess(worker, 'SIGTERM');
  }, 120_000);

  test('a worker that is told to stop leaves it to others to make lists, and keeps its own', async () => {
    const engines = new EngineHost(service.dataSource);
    await engines.load();
    await engines.keepLists(() => undefined);
    const { signal } = new AbortController();
    expect(await engines.makeAnew('first', employment.id, signal)).toBe(true);
    engines.close();
    expect(await engines.makeAnew('second', employment.id, signal)).toBe(false);
    const house = engines.house(employment.id);
    const [id = ''] = [...(house?.listings.keys() ?? [])];
    const room = house?.rooms[0];
    expect(room?.lists.listOf('listing', id)).toEqual(room?.prepared.topForListing(id, KEPT));
  });
});
