import type { Measure } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { addOne } from './nudge.ts';
import { both, setMeasure, without } from './set-measure.ts';

/**
 * Every need is met by an offer: accommodations, a child corner, step-free access. 1000 or 0.
 * Needs that nobody declared are no needs, so declaring one never hurts where it is offered; offers not stated: unknown.
 * Facts: `needs`, `offered` (of the needs), `missing`.
 */
export function covers<R extends string>(offers: R, needs: R): Measure<R> {
  return setMeasure(offers, needs, {
    kind: 'covers',
    unstated: (given, needed) => (needed <= 0 ? FULL : given < 0 ? UNKNOWN : undefined),
    value: (_given, needed, common) => (common === needed ? FULL : 0),
    facts: (given, needed) => ({
      needs: needed,
      offered: both(needed, given),
      missing: without(needed, given),
    }),
    // Only the offering side is asked to move: nobody is told to need less.
    changes: (given = [], needed = []) => {
      const missing = without(needed, given);
      return [{ path: offers, from: given, to: [...given, ...missing], facts: { added: missing } }];
    },
    nudges: (own, side, said) => addOne(offers, side, own, said(needs), 'even-first'),
  });
}
