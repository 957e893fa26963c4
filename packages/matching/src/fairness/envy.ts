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

type Places = ReadonlyMap<string, number>;

const placesIn = (lists: readonly ReadList[]): ReadonlyMap<string, Map<string, number>> => {
  const places = new Map<string, Map<string, number>>();
  for (const { id: list, places: people } of lists) {
    people.forEach((person, at) => {
      const own = places.get(person) ?? new Map<string, number>();
      places.set(person, own.set(list, attentionAt(at + 1)));
    });
  }
  return places;
};

/**
 * Would somebody prefer another's places? The worth of places for a person is the sum of attention x fit with the list's
 * owner, 0 where they do not fit at all; a person envies another whose places would be worth more to them than their own
 * (Foley 1967; for exposure in lists Biswas et al. 2021). A list by fit gives reason for little envy; what is left comes
 * from its end and from rules such as "at most two of one organisation".
 * @param fitOf per mille of a person and the owner of a list, 0 where a must keeps them apart
 */
export function envyOf(
  people: readonly string[],
  lists: readonly ReadList[],
  fitOf: (person: string, list: string) => number,
): Envy {
  const places = placesIn(lists);
  const readers = new Map(lists.map(({ id, places: some }) => [id, some]));
  const worth = (person: string, of: Places | undefined): number =>
    [...(of ?? [])].reduce((sum, [list, attention]) => sum + attention * fitOf(person, list), 0);
  // Only those who stand where one could stand oneself have anything to envy.
  const others = (person: string): Set<string> =>
    new Set([...readers].flatMap(([list, some]) => (fitOf(person, list) > 0 ? some : [])));
  const isEnvious = (person: string): boolean => {
    const own = worth(person, places.get(person)) + 1e-9;
    return [...others(person)].some((other) => other !== person && worth(person, places.get(other)) > own);
  };
  const envious = people.filter(isEnvious).length;
  return {
    people: people.length,
    envious,
    share: people.length === 0 ? 0 : Math.round((FULL * envious) / people.length),
  };
}
