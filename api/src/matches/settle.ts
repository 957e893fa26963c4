import type { EntityManager } from 'typeorm';
import type { Side } from './kept-lists.ts';

/**
 * In the order of their ids, as whoever else changes many statements at once, so that two who meet wait for each other and
 * never both. Only rows of an older revision or other criteria: what is said already is not said anew, nor locked.
 */
export const settling = (side: Side, statements: string): string => `
  UPDATE ${side} s SET scored_revision = t.revision, digest = t.digest, scored_at = now()
  FROM (SELECT own.id, t.revision, t.digest FROM ${statements} t (id, revision, digest) JOIN ${side} own ON own.id = t.id
        WHERE own.scored_revision <= t.revision AND (own.scored_revision, own.digest) IS DISTINCT FROM (t.revision, t.digest)
        ORDER BY own.id FOR NO KEY UPDATE OF own) t
  WHERE s.id = t.id`;

const ALIKE = '(SELECT id, revision, $3::text FROM unnest($1::uuid[], $2::int[]) u (id, revision))';

const SETTLING: Readonly<Record<Side, string>> = {
  listing: settling('listing', ALIKE),
  profile: settling('profile', ALIKE),
};

/**
 * Says for which revision and criteria the lists of statements now stand.
 * @param digest fingerprint of the criteria, of every view
 * @param revisions of the statements, as they were when their lists were made
 */
export const settle = async (
  manager: EntityManager,
  side: Side,
  digest: string,
  revisions: ReadonlyMap<string, number>,
): Promise<void> => {
  if (revisions.size > 0)
    await manager.query(SETTLING[side], [[...revisions.keys()], [...revisions.values()], digest]);
};
