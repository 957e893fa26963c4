import { FULL } from '../model.ts';

/** A list as somebody reads it: who stands in it, best first. */
export interface ReadList {
  readonly id: string;
  readonly places: readonly string[];
}

/**
 * How much a place is looked at: 1 / log2(place + 1), the first place being 1. The discount of DCG (Järvelin and Kekäläinen
 * 2002), used for exposure by Singh and Joachims 2018, "Fairness of Exposure in Rankings".
 */
export const attentionAt = (place: number): number => 1 / Math.log2(place + 1);

/** The attention that each gets over all lists; everybody in `ids` has an entry, 0 for those who stand nowhere. */
export function exposureOf(ids: readonly string[], lists: readonly ReadList[]): ReadonlyMap<string, number> {
  const exposure = new Map(ids.map((id) => [id, 0]));
  for (const { places } of lists) {
    places.forEach((id, at) => {
      const had = exposure.get(id);
      if (had !== undefined) exposure.set(id, had + attentionAt(at + 1));
    });
  }
  return exposure;
}

/**
 * How unequally something is shared, per mille: 0 when all have the same, near 1000 when one has everything (Gini 1912).
 * 0 for nobody and for nothing.
 */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  if (total === 0) return 0;
  const n = sorted.length;
  const weighted = sorted.reduce((sum, one, at) => sum + (2 * (at + 1) - n - 1) * one, 0);
  return Math.round((FULL * weighted) / (n * total));
}

export interface Distribution {
  readonly of: number;
  /** Per mille. */
  readonly gini: number;
  /** Those who have nothing, and their share, per mille. */
  readonly nothing: number;
  readonly shareWithNothing: number;
  readonly largest: number;
}

/** What one needs to say about how something is shared out. */
export function distributionOf(amounts: readonly number[]): Distribution {
  const nothing = amounts.filter((amount) => amount === 0).length;
  return {
    of: amounts.length,
    gini: gini(amounts),
    nothing,
    shareWithNothing: amounts.length === 0 ? 0 : Math.round((FULL * nothing) / amounts.length),
    largest: amounts.reduce((most, one) => Math.max(most, one), 0),
  };
}
