import type { EntityManager } from 'typeorm';
import type { House } from '../room.ts';
import type { RunKind } from './begin-run.ts';

/** From so many statements behind on, and such a share of all, one run over the whole programme is cheaper than one by one. */
const MANY = 40;
const SHARE = 0.05;

/** Why a programme has to be scored as a whole: other criteria than stored, or very much to do; undefined when it has not. */
export const needsRun = async (manager: EntityManager, house: House): Promise<RunKind | undefined> => {
  const { id } = house.programme;
  const [row] = await manager.query<{ changed: boolean | null; behind: number; total: number }[]>(
    `SELECT bool_or(digest IS DISTINCT FROM $2 AND scored_revision > 0) AS changed,
            count(*) FILTER (WHERE scored_revision < revision)::int AS behind, count(*)::int AS total
     FROM (SELECT digest, scored_revision, revision FROM listing WHERE programme = $1 AND state = 'published'
           UNION ALL SELECT digest, scored_revision, revision FROM profile WHERE programme = $1 AND state = 'active') s`,
    [id, house.digest],
  );
  if (row?.changed === true) return 'digest';
  return row !== undefined && row.behind >= Math.max(MANY, SHARE * row.total) ? 'backlog' : undefined;
};

/** The run of a programme that is under way. */
export const runUnderWay = async (manager: EntityManager, programme: string): Promise<string | undefined> => {
  const [row] = await manager.query<{ id: string }[]>(
    "SELECT id FROM scoring_run WHERE programme = $1 AND state = 'running'",
    [programme],
  );
  return row?.id;
};
