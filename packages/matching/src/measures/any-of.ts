import type { Measure } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { addOne } from './nudge.ts';
import { both, setMeasure } from './set-measure.ts';

/**
 * At least one of the options is among the wanted ones: areas, themes, contract kinds. 1000 or 0.
 * Unknown when either side has not said, or has an empty list (nothing named means nothing ruled out).
 * Facts: `options`, `wanted`, `shared`.
 */
export function anyOf<R extends string>(options: R, wanted: R): Measure<R> {
  return setMeasure(options, wanted, {
    kind: 'any-of',
    unstated: (offered, wished) => (offered <= 0 || wished <= 0 ? UNKNOWN : undefined),
    value: (_offered, _wished, common) => (common > 0 ? FULL : 0),
    facts: (offered, wished) => ({ options: offered, wanted: wished, shared: both(offered, wished) }),
    changes: (offered = [], wished = []) => [
      ...offered.map((code) => ({
        path: wanted,
        from: wished,
        to: [...wished, code],
        facts: { added: [code] },
      })),
      ...wished.map((code) => ({
        path: options,
        from: offered,
        to: [...offered, code],
        facts: { added: [code] },
      })),
    ],
    nudges: (own, side, said) => [
      ...addOne(options, side, own, said(wanted)),
      ...addOne(wanted, side, own, said(options)),
    ],
  });
}
