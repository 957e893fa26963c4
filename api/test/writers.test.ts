import { weightsOf, withWeights } from '@musubi/matching';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '../src/database/in-transaction.ts';
import { handlers } from '../src/handlers.ts';
import { EngineHost } from '../src/matches/engine-host.ts';
import { beginRun } from '../src/matches/runs/begin-run.ts';
import { scoreShard } from '../src/matches/runs/score-shard.ts';
import { scoreChanges } from '../src/matches/score-changes.ts';
import type { JobContext } from '../src/queue/jobs.ts';
import { silentLog } from '../src/queue/log.ts';
import { mark } from '../src/queue/mark.ts';
import { expectedLists, storedLists } from './lists.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const employment = programmeNamed('employment');
const LISTINGS = 4;
const PEOPLE = 12;

/** Writers that nobody tells anything: what they know they have from the database, when they last looked. */
describe('a writer that has not heard of what others did', () => {
  let service: Service;
  let make: Maker;
  beforeEach(async () => {
    service = await startService({ handlers });
    make = new Maker(service.app, service.dataSource.manager);
    const member = await make.signed('member');
    for (let i = 0; i < LISTINGS; i += 1) {
      const statement = { ...employment.examples.listing, weeklyHoursFrom: 4, weeklyHoursTo: 8 + i };
      await make.listing(await make.organisation(member.account), employment, { statement });
    }
    for (let i = 0; i < PEOPLE; i += 1) {
      const statement = { ...employment.examples.profile, minHourlyPay: 1000 + i * 20 };
      await make.profile(await make.account({ roles: ['person'] }), employment, { statement });
    }
  }, 60_000);
  afterEach(() => service.close());

  const writer = async (): Promise<JobContext> => {
    const engines = new EngineHost(service.dataSource);
    await engines.load();
    await engines.keepLists(() => undefined);
    return { source: service.dataSource, engines, clock: service.clock, log: silentLog };
  };
  const begin = async (): Promise<string> =>
    (await inTransaction(service.dataSource, (manager) =>
      beginRun(manager, employment.id, 'asked', { lists: 4 }),
    )) ?? '';
  const shardsOf = async (run: string): Promise<number[]> => {
    const rows = await service.dataSource.query<{ number: number }[]>(
      'SELECT number FROM scoring_shard WHERE run_id = $1 ORDER BY number',
      [run],
    );
    return rows.map((row) => row.number);
  };
  /** One of the listings wants much less than before, so that most lists of people change. */
  const edit = (place = 0): Promise<void> =>
    service.dataSource.transaction(async (manager) => {
      const [row] = await manager.query<{ id: string }[]>(
        'SELECT id FROM listing ORDER BY id OFFSET $1 LIMIT 1',
        [place],
      );
      const id = row?.id ?? '';
      await manager.query(
        `UPDATE listing SET revision = 2, statement = statement - 'skills' - 'experience' || '{"payMin": 1900, "payMax": 2000}' WHERE id = $1`,
        [id],
      );
      await mark(manager, 'listing-changed', id, 2, new Date());
    });

  test('writes no shard of a run without the edits that were scored meanwhile', async () => {
    const [slow, quick] = [await writer(), await writer()];
    const run = await begin();
    const [first = 0, ...others] = await shardsOf(run);
    await scoreShard(slow, run, first);
    await edit();
    expect(await scoreChanges(quick, { most: 10 })).toBe(1);
    for (const shard of others) await scoreShard(slow, run, shard);
    const all = await storedLists(service.dataSource, employment);
    expect(all).toHaveLength(LISTINGS + PEOPLE);
    expect(all).toEqual(await expectedLists(service.dataSource, employment));
  });

  test('knows of the edits that a run of others has taken over', async () => {
    const [slow, quick] = [await writer(), await writer()];
    await edit();
    const run = await begin();
    for (const shard of await shardsOf(run)) await scoreShard(quick, run, shard);
    await edit(1);
    expect(await scoreChanges(slow, { most: 10 })).toBe(1);
    expect(await storedLists(service.dataSource, employment)).toEqual(
      await expectedLists(service.dataSource, employment),
    );
  });

  const accept = async (): Promise<typeof employment.matching> => {
    // Each wish of the people gets the weight of the next one: every score moves.
    const before = weightsOf(employment.matching);
    const wishes = employment.matching.criteria.filter(({ id, side }) => id in before && side === 'profile');
    const moved = wishes.map(({ id }, at) => [id, before[wishes[(at + 1) % wishes.length]?.id ?? id] ?? 0]);
    const weights = { ...before, ...(Object.fromEntries(moved) as Record<string, number>) };
    const weighed = withWeights(employment.matching, weights);
    const proposal = await make.proposal({ programme: employment.id });
    await service.dataSource.query(
      `INSERT INTO weight_version (id, programme, number, weights, digest, reason, proposal_id, at) VALUES ($1, $2, 1, $3, $4, 'r', $5, now())`,
      [randomUUID(), employment.id, JSON.stringify(weights), weighed.digest, proposal.id],
    );
    return weighed;
  };
  const digests = async (): Promise<string[]> => {
    const rows = await service.dataSource.query<{ digest: string }[]>(
      'SELECT digest FROM candidate_list UNION SELECT digest FROM suggestion_list',
    );
    return rows.map((row) => row.digest);
  };

  test('scores an edit under the weights that were accepted meanwhile', async () => {
    const stale = await writer();
    const { digest } = await accept();
    await edit();
    expect(await scoreChanges(stale, { most: 10 })).toBe(1);
    expect(await digests()).toEqual([digest]);
  });

  test('writes the shards of a run under the weights that were accepted meanwhile', async () => {
    const stale = await writer();
    const run = await begin();
    const [first = 0, ...others] = await shardsOf(run);
    await scoreShard(stale, run, first);
    await service.dataSource.query('DELETE FROM candidate_list');
    const matching = await accept();
    for (const shard of others) await scoreShard(stale, run, shard);
    expect(await digests()).toEqual([matching.digest]);
    const expected = await expectedLists(service.dataSource, { ...employment, matching });
    expect(await storedLists(service.dataSource, employment)).toEqual(
      expected.filter(({ list }) => list === 'suggestion'),
    );
  });
});
