import type { Measure } from '../model.ts';
import { limitMeasure } from './limit.ts';
import type { LimitOptions } from './limit.ts';

/**
 * A number stays under a ceiling: rent against a budget, hours against permitted hours. 1000 when it does; without `soft`
 * else 0; with `soft: n` an excess under n units scores in a straight line. Both fields in the same unit.
 * Unknown when either is not stated. Facts: `value`, `ceiling`, `over` (how much too much, 0 when none).
 */
export function atMost<R extends string>(value: R, ceiling: R, options: LimitOptions = {}): Measure<R> {
  return limitMeasure('at-most', value, ceiling, options, {
    floor: false,
    shortfall: (actual, most) => actual - most,
    facts: (actual, most) => ({ value: actual, ceiling: most, over: Math.max(0, actual - most) }),
  });
}
