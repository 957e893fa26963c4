import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../../queue/jobs.ts';
import type { Side } from '../kept-lists.ts';
import type { EngineHost } from '../engine-host.ts';
import type { House } from '../room.ts';
import { settle } from '../settle.ts';
import { takeNews } from '../take-changes.ts';
import { underScores } from '../under-scores.ts';
import type { ListText } from '../write-lists.ts';
import { revisionsOf, textsOf, writeLists } from '../write-lists.ts';
import { announceRun } from './announce-run.ts';

interface ShardRow {
  readonly programme: string;
  readonly kind: string;
  readonly side: Side;
  readonly first_id: string;
  readonly last_id: string;
}

const OPEN = `
  SELECT r.programme, r.kind, s.side, s.first_id, s.last_id FROM scoring_shard s JOIN scoring_run r ON r.id = s.run_id
  WHERE s.run_id = $1 AND s.number = $2 AND s.done_at IS NULL AND r.state = 'running'`;

/** Milliseconds of reading lists out after which an edit may go first, and bounds: a transaction for very few lists is not worth it. */
const PORTION = 25;
const SMALLEST_PORTION = 50;
/** Milliseconds: a look is a commit of its own, which costs more than many a portion. */
const LOOK_EVERY = 500;
const LARGEST_PORTION = 1000;

/** Some lists of one side, in every room of a house. */
interface Portion {
  readonly house: House;
  readonly side: Side;
  readonly revisions: ReadonlyMap<string, number>;
  readonly lists: readonly ReadonlyMap<string, ListText>[];
  /** Of memory, when they were read. */
  readonly version: number;
}

/** In a turn of the engines. */
const readPortion = (engines: EngineHost, programme: string, side: Side, ids: readonly string[]): Portion => {
  const house = engines.house(programme);
  if (!house) throw new Error(`No programme ${programme}.`);
  const { version } = engines;
  const lists = house.rooms.map((room) => textsOf(room.lists.listsOf(side, ids)));
  return { house, side, revisions: revisionsOf(house, side, ids), lists, version };
};

/**
 * Stores a portion while the next is read. When an edit has been scored since it was read, by whomever, or other weights have
 * been accepted, it is read again: nothing is written that does not know of every edit scored so far.
 */
const storePortion = async (context: JobContext, made: Portion): Promise<void> => {
  const { engines } = context;
  const ids = [...made.revisions.keys()];
  let stored = made;
  const store = async (leave: () => void): Promise<void> =>
    underScores(context, 'shared', async (manager) => {
      await takeNews(manager, engines);
      const { house, side } = made;
      if (engines.version !== made.version) stored = readPortion(engines, house.programme.id, side, ids);
      // Nobody scores an edit until this has been committed; whatever else changes a list from now on has it stored again.
      for (const { lists } of stored.house.rooms) lists.written(side, ids);
      leave();
      await writePortion(manager, stored);
    });
  await engines.whileIdle(store).catch((error: unknown) => {
    for (const { lists } of stored.house.rooms) lists.unwritten(stored.side, ids);
    throw error;
  });
};

const writePortion = async (
  manager: EntityManager,
  { house, side, revisions, lists }: Portion,
): Promise<void> => {
  const programme = house.programme.id;
  for (const [place, room] of house.rooms.entries())
    await writeLists(manager, { programme, room, side, revisions }, lists[place] ?? new Map(), true);
  await settle(manager, side, house.digest, revisions);
};

/** Shows that somebody is at it. @returns false when the run was called off */
const isRunning = async ({ source }: JobContext, runId: string): Promise<boolean> => {
  const [, count] = await source.query<[unknown, number]>(
    "UPDATE scoring_run SET moved_at = now() WHERE id = $1 AND state = 'running'",
    [runId],
  );
  return count > 0;
};

/** Milliseconds between two signs that somebody is at it, while lists are made. */
const SIGN_EVERY = 2000;
/** Lists that are trusted by no run of these kinds: the others follow lists that have just been made. */
const FROM_NOTHING = ['nightly', 'asked'];

/**
 * Before its first shard of a run a worker makes every list of the programme anew.
 * @returns false when the run has been called off, or the worker is told to stop: others take the shard
 */
const makeAnew = async (context: JobContext, runId: string, programme: string): Promise<boolean> => {
  const off = new AbortController();
  const look = (): Promise<void> =>
    isRunning(context, runId).then(
      (is) => (is ? undefined : off.abort()),
      (error: unknown) =>
        context.log.warn({ run: runId, error: String(error) }, 'a run cannot show that it moves'),
    );
  const sign = setInterval(() => void look(), SIGN_EVERY);
  return context.engines.makeAnew(runId, programme, off.signal).finally(() => clearInterval(sign));
};

/** Portions as large as the time allows, so that an edit never waits long. @returns false when the run was called off */
const scoreAll = async (
  context: JobContext,
  runId: string,
  { programme, side }: ShardRow,
  ids: readonly string[],
): Promise<boolean> => {
  const { engines } = context;
  let [size, looked] = [SMALLEST_PORTION, -Infinity];
  for (let start = 0; start < ids.length;) {
    if (performance.now() - looked > LOOK_EVERY) {
      if (!(await isRunning(context, runId))) return false;
      looked = performance.now();
    }
    const some = ids.slice(start, start + size);
    let took = 0;
    const portion = await engines.whenIdle(() => {
      const began = performance.now();
      const read = readPortion(engines, programme, side, some);
      took = performance.now() - began;
      return Promise.resolve(read);
    });
    await storePortion(context, portion);
    start += some.length;
    const fitting = Math.round((some.length * PORTION) / Math.max(1, took));
    size = Math.min(LARGEST_PORTION, Math.max(SMALLEST_PORTION, fitting));
  }
  return true;
};

const finish = ({ source }: JobContext, runId: string, shard: number): Promise<void> =>
  inTransaction(source, async (manager) => {
    await manager.query(
      `WITH done AS (UPDATE scoring_shard SET done_at = now() WHERE run_id = $1 AND number = $2 AND done_at IS NULL RETURNING pairs)
       UPDATE scoring_run SET shards_done = shards_done + 1, pairs_done = pairs_done + done.pairs, moved_at = now()
       FROM done WHERE id = $1`,
      [runId, shard],
    );
    await announceRun(manager, runId);
  });

/** Complete lists of a part of one side, so that nothing has to be put together afterwards. Doing it twice does no harm. */
export const scoreShard = async (context: JobContext, runId: string, shard: number): Promise<void> => {
  const { source, engines } = context;
  const [row] = await source.query<ShardRow[]>(OPEN, [runId, shard]);
  if (!row) return;
  await engines.whenIdle(() => engines.joinRun(runId, row.programme));
  if (FROM_NOTHING.includes(row.kind) && !(await makeAnew(context, runId, row.programme))) return;
  const house = engines.house(row.programme);
  if (!house) return;
  const held = row.side === 'listing' ? house.listings : house.profiles;
  const ids = [...held.keys()].filter((id) => id >= row.first_id && id <= row.last_id).sort();
  if (await scoreAll(context, runId, row, ids)) await finish(context, runId, shard);
};

export const handler: JobHandler = async (context, { runId, shard }) => {
  if (runId !== undefined && shard !== undefined) await scoreShard(context, runId, shard);
};
