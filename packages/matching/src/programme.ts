import { fingerprint } from './fingerprint.ts';
import type { Criterion, Measure, Path, Programme, Side, UnknownPolicy } from './model.ts';
import { ENGINE_VERSION, FULL } from './model.ts';

export interface MustOptions<R extends string = string> {
  /** What "not stated" does. Default 'passes'; say 'fails' where the law or safety asks for proof. */
  readonly unknown?: UnknownPolicy;
  /** Met from this value (per mille, 1..1000) on. Default 1: anything but 0. */
  readonly from?: number;
  /** Fields that near misses must not ask anybody to change: what the law permits a person, the zone of a street. */
  readonly fixed?: readonly R[];
}

/** A criterion before it has its name. */
export type CriterionDraft = Omit<Criterion, 'id'>;

export interface Kit<L, P> {
  /** A gate: a pair that does not meet it is never suggested. */
  must(measure: Measure<Path<L, P>>, options?: MustOptions<Path<L, P>>): CriterionDraft;
  /** A weight: `side` is whose wish it is; the weights of a side add up to 100. */
  wish(side: Side, weight: number, measure: Measure<Path<L, P>>): CriterionDraft;
}

const kit: Kit<object, object> = {
  must: (measure, options = {}) => ({
    kind: 'must',
    side: 'both',
    weight: 0,
    unknown: options.unknown ?? 'passes',
    from: options.from ?? 1,
    fixed: options.fixed ?? [],
    measure,
  }),
  wish: (side, weight, measure) => ({
    kind: 'wish',
    side,
    weight,
    unknown: 'passes',
    from: 1,
    fixed: [],
    measure,
  }),
};

/**
 * Declares a programme. Paths are checked against the statement classes by the compiler.
 * @throws RangeError when the declaration cannot work: weights that do not add up to 100, a text as a must, ...
 */
export function programme<L extends object, P extends object>(
  id: string,
  declare: (kit: Kit<L, P>) => Readonly<Record<string, CriterionDraft>>,
): Programme<L, P> {
  const drafts = declare(kit as Kit<L, P>);
  return checked(
    id,
    Object.entries(drafts).map(([name, draft]) => ({ id: name, ...draft })),
  );
}

function checked<L extends object, P extends object>(
  id: string,
  drafts: readonly Criterion[],
): Programme<L, P> {
  const criteria = drafts.map((criterion) => Object.freeze({ ...criterion }));
  criteria.forEach((criterion) => refuseImpossible(id, criterion));
  refuseUnbalanced(id, criteria, 'listing');
  refuseUnbalanced(id, criteria, 'profile');
  return Object.freeze({ id, criteria: Object.freeze(criteria), digest: digestOf(id, criteria) });
}

/**
 * The same programme with other weights, and so with a digest of its own: stored scores are renewed with it. The weights
 * that it has already give the digest that it has already.
 * @throws RangeError when a wish has no weight, a weight belongs to no wish, or a side does not add up to 100.
 */
export function withWeights<L extends object, P extends object>(
  of: Programme<L, P>,
  weights: Readonly<Record<string, number>>,
): Programme<L, P> {
  const wishes = new Set(of.criteria.filter(({ kind }) => kind === 'wish').map(({ id }) => id));
  const strange = Object.keys(weights).filter((id) => !wishes.has(id));
  if (strange.length > 0) throw new RangeError(`${of.id}: no wish is called ${strange.join(', ')}`);
  return checked(
    of.id,
    of.criteria.map((criterion) =>
      criterion.kind === 'wish' ? { ...criterion, weight: weights[criterion.id] ?? 0 } : criterion,
    ),
  );
}

/** The weights of a programme's wishes, by criterion. */
export const weightsOf = ({ criteria }: Programme): Readonly<Record<string, number>> =>
  Object.fromEntries(criteria.flatMap(({ kind, id, weight }) => (kind === 'wish' ? [[id, weight]] : [])));

function refuseImpossible(programmeId: string, criterion: Criterion): void {
  const where = `${programmeId}.${criterion.id}`;
  const { kind, weight, from, measure } = criterion;
  if (kind === 'wish' && !(Number.isInteger(weight) && weight >= 1 && weight <= 100)) {
    throw new RangeError(`${where}: a weight is an integer from 1 to 100, not ${weight}`);
  }
  if (!(Number.isInteger(from) && from >= 1 && from <= FULL)) {
    throw new RangeError(`${where}: "from" is an integer from 1 to 1000, not ${from}`);
  }
  if (kind === 'must' && measure.kind === 'text-similarity') {
    throw new RangeError(`${where}: free text may score, it never admits or excludes`);
  }
}

function refuseUnbalanced(programmeId: string, criteria: readonly Criterion[], side: Side): void {
  const total = criteria.reduce((sum, c) => (c.side === side ? sum + c.weight : sum), 0);
  if (total !== 100) {
    throw new RangeError(`${programmeId}: the wishes of the ${side} weigh ${total}, not 100`);
  }
}

function digestOf(id: string, criteria: readonly Criterion[]): string {
  const lines = criteria.map(({ id: name, kind, side, weight, unknown, from, measure }) => ({
    ...{ id: name, kind, side, weight, unknown, from },
    measure: { kind: measure.kind, reads: measure.reads, options: measure.options },
  }));
  return fingerprint({ engine: ENGINE_VERSION, id, criteria: lines });
}
