import { nearMiss } from '@musubi/matching';
import type { NearMiss } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import type { House, Room } from './room.ts';

/** Near misses that are stored for a profile. */
const KEPT_MISSES = 5;
/** Listings that are looked through for one profile; each costs about as much as a judgement of the pair. */
const SCAN = 2000;

const factsOf = (miss: NearMiss): object => {
  const change = miss.changes[0];
  return change ? { ...change.facts, path: change.path } : {};
};

/** Confidential programmes tell only what the outside view tells: the last room. */
const openRoom = (house: House): Room | undefined => house.rooms.at(-1);

const found = (house: House, profileId: string): NearMiss[] => {
  const room = openRoom(house);
  const profile = house.profiles.get(profileId);
  if (!room || !profile) return [];
  const misses: NearMiss[] = [];
  let looked = 0;
  for (const [id, listing] of house.listings) {
    if (looked++ >= SCAN) break;
    const miss = nearMiss(room.programme, { id, statement: room.seen(listing.statement) }, { id: profileId, statement: profile.statement });
    if (miss && miss.changes.length > 0) misses.push(miss);
  }
  return misses.sort((a, b) => b.fit - a.fit || (a.listing < b.listing ? -1 : 1)).slice(0, KEPT_MISSES);
};

/** Stores anew what these profiles miss by one condition. Call within a transaction that holds `lockScores`. */
export const writeNearMisses = async (manager: EntityManager, house: House, profileIds: readonly string[]): Promise<void> => {
  const rows = profileIds.flatMap((id) => found(house, id));
  await manager.query('DELETE FROM near_miss WHERE profile_id = ANY($1::uuid[])', [profileIds]);
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO near_miss (profile_id, listing_id, programme, criterion, facts, fit, listing_revision, profile_revision, scored_at)
     SELECT t.profile_id, t.listing_id, $8, t.criterion, t.facts, t.fit, t.listing_revision, t.profile_revision, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::int[], $6::int[], $7::int[])
          t (profile_id, listing_id, criterion, facts, fit, listing_revision, profile_revision)
     JOIN listing l ON l.id = t.listing_id JOIN profile p ON p.id = t.profile_id`,
    [
      rows.map((row) => row.profile),
      rows.map((row) => row.listing),
      rows.map((row) => row.criterion),
      rows.map((row) => JSON.stringify(factsOf(row))),
      rows.map((row) => row.fit),
      rows.map((row) => house.listings.get(row.listing)?.revision ?? 0),
      rows.map((row) => house.profiles.get(row.profile)?.revision ?? 0),
      house.programme.id,
    ],
  );
};

/** The profiles whose stored near misses name this listing. */
export const missing = async (manager: EntityManager, listingId: string): Promise<string[]> => {
  const rows = await manager.query<{ profile_id: string }[]>('SELECT profile_id FROM near_miss WHERE listing_id = $1', [listingId]);
  return rows.map((row) => row.profile_id);
};
