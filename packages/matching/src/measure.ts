import type {
  BulkForm,
  Change,
  ColumnForm,
  Comparison,
  Facts,
  Measure,
  Said,
  Side,
  Sided,
  Stated,
} from './model.ts';
import { UNKNOWN } from './model.ts';
import { otherSide, sideOf } from './stated.ts';

/** Encoders and a comparison; `a` is the side of the measure's first argument, `b` the other one. */
export interface Form<A, B> {
  a(stated: Stated): A;
  b(stated: Stated): B;
  /** Per mille, or UNKNOWN. */
  value(a: A, b: B): number;
}

interface Parts<R extends string, A, B> {
  readonly kind: string;
  readonly reads: readonly R[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly cost: number;
  /** Side of the first argument. */
  readonly first: Side;
  readonly form: Form<A, B>;
  facts(a: A, b: B, value: number): Facts;
  /** A faster form with the same answers, where encoding pays. */
  readonly fast?: () => Form<unknown, unknown>;
  readonly columns?: ColumnForm;
  changes?(a: A, b: B): readonly Change[];
  nudges?(own: Stated, side: Side, said: Said): readonly Change[];
}

/** Two main arguments of a measure must face each other. @throws TypeError */
export function facing(a: string, b: string): Side {
  const side = sideOf(a);
  if (sideOf(b) !== otherSide(side)) throw new TypeError(`${a} and ${b} are on the same side`);
  return side;
}

/** Builds a measure whose author thinks in first and second argument, whichever sides these are on. */
export function measure<R extends string, A, B>(parts: Parts<R, A, B>): Measure<R> {
  const { form, first } = parts;
  const turn = (listing: Stated, profile: Stated): [A, B] =>
    first === 'listing' ? [form.a(listing), form.b(profile)] : [form.a(profile), form.b(listing)];
  const changes = parts.changes?.bind(parts);
  const nudges = parts.nudges?.bind(parts);
  return {
    kind: parts.kind,
    reads: parts.reads,
    options: parts.options ?? {},
    cost: parts.cost,
    compare(listing, profile): Comparison {
      const [a, b] = turn(listing, profile);
      const value = form.value(a, b);
      return { value: value === UNKNOWN ? null : value, facts: parts.facts(a, b, value) };
    },
    bulk: () => facingForm(parts.fast?.() ?? form, first),
    ...(parts.columns && { columns: parts.columns }),
    ...(changes && { changes: (listing: Stated, profile: Stated) => changes(...turn(listing, profile)) }),
    ...(nudges && { nudges }),
  };
}

/** Two readings by first and second argument, as readings by side. */
export function sided<T>(first: Side, a: (stated: Stated) => T, b: (stated: Stated) => T): Sided<T> {
  return first === 'listing' ? { listing: a, profile: b } : { listing: b, profile: a };
}

function facingForm<A, B>(form: Form<A, B>, first: Side): BulkForm {
  // Without a wrapper: this is called for every pair of a ward. Forms do not use `this`.
  if (first === 'listing') return { listing: form.a, profile: form.b, value: form.value };
  const { value } = form;
  const turned: BulkForm<B, A> = {
    listing: form.b,
    profile: form.a,
    value: (listing, profile) => value(profile, listing),
  };
  return turned;
}

/** Rounds half up, for values that are never negative. */
export function round(value: number): number {
  return Math.floor(value + 0.5);
}

/** A shortfall against a tolerance: 1000 at none, falling in a straight line to 0 at `soft`; never 0 inside it. */
export function slack(shortfall: number, soft: number): number {
  if (shortfall <= 0) return 1000;
  if (shortfall >= soft) return 0;
  return Math.max(1, round((1000 * (soft - shortfall)) / soft));
}

/** The fact under this name, only when there is something to say. */
export function fact<T>(name: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [name]: value };
}
