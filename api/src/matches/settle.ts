import type { EntityManager } from 'typeorm';
import type { Side } from './kept-lists.ts';

/** A statement as it was when its lists were made. */
export interface Settled {
  readonly id: string;
  readonly revision: number;
  /** Fingerprint of the criteria, of every view. */
  readonly digest: string;
}

/** Says for which revision and criteria the lists of statements now stand. Says nothing anew that is said already. */
export const settle = async (
  manager: EntityManager,
  side: Side,
  statements: readonly Settled[],
): Promise<void> => {
  if (statements.length === 0) return;
  await manager.query(
    `UPDATE ${side} s SET scored_revision = t.revision, digest = t.digest, scored_at = now()
     FROM unnest($1::uuid[], $2::int[], $3::text[]) t (id, revision, digest)
     WHERE s.id = t.id AND s.scored_revision <= t.revision AND (s.scored_revision, s.digest) IS DISTINCT FROM (t.revision, t.digest)`,
    [
      statements.map((one) => one.id),
      statements.map((one) => one.revision),
      statements.map((one) => one.digest),
    ],
  );
};
