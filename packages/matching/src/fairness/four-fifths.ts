import { fnv1a, mix } from '../fingerprint.ts';
import { FULL } from '../model.ts';

/**
 * From this ratio of the lowest to the highest selection rate on there is no alarm: the four-fifths rule of the Uniform
 * Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D) (1978). A sign to look, not a verdict.
 */
export const FOUR_FIFTHS = 800;

/** Groups of fewer say nothing: one person more or less would raise or still the alarm. Ours. */
const SMALLEST_GROUP = 30;

export interface Selection {
  readonly group: string;
  readonly selected: boolean;
}

export interface FourFifths {
  readonly groups: readonly { readonly group: string; readonly of: number; readonly selected: number }[];
  /** Lowest over highest rate, per mille; absent with fewer than two groups of 30. */
  readonly ratio?: number;
  readonly alarm: boolean;
}

/** Compares how often the members of groups are selected. */
export function fourFifths(selections: readonly Selection[]): FourFifths {
  const groups = [...new Set(selections.map(({ group }) => group))].sort().map((group) => {
    const members = selections.filter((one) => one.group === group);
    return { group, of: members.length, selected: members.filter(({ selected }) => selected).length };
  });
  const rates = groups.filter(({ of }) => of >= SMALLEST_GROUP).map(({ of, selected }) => selected / of);
  const [lowest, highest] = [Math.min(...rates), Math.max(...rates)];
  if (rates.length < 2) return { groups, alarm: false };
  const ratio = highest === 0 ? FULL : Math.round((FULL * lowest) / highest);
  return { groups, ratio, alarm: ratio < FOUR_FIFTHS };
}

/**
 * A made-up group for somebody: `one` for so many per mille of those asked about, `other` for the rest, always the same for
 * the same id and name of the grouping. Nobody's real groups are known here; shares that differ by area or by hours stand
 * for what real groups may have in common.
 */
export const syntheticGroup = (id: string, grouping: string, share: number): 'one' | 'other' =>
  mix(fnv1a(id, fnv1a(grouping))) % FULL < share ? 'one' : 'other';
