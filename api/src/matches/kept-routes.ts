import type { KeptRoute, KeptRoutes } from '../kept-answers/shelf.ts';
import { noteOfCandidate, noteOfCandidates } from './list-candidates.ts';

const ofProfile: KeptRoute = {
  owner: 'profile',
  param: 'profileId',
  subjects: `
    WITH listed AS (
      SELECT unnest(listing_ids) AS id FROM suggestion_list WHERE profile_id = $1
      UNION SELECT listing_id FROM near_miss WHERE profile_id = $1)
    SELECT id::text AS subject FROM listed
    UNION SELECT l.organisation_id::text
      FROM listed CROSS JOIN LATERAL (SELECT organisation_id FROM listing WHERE id = listed.id OFFSET 0) l
    UNION SELECT unnest(ARRAY[p.id::text, p.account_id::text, p.programme]) FROM profile p WHERE p.id = $1`,
};

const ofListing: KeptRoute = {
  owner: 'listing',
  param: 'listingId',
  subjects: `
    SELECT unnest(profile_ids)::text AS subject FROM candidate_list WHERE listing_id = $1
    UNION SELECT unnest(ARRAY[l.id::text, l.organisation_id::text, l.programme]) FROM listing l WHERE l.id = $1`,
};

/**
 * Lists that are read again and again, and single pairs of them (decision 0010). What an answer is made from beyond the owner
 * and its stored lists is said here, for a pair what its whole list is made from; `test/kept-answers.test.ts` holds it against
 * the tables that are really read. Listings are looked up one by one: PostgreSQL does not know how few a list holds, and would
 * read all of them.
 */
export const keptRoutes: KeptRoutes = {
  listMatches: ofProfile,
  readMatch: ofProfile,
  listCandidates: { ...ofListing, note: ({ listingId = '' }) => noteOfCandidates(listingId) },
  readCandidate: { ...ofListing, note: ({ profileId = '' }) => noteOfCandidate(profileId) },
};
