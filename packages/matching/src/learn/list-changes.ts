import type { Programme, Side } from '../model.ts';
import { weightsOf } from '../programme.ts';
import { tieHash } from '../tie.ts';
import type { Values, Weights } from './decision.ts';
import { fitWith } from './decision.ts';

/** A stored list with what was found about each of its places, the reserve included. */
export interface ReplayedList {
  readonly id: string;
  readonly of: Side;
  readonly places: readonly { readonly id: string; readonly values: Values }[];
  /** Groups that the list counts in, by kind: `{ area: 'kitazawa', completeness: 'most' }`. Never a sensitive fact. */
  readonly groups: Readonly<Record<string, string>>;
}

export interface GroupChange {
  readonly kind: string;
  readonly group: string;
  readonly lists: number;
  /** Lists whose first places are not the same ones as before. */
  readonly changed: number;
}

export interface ListChanges {
  readonly lists: number;
  readonly changed: number;
  /** Places among the first that somebody else would have, of all first places. */
  readonly replaced: number;
  readonly places: number;
  readonly groups: readonly GroupChange[];
}

const TOP = 10;

const topOf = ({ id: own, of, places }: ReplayedList, fitOf: (values: Values) => number): Set<string> => {
  const tie = (other: string): number => (of === 'listing' ? tieHash(own, other) : tieHash(other, own));
  const ranked = places
    .map(({ id, values }) => ({ id, fit: fitOf(values) }))
    .sort((a, b) => b.fit - a.fit || tie(a.id) - tie(b.id));
  return new Set(ranked.slice(0, TOP).map(({ id }) => id));
};

interface Counted {
  readonly list: ReplayedList;
  readonly places: number;
  readonly replaced: number;
}

const groupsOf = (counted: readonly Counted[]): GroupChange[] => {
  const groups = new Map<string, GroupChange>();
  for (const { list, replaced } of counted) {
    for (const [kind, group] of Object.entries(list.groups)) {
      const key = JSON.stringify([kind, group]);
      const had = groups.get(key) ?? { kind, group, lists: 0, changed: 0 };
      groups.set(key, { ...had, lists: had.lists + 1, changed: had.changed + Number(replaced > 0) });
    }
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/**
 * For whom other weights would change the first ten places: everybody whose list holds others than before. Looks at the
 * stored places, so somebody who would enter from beyond the reserve is not seen, and not at how many of one organisation
 * stand together.
 */
export function listChanges(
  programme: Programme,
  weights: Weights,
  lists: readonly ReplayedList[],
): ListChanges {
  const [before, after] = [fitWith(programme, weightsOf(programme)), fitWith(programme, weights)];
  const counted = lists.map((list): Counted => {
    const [was, is] = [topOf(list, before), topOf(list, after)];
    return { list, places: is.size, replaced: [...is].filter((id) => !was.has(id)).length };
  });
  return {
    lists: counted.length,
    changed: counted.filter(({ replaced }) => replaced > 0).length,
    replaced: counted.reduce((sum, { replaced }) => sum + replaced, 0),
    places: counted.reduce((sum, { places }) => sum + places, 0),
    groups: groupsOf(counted),
  };
}
