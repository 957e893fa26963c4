import type { Change, Criterion, Programme, Stated } from './model.ts';
import type { Item } from './rank.ts';
import { fieldOf, sideOf } from './stated.ts';
import { foldValues, mustPasses } from './verdict.ts';

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
  const pair: Pair = { listing: listing.statement as Stated, profile: profile.statement as Stated };
  const said = remembering((criterion) => valueOf(criterion, pair));
  const failed = onlyRefusal(programme, said);
  if (failed === undefined) return undefined;
  let fit = 0;
  const changes = (failed.measure.changes?.(pair.listing, pair.profile) ?? []).filter((change) => {
    if (failed.fixed.includes(change.path)) return false;
    const changed = applyChange(change, pair.listing, pair.profile);
    // A change moves what reads its field and nothing else.
    const score = foldValues(programme.criteria, (criterion) =>
      criterion.measure.reads.includes(change.path) ? valueOf(criterion, changed) : said(criterion),
    );
    fit = Math.max(fit, score.fit);
    return score.passes;
  });
  return { listing: listing.id, profile: profile.id, criterion: failed.id, changes, fit };
}

interface Pair {
  readonly listing: Stated;
  readonly profile: Stated;
}

function valueOf({ measure }: Criterion, { listing, profile }: Pair): number | null {
  return measure.compare(listing, profile).value;
}

/** Asks once for each criterion. */
function remembering(ask: (criterion: Criterion) => number | null): (criterion: Criterion) => number | null {
  const known = new Map<Criterion, number | null>();
  return (criterion) => {
    const before = known.get(criterion);
    if (before !== undefined) return before;
    const value = ask(criterion);
    known.set(criterion, value);
    return value;
  };
}

/** The one must that keeps the pair apart; undefined when none does, or several do. Most pairs end at the second. */
function onlyRefusal(
  programme: Programme,
  said: (criterion: Criterion) => number | null,
): Criterion | undefined {
  let only: Criterion | undefined;
  for (const criterion of programme.criteria) {
    if (criterion.kind === 'wish' || mustPasses(criterion, said(criterion))) continue;
    if (only !== undefined) return undefined;
    only = criterion;
  }
  return only;
}

/** Both statements, one of them a copy with the change made. */
export function applyChange(change: Change, listing: Stated, profile: Stated): Pair {
  const edit = { [fieldOf(change.path)]: change.to };
  return sideOf(change.path) === 'listing'
    ? { listing: { ...listing, ...edit }, profile }
    : { listing, profile: { ...profile, ...edit } };
}
