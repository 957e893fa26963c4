import { parseArgs } from 'node:util';
import type { Ranked } from '@musubi/matching';
import { PROGRAMMES } from '@musubi/programmes';
import type { EntityManager } from 'typeorm';
import { dataSourceOf } from '../src/database/data-source.ts';
import { migrate } from '../src/database/migrate.ts';
import { startPostgres } from '../src/embedded/postgres.ts';
import { houseOf } from '../src/matches/room.ts';
import type { House, Room } from '../src/matches/room.ts';
import type { Side } from '../src/matches/kept-lists.ts';
import { settle } from '../src/matches/settle.ts';
import { lockScores, revisionsOf, textsOf, writeLists } from '../src/matches/write-lists.ts';
import { isSeeded, seedTown } from '../src/seeds/index.ts';

/**
 * What the database costs in a nightly run, without the engine: lists of the size of a seeded town, made up, written in
 * full, written again unchanged, and written with one in a hundred changed; loading every statement; the size of it all.
 *
 *     npx tsx --conditions=source bench/write-ward.ts [--size town|ward] [--folder DIR]
 *
 * With `--folder` the cluster lies there and writes are durable (fsync).
 */
const options = { size: { type: 'string', default: 'town' }, folder: { type: 'string' } } as const;
const { size, folder } = parseArgs({ options }).values;
const PLACES = 20;
const AT_ONCE = 2000;

const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2).padStart(7);
  console.log(
    `${name.padEnd(44)} ${seconds(performance.now() - began)} s, of which in Node ${seconds((user + system) / 1000)} s`,
  );
  return result;
};

const madeUp = (others: readonly string[], at: number): Ranked[] =>
  Array.from({ length: Math.min(PLACES, others.length) }, (_, place) => ({
    id: others[(at * 7919 + place * 104_729) % others.length] ?? '',
    fit: 900 - place * 10,
    forListing: 880 - place * 10,
    forProfile: 920 - place * 10,
  }));

const writeAll = async (
  manager: EntityManager,
  house: House,
  room: Room,
  side: Side,
  listOf: (at: number) => Ranked[],
): Promise<void> => {
  const held = side === 'listing' ? house.listings : house.profiles;
  const ids = [...held.keys()];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    await manager.transaction(async (own) => {
      await lockScores(own, 'shared');
      const revisions = revisionsOf(house, side, some);
      const lists = textsOf(new Map(some.map((id, at) => [id, listOf(start + at)])));
      await writeLists(own, { programme: house.programme.id, room, side, revisions }, lists, true);
      await settle(own, side, house.digest, revisions);
    });
  }
};

const server = await startPostgres(
  folder ? { durable: true, dataDir: folder, name: 'bench' } : { durable: false, name: 'bench' },
);
await migrate(server.url);
if (!(await isSeeded(server.url)))
  await seedTown(server.url, { size: size === 'ward' ? 'ward' : 'town', log: (line) => console.log(line) });
const source = await dataSourceOf({ url: server.url, poolSize: 2 }).initialize();
const houses = PROGRAMMES.map((programme) => houseOf(programme));

const load = async (): Promise<void> => {
  for (const house of houses) {
    const { id } = house.programme;
    const listings = await source.query<{ id: string; revision: number; statement: object }[]>(
      "SELECT id, revision, statement FROM listing WHERE programme = $1 AND state = 'published'",
      [id],
    );
    for (const row of listings) house.listings.set(row.id, { ...row, organisationId: '' });
    const profiles = await source.query<{ id: string; revision: number; statement: object }[]>(
      "SELECT id, revision, statement FROM profile WHERE programme = $1 AND state = 'active'",
      [id],
    );
    for (const row of profiles) house.profiles.set(row.id, row);
  }
};

const write = async (shift: (at: number) => number): Promise<void> => {
  for (const house of houses) {
    for (const room of house.rooms) {
      for (const side of ['listing', 'profile'] as const) {
        const others = [...(side === 'listing' ? house.profiles : house.listings).keys()];
        await writeAll(source.manager, house, room, side, (at) => madeUp(others, shift(at)));
      }
    }
  }
};

await timed('every statement loaded', load);
await source.query('TRUNCATE candidate_list, suggestion_list');
await timed('every list written, nothing stored before', () => write((at) => at));
await timed('the same night again: nothing has changed', () => write((at) => at));
await timed('one list in a hundred has changed', () => write((at) => (at % 100 === 0 ? at + 1 : at)));
const [sizes] = await source.query<object[]>(
  `SELECT (SELECT count(*)::int FROM candidate_list) AS candidates, (SELECT count(*)::int FROM suggestion_list) AS suggestions,
          pg_size_pretty(pg_total_relation_size('candidate_list')) AS candidate_list,
          pg_size_pretty(pg_total_relation_size('suggestion_list')) AS suggestion_list,
          pg_size_pretty(pg_total_relation_size('profile')) AS profile, pg_size_pretty(pg_total_relation_size('listing')) AS listing`,
);
console.log(sizes);
await source.destroy();
await server.stop();
