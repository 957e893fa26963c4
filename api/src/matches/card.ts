import type { MatchCard, ShortCard } from '@musubi/contracts';
import { judge, tieHash } from '@musubi/matching';
import type { Finding, Programme, Side } from '@musubi/matching';
import { shortCard } from '@musubi/programmes';
import type { AnswerRow } from '../answers/said.ts';

/** A pair of a stored list with what the reader of the list needs besides it. */
export interface PlaceRow extends AnswerRow {
  readonly listing_id: string;
  readonly profile_id: string;
  readonly introduction_id: string | null;
}

/** The same, judged as the two statements stand now. */
export interface MatchRow extends PlaceRow {
  readonly fit: number;
  readonly for_listing: number;
  readonly for_profile: number;
  readonly findings: readonly Finding[];
}

export interface BothStatements {
  readonly listing: object;
  readonly profile: object;
}

/**
 * Judges the pairs of a list when it is read: nothing but the findings that are shown makes the score that is shown. A pair
 * that an edit has just parted is left out, the worker is about to take it from the list.
 */
export const judgeRows = <Row extends PlaceRow>(
  matching: Programme<object, object>,
  rows: readonly Row[],
  statementsOf: (row: Row) => BothStatements,
): (Row & MatchRow)[] =>
  rows.flatMap((row) => {
    const { listing, profile } = statementsOf(row);
    const { passes, fit, forListing, forProfile, findings } = judge(matching, listing, profile);
    return passes ? [{ ...row, fit, for_listing: forListing, for_profile: forProfile, findings }] : [];
  });

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

export const scoresOf = ({
  row,
  order,
}: Ordered): Pick<MatchCard, 'fit' | 'forListing' | 'forProfile' | 'order'> => ({
  fit: row.fit,
  forListing: row.for_listing,
  forProfile: row.for_profile,
  order,
});

/** Cards of a list in its order, each with its place. @param side whose statements are shown */
export const listed = <One>(ones: readonly One[], cardOf: (one: One) => MatchCard, side: Side): ShortCard[] =>
  ones.map((one, index) => ({ rank: index + 1, ...shortCard(cardOf(one), side) }));

export const standingOf = ({
  introduction_id: id,
  state,
}: PlaceRow): Pick<MatchCard, 'introductionId' | 'state'> =>
  id !== null && state !== null ? { introductionId: id, state } : {};

/** The same pseudo-random number for the same viewer and thing: a shuffle that does not move while somebody pages. */
export const stableMix = (viewer: string, id: string): number => tieHash(viewer, id);
