import type { EntityManager } from 'typeorm';
import { announceAll } from '../notices/announce.ts';
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

const OWNERS = `
  SELECT m.account_id, l.id FROM listing l JOIN membership m ON m.organisation_id = l.organisation_id WHERE l.id = ANY($1::uuid[])
  UNION ALL SELECT account_id, id FROM profile WHERE id = ANY($2::uuid[])`;

/** Tells the owners' open screens that there is something new to fetch. */
export const announceLists = async (
  manager: EntityManager,
  listings: readonly string[],
  profiles: readonly string[],
): Promise<void> => {
  const owners = await manager.query<{ account_id: string; id: string }[]>(OWNERS, [listings, profiles]);
  await announceAll(
    manager,
    owners.map(({ account_id: account, id }) => ({ account, kind: 'matches-ready', id })),
  );
};
