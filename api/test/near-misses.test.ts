import type { Profile } from '@musubi/contracts';
import { inTransaction } from '../src/database/in-transaction.ts';
import { missesOf } from '../src/matches/near-misses.ts';
import { beginRun } from '../src/matches/runs/begin-run.ts';
import type { RunKind } from '../src/matches/runs/begin-run.ts';
import { lockNearMisses } from '../src/matches/store-misses.ts';
import { programmeNamed } from './make.ts';
import { activate, startWorkService, until } from './work-service.ts';
import type { WorkService } from './work-service.ts';

const employment = programmeNamed('employment');
const LISTINGS = 12;
const PEOPLE = 60;

/** Every profile is marked for its near misses, and the workers are told. */
const MARK_ALL = `
  WITH marked AS (
    INSERT INTO outbox (topic, subject_id, revision, created_at)
    SELECT 'profile-missed', id, 0, now() FROM profile WHERE state = 'active' RETURNING subject_id)
  SELECT pg_notify('musubi_outbox', 'profile-missed ' || min(subject_id::text)) FROM marked`;

const SCORED = 'SELECT scored_revision AS value FROM profile WHERE id = $1';
const UNTOUCHED = `SELECT count(*)::int AS value FROM outbox
  WHERE topic = 'profile-missed' AND id > $1 AND done_at IS NULL AND sent_at IS NULL AND subject_id <> $2`;
