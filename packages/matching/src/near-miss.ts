import type { Change, Criterion, Programme, Stated } from './model.ts';
import type { Item } from './rank.ts';
import { fieldOf, sideOf } from './stated.ts';
import { judge, mustPasses } from './verdict.ts';

/** A pair that fails exactly one must, and single edits that each would make it pass. */
export interface NearMiss {
  readonly listing: string;
  readonly profile: string;
  /** The must that fails. */
  readonly criterion: string;
  readonly changes: readonly Change[];
  /** Fit after the best of the changes, per mille; 0 when no single edit is known to help. */
  readonly fit: number;
}

export interface NearMissOptions {
  /** How many at most, best fit first. Default: all. */
  readonly top?: number;
}

/** Who would fit if one thing were different. Only changes that were tried and made the pair pass are returned. */
export function nearMisses<L extends object, P extends object>(
  programme: Programme<L, P>,
  listing: Item<NoInfer<L>>,
  profiles: Iterable<Item<NoInfer<P>>>,
  options: NearMissOptions = {},
): NearMiss[] {
  const found: NearMiss[] = [];
  for (const profile of profiles) {
    const miss = nearMiss(programme, listing, profile);
    if (miss !== undefined) found.push(miss);
  }
  found.sort((a, b) => b.fit - a.fit || (a.profile < b.profile ? -1 : 1));
  return found.slice(0, options.top ?? found.length);
}

/** One pair: undefined when it passes, or fails more than one must. */
export function nearMiss<L extends object, P extends object>(
  programme: Programme<L, P>,
  listing: Item<NoInfer<L>>,
  profile: Item<NoInfer<P>>,
): NearMiss | undefined {
  const [l, p] = [listing.statement as Stated, profile.statement as Stated];
  const failed = onlyRefusal(programme, l, p);
  if (failed === undefined) return undefined;
  let fit = 0;
  const changes = (failed.measure.changes?.(l, p) ?? []).filter((change) => {
    if (failed.fixed.includes(change.path)) return false;
    const changed = applyChange(change, l, p);
    const verdict = judge<object, object>(programme, changed.listing, changed.profile);
    fit = Math.max(fit, verdict.fit);
    return verdict.passes;
  });
  return { listing: listing.id, profile: profile.id, criterion: failed.id, changes, fit };
}

/** The one must that keeps the pair apart; undefined when none does, or several do. Most pairs end at the second. */
function onlyRefusal(programme: Programme, listing: Stated, profile: Stated): Criterion | undefined {
  let only: Criterion | undefined;
  for (const criterion of programme.criteria) {
    if (criterion.kind === 'wish' || mustPasses(criterion, criterion.measure.compare(listing, profile).value))
      continue;
    if (only !== undefined) return undefined;
    only = criterion;
  }
  return only;
}

/** Both statements, one of them a copy with the change made. */
export function applyChange(
  change: Change,
  listing: Stated,
  profile: Stated,
): { readonly listing: Stated; readonly profile: Stated } {
  const edit = { [fieldOf(change.path)]: change.to };
  return sideOf(change.path) === 'listing'
    ? { listing: { ...listing, ...edit }, profile }
    : { listing, profile: { ...profile, ...edit } };
}
