import type { DataSource } from 'typeorm';
import { purgeExpired } from '../database/purge.ts';
import { dayInTokyo } from '../day.ts';
import type { JobHandler } from './jobs.ts';
import { OUTBOX_CHANNEL } from './mark.ts';

/**
 * Statements whose results are behind and for which nobody has asked: a lost mark, or changed criteria. Those of a programme
 * that is just being scored as a whole are left to its run, whose marks were ticked off when it began.
 */
const remark = (source: DataSource, table: 'listing' | 'profile'): Promise<{ subject_id: string }[]> =>
  source.query<{ subject_id: string }[]>(
    `INSERT INTO outbox (topic, subject_id, revision, created_at)
     SELECT $1, s.id, s.revision, now() FROM ${table} s
     WHERE s.state <> 'draft' AND s.scored_revision < s.revision
       AND NOT EXISTS (SELECT FROM outbox o WHERE o.topic = $1 AND o.subject_id = s.id AND o.done_at IS NULL)
       AND NOT EXISTS (SELECT FROM scoring_run r WHERE r.programme = s.programme AND r.state = 'running')
     RETURNING subject_id`,
    [`${table}-changed`],
  );

/** Listings past their last day rest, and leave the lists of others. Locked in the order of `settle`. */
export const restExpired = (source: DataSource, today: string): Promise<{ id: string }[]> =>
  source.query<{ id: string }[]>(
    `WITH due AS (
       SELECT id FROM listing WHERE state = 'published' AND expires_on < $1::date ORDER BY id FOR NO KEY UPDATE),
     rested AS (
       UPDATE listing l SET state = 'paused', revision = revision + 1, version = version + 1
       FROM due WHERE l.id = due.id RETURNING l.id, l.revision),
     hidden AS (DELETE FROM listing_outside o USING rested WHERE o.listing_id = rested.id)
     INSERT INTO outbox (topic, subject_id, revision, created_at)
     SELECT 'listing-changed', id, revision, now() FROM rested RETURNING subject_id AS id`,
    [today],
  );

/** Repairs what kills, crashes and lost hints have left behind, and removes what has been kept long enough. */
export const handler: JobHandler = async ({ source, clock, log }) => {
  const today = dayInTokyo(clock.now());
  const repaired = [
    ...(await remark(source, 'listing')),
    ...(await remark(source, 'profile')),
    ...(await restExpired(source, today)),
  ];
  await purgeExpired(source.manager, clock.now());
  if (repaired.length === 0) return;
  log.warn({ count: repaired.length }, 'sweeper marked statements again');
  await source.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, 'sweep']);
};
