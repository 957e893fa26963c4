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

export interface Mark {
  readonly id: string;
  readonly topic: Topic;
  readonly subject_id: string;
}

/** Which marks to take: one that the queue names, or those that were never handed to the queue, oldest first. */
export type Taking = { readonly outboxId: string } | { readonly most: number };

/**
 * Open marks of these topics, locked until the transaction ends: a worker that dies gives them back at once, and whoever
 * comes meanwhile passes them over.
 */
export const takeMarks = (
  manager: EntityManager,
  topics: readonly Topic[],
  taking: Taking,
): Promise<Mark[]> =>
  manager.query<Mark[]>(
    `SELECT id, topic, subject_id FROM outbox WHERE done_at IS NULL AND topic = ANY($1)
       AND CASE WHEN $2::bigint IS NULL THEN sent_at IS NULL ELSE id = $2 END
     ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED`,
    'most' in taking ? [topics, null, taking.most] : [topics, taking.outboxId, 1],
  );

export const tickOff = async (manager: EntityManager, marks: readonly Pick<Mark, 'id'>[]): Promise<void> => {
  await manager.query('UPDATE outbox SET done_at = clock_timestamp() WHERE id = ANY($1::bigint[])', [
    marks.map((mark) => mark.id),
  ]);
};
