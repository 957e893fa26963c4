import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { programmeOf } from '@musubi/programmes';
import { OUTBOX_CHANNEL } from '../../queue/mark.ts';
import { OPEN_EDIT } from '../take-changes.ts';
import { lockScores } from '../write-lists.ts';
import { announceRun } from './announce-run.ts';

export type RunKind = 'nightly' | 'asked' | 'digest' | 'backlog';

/** Lists in one shard: a few seconds of one worker in a big ward, and little enough to do again when it dies. */
const LISTS = 1000;

export interface RunOptions {
  readonly askedBy?: string;
  /** Lists in one shard. */
  readonly lists?: number;
}

const shardsOf = (side: 'listing' | 'profile', state: string): string =>
  `SELECT '${side}' AS side, part, min(id::text)::uuid AS first_id, max(id::text)::uuid AS last_id, count(*) AS lists
   FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / $4::int AS part FROM ${side}
         WHERE programme = $2 AND state = '${state}') s GROUP BY part`;

const SHARDS = `
  WITH parts AS (${shardsOf('listing', 'published')} UNION ALL ${shardsOf('profile', 'active')}),
  sizes AS (SELECT side, sum(lists) AS lists FROM parts GROUP BY side)
  INSERT INTO scoring_shard (run_id, number, side, first_id, last_id, pairs)
  SELECT $1, row_number() OVER (ORDER BY p.side, p.part), p.side, p.first_id, p.last_id,
         p.lists * coalesce((SELECT s.lists FROM sizes s WHERE s.side <> p.side), 0) * $3::int
  FROM parts p`;

/**
 * Marks of the programme that are open now: the run scores their statements anyway. They are ticked off with the run's id,
 * so that calling it off opens them again; marks of later edits are scored as always. Near misses are left out before
 * statements are looked for: a ward may have a mark for everybody, and edits wait meanwhile. At night there is mostly no mark.
 */
export const TAKE_OVER = `
  UPDATE outbox SET done_at = clock_timestamp(), run_id = $1
  FROM (SELECT id AS statement, 'listing-changed' AS changed FROM listing WHERE programme = $2
        UNION ALL SELECT id, 'profile-changed' FROM profile WHERE programme = $2) s
  WHERE ${OPEN_EDIT} AND topic = s.changed AND subject_id = s.statement
    AND EXISTS (SELECT FROM outbox WHERE ${OPEN_EDIT})`;

/** Begins a full run of a programme. @returns its id, undefined when one is under way already */
export const beginRun = async (
  manager: EntityManager,
  programme: string,
  kind: RunKind,
  { askedBy, lists = LISTS }: RunOptions = {},
): Promise<string | undefined> => {
  // A ward's marks are a hundred thousand rows: more than a request may take.
  await manager.query('SET LOCAL statement_timeout = 0');
  await lockScores(manager, 'alone');
  const id = randomUUID();
  const rows = await manager.query<unknown[]>(
    `INSERT INTO scoring_run (id, programme, kind, state, asked_by, started_at, moved_at)
     VALUES ($1, $2, $3, 'running', $4, date_trunc('milliseconds', now()), now()) ON CONFLICT (programme) WHERE state = 'running' DO NOTHING RETURNING id`,
    [id, programme, kind, askedBy ?? null],
  );
  if (rows.length === 0) return undefined;
  const views = programmeOf(programme)?.outside ? 2 : 1;
  await manager.query(SHARDS, [id, programme, views, lists]);
  await manager.query(
    `UPDATE scoring_run r SET shards_total = s.shards, pairs_total = s.pairs
     FROM (SELECT count(*) AS shards, coalesce(sum(pairs), 0) AS pairs FROM scoring_shard WHERE run_id = $1) s WHERE r.id = $1`,
    [id],
  );
  await manager.query(TAKE_OVER, [id, programme]);
  await announceRun(manager, id);
  await manager.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, `run ${id}`]);
  return id;
};
