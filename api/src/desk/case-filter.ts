import { actorOf, hasRole } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';

/** The account whose assignments limit what is shown; null for coordinators, who see every case. */
export const limitedTo = (context: Context): string | null => {
  const actor = actorOf(context);
  return hasRole(actor, 'coordinator') ? null : actor.accountId;
};

/** SQL: the pair (listing, profile) is among the cases of the account in the parameter, or there is no limit. */
export const inCases = (account: string, now: string, listing: string, profile: string): string =>
  `(${account}::uuid IS NULL OR EXISTS (SELECT FROM case_assignment c WHERE c.account_id = ${account}
     AND c.until > ${now}::timestamptz AND (c.listing_id = ${listing} OR c.profile_id = ${profile})))`;
