import { facing, measure, sided, slack } from '../measure.ts';
import type { Change, Facts, IntervalColumn, Measure, Stated } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { asNumber, otherSide, reader } from '../stated.ts';
import { moveNumber } from './nudge.ts';

export interface LimitOptions {
  /** Tolerance in the unit of the fields; leave it out for all or nothing. */
  readonly soft?: number;
  /** Having no limit is nothing to remark on: explanations leave it out. */
  readonly quiet?: true;
}

interface LimitRule {
  /** Positive when the limit is not kept. */
  shortfall(value: number, limit: number): number;
  facts(value: number, limit: number): Facts;
  /** Whether the limit is a floor: the value has to reach it. */
  readonly floor: boolean;
}

export function limitMeasure<R extends string>(
  kind: string,
  value: R,
  limit: R,
  { soft = 0, quiet }: LimitOptions,
  rule: LimitRule,
): Measure<R> {
  const first = facing(value, limit);
  const [readValue, readLimit] = [
    reader(value, first, asNumber),
    reader(limit, otherSide(first), asNumber),
  ] as const;
  return measure<R, number | undefined, number | undefined>({
    kind,
    reads: [value, limit],
    options: { soft, ...(quiet && { quiet }) },
    cost: 1,
    first,
    form: {
      a: readValue,
      b: readLimit,
      value: (v, l) => (v === undefined || l === undefined ? UNKNOWN : slack(rule.shortfall(v, l), soft)),
    },
    columns: {
      family: 'interval',
      read: sided(first, ray(readValue, !rule.floor), ray(readLimit, rule.floor)),
      soft,
    },
    facts: (v, l) => {
      if (v !== undefined && l !== undefined) return rule.facts(v, l);
      return quiet && l === undefined ? { quiet } : {};
    },
    changes: (v, l): Change[] => {
      if (v === undefined || l === undefined || slack(rule.shortfall(v, l), soft) === FULL) return [];
      const by = Math.abs(v - l);
      return [
        { path: value, from: v, to: l, facts: { from: v, to: l, by } },
        { path: limit, from: l, to: v, facts: { from: l, to: v, by } },
      ];
    },
    nudges: (own, side) => {
      const more = rule.shortfall(0, 1) > 0;
      return [
        ...moveNumber(value, side, own, more ? 'raise' : 'lower'),
        ...moveNumber(limit, side, own, more ? 'lower' : 'raise'),
      ];
    },
  });
}

/** A number as everything from it upwards, or downwards: the gap between two such rays is the shortfall. */
function ray(read: (stated: Stated) => number | undefined, upwards: boolean) {
  return (stated: Stated): IntervalColumn | undefined => {
    const number = read(stated);
    if (number === undefined) return undefined;
    return upwards ? { low: number, high: Infinity } : { low: -Infinity, high: number };
  };
}
