/** A pair that stands in the list of at least one of its two. */
export interface ListedPair {
  readonly listing_id: string;
  readonly profile_id: string;
  readonly fit: number;
  readonly for_listing: number;
  readonly for_profile: number;
  /** Its place in the list of either side, null where it stands in the other's only. */
  readonly rank_for_listing: number | null;
  readonly rank_for_profile: number | null;
}

/** SQL: every pair (`ListedPair`) of the stored lists of programme $1, once. */
export const PAIRS_IN_LISTS = `
  SELECT listing_id, profile_id, max(fit)::int AS fit, max(for_listing)::int AS for_listing, max(for_profile)::int AS for_profile,
         max(rank_for_listing)::int AS rank_for_listing, max(rank_for_profile)::int AS rank_for_profile
  FROM (SELECT s.listing_id, t.id AS profile_id, t.fit, t.for_listing, t.for_profile, t.place AS rank_for_listing, NULL AS rank_for_profile
        FROM candidate_list s CROSS JOIN LATERAL unnest(s.profile_ids, s.fits, s.for_listing, s.for_profile)
             WITH ORDINALITY t (id, fit, for_listing, for_profile, place)
        WHERE s.view = 'full' AND s.programme = $1
        UNION ALL
        SELECT t.id, s.profile_id, t.fit, t.for_listing, t.for_profile, NULL, t.place
        FROM suggestion_list s CROSS JOIN LATERAL unnest(s.listing_ids, s.fits, s.for_listing, s.for_profile)
             WITH ORDINALITY t (id, fit, for_listing, for_profile, place)
        WHERE s.view = 'full' AND s.programme = $1) places
  GROUP BY listing_id, profile_id`;
