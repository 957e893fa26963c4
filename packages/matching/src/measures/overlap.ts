import { round } from '../measure.ts';
import type { Measure } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { addOne } from './nudge.ts';
import { both, setMeasure } from './set-measure.ts';

/**
 * How much two sets have in common, the same from both sides: shared codes over the shorter list
 * (Szymkiewicz-Simpson), so that a long list is no fault; with `of: 'union'` over all codes (Jaccard), which asks for likeness.
 * Graded 0..1000. Unknown when either side has not said or has an empty list. Facts: `shared`.
 */
export function overlap<R extends string>(
  a: R,
  b: R,
  options: { readonly of?: 'shorter' | 'union' } = {},
): Measure<R> {
  const of = options.of ?? 'shorter';
  return setMeasure(a, b, {
    kind: 'overlap',
    options: { of },
    unstated: (x, y) => (x <= 0 || y <= 0 ? UNKNOWN : undefined),
    value: (x, y, common) => round((FULL * common) / (of === 'union' ? x + y - common : Math.min(x, y))),
    facts: (x, y) => ({ shared: both(x, y) }),
    nudges: (own, side, said) => [...addOne(a, side, own, said(b)), ...addOne(b, side, own, said(a))],
  });
}
