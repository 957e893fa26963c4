import type { Board } from './columns/board.ts';
import type { Entry } from './columns/lists.ts';
import type { Found } from './columns/query.ts';
import type { Side } from './model.ts';
import type { Ranked } from './prepared-types.ts';
import { SPREAD, spread } from './spread.ts';
import { joinHashes } from './tie.ts';

/** Everybody who was found, in the order of lists. @param hash of the one who looks: 0 for a draft */
export function inOrder(others: Board, found: readonly Found[], side: Side, hash: number): Entry[] {
  const tie = (place: number): number =>
    side === 'listing' ? joinHashes(hash, others.hashAt(place)) : joinHashes(others.hashAt(place), hash);
  const keyed = found.map((one) => ({ ...one, load: others.loadAt(one.place), tie: tie(one.place) }));
  return keyed.sort(
    (a, b) =>
      b.fit - a.fit ||
      a.load - b.load ||
      a.tie - b.tie ||
      (others.ids[a.place]! < others.ids[b.place]! ? -1 : 1),
  );
}

/** The first `top` of what was kept, listings of one organisation apart from each other. */
export function shown(
  side: Side,
  others: Board,
  entries: readonly Entry[],
  top: number,
  atMost: number = SPREAD.atMost,
): Ranked[] {
  const chosen =
    side === 'profile' && Number.isFinite(atMost)
      ? spread(entries, ({ place }) => others.groupAt(place), top, { ...SPREAD, atMost })
      : entries;
  return chosen.slice(0, top).map(({ place, fit, forListing, forProfile }) => ({
    id: others.ids[place]!,
    fit,
    forListing,
    forProfile,
  }));
}
