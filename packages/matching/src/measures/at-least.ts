import type { Measure } from '../model.ts';
import { limitMeasure } from './limit.ts';
import type { LimitOptions } from './limit.ts';

/**
 * A number reaches a floor: pay against the pay one needs, years against years asked. 1000 when it does; without `soft`
 * else 0; with `soft: n` a shortfall under n units scores in a straight line. Both fields in the same unit.
 * Unknown when either is not stated. Facts: `value`, `floor`, `short` (how much is missing, 0 when none).
 */
export function atLeast<R extends string>(value: R, floor: R, options: LimitOptions = {}): Measure<R> {
  return limitMeasure('at-least', value, floor, options, {
    floor: true,
    shortfall: (actual, least) => least - actual,
    facts: (actual, least) => ({ value: actual, floor: least, short: Math.max(0, least - actual) }),
  });
}
