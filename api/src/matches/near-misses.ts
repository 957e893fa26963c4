import { nearMiss } from '@musubi/matching';
import type { NearMiss } from '@musubi/matching';
import type { House, Room } from './room.ts';

/** A near miss with the revisions that it was judged from. */
export interface Miss extends NearMiss {
  readonly programme: string;
  readonly listingRevision: number;
  readonly profileRevision: number;
}

/** Near misses that are stored for a profile, and pairs that are judged at most to find them: judging is what costs time. */
const KEPT_MISSES = 5;
const JUDGED = 6;

/** Confidential programmes tell only what the outside view tells: the last room. */
const openRoom = (house: House): Room | undefined => house.rooms.at(-1);

/** What keeps a pair apart, where it is one condition and one change would remove it. */
export const missOf = (house: House, listingId: string, profileId: string): Miss | undefined => {
  const [room, listing, profile] = [
    openRoom(house),
    house.listings.get(listingId),
    house.profiles.get(profileId),
  ];
  if (!room || !listing || !profile) return undefined;
  const seen = { id: listingId, statement: room.seen(listing.statement) };
  const miss = nearMiss(room.programme, seen, { id: profileId, statement: profile.statement });
  if (!miss || miss.changes.length === 0) return undefined;
  const revisions = { listingRevision: listing.revision, profileRevision: profile.revision };
  return { ...miss, ...revisions, programme: house.programme.id };
};

/** What a profile misses by one condition, best first. */
export const missesOf = (house: House, profileId: string): Miss[] => {
  const room = openRoom(house);
  if (!room || !house.profiles.has(profileId)) return [];
  const misses: Miss[] = [];
  for (const { id } of room.prepared.nearlyTopOf('profile', profileId, JUDGED)) {
    const miss = missOf(house, id, profileId);
    if (miss) misses.push(miss);
    if (misses.length === KEPT_MISSES) break;
  }
  return misses;
};
