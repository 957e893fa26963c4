import { prepare } from '@musubi/matching';
import type { Prepared, Programme, Ranked } from '@musubi/matching';
import type { Threads } from '@musubi/matching/threads';
import type { AnyProgramme } from '@musubi/programmes';
import { weighed } from '../weights/matching-now.ts';
import type { Weights } from '../weights/matching-now.ts';
import { KeptLists } from './kept-lists.ts';
import type { Side } from './kept-lists.ts';
import type { MatchView } from './match-view.ts';

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
  readonly lists: KeptLists;
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

export interface HouseOptions {
  /** Those accepted; without them the ones that the programme declares. */
  readonly weights?: Weights | undefined;
  /** For making every list; without them the calling thread does it. */
  readonly threads?: Threads | undefined;
}

export const houseOf = (programme: AnyProgramme, { weights, threads }: HouseOptions = {}): House => {
  const { matching, outside } = programme;
  const roomOf = (view: MatchView, declared: Programme<object, object>, seen: Room['seen']): Room => {
    const judging = weighed(declared, weights);
    const prepared = prepare(judging, threads && { threads });
    return { view, programme: judging, prepared, lists: new KeptLists(prepared), seen };
  };
  const full = roomOf('full', matching, (statement) => statement);
  const rooms = outside
    ? [full, roomOf('outside', weighed(outside.matching, weights), (statement) => outside.project(statement))]
    : [full];
  const digest = rooms.map((room) => room.programme.digest).join('.');
  return { programme, digest, rooms, listings: new Map(), profiles: new Map() };
};

export const putListing = (house: House, id: string, listing: HeldListing): void => {
  house.listings.set(id, listing);
  for (const { lists, seen } of house.rooms)
    lists.putListing(id, seen(listing.statement), listing.organisationId);
};

export const putProfile = (house: House, id: string, profile: HeldProfile): void => {
  house.profiles.set(id, profile);
  for (const { lists } of house.rooms) lists.putProfile(id, profile.statement);
};

export const removeListing = (house: House, id: string): void => {
  house.listings.delete(id);
  for (const { lists } of house.rooms) lists.removeListing(id);
};

export const removeProfile = (house: House, id: string): void => {
  house.profiles.delete(id);
  for (const { lists } of house.rooms) lists.removeProfile(id);
};

export const clear = (house: House): void => {
  for (const id of [...house.listings.keys()]) removeListing(house, id);
  for (const id of [...house.profiles.keys()]) removeProfile(house, id);
};

/** The lists of these statements are stored anew even if they are as before: with the revision that they stand for. */
export const demandWritten = (houses: readonly House[], side: Side, ids: readonly string[]): void => {
  for (const house of houses) {
    const held = side === 'listing' ? house.listings : house.profiles;
    const there = ids.filter((id) => held.has(id));
    for (const { lists } of house.rooms) lists.unwritten(side, there);
  }
};

/** A full run stores every list of the house: what differs so far is its concern. */
export const forgetChanges = ({ rooms }: House): void => {
  for (const { lists } of rooms)
    for (const side of ['listing', 'profile'] as const) lists.written(side, lists.changed(side));
};

/** Stored lists: the best few, in order. */
export type Lists = ReadonlyMap<string, readonly Ranked[]>;
