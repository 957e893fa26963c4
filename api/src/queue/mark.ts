import type { EntityManager } from 'typeorm';
import type { Topic } from './jobs.ts';

/** The channel on which a commit with marks wakes the workers. */
export const OUTBOX_CHANNEL = 'musubi_outbox';

/**
 * Notes, in the transaction of the change itself, that a statement wants to be scored. The notification is delivered when
 * the transaction commits, and not at all when it is rolled back.
 */
export const mark = async (
  manager: EntityManager,
  topic: Topic,
  subjectId: string,
  revision: number,
  at: Date,
): Promise<void> => {
  await manager.query(
    'INSERT INTO outbox (topic, subject_id, revision, created_at) VALUES ($1, $2, $3, $4)',
    [topic, subjectId, revision, at],
  );
  await manager.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, `${topic} ${subjectId}`]);
};

/** Ticks off what was asked for up to a revision. */
export const tickOff = async (
  manager: EntityManager,
  topic: Topic,
  subjectId: string,
  revision: number,
): Promise<void> => {
  await manager.query(
    'UPDATE outbox SET done_at = now() WHERE topic = $1 AND subject_id = $2 AND revision <= $3 AND done_at IS NULL',
    [topic, subjectId, revision],
  );
};
