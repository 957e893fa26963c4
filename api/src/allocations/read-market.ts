import type { Market } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import { PAIRS_IN_LISTS } from '../matches/pairs-in-lists.ts';
import type { AllocationEntity } from './allocation.entity.ts';

interface EdgeRow {
  readonly listing: string;
  readonly profile: string;
  readonly fit: number;
  readonly for_listing: number;
  readonly for_profile: number;
}

/** Pairs that are still free to be made: nothing has begun or ended, nobody said no, nobody stands on both sides. */
const EDGES = `
  SELECT m.listing_id AS listing, m.profile_id AS profile, m.fit, m.for_listing, m.for_profile FROM (${PAIRS_IN_LISTS}) m
  JOIN listing l ON l.id = m.listing_id AND l.state = 'published'
  JOIN profile p ON p.id = m.profile_id AND p.state = 'active'
  LEFT JOIN introduction i ON i.listing_id = m.listing_id AND i.profile_id = m.profile_id
  WHERE m.fit >= $2 AND coalesce(i.state, 'suggested') IN ('suggested', 'shortlisted', 'postponed')
    AND NOT EXISTS (SELECT FROM card_answer a WHERE a.listing_id = m.listing_id AND a.profile_id = m.profile_id AND a.answer = 'no')
    AND NOT EXISTS (SELECT FROM membership b WHERE b.organisation_id = l.organisation_id AND b.account_id = p.account_id)
  ORDER BY m.fit DESC, m.listing_id, m.profile_id`;

/** The places that are left: what was asked for, less those under way or found. */
const PLACES = `
  SELECT l.id, least($2, l.capacity - count(i.id) FILTER (WHERE i.state IN ('introduced', 'trial', 'outcome')))::int AS capacity
  FROM listing l LEFT JOIN introduction i ON i.listing_id = l.id
  WHERE l.programme = $1 AND l.state = 'published' GROUP BY l.id`;

/** The stored lists of a programme as a market: who could be placed where, and how many places there are. */
export const readMarket = async (
  manager: EntityManager,
  { programme, cap, leastFit }: AllocationEntity,
): Promise<Market> => {
  const places = await manager.query<{ id: string; capacity: number }[]>(PLACES, [programme, cap]);
  const listings = places.filter(({ capacity }) => capacity > 0);
  const open = new Set(listings.map(({ id }) => id));
  const rows = await manager.query<EdgeRow[]>(EDGES, [programme, leastFit]);
  const edges = rows
    .filter(({ listing }) => open.has(listing))
    .map(({ for_listing: forListing, for_profile: forProfile, ...edge }) => ({
      ...edge,
      forListing,
      forProfile,
    }));
  const people = await manager.query<{ id: string }[]>(
    "SELECT id FROM profile WHERE programme = $1 AND state = 'active'",
    [programme],
  );
  return { listings, profiles: people, edges };
};
