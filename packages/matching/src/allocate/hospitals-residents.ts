import type { Market, MarketEdge } from './market.ts';
import { capacityProblem, idProblems, refuse } from './problem.ts';

/** The hospitals/residents problem with ties, as its literature writes it: residents are profiles, hospitals listings. */
export interface HospitalsResidents {
  /** Hospitals, dearest first, no ties. */
  readonly residents: readonly { readonly id: string; readonly prefs: readonly string[] }[];
  /** Groups of residents, dearest group first; within a group all are equal. */
  readonly hospitals: readonly {
    readonly id: string;
    readonly capacity: number;
    readonly prefs: readonly (readonly string[])[];
  }[];
}

interface Named {
  readonly id: string;
  readonly where: string;
}

const prefProblems = (named: readonly Named[], known: ReadonlySet<string>, what: string): string[] => {
  const seen = new Set<string>();
  return named.flatMap(({ id, where }) => {
    if (!known.has(id)) return [`${where}: no ${what} "${id}"`];
    if (seen.has(id)) return [`${where}: "${id}" is named before`];
    seen.add(id);
    return [];
  });
};

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

const problemsOf = ({ residents, hospitals }: HospitalsResidents): string[] => {
  const [residentIds, hospitalIds] = [idsOf(residents), idsOf(hospitals)];
  return [
    ...idProblems('residents', residents),
    ...idProblems('hospitals', hospitals),
    ...residents.flatMap(({ prefs }, r) => {
      const named = prefs.map((id, p) => ({ id, where: `residents[${String(r)}].prefs[${String(p)}]` }));
      return prefProblems(named, hospitalIds, 'hospital');
    }),
    ...hospitals.flatMap(({ prefs, capacity }, h) => {
      const where = `hospitals[${String(h)}]`;
      const named = prefs.flatMap((group, g) =>
        group.map((id, p) => ({ id, where: `${where}.prefs[${String(g)}][${String(p)}]` })),
      );
      return [...capacityProblem(where, capacity), ...prefProblems(named, residentIds, 'resident')];
    }),
  ];
};

/**
 * The instance as a market: an edge where each names the other, scored by place in the lists (0 is first, then -1, ...).
 * A pair of which only one names the other can never be placed.
 * @throws AllocationError naming every double or unknown id and wrong capacity
 */
export function marketOf(instance: HospitalsResidents): Market {
  refuse(problemsOf(instance));
  const groupOf = new Map(
    instance.hospitals.map(({ id, prefs }) => [
      id,
      new Map(prefs.flatMap((group, g) => group.map((resident) => [resident, g] as const))),
    ]),
  );
  const edges = instance.residents.flatMap(({ id, prefs }) =>
    prefs.flatMap((hospital, place): MarketEdge[] => {
      const group = groupOf.get(hospital)?.get(id);
      if (group === undefined) return [];
      return [{ listing: hospital, profile: id, fit: 0, forListing: -group, forProfile: -place }];
    }),
  );
  const listings = instance.hospitals.map(({ id, capacity }) => ({ id, capacity }));
  return { listings, profiles: instance.residents.map(({ id }) => ({ id })), edges };
}
