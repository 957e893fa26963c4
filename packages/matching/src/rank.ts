import type { Programme } from './model.ts';
import type { Progress, RankAllOptions, Ranked, RankedAll, TopOptions } from './prepared-types.ts';
import type { Prepared } from './prepared.ts';
import { prepare } from './prepared.ts';

/** A statement with its id; ids are unique on their side. */
export interface Item<T> {
  readonly id: string;
  readonly statement: Partial<T>;
}

export interface ListingItem<T> extends Item<T> {
  /** Whose listing it is: for "at most two of one organisation in any ten". */
  readonly organisation?: string;
}

export interface RankOptions extends TopOptions {
  readonly top: number;
}

/** The best profiles for one listing: exactly what judging every pair and sorting would give. */
export function rankForListing<L extends object, P extends object>(
  programme: Programme<L, P>,
  listing: Item<NoInfer<L>>,
  profiles: Iterable<Item<NoInfer<P>>>,
  options: RankOptions,
): Ranked[] {
  const prepared = fill(programme, [listing], profiles);
  return prepared.topForListing(listing.id, options.top, options);
}

/** The best listings for one profile. */
export function rankForProfile<L extends object, P extends object>(
  programme: Programme<L, P>,
  profile: Item<NoInfer<P>>,
  listings: Iterable<ListingItem<NoInfer<L>>>,
  options: RankOptions,
): Ranked[] {
  const prepared = fill(programme, listings, [profile]);
  return prepared.topForProfile(profile.id, options.top, options);
}

/** Every list of both sides. */
export function rankAll<L extends object, P extends object>(
  programme: Programme<L, P>,
  listings: Iterable<ListingItem<NoInfer<L>>>,
  profiles: Iterable<Item<NoInfer<P>>>,
  options: RankAllOptions,
): RankedAll {
  return fill(programme, listings, profiles).rankAll(options);
}

/** The same in slices, for a caller that has other things to do in between: yields progress, returns the lists. */
export function rankAllSliced<L extends object, P extends object>(
  programme: Programme<L, P>,
  listings: Iterable<ListingItem<NoInfer<L>>>,
  profiles: Iterable<Item<NoInfer<P>>>,
  options: RankAllOptions,
): Generator<Progress, RankedAll> {
  return fill(programme, listings, profiles).rankAllSliced(options);
}

function fill<L extends object, P extends object>(
  programme: Programme<L, P>,
  listings: Iterable<ListingItem<L>>,
  profiles: Iterable<Item<P>>,
): Prepared<L, P> {
  const prepared = prepare(programme);
  for (const { id, statement, organisation } of listings) prepared.putListing(id, statement, organisation);
  for (const { id, statement } of profiles) prepared.putProfile(id, statement);
  return prepared;
}
