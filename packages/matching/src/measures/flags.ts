import { facing, measure } from '../measure.ts';
import type { Facts, Measure, Side, Stated } from '../model.ts';
import { FULL, NEUTRAL, UNKNOWN } from '../model.ts';
import { asFlag, otherSide, reader } from '../stated.ts';
import { ownField, setFlag } from './nudge.ts';

type Flag = boolean | undefined;

interface FlagRule {
  readonly kind: string;
  value(a: Flag, b: Flag): number;
  facts(a: Flag, b: Flag): Facts;
  /** What the two flags would have to be; undefined leaves that side alone. */
  readonly better?: (a: boolean, b: boolean) => { readonly a?: boolean; readonly b?: boolean };
  /** What each side could say instead; undefined leaves it alone. */
  readonly instead?: (own: Flag, first: boolean) => Flag;
}

function flagMeasure<R extends string>(a: R, b: R, rule: FlagRule): Measure<R> {
  const first = facing(a, b);
  const { better, instead } = rule;
  return measure<R, Flag, Flag>({
    kind: rule.kind,
    reads: [a, b],
    cost: 1,
    first,
    form: {
      a: reader(a, first, asFlag),
      b: reader(b, otherSide(first), asFlag),
      value: rule.value.bind(rule),
    },
    facts: rule.facts.bind(rule),
    ...(better && {
      changes: (x: Flag, y: Flag) => {
        if (x === undefined || y === undefined) return [];
        const to = better(x, y);
        return [
          ...(to.a === undefined ? [] : [{ path: a, from: x, to: to.a, facts: {} }]),
          ...(to.b === undefined ? [] : [{ path: b, from: y, to: to.b, facts: {} }]),
        ];
      },
    }),
    ...(instead && {
      nudges: (own: Stated, side: Side) =>
        [a, b].flatMap((path, i) => {
          const to = instead(asFlag(ownField(path, side, own)), i === 0);
          return to === undefined ? [] : setFlag(path, side, own, to);
        }),
    }),
  });
}

/**
 * What one side wants (true) the other offers: telework, a trial day, a side job. 1000 or 0. Not wanting it (false) is
 * met; unknown when the want is not stated, or is and the offer is not. Facts: `offered`, `wanted`.
 */
export function flagAgreed<R extends string>(offered: R, wanted: R): Measure<R> {
  return flagMeasure(offered, wanted, {
    kind: 'flag-agreed',
    value: (offer, want) => {
      if (want === undefined) return UNKNOWN;
      if (!want) return FULL;
      return offer === undefined ? UNKNOWN : offer ? FULL : 0;
    },
    facts: (offer, want) => ({ offered: offer ?? false, wanted: want ?? false }),
    better: (offer, want) => (want && !offer ? { a: true, b: false } : {}),
    instead: (own, offers) => (offers ? true : own === true ? false : undefined),
  });
}

/** Both sides gave the same answer. 1000 or 0; unknown when either is not stated. Facts: `first`, `second`. */
export function equalFlag<R extends string>(a: R, b: R): Measure<R> {
  return flagMeasure(a, b, {
    kind: 'equal-flag',
    value: (x, y) => (x === undefined || y === undefined ? UNKNOWN : x === y ? FULL : 0),
    facts: (x, y) => ({ first: x ?? false, second: y ?? false }),
    better: (x, y) => (x === y ? {} : { a: y, b: x }),
    instead: (own) => (own === undefined ? undefined : !own),
  });
}

/**
 * Both sides opted in to something that must never count against anybody: "welcomes re-challengers". Both: 1000.
 * Anything else, said or unsaid, is the same NEUTRAL and explanations leave it out, so that silence shows nothing.
 * Facts: `optedIn`, and `quiet` when not both.
 */
export function optIn<R extends string>(a: R, b: R): Measure<R> {
  return flagMeasure(a, b, {
    kind: 'opt-in',
    value: (x, y) => (x === true && y === true ? FULL : NEUTRAL),
    facts: (x, y): Facts => (x === true && y === true ? { optedIn: true } : { optedIn: false, quiet: true }),
  });
}
