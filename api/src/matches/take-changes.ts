import type { EntityManager } from 'typeorm';
import type { Mark, Taking } from '../queue/mark.ts';
import type { EngineHost, StatementRow } from './engine-host.ts';

const TOPICS = "topic IN ('listing-changed', 'profile-changed')";

/** Marks of edits that are still to be scored. In the words of their index. */
export const OPEN_EDIT = `done_at IS NULL AND ${TOPICS} AND topic NOT LIKE '%-missed'`;

/** The one that is named, or all that no queue has. */
const OPEN = `${OPEN_EDIT}
      AND CASE WHEN $1::bigint IS NULL THEN sent_at IS NULL ELSE id = $1 END`;

/** Whether `takeChanges` would find something. The lock that it wants waits for whatever a run is storing: not for nothing. */
export const HAS_CHANGES = `
  SELECT EXISTS (SELECT FROM outbox WHERE ${OPEN})
      OR EXISTS (SELECT FROM outbox WHERE done_at > $2::timestamptz AND (run_id IS NOT NULL OR ${TOPICS})) AS are`;

/**
 * In one question: open marks, locked until the transaction ends (a worker that dies gives them back at once, and whoever
 * comes meanwhile passes them over); what others have scored since the last time, in the order of the lock that scoring
 * takes; and the statements of both as they are now. Runs tick off beforehand what they take over, a whole town perhaps: of
 * those only the run is named. A last row without anything says up to when all that is.
 */
export const CHANGES = `
  WITH marks AS (
    SELECT id, topic, subject_id FROM outbox WHERE ${OPEN}
    ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED),
  news AS (
    SELECT topic, subject_id, done_at FROM outbox
    WHERE done_at > $3::timestamptz AND run_id IS NULL AND ${TOPICS})
  SELECT c.mark, c.topic, c.subject_id, c.done_at::text AS done_at, l.organisation_id,
         coalesce(l.programme, p.programme, r.programme) AS programme, coalesce(l.state, p.state) AS state,
         coalesce(l.revision, p.revision) AS revision, coalesce(l.statement, p.statement) AS statement
  FROM (SELECT id AS mark, topic, subject_id, NULL::timestamptz AS done_at FROM marks
        UNION ALL SELECT NULL, topic, subject_id, done_at FROM news
        UNION ALL SELECT NULL, NULL, run_id, NULL FROM outbox WHERE done_at > $3 AND run_id IS NOT NULL GROUP BY run_id
        UNION ALL SELECT NULL, NULL, NULL, clock_timestamp()) c
  LEFT JOIN listing l ON c.topic = 'listing-changed' AND l.id = c.subject_id
  LEFT JOIN profile p ON c.topic = 'profile-changed' AND p.id = c.subject_id
  LEFT JOIN scoring_run r ON c.topic IS NULL AND r.id = c.subject_id
  ORDER BY c.done_at, c.mark`;

interface ChangeRow {
  readonly mark: string | null;
  readonly topic: Mark['topic'] | null;
  readonly subject_id: string | null;
  readonly done_at: string | null;
  readonly organisation_id: string | null;
  readonly programme: string | null;
  readonly state: string | null;
  readonly revision: number | null;
  readonly statement: object | null;
}

const statementOf = (row: ChangeRow): StatementRow | undefined => {
  const { subject_id: id, organisation_id, programme, state, revision, statement } = row;
  return id === null || programme === null || state === null || revision === null || statement === null
    ? undefined
    : { id, programme, state, revision, statement, organisation_id };
};

export interface Change extends Mark {
  /** As it is now; absent when it has been deleted. */
  readonly statement: StatementRow | undefined;
}

export interface Changes {
  /** What has to be scored. */
  readonly marked: readonly Change[];
  /** Whether somebody else had scored what was not in memory yet. */
  readonly news: boolean;
}

/** Takes in what runs have taken over. @returns whether that was not in memory yet */
const joinRuns = async (engines: EngineHost, rows: readonly ChangeRow[]): Promise<boolean> => {
  let isNew = false;
  for (const { topic, subject_id: run, programme } of rows)
    if (topic === null && run !== null && programme !== null)
      isNew = (await engines.takeTakenOver(run, programme)) || isNew;
  return isNew;
};

/**
 * Brings memory up to what others have scored, and to what is to be scored now. Call it under `lockScores`: then no list
 * can be written that does not know of every edit scored before.
 */
export const takeChanges = async (
  manager: EntityManager,
  engines: EngineHost,
  taking: Taking,
): Promise<Changes> => {
  const rows = await manager.query<ChangeRow[]>(CHANGES, [
    'outboxId' in taking ? taking.outboxId : null,
    'most' in taking ? taking.most : 1,
    engines.upTo,
  ]);
  let news = await joinRuns(engines, rows);
  const marked: Change[] = [];
  for (const row of rows) {
    const { mark: id, topic, subject_id } = row;
    if (topic !== null && subject_id !== null) {
      const statement = statementOf(row);
      const isNew = engines.take(topic === 'listing-changed' ? 'listing' : 'profile', subject_id, statement);
      if (id === null) news ||= isNew;
      else marked.push({ id, topic, subject_id, statement });
    }
    if (row.done_at !== null) engines.upTo = row.done_at;
  }
  return { marked, news };
};

/** As `takeChanges`, with nothing to be scored. @returns whether there was news */
export const takeNews = async (manager: EntityManager, engines: EngineHost): Promise<boolean> =>
  (await takeChanges(manager, engines, { most: 0 })).news;
