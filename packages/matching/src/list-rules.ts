import type { KeptRules } from './columns/kept-lists.ts';
import type { Side } from './model.ts';
import { SPREAD, spreadReserve } from './spread.ts';

/** How many listings must be kept for a profile so that the first `top` are exact, and how many of one organisation; 0 = any. */
export function listingsToKeep(
  top: number,
  atMost: number = SPREAD.atMost,
): { readonly size: number; readonly perGroup: number } {
  return Number.isFinite(atMost) ? spreadReserve(top, atMost) : { size: top, perGroup: 0 };
}

/** What must be kept of each side so that the shown lists are exact. */
export function listRules(
  top: number,
  reserve: number,
  atMost: number | undefined,
  least: number,
): Record<Side, KeptRules> {
  const { size, perGroup } = listingsToKeep(top, atMost);
  const rules = (needed: number, groups: number): KeptRules => ({
    needed,
    size: needed + reserve,
    perGroup: groups,
    least,
  });
  return { listing: rules(top, 0), profile: rules(size, perGroup) };
}
