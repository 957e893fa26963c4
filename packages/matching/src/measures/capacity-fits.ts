import { facing, measure } from '../measure.ts';
import type { Facts, Measure, Stated } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { asNumber, fieldOf } from '../stated.ts';

/** The most that may be said of zoning and utilities without a site survey. */
export type CapacityAnswer = 'likely' | 'ask' | 'unlikely';

/** Per mille. "Ask" is a known answer and no better than half. */
export const CAPACITY_VALUES: Readonly<Record<CapacityAnswer, number>> = {
  likely: 1000,
  ask: 500,
  unlikely: 0,
};

/**
 * Answers for the fields that were picked (keys without their side). Pure, and undefined when it cannot tell.
 * `revision` enters the programme's digest.
 */
export interface CapacityRule {
  (offered: Stated, needed: Stated): CapacityAnswer | undefined;
  readonly revision?: string;
}

export interface CapacityOptions {
  /** Default: field by field in order, offered number >= needed number; the worst answer counts; a need whose offer is not stated is "ask". */
  readonly answer?: CapacityRule;
}

/**
 * What a place can carry against what a use needs: zoning, floor-area ceilings, gas, electricity, water. Three answers:
 * likely 1000, ask 500, unlikely 0. Unknown when nothing is offered or nothing needed. Facts: `answer`.
 */
export function capacityFits<R extends string>(
  offered: readonly R[],
  needed: readonly R[],
  options: CapacityOptions = {},
): Measure<R> {
  const [offer, need] = [offered[0], needed[0]];
  if (offer === undefined || need === undefined)
    throw new TypeError('capacity needs at least one path on either side');
  offered.forEach((path) => facing(path, need));
  needed.forEach((path) => facing(offer, path));
  const answer = options.answer ?? numeric(offered.map(fieldOf), needed.map(fieldOf));
  const valueOf = (o: Stated | undefined, n: Stated | undefined): number => {
    const said = o === undefined || n === undefined ? undefined : answer(o, n);
    return said === undefined ? UNKNOWN : CAPACITY_VALUES[said];
  };
  return measure<R, Stated | undefined, Stated | undefined>({
    kind: 'capacity-fits',
    reads: [...offered, ...needed],
    options: { offered, needed, answer: options.answer ?? 'numeric' },
    cost: 8,
    first: facing(offer, need),
    form: { a: picker(offered), b: picker(needed), value: valueOf },
    facts: (_o, _n, value): Facts => {
      const said = (Object.keys(CAPACITY_VALUES) as CapacityAnswer[]).find(
        (key) => CAPACITY_VALUES[key] === value,
      );
      return said === undefined ? {} : { answer: said };
    },
  });
}

function picker(paths: readonly string[]): (stated: Stated) => Stated | undefined {
  const fields = paths.map(fieldOf);
  return (stated) => {
    const picked = fields.filter((field) => stated[field] !== undefined && stated[field] !== null);
    return picked.length === 0
      ? undefined
      : Object.fromEntries(picked.map((field) => [field, stated[field]]));
  };
}

function numeric(offers: readonly string[], needs: readonly string[]): CapacityRule {
  return (offered, needed) => {
    let worst: CapacityAnswer = 'likely';
    for (const [i, field] of needs.entries()) {
      const need = asNumber(needed[field]);
      const offer = asNumber(offered[offers[i] ?? '']);
      if (need === undefined || need <= 0) continue;
      if (offer === undefined) worst = 'ask';
      else if (offer < need) return 'unlikely';
    }
    return worst;
  };
}
