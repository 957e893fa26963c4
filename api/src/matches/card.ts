import type { MatchCard } from '@musubi/contracts';
import type { Finding } from '@musubi/matching';
import { tieHash } from '@musubi/matching';
import type { AnswerRow } from '../answers/said.ts';

/** A stored verdict with what the reader of a list needs besides it. */
export interface MatchRow extends AnswerRow {
  readonly listing_id: string;
  readonly profile_id: string;
  readonly rank: number;
  readonly fit: number;
  readonly for_listing: number;
  readonly for_profile: number;
  readonly findings: readonly Finding[];
  readonly scored_at: Date;
  readonly introduction_id: string | null;
}

/** Pairs that are over, or that the desk has set aside, are not suggested any more. */
export const OVER: readonly string[] = ['set-aside', 'closed', 'outcome'];

export interface Ordered {
  readonly row: MatchRow;
  readonly order: number;
  readonly open: number;
}

/** Best order first; among equals fewer open proposals, then a hash of both ids: never the order of the table. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  b.order - a.order ||
  a.open - b.open ||
  tieHash(a.row.listing_id, a.row.profile_id) - tieHash(b.row.listing_id, b.row.profile_id);

/** The scores of a card with the place in the list as read. */
export const scoresOf = (
  { row, order }: Ordered,
  rank: number,
): Pick<MatchCard, 'rank' | 'fit' | 'forListing' | 'forProfile' | 'order'> => ({
  rank,
  fit: row.fit,
  forListing: row.for_listing,
  forProfile: row.for_profile,
  order,
});

export const standingOf = ({
  introduction_id: id,
  state,
}: MatchRow): Pick<MatchCard, 'introductionId' | 'state'> =>
  id !== null && state !== null ? { introductionId: id, state } : {};

/** The same pseudo-random number for the same viewer and thing: a shuffle that does not move while somebody pages. */
export const stableMix = (viewer: string, id: string): number => tieHash(viewer, id);
