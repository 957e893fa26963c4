import type { Actor, Command } from '@musubi/contracts';
import { commandsFor, isDesk } from '@musubi/contracts';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { actorOf, hasRole } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { ListingEntity } from '../listings/listing.entity.ts';
import { MembershipEntity } from '../organisations/membership.entity.ts';
import { ProfileEntity } from '../profiles/profile.entity.ts';
import type { Standing } from './step.ts';

export interface Pair {
  readonly listing: ListingEntity;
  readonly profile: ProfileEntity;
}

interface Ids {
  readonly listingId: string;
  readonly profileId: string;
}

/** Pairs by their ids: undefined when one of the two does not exist, or they are of different programmes. */
export const pairsOf = async (
  manager: EntityManager,
  ids: readonly Ids[],
): Promise<(ids: Ids) => Pair | undefined> => {
  const listings = await manager.findBy(ListingEntity, { id: In(ids.map(({ listingId }) => listingId)) });
  const profiles = await manager.findBy(ProfileEntity, { id: In(ids.map(({ profileId }) => profileId)) });
  const listingById = new Map(listings.map((one) => [one.id, one]));
  const profileById = new Map(profiles.map((one) => [one.id, one]));
  return ({ listingId, profileId }) => pairFrom(listingById.get(listingId), profileById.get(profileId));
};

const pairFrom = (listing?: ListingEntity | null, profile?: ProfileEntity | null): Pair | undefined =>
  listing && profile && listing.programme === profile.programme ? { listing, profile } : undefined;

/** @returns undefined when one of the two does not exist, or they are of different programmes. */
export const pairOf = async (
  manager: EntityManager,
  listingId: string,
  profileId: string,
): Promise<Pair | undefined> => {
  const ids = { listingId, profileId };
  return (await pairsOf(manager, [ids]))(ids);
};

/**
 * Locks both statements, the listing first, so that caps and capacity are counted by one at a time.
 * @returns undefined when one of the two does not exist.
 */
export const lockPair = async (
  manager: EntityManager,
  listingId: string,
  profileId: string,
): Promise<Pair | undefined> => {
  const lock = { mode: 'pessimistic_write' } as const;
  const listing = await manager.findOne(ListingEntity, { where: { id: listingId }, lock });
  const profile = await manager.findOne(ProfileEntity, { where: { id: profileId }, lock });
  return pairFrom(listing, profile);
};

/** Whether the desk's case rules let this account at the pair: coordinators at all, counsellors at those assigned to them. */
export const mayReview = async (context: Context, { listing, profile }: Pair): Promise<boolean> => {
  const actor = actorOf(context);
  if (hasRole(actor, 'coordinator')) return true;
  if (!hasRole(actor, 'counsellor')) return false;
  const rows = await context.manager.query<unknown[]>(
    'SELECT FROM case_assignment WHERE account_id = $1 AND (listing_id = $2 OR profile_id = $3) AND until > $4',
    [actor.accountId, listing.id, profile.id, context.clock.now()],
  );
  return rows.length > 0;
};

export type PartySide = 'listing' | 'profile' | 'desk';

/** On which side the caller stands; one's own profile comes before a role at the desk. Undefined: not concerned. */
export const sideOf = async (context: Context, pair: Pair): Promise<PartySide | undefined> => {
  const actor = actorOf(context);
  if (pair.profile.accountId === actor.accountId) return 'profile';
  const membership = { organisationId: pair.listing.organisationId, accountId: actor.accountId };
  if (await context.manager.existsBy(MembershipEntity, membership)) return 'listing';
  if (isDesk(actor.roles) && (await mayReview(context, pair))) return 'desk';
  return undefined;
};

/** Whether somebody stands on both sides: such pairs are never made. */
export const isSamePerson = (manager: EntityManager, { listing, profile }: Pair): Promise<boolean> =>
  manager.existsBy(MembershipEntity, {
    organisationId: listing.organisationId,
    accountId: profile.accountId,
  });

/** The commands that make sense here, for buttons. */
export const commandsHere = (standing: Standing, by: Actor): Command[] =>
  commandsFor(standing.state, by).filter((command) => {
    if (command === 'apply' || command === 'invite') return false;
    if (command !== 'accept' && command !== 'decline') return true;
    const own = by === 'listing' ? standing.listingInterest : standing.profileInterest;
    return own === 'waiting';
  });

/** The accounts on the side of the listing. */
export const membersOf = async (manager: EntityManager, organisationId: string): Promise<string[]> => {
  const members = await manager.findBy(MembershipEntity, { organisationId });
  return members.map((member) => member.accountId);
};
