import type { Listing, MatchList, Profile } from '@musubi/contracts';
import { expectedLists, storedLists } from './lists.ts';
import { programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { inTransaction } from '../src/database/in-transaction.ts';
import { beginRun } from '../src/matches/runs/begin-run.ts';
import { needsRun } from '../src/matches/runs/needs-run.ts';
import { handler as sweep } from '../src/queue/sweepers.ts';
import { activate, publish, startWorkService, until } from './work-service.ts';
import type { WorkService } from './work-service.ts';

const employment = programmeNamed('employment');

const SLOTS = [
  'mon 09:00-17:00',
  'tue 09:00-15:00',
  'wed 10:00-18:00',
  'thu 09:30-14:00',
  'fri 13:00-21:00',
  'sat 08:00-12:00',
];

const openings = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    ...employment.examples.listing,
    shifts: [SLOTS[i % 6], SLOTS[(i + 2) % 6]],
    weeklyHoursFrom: 4,
    weeklyHoursTo: 8 + (i % 9),
  }));

const seekers = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    ...employment.examples.profile,
    availability: [SLOTS[i % 6], SLOTS[(i + 1) % 6], SLOTS[(i + 3) % 6]],
    minHourlyPay: 1000 + (i % 7) * 60,
  }));

describe('scoring', () => {
  let service: WorkService;
  let member: Signed;
  let listings: string[];
  beforeAll(async () => {
    service = await startWorkService();
    const { make } = service;
    member = await make.signed('member');
    listings = [];
    for (const statement of openings(30)) {
      const organisation = await make.organisation(member.account);
      listings.push((await make.listing(organisation, employment, { statement, scoredRevision: 0 })).id);
    }
    for (const statement of seekers(40)) {
      const person = await make.account({ roles: ['person'] });
      await make.profile(person, employment, { statement, scoredRevision: 0 });
    }
    await fullRun();
  }, 120_000);
  afterAll(() => service.close());

  const isEnded = async (run: string | undefined): Promise<boolean> => {
    const [row] = await service.dataSource.query<{ state: string }[]>(
      'SELECT state FROM scoring_run WHERE id = $1',
      [run],
    );
    return row?.state === 'done';
  };
  const fullRun = async (): Promise<void> => {
    const run = await inTransaction(service.dataSource, (manager) =>
      beginRun(manager, 'employment', 'asked'),
    );
    await until('the run has ended', () => isEnded(run));
  };

  const stored = () => storedLists(service.dataSource, employment);
  const expected = () => expectedLists(service.dataSource, employment);

  test('what is stored is what judging every pair gives', async () => {
    const rows = await stored();
    expect(rows).toHaveLength(30 + 40);
    expect(rows).toEqual(await expected());
  });

  test('after edits, newcomers and leavers it still is', async () => {
    const [first = '', second = ''] = listings;
    const before = await service.ok<Listing>('readListing', member, { params: { listingId: first } });
    const statement = { ...before.statement, shifts: ['sun 09:00-17:00', 'mon 09:00-17:00'] };
    await service.ok('changeListing', member, {
      params: { listingId: first },
      version: before.version,
      body: { statement },
    });
    const leaving = await service.ok<Listing>('readListing', member, { params: { listingId: second } });
    await service.ok('pauseListing', member, { params: { listingId: second }, version: leaving.version });
    const { person, profile } = await activate(service, employment, seekers(3)[2]);
    await publish(service, employment, openings(5)[4]);
    await service.settled();
    expect(await stored()).toEqual(await expected());
    await service.ok<Profile>('pauseProfile', person, {
      params: { profileId: profile.id },
      version: profile.version,
    });
    await service.settled();
    expect(await stored()).toEqual(await expected());
  });

  test('an edit shows in the matches within a second', async () => {
    const { person, profile } = await activate(service, employment);
    await service.settled();
    const params = { profileId: profile.id };
    const times: number[] = [];
    let { version } = profile;
    // The best of five: what else the machine is busy with is not what is measured.
    for (let minHourlyPay = 1001; minHourlyPay <= 1005; minHourlyPay += 1) {
      const started = Date.now();
      const body = { statement: { ...employment.examples.profile, minHourlyPay } };
      const changed = await service.ok<Profile>('changeProfile', person, { params, version, body });
      version = changed.version;
      await until('the new revision is scored', async () => {
        const matches = await service.ok<MatchList>('listMatches', person, { params });
        return matches.scoredRevision === changed.revision && matches.revision === changed.revision;
      });
      times.push(Date.now() - started);
    }
    console.info(`edit to readable matches: ${times.join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  test('an emptied queue loses nothing', async () => {
    const { context, queue } = service.worker;
    await queue.empty();
    const { rows } = {
      rows: await service.dataSource.query<{ id: string }[]>(
        'UPDATE listing SET revision = revision + 1 WHERE id = ANY($1::uuid[]) RETURNING id',
        [listings.slice(2, 12)],
      ),
    };
    expect(rows.length).toBeGreaterThan(0);
    await queue.add([{ name: 'sweep', id: 'sweep-by-hand', data: {} }]);
    await until('the sweeper has found them', async () => {
      const [row] = await service.dataSource.query<{ behind: number }[]>(
        "SELECT count(*)::int AS behind FROM listing WHERE state = 'published' AND scored_revision < revision",
      );
      return row?.behind === 0;
    });
    expect(await stored()).toEqual(await expected());
    expect(context.engines.house('employment')?.listings.size).toBeGreaterThan(0);
  });

  test('the sweeper leaves to a run what the run will score', async () => {
    const { make, dataSource, worker } = service;
    const { id } = await make.listing(
      await make.organisation(member.account),
      programmeNamed('vacant-shop'),
      {
        scoredRevision: 0,
      },
    );
    const marked = async (): Promise<number> => {
      await sweep(worker.context, {});
      const marks = await dataSource.query<{ topic: string }[]>(
        'SELECT topic FROM outbox WHERE subject_id = $1',
        [id],
      );
      return marks.filter(({ topic }) => topic === 'listing-changed').length;
    };
    const [run] = await dataSource.query<{ id: string }[]>(
      `INSERT INTO scoring_run (id, programme, kind, state, started_at, moved_at)
       VALUES (gen_random_uuid(), 'vacant-shop', 'asked', 'running', now(), now()) RETURNING id`,
    );
    expect(await marked()).toBe(0);
    await dataSource.query("UPDATE scoring_run SET state = 'done', ended_at = now() WHERE id = $1", [
      run?.id,
    ]);
    expect(await marked()).toBe(1);
  });

  test('other criteria than stored mean that everything is scored anew', async () => {
    const house = service.worker.context.engines.house('employment');
    if (!house) throw new Error('no engine');
    const { manager } = service.dataSource;
    expect(await needsRun(manager, house)).toBeUndefined();
    await manager.query("UPDATE listing SET digest = 'of yesterday' WHERE programme = 'employment'");
    await manager.query(
      "UPDATE candidate_list SET digest = 'of yesterday', fits = array_fill(1::smallint, ARRAY[cardinality(fits)]) WHERE programme = 'employment'",
    );
    expect(await needsRun(manager, house)).toBe('digest');
    await fullRun();
    expect(await needsRun(manager, house)).toBeUndefined();
    expect(await stored()).toEqual(await expected());
  });

  test('near misses are what judging says, and go when they are none', async () => {
    const { person, profile } = await activate(service, employment, {
      ...employment.examples.profile,
      minHourlyPay: 9000,
    });
    await service.settled();
    const params = { profileId: profile.id };
    const { items, nearMisses = [] } = await service.ok<MatchList>('listMatches', person, { params });
    expect(items).toEqual([]);
    expect(nearMisses.length).toBeGreaterThan(0);
    expect(new Set(nearMisses.map((miss) => miss.criterion))).toEqual(new Set(['payFloor']));
    const body = { statement: employment.examples.profile };
    await service.ok('changeProfile', person, { params, version: profile.version, body });
    await service.settled();
    const after = await service.ok<MatchList>('listMatches', person, { params });
    expect(after.items.length).toBeGreaterThan(0);
    expect((after.nearMisses ?? []).map((miss) => miss.criterion)).not.toContain('payFloor');
  });

  test('results of an older revision never replace newer ones', async () => {
    const [first] = listings.slice(20);
    await service.dataSource.query(
      "UPDATE candidate_list SET revision = 1000, profile_ids = '{}', fits = '{}', for_listing = '{}', for_profile = '{}' WHERE listing_id = $1",
      [first],
    );
    await fullRun();
    const kept = (await stored()).find((one) => one.owner === first);
    expect(kept?.places).toBeNull();
  });
});
