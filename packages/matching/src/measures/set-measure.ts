import { CodeBook, shared } from '../codes.ts';
import { facing, measure, sided } from '../measure.ts';
import type { Change, Facts, Measure, Said, Side, Stated } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { asCodes, otherSide, reader } from '../stated.ts';

type Codes = readonly string[];
type MaybeCodes = Codes | undefined;

interface SetRule {
  readonly kind: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Value where a side has said nothing at all; undefined = compare. Sizes are -1 for not stated. */
  unstated(sizeA: number, sizeB: number): number | undefined;
  /** Per mille from two sizes and the number of shared codes. */
  value(sizeA: number, sizeB: number, shared: number): number;
  facts(a: Codes, b: Codes): Facts;
  changes?(a: MaybeCodes, b: MaybeCodes): readonly Change[];
  nudges?(own: Stated, side: Side, said: Said): readonly Change[];
}

/** Measures that depend on nothing but two sets' sizes and what they share. */
export function setMeasure<R extends string>(a: R, b: R, rule: SetRule): Measure<R> {
  const first = facing(a, b);
  const readA = reader(a, first, asCodes);
  const readB = reader(b, otherSide(first), asCodes);
  const compare = (x: MaybeCodes, y: MaybeCodes): number => {
    const early = rule.unstated(x?.length ?? -1, y?.length ?? -1);
    if (early !== undefined || x === undefined || y === undefined) return early ?? UNKNOWN;
    return rule.value(x.length, y.length, both(x, y).length);
  };
  const changes = rule.changes?.bind(rule);
  const nudges = rule.nudges?.bind(rule);
  return measure<R, MaybeCodes, MaybeCodes>({
    kind: rule.kind,
    reads: [a, b],
    ...(rule.options && { options: rule.options }),
    cost: 2,
    first,
    form: { a: readA, b: readB, value: compare },
    columns: {
      family: 'set',
      read: sided(first, readA, readB),
      value: (listing, profile, common) => {
        const [x, y] = first === 'listing' ? [listing, profile] : [profile, listing];
        return rule.unstated(x, y) ?? (x < 0 || y < 0 ? UNKNOWN : rule.value(x, y, common));
      },
    },
    facts: (x, y) => rule.facts(x ?? [], y ?? []),
    ...(changes && { changes }),
    ...(nudges && { nudges }),
    fast: () => {
      const book = new CodeBook();
      const encode = (codes: MaybeCodes): Int32Array | undefined => codes && book.setOf(codes);
      return {
        a: (s) => encode(readA(s)),
        b: (s) => encode(readB(s)),
        value: (x: Int32Array | undefined, y: Int32Array | undefined) => {
          const early = rule.unstated(x === undefined ? -1 : x.length, y === undefined ? -1 : y.length);
          if (early !== undefined || x === undefined || y === undefined) return early ?? UNKNOWN;
          return rule.value(x.length, y.length, shared(x, y));
        },
      };
    },
  });
}

export function both(a: Codes, b: Codes): string[] {
  return a.filter((code) => b.includes(code));
}

export function without(a: Codes, b: Codes): string[] {
  return a.filter((code) => !b.includes(code));
}
