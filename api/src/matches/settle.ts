import type { EntityManager } from 'typeorm';
import type { Side } from './kept-lists.ts';

/** A statement as it was when its lists were made. */
export interface Settled {
  readonly id: string;
  readonly revision: number;
  /** Fingerprint of the criteria, of every view. */
  readonly digest: string;
}

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

const SETTLING: Readonly<Record<Side, string>> = {
  listing: settling('listing', 'unnest($1::uuid[], $2::int[], $3::text[])'),
  profile: settling('profile', 'unnest($1::uuid[], $2::int[], $3::text[])'),
};

/** Says for which revision and criteria the lists of statements now stand. */
export const settle = async (
  manager: EntityManager,
  side: Side,
  statements: readonly Settled[],
): Promise<void> => {
  if (statements.length === 0) return;
  await manager.query(SETTLING[side], [
    statements.map((one) => one.id),
    statements.map((one) => one.revision),
    statements.map((one) => one.digest),
  ]);
};
