import { FULL } from '../model.ts';
import type { ReadList } from './exposure.ts';
import { attentionAt } from './exposure.ts';

export interface Envy {
  readonly people: number;
  /** Those who would rather have somebody else's places than their own. */
  readonly envious: number;
  /** Per mille. */
  readonly share: number;
}

/**
 * Would somebody prefer another's places? The worth of places for a person is the sum of attention x fit with the list's
 * owner, 0 where they do not fit at all; a person envies another whose places would be worth more to them than their own
 * (Foley 1967; for exposure in lists Biswas et al. 2021). A list by fit gives reason for little envy; what is left comes
 * from its end and from rules such as "at most two of one organisation".
 * @param fitsOf per mille of a person with the owners of lists, by list; absent where a must keeps them apart
 */
export function envyOf(
  people: readonly string[],
  lists: readonly ReadList[],
  fitsOf: (person: string) => ReadonlyMap<string, number>,
): Envy {
  const readers = new Map(lists.map(({ id, places }) => [id, places]));
  // Only those who stand where one could stand oneself have anything to envy.
  const isEnvious = (person: string): boolean => {
    const worth = new Map<string, number>();
    for (const [list, fit] of fitsOf(person))
      readers
        .get(list)
        ?.forEach((other, at) => worth.set(other, (worth.get(other) ?? 0) + attentionAt(at + 1) * fit));
    const own = (worth.get(person) ?? 0) + 1e-9;
    return [...worth.values()].some((one) => one > own);
  };
  const envious = people.filter(isEnvious).length;
  return {
    people: people.length,
    envious,
    share: people.length === 0 ? 0 : Math.round((FULL * envious) / people.length),
  };
}
