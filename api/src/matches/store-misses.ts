import type { EntityManager } from 'typeorm';
import type { Miss } from './near-misses.ts';

/** What has been looked for, from memory, and what was found. */
export interface Looked {
  /** Profiles that were looked at as a whole, with the revision in memory; undefined for one that is not there any more. */
  readonly profiles: ReadonlyMap<string, number | undefined>;
  /** Single pairs that were stored and have been judged again. */
  readonly pairs: readonly (readonly [profileId: string, listingId: string])[];
  readonly misses: readonly Miss[];
}

/**
 * All in one question, and only what differs is touched: each changed row tells the kept answers. A profile that has been
 * changed meanwhile is passed over: whoever scores the change marks it again, and may already have answered that mark.
 */
const STORE = `
  WITH profiles AS (
    SELECT p.id FROM unnest($1::uuid[], $2::int[]) t (id, revision) JOIN profile p ON p.id = t.id
    WHERE p.revision = t.revision OR (t.revision IS NULL AND p.state <> 'active')),
  found AS (
    SELECT t.* FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::jsonb[], $10::int[], $11::int[], $12::int[])
           t (profile_id, listing_id, programme, criterion, facts, fit, listing_revision, profile_revision)
    JOIN profile p ON p.id = t.profile_id AND p.revision = t.profile_revision JOIN listing l ON l.id = t.listing_id),
  looked AS (
    SELECT n.profile_id, n.listing_id FROM profiles p JOIN near_miss n ON n.profile_id = p.id
    UNION SELECT * FROM unnest($3::uuid[], $4::uuid[])),
  gone AS (
    DELETE FROM near_miss n USING (SELECT * FROM looked EXCEPT SELECT profile_id, listing_id FROM found) g
    WHERE n.profile_id = g.profile_id AND n.listing_id = g.listing_id)
  INSERT INTO near_miss AS n (profile_id, listing_id, programme, criterion, facts, fit, listing_revision, profile_revision, scored_at)
  SELECT f.*, now() FROM found f ORDER BY f.profile_id, f.listing_id
  ON CONFLICT (profile_id, listing_id) DO UPDATE SET
    criterion = excluded.criterion, facts = excluded.facts, fit = excluded.fit, scored_at = excluded.scored_at,
    listing_revision = excluded.listing_revision, profile_revision = excluded.profile_revision
  WHERE (n.criterion, n.facts, n.fit) IS DISTINCT FROM (excluded.criterion, excluded.facts, excluded.fit)`;

const factsOf = ({ changes: [change] }: Miss): object =>
  change ? { ...change.facts, path: change.path } : {};

/** One writer of near misses at a time, never in the way of lists. Held until the transaction ends. */
export const lockNearMisses = (manager: EntityManager): Promise<unknown> =>
  manager.query("SELECT pg_advisory_xact_lock(hashtextextended('musubi-near-misses', 0))");

/** Stores what was found in place of what was stored of the same. */
export const storeMisses = async (
  manager: EntityManager,
  { profiles, pairs, misses }: Looked,
): Promise<void> => {
  await lockNearMisses(manager);
  await manager.query(STORE, [
    [...profiles.keys()],
    [...profiles.values()].map((revision) => revision ?? null),
    pairs.map(([profileId]) => profileId),
    pairs.map(([, listingId]) => listingId),
    misses.map((miss) => miss.profile),
    misses.map((miss) => miss.listing),
    misses.map((miss) => miss.programme),
    misses.map((miss) => miss.criterion),
    misses.map((miss) => JSON.stringify(factsOf(miss))),
    misses.map((miss) => miss.fit),
    misses.map((miss) => miss.listingRevision),
    misses.map((miss) => miss.profileRevision),
  ]);
};
