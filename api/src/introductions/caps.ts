import type { EntityManager } from 'typeorm';
import { daysAfter } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import type { ListingEntity } from '../listings/listing.entity.ts';

/**
 * Proposals of the desk to one business within a month: Immersion Facilitée asks a business at most so often
 * unless it says otherwise (field report, "what the peers do").
 */
export const PROPOSALS_TO_A_BUSINESS = 6;
const MONTH = 30;

/** Proposals that one person may have open at once in one programme, so that nobody collects answers. */
export const OPEN_PER_PERSON = 10;

const countOf = async (manager: EntityManager, sql: string, values: readonly unknown[]): Promise<number> => {
  const [row] = await manager.query<{ count: number }[]>(sql, [...values]);
  return row?.count ?? 0;
};

/** How many have reached an outcome with this listing. */
export const takenOf = (manager: EntityManager, listingId: string): Promise<number> =>
  countOf(
    manager,
    "SELECT count(*)::int AS count FROM introduction WHERE listing_id = $1 AND state = 'outcome'",
    [listingId],
  );

const refuse = (detail: string): never => {
  throw new Refusal('limit-reached', { detail });
};

/** @throws Refusal `limit-reached` when as many as were wanted have been found. The listing's row must be locked. */
export const demandRoom = async ({ manager }: Context, listing: ListingEntity): Promise<void> => {
  if ((await takenOf(manager, listing.id)) >= listing.capacity) refuse('the listing is full');
};

/** @throws Refusal `limit-reached`. The profile's row must be locked. */
export const demandPersonHasRoom = async ({ manager }: Context, profileId: string): Promise<void> => {
  const open = await countOf(
    manager,
    "SELECT count(*)::int AS count FROM introduction WHERE profile_id = $1 AND state = 'proposed'",
    [profileId],
  );
  if (open >= OPEN_PER_PERSON) refuse('the person has enough open proposals');
};

/** @throws Refusal `limit-reached` when the desk has proposed often enough to this organisation. */
export const demandBusinessHasRoom = async (
  { manager, clock }: Context,
  organisationId: string,
): Promise<void> => {
  const proposed = await countOf(
    manager,
    `SELECT count(*)::int AS count FROM introduction_event e JOIN introduction i ON i.id = e.introduction_id
     JOIN listing l ON l.id = i.listing_id WHERE l.organisation_id = $1 AND e.command = 'propose' AND e.at > $2`,
    [organisationId, daysAfter(clock.now(), -MONTH)],
  );
  if (proposed >= PROPOSALS_TO_A_BUSINESS) refuse('the organisation had its proposals of this month');
};
