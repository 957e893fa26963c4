import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../../queue/jobs.ts';
import type { Side } from '../kept-lists.ts';
import type { House, Lists } from '../room.ts';
import { settle } from '../settle.ts';
import { takeNews } from '../take-changes.ts';
import { underScores } from '../under-scores.ts';
import { noteWritten, writeLists } from '../write-lists.ts';
import { announceRun } from './announce-run.ts';

interface ShardRow {
  readonly programme: string;
  readonly side: Side;
  readonly first_id: string;
  readonly last_id: string;
}

const OPEN = `
  SELECT r.programme, s.side, s.first_id, s.last_id FROM scoring_shard s JOIN scoring_run r ON r.id = s.run_id
  WHERE s.run_id = $1 AND s.number = $2 AND s.done_at IS NULL AND r.state = 'running'`;

/** Milliseconds of ranking after which an edit may go first, and bounds: a transaction for very few lists is not worth it. */
const PORTION = 25;
const SMALLEST_PORTION = 50;
/** Milliseconds: a look is a commit of its own, which costs more than many a portion. */
const LOOK_EVERY = 500;
const LARGEST_PORTION = 1000;

/** Lists of a portion in every room, made anew. */
const freshLists = (house: House, side: Side, ids: readonly string[]): Lists[] =>
  house.rooms.map(({ lists }) => lists.fresh(side, ids));

/**
 * Makes and stores the lists of some statements. When somebody else has scored an edit meanwhile, or other weights have been
 * accepted, the lists are made again: nothing is written that does not know of every edit scored so far. @returns milliseconds
 * of ranking
 */
const scorePortion = async (
  context: JobContext,
  programme: string,
  side: Side,
  ids: readonly string[],
): Promise<number> => {
  const { engines } = context;
  const ranked = engines.house(programme);
  if (!ranked) return 0;
  const began = performance.now();
  const lists = freshLists(ranked, side, ids);
  const took = performance.now() - began;
  const house = await underScores(context, 'shared', async (manager) => {
    const hasNews = await takeNews(manager, engines);
    const now = engines.house(programme) ?? ranked;
    await writePortion(
      manager,
      now,
      side,
      ids,
      hasNews || now !== ranked ? freshLists(now, side, ids) : lists,
    );
    return now;
  });
  noteWritten(house.rooms.map((room) => ({ room, side, ids })));
  return took;
};

const writePortion = async (
  manager: EntityManager,
  house: House,
  side: Side,
  ids: readonly string[],
  lists: readonly Lists[],
): Promise<void> => {
  const held = side === 'listing' ? house.listings : house.profiles;
  for (const [place, room] of house.rooms.entries())
    await writeLists(manager, house, room, side, lists[place] ?? new Map());
  const statements = ids.flatMap((id) => {
    const revision = held.get(id)?.revision;
    return revision === undefined ? [] : [{ id, revision, digest: house.digest }];
  });
  await settle(manager, side, statements);
};

/** Shows that somebody is at it. @returns false when the run was called off */
const isRunning = async ({ source }: JobContext, runId: string): Promise<boolean> => {
  const [, count] = await source.query<[unknown, number]>(
    "UPDATE scoring_run SET moved_at = now() WHERE id = $1 AND state = 'running'",
    [runId],
  );
  return count > 0;
};

/** Portions as large as the time allows, so that an edit never waits long. @returns false when the run was called off */
const scoreAll = async (
  context: JobContext,
  runId: string,
  { programme, side }: ShardRow,
  ids: readonly string[],
): Promise<boolean> => {
  let [size, looked] = [SMALLEST_PORTION, -Infinity];
  for (let start = 0; start < ids.length;) {
    if (performance.now() - looked > LOOK_EVERY) {
      if (!(await isRunning(context, runId))) return false;
      looked = performance.now();
    }
    const portion = ids.slice(start, start + size);
    const took = await context.engines.whenIdle(() => scorePortion(context, programme, side, portion));
    start += portion.length;
    const fitting = Math.round((portion.length * PORTION) / Math.max(1, took));
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
  const house = engines.house(row.programme);
  if (!house) return;
  const held = row.side === 'listing' ? house.listings : house.profiles;
  const ids = [...held.keys()].filter((id) => id >= row.first_id && id <= row.last_id).sort();
  if (await scoreAll(context, runId, row, ids)) await finish(context, runId, shard);
};

export const handler: JobHandler = async (context, { runId, shard }) => {
  if (runId !== undefined && shard !== undefined) await scoreShard(context, runId, shard);
};
