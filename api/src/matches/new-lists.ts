import type { Ranked } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import type { House, Room } from './room.ts';
import { KEPT } from './room.ts';
import type { NewLists } from './write-lists.ts';

interface Floor {
  readonly id: string;
  readonly lowest: number;
  readonly places: number;
}

/**
 * Whose stored lists a changed statement may enter: everybody it now fits at least as well as their last place, or whose
 * list has room. With the rule "at most two of one organisation in ten" the last place is not always the lowest fit, so
 * the lowest fit of the list counts.
 */
const entering = async (
  manager: EntityManager,
  room: Room,
  other: 'listing' | 'profile',
  found: readonly Ranked[],
): Promise<string[]> => {
  const rows = await manager.query<Floor[]>(
    `SELECT ${other}_id AS id, min(fit) AS lowest, count(*)::int AS places FROM match
     WHERE view = $1 AND ${other}_id = ANY($2::uuid[]) AND rank_for_${other} IS NOT NULL GROUP BY ${other}_id`,
    [room.view, found.map((one) => one.id)],
  );
  const floors = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, fit }) => {
    const floor = floors.get(id);
    return !floor || floor.places < KEPT || fit >= floor.lowest ? [id] : [];
  });
};

/** In whose stored lists it stands now. */
const standing = async (
  manager: EntityManager,
  room: Room,
  own: 'listing' | 'profile',
  id: string,
): Promise<string[]> => {
  const other = own === 'listing' ? 'profile' : 'listing';
  const rows = await manager.query<{ id: string }[]>(
    `SELECT ${other}_id AS id FROM match WHERE view = $1 AND ${own}_id = $2 AND rank_for_${other} IS NOT NULL`,
    [room.view, id],
  );
  return rows.map((row) => row.id);
};

/** The lists that change when a listing changed or went: its own, and those of the profiles that it concerns. */
export const listsAroundListing = async (
  manager: EntityManager,
  house: House,
  room: Room,
  id: string,
): Promise<NewLists> => {
  const { prepared } = room;
  const found = prepared.hasListing(id) ? prepared.topForListing(id, prepared.profileCount) : [];
  const concerned = new Set([
    ...(await standing(manager, room, 'listing', id)),
    ...(await entering(manager, room, 'profile', found)),
  ]);
  const there = [...concerned].filter((profile) => house.profiles.has(profile));
  return {
    byListing: new Map([[id, found.slice(0, KEPT)]]),
    byProfile: new Map(there.map((profile) => [profile, prepared.topForProfile(profile, KEPT)])),
  };
};

/** The lists that change when a profile changed or went. */
export const listsAroundProfile = async (
  manager: EntityManager,
  house: House,
  room: Room,
  id: string,
): Promise<NewLists> => {
  const { prepared } = room;
  const present = prepared.hasProfile(id);
  const all = present
    ? prepared.topForProfile(id, prepared.listingCount, { atMostPerOrganisation: Infinity })
    : [];
  const concerned = new Set([
    ...(await standing(manager, room, 'profile', id)),
    ...(await entering(manager, room, 'listing', all)),
  ]);
  const there = [...concerned].filter((listing) => house.listings.has(listing));
  return {
    byListing: new Map(there.map((listing) => [listing, prepared.topForListing(listing, KEPT)])),
    byProfile: new Map([[id, present ? prepared.topForProfile(id, KEPT) : []]]),
  };
};
