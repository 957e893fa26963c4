import type { Change, Measure } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { addOne, dropOne } from './nudge.ts';
import { both, setMeasure, without } from './set-measure.ts';

/**
 * Every required code is held: licences, certificates. 1000 or 0.
 * Requiring nothing, or saying nothing of requirements, is met; unknown only when something is required and the other
 * side has not said what it holds.
 * Facts: `required`, `held` (of the required ones), `missing`.
 */
export function allOf<R extends string>(required: R, held: R): Measure<R> {
  return setMeasure(required, held, {
    kind: 'all-of',
    unstated: (needed, has) => (needed <= 0 ? FULL : has < 0 ? UNKNOWN : undefined),
    value: (needed, _has, common) => (common === needed ? FULL : 0),
    facts: (needed, has) => ({ required: needed, held: both(needed, has), missing: without(needed, has) }),
    changes: (needed = [], has = []): Change[] => {
      const missing = without(needed, has);
      return [
        { path: held, from: has, to: [...has, ...missing], facts: { added: missing } },
        { path: required, from: needed, to: both(needed, has), facts: { dropped: missing } },
      ];
    },
    nudges: (own, side, said) => [
      ...dropOne(required, side, own),
      ...addOne(held, side, own, said(required), 'even-first'),
    ],
  });
}
