import { judge, prepare } from '@musubi/matching';
import type { Prepared, Programme, Ranked, Verdict } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import type { MatchView } from './match.entity.ts';
import { weighed } from '../weights/matching-now.ts';
import type { Weights } from '../weights/matching-now.ts';
import { Screen } from './screen.ts';

/** Places of a list that are stored. */
export const KEPT = 20;

export interface HeldListing {
  readonly statement: object;
  readonly revision: number;
  readonly organisationId: string;
}

export interface HeldProfile {
  readonly statement: object;
  readonly revision: number;
}

/** One way to look at a programme: with everything, or, in confidential programmes, with what outsiders may know. */
export interface Room {
  readonly view: MatchView;
  readonly programme: Programme<object, object>;
  readonly prepared: Prepared<object, object>;
  readonly screen: Screen;
  /** The listing as this view sees it. */
  seen(statement: object): object;
}

/** Everything that the worker holds of one programme. */
export interface House {
  readonly programme: AnyProgramme;
  /** Fingerprint of the criteria of every view. */
  readonly digest: string;
  readonly rooms: readonly Room[];
  readonly listings: Map<string, HeldListing>;
  readonly profiles: Map<string, HeldProfile>;
}

const roomOf = (view: MatchView, programme: Programme<object, object>, seen: Room['seen']): Room => ({
  view,
  programme,
  prepared: prepare(programme),
  screen: new Screen(programme),
  seen,
});

/** @param weights those accepted; without them the ones that the programme declares */
export const houseOf = (programme: AnyProgramme, weights?: Weights): House => {
  const { matching, outside } = programme;
  const full = roomOf('full', weighed(matching, weights), (statement) => statement);
  const rooms = outside
    ? [full, roomOf('outside', weighed(outside.matching, weights), (statement) => outside.project(statement))]
    : [full];
  const digest = rooms.map((room) => room.programme.digest).join('.');
  return { programme, digest, rooms, listings: new Map(), profiles: new Map() };
};

export const putListing = (house: House, id: string, listing: HeldListing): void => {
  house.listings.set(id, listing);
  for (const { prepared, screen, seen } of house.rooms) {
    prepared.putListing(id, seen(listing.statement), listing.organisationId);
    screen.put('listing', id, seen(listing.statement));
  }
};

export const putProfile = (house: House, id: string, profile: HeldProfile): void => {
  house.profiles.set(id, profile);
  for (const { prepared, screen } of house.rooms) {
    prepared.putProfile(id, profile.statement);
    screen.put('profile', id, profile.statement);
  }
};

export const removeListing = (house: House, id: string): void => {
  house.listings.delete(id);
  for (const { prepared, screen } of house.rooms) {
    prepared.removeListing(id);
    screen.remove('listing', id);
  }
};

export const removeProfile = (house: House, id: string): void => {
  house.profiles.delete(id);
  for (const { prepared, screen } of house.rooms) {
    prepared.removeProfile(id);
    screen.remove('profile', id);
  }
};

export const clear = (house: House): void => {
  for (const id of [...house.listings.keys()]) removeListing(house, id);
  for (const id of [...house.profiles.keys()]) removeProfile(house, id);
};

/** The verdict of a pair that both are in the house. */
export const verdictOf = (
  house: House,
  room: Room,
  listingId: string,
  profileId: string,
): Verdict | undefined => {
  const listing = house.listings.get(listingId);
  const profile = house.profiles.get(profileId);
  return listing && profile && judge(room.programme, room.seen(listing.statement), profile.statement);
};

/** Stored lists: the best few, in order. */
export type Lists = ReadonlyMap<string, readonly Ranked[]>;
