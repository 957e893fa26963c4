import type { Measure } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { dropOne } from './nudge.ts';
import { both, setMeasure, without } from './set-measure.ts';

/**
 * Nothing that one side excludes is present on the other: trades a landlord refuses, tasks a person will not do.
 * 1000 or 0. Excluding nothing is met; unknown when something is excluded and the other side has not said.
 * Facts: `excluded`, `clash`.
 */
export function noneOf<R extends string>(excluded: R, values: R): Measure<R> {
  return setMeasure(excluded, values, {
    kind: 'none-of',
    unstated: (barred, present) => (barred <= 0 ? FULL : present < 0 ? UNKNOWN : undefined),
    value: (_barred, _present, common) => (common === 0 ? FULL : 0),
    facts: (barred, present) => ({ excluded: barred, clash: both(barred, present) }),
    changes: (barred = [], present = []) => {
      const clash = both(barred, present);
      return [
        { path: excluded, from: barred, to: without(barred, present), facts: { dropped: clash } },
        { path: values, from: present, to: without(present, barred), facts: { dropped: clash } },
      ];
    },
    // Only who excludes is asked to move: what somebody is or makes is not an answer to be changed.
    nudges: (own, side) => dropOne(excluded, side, own),
  });
}
