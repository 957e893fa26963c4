import type { Found } from './columns/query.ts';
import type { Town } from './columns/town.ts';
import type { Side } from './model.ts';
import type { Nearly } from './prepared-types.ts';
import { otherSide } from './stated.ts';

/** The `k` best of those whom exactly one must keeps from the statement at `place`; best first. */
export function nearlyTop(town: Town, side: Side, place: number, k: number): Nearly[] {
  const { ids } = town.boards[otherSide(side)];
  const before = (a: Found, b: Found): boolean =>
    a.fit !== b.fit ? a.fit > b.fit : ids[a.place]! < ids[b.place]!;
  // Thousands are found and a handful is wanted: they are not sorted.
  const best: Found[] = [];
  for (const one of town.nearly(side, place, true)) {
    const last = best.at(k - 1);
    if (best.length === k && !(last && before(one, last))) continue;
    let at = best.length;
    while (at > 0 && before(one, best[at - 1]!)) at--;
    best.splice(at, 0, one);
    best.length = Math.min(best.length, k);
  }
  const { musts } = town.direction(side);
  return best.map(({ place: other, tag, fit }) => ({ id: ids[other]!, criterion: musts[tag - 1]!.id, fit }));
}
