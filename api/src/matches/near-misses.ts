import { nearMiss } from '@musubi/matching';
import type { NearMiss } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import type { House, Room } from './room.ts';

/** One writer of near misses at a time, never in the way of lists. */
export const lockNearMisses = (manager: EntityManager): Promise<unknown> =>
  manager.query("SELECT pg_advisory_xact_lock(hashtextextended('musubi-near-misses', 0))");

/** Near misses that are stored for a profile, and pairs that are judged to find them. */
const KEPT_MISSES = 5;
const JUDGED = 6;

/** Confidential programmes tell only what the outside view tells: the last room. */
const openRoom = (house: House): Room | undefined => house.rooms.at(-1);

const missOf = (house: House, room: Room, listingId: string, profileId: string): NearMiss | undefined => {
  const [listing, profile] = [house.listings.get(listingId), house.profiles.get(profileId)];
  if (!listing || !profile) return undefined;
  const seen = { id: listingId, statement: room.seen(listing.statement) };
  const miss = nearMiss(room.programme, seen, { id: profileId, statement: profile.statement });
  return miss && miss.changes.length > 0 ? miss : undefined;
};

const byFit = (a: NearMiss, b: NearMiss): number => b.fit - a.fit || (a.listing < b.listing ? -1 : 1);

const found = (house: House, profileId: string): NearMiss[] => {
  const [room, profile] = [openRoom(house), house.profiles.get(profileId)];
  if (!room || !profile) return [];
  const nearly = room.prepared.nearlyTop('profile', profile.statement, JUDGED);
  const misses = nearly.flatMap(({ id }) => missOf(house, room, id, profileId) ?? []);
  return misses.sort(byFit).slice(0, KEPT_MISSES);
};

const factsOf = ({ changes: [change] }: NearMiss): object =>
  change ? { ...change.facts, path: change.path } : {};

const insert = async (manager: EntityManager, house: House, misses: readonly NearMiss[]): Promise<void> => {
  if (misses.length === 0) return;
  await manager.query(
    `INSERT INTO near_miss (profile_id, listing_id, programme, criterion, facts, fit, listing_revision, profile_revision, scored_at)
     SELECT t.profile_id, t.listing_id, $8, t.criterion, t.facts, t.fit, t.listing_revision, t.profile_revision, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::int[], $6::int[], $7::int[])
          t (profile_id, listing_id, criterion, facts, fit, listing_revision, profile_revision)
     JOIN listing l ON l.id = t.listing_id JOIN profile p ON p.id = t.profile_id`,
    [
      misses.map((miss) => miss.profile),
      misses.map((miss) => miss.listing),
      misses.map((miss) => miss.criterion),
      misses.map((miss) => JSON.stringify(factsOf(miss))),
      misses.map((miss) => miss.fit),
      misses.map((miss) => house.listings.get(miss.listing)?.revision ?? 0),
      misses.map((miss) => house.profiles.get(miss.profile)?.revision ?? 0),
      house.programme.id,
    ],
  );
};

/** Stores anew what these profiles miss by one condition. Call within a transaction that holds `lockNearMisses`. */
export const writeNearMisses = async (
  manager: EntityManager,
  house: House,
  profileIds: readonly string[],
): Promise<void> => {
  const misses = profileIds.flatMap((id) => found(house, id));
  await manager.query('DELETE FROM near_miss WHERE profile_id = ANY($1::uuid[])', [profileIds]);
  await insert(manager, house, misses);
};

/** After a change of a listing: judges it anew for those who have just missed it. Others meet it when their own list is made. */
export const refreshNearMisses = async (
  manager: EntityManager,
  house: House,
  listingId: string,
): Promise<void> => {
  const room = openRoom(house);
  const concerned = await manager.query<{ profile_id: string }[]>(
    'SELECT profile_id FROM near_miss WHERE listing_id = $1',
    [listingId],
  );
  if (!room || concerned.length === 0) return;
  const misses = concerned.flatMap(
    ({ profile_id: profileId }) => missOf(house, room, listingId, profileId) ?? [],
  );
  await manager.query('DELETE FROM near_miss WHERE listing_id = $1', [listingId]);
  await insert(manager, house, misses);
};