const WAITING = `SELECT count(*)::int AS value FROM pg_locks
  WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('marks for near misses', () => {
  let service: WorkService;
  beforeAll(async () => {
    service = await startWorkService();
    const { make } = service;
    const member = await make.signed('member');
    for (let i = 0; i < LISTINGS; i += 1) {
      const statement = {
        ...employment.examples.listing,
        hourlyMin: 1100 + i * 20,
        hourlyMax: 1400 + i * 20,
      };
      await make.listing(await make.organisation(member.account), employment, {
        statement,
        scoredRevision: 0,
      });
    }
    for (let i = 0; i < PEOPLE; i += 1) {
      const statement = { ...employment.examples.profile, minHourlyPay: 1200 + i * 20 };
      await make.profile(await make.account({ roles: ['person'] }), employment, {
        statement,
        scoredRevision: 0,
      });
    }
    await runWith('SELECT 1');
    await service.settled();
  }, 120_000);
  afterAll(() => service.close());

  /** @returns the id of the run */
  const runWith = async (statement: string, kind: RunKind = 'backlog'): Promise<string> => {
    const run = await inTransaction(service.dataSource, async (manager) => {
      await manager.query(statement);
      return beginRun(manager, employment.id, kind);
    });
    await until('the run has ended', async () => (await runEnded(run)) !== undefined);
    return run ?? '';
  };
  const one = async <T>(sql: string, ...values: unknown[]): Promise<T | undefined> => {
    const [row] = await service.dataSource.query<{ value: T }[]>(sql, values);
    return row?.value;
  };
  const runEnded = (run: string | undefined): Promise<Date | undefined> =>
    one("SELECT ended_at AS value FROM scoring_run WHERE id = $1 AND state = 'done'", run);
  const firstAfter = (id: string | undefined): Promise<Date | undefined> =>
    one("SELECT min(done_at) AS value FROM outbox WHERE topic = 'profile-missed' AND id > $1", id);
  const newestMark = (): Promise<string | undefined> => one('SELECT max(id) AS value FROM outbox');
  const waiting = async (): Promise<number> => (await one<number>(WAITING)) ?? 0;
  const stored = (): Promise<{ profile_id: string; listing_id: string; fit: number; xmin: string }[]> =>
    service.dataSource.query(
      'SELECT profile_id, listing_id, fit, xmin::text FROM near_miss ORDER BY profile_id, fit DESC, listing_id',
    );

  test('wait until a run that was begun with them has ended', async () => {
    const before = await newestMark();
    const run = await runWith(MARK_ALL);
    await service.settled();
    const [ended, first] = [await runEnded(run), await firstAfter(before)];
    expect(first?.getTime()).toBeGreaterThanOrEqual(ended?.getTime() ?? Infinity);
  });

  test('are in no edit’s way, not even while they are being stored', async () => {
    const { person, profile } = await activate(service, employment);
    await service.settled();
    const before = await newestMark();
    await inTransaction(service.dataSource, async (manager) => {
      await lockNearMisses(manager);
      await service.dataSource.query(MARK_ALL);
      await until('somebody waits to store near misses', async () => (await waiting()) > 0);
      const body = { statement: { ...employment.examples.profile, minHourlyPay: 1001 } };
      const params = { profileId: profile.id };
      const { revision } = await service.ok<Profile>('changeProfile', person, {
        params,
        version: profile.version,
        body,
      });
      await until('the edit is scored', async () => {
        const scored = await service.ok<Profile>('readProfile', person, { params });
        return scored.revision === revision && (await one(SCORED, profile.id)) === revision;
      });
      // Neither answered nor given up: who stores them still waits.
      expect(await one(UNTOUCHED, before, profile.id)).toBe(PEOPLE);
    });
    await service.settled();
  });
  test('leave what memory says of everybody, and touch no row that is right already', async () => {
    const house = service.worker.context.engines.house(employment.id);
    if (!house) throw new Error('no engine');
    const rows = await stored();
    expect(rows.length).toBeGreaterThan(PEOPLE);
    const expected = [...house.profiles.keys()].flatMap((id) => missesOf(house, id));
    expect(new Set(rows.map((row) => `${row.profile_id} ${row.listing_id} ${String(row.fit)}`))).toEqual(
      new Set(expected.map((miss) => `${miss.profile} ${miss.listing} ${String(miss.fit)}`)),
    );
    const [{ profile_id: wrong = '' } = {}, { profile_id: missing = '' } = {}] = [rows.at(0), rows.at(-1)];
    await service.dataSource.query('UPDATE near_miss SET fit = 1 WHERE profile_id = $1', [wrong]);
    await service.dataSource.query('DELETE FROM near_miss WHERE profile_id = $1', [missing]);
    await service.dataSource.query(MARK_ALL);
    await service.settled();
    const after = await stored();
    const plain = (all: typeof rows) =>
      all.map(({ profile_id, listing_id, fit }) => [profile_id, listing_id, fit]);
    expect(plain(after)).toEqual(plain(rows));
    const others = (all: typeof rows) =>
      all.filter((row) => row.profile_id !== wrong && row.profile_id !== missing);
    expect(others(after)).toEqual(others(rows));
  });

  test('follow a nightly run for the edits that it has taken over, and for nobody else', async () => {
    const before = await newestMark();
    await runWith(
      `WITH changed AS (UPDATE profile SET revision = revision + 1, statement = statement || '{"minHourlyPay": 5000}'
         WHERE id = (SELECT min(profile_id::text)::uuid FROM near_miss) RETURNING id, revision)
       INSERT INTO outbox (topic, subject_id, revision, created_at) SELECT 'profile-changed', id, revision, now() FROM changed`,
      'nightly',
    );
    await service.settled();
    const marked = await service.dataSource.query<{ subject_id: string }[]>(
      "SELECT subject_id FROM outbox WHERE topic = 'profile-missed' AND id > $1",
      [before],
    );
    expect(marked).toHaveLength(1);
    const asked = await one(
      "SELECT max(facts ->> 'to') AS value FROM near_miss WHERE profile_id = $1",
      marked[0]?.subject_id,
    );
    expect(asked).toBe('5000');
  });

  test('go when the listing has come to fit', async () => {
    const listing = await one<string>('SELECT listing_id AS value FROM near_miss LIMIT 1');
    const before = await one('SELECT count(*)::int AS value FROM near_miss WHERE listing_id = $1', listing);
    expect(before).toBeGreaterThan(0);
    await service.dataSource.query(
      `WITH changed AS (UPDATE listing SET revision = revision + 1, statement = statement || '{"hourlyMin": 9000, "hourlyMax": 9900}'
         WHERE id = $1 RETURNING id, revision),
       marked AS (INSERT INTO outbox (topic, subject_id, revision, created_at) SELECT 'listing-changed', id, revision, now() FROM changed RETURNING id)
       SELECT pg_notify('musubi_outbox', 'listing-changed ' || id) FROM marked`,
      [listing],
    );
    await service.settled();
    expect(await one('SELECT count(*)::int AS value FROM near_miss WHERE listing_id = $1', listing)).toBe(0);
  });
});
