import type { PageQuery, ScoringRun, ScoringRunPage } from '@musubi/contracts';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../../http/cursor.ts';
import type { Context } from '../../http/handler.ts';

interface RunRow {
  readonly id: string;
  readonly programme: string;
  readonly kind: string;
  readonly state: string;
  readonly shards_done: number;
  readonly shards_total: number;
  readonly pairs_done: string;
  readonly pairs_total: string;
  readonly started_at: Date;
  readonly ended_at: Date | null;
  readonly asked_by: string | null;
}

const RUN = `
  SELECT r.id, r.programme, r.kind, r.state, r.shards_done, r.shards_total, r.pairs_done, r.pairs_total, r.started_at, r.ended_at,
         a.name AS asked_by
  FROM scoring_run r LEFT JOIN account a ON a.id = r.asked_by`;

const viewRun = (row: RunRow): ScoringRun => ({
  id: row.id,
  programme: row.programme,
  kind: row.kind,
  state: row.state,
  shardsDone: row.shards_done,
  shardsTotal: row.shards_total,
  pairsDone: Number(row.pairs_done),
  pairsTotal: Number(row.pairs_total),
  startedAt: row.started_at.toISOString(),
  ...(row.ended_at ? { endedAt: row.ended_at.toISOString() } : {}),
  ...(row.asked_by === null ? {} : { askedBy: row.asked_by }),
});

/** Full runs, newest first. */
export const listRuns = async ({ manager }: Context, page: PageQuery): Promise<ScoringRunPage> => {
  const limit = page.limit ?? DEFAULT_LIMIT;
  const after = readCursor(page.cursor, 'moment', 'id');
  const rows = await manager.query<RunRow[]>(
    `${RUN} WHERE $1::timestamptz IS NULL OR (r.started_at, r.id) < ($1, $2::uuid)
     ORDER BY r.started_at DESC, r.id DESC LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(viewRun),
    ...(last ? { next: cursorOf([last.started_at.toISOString(), last.id]) } : {}),
  };
};

export const runsUnderWay = async ({ manager }: Context): Promise<ScoringRun[]> => {
  const rows = await manager.query<RunRow[]>(
    `${RUN} WHERE r.state = 'running' ORDER BY r.started_at, r.id LIMIT 20`,
  );
  return rows.map(viewRun);
};

export const runsNamed = async ({ manager }: Context, ids: readonly string[]): Promise<ScoringRun[]> => {
  const rows = await manager.query<RunRow[]>(
    `${RUN} WHERE r.id = ANY($1::uuid[]) ORDER BY r.started_at, r.id`,
    [ids],
  );
  return rows.map(viewRun);
};
