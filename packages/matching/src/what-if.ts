import type { Change, Criterion, Programme, Said, Side, Stated } from './model.ts';
import type { DraftCounts } from './prepared-types.ts';
import { fieldOf } from './stated.ts';

/** Whatever can count for a statement that need not be in the town, such as a prepared programme. */
export interface Tallied<L extends object = object, P extends object = object> {
  readonly programme: Programme<L, P>;
  counting(side: Side, statement: Partial<L> | Partial<P>): DraftCounts;
}

/** One edit of one's own statement, and what it would bring. Both numbers are real differences of two counts. */
export interface WhatIfChange extends Change {
  readonly criterion: string;
  readonly kind: Criterion['kind'];
  /** So many more counterparts pass every must. */
  readonly adds: number;
  /** So many more are a good pair. */
  readonly addsGood: number;
}

export interface WhatIf {
  /** Counterparts that pass every must, and those among them with a good fit. */
  readonly passing: number;
  readonly good: number;
  /** By must: counterparts that it alone keeps away. What each condition costs. */
  readonly costs: Readonly<Record<string, number>>;
  /** What adds most comes first. */
  readonly changes: readonly WhatIfChange[];
}

export interface WhatIfOptions {
  /** Codes that counterparts state. Without it no edit adds a code that the measure does not know. */
  readonly said?: Said;
  /** Paths that nobody is asked to change: where a shop stands, what a rule permits a person. */
  readonly fixed?: readonly string[];
  /**
   * How a change is really written where its field follows from others, such as pay per hour from pay per month. It returns
   * the change of the field that is written and the statement after it, or undefined where the edit is not possible.
   */
  readonly write?: (draft: Stated, change: Change) => Written | undefined;
  /** Edits tried at most; each costs a count. Default 60. */
  readonly tries?: number;
  /** Changes returned at most. Default 12. */
  readonly top?: number;
}

export interface Written {
  readonly change: Change;
  readonly statement: Stated;
}

interface Try extends Written {
  readonly criterion: Criterion;
}

/** Edits tried of one criterion, so that a long list of codes does not take the turn of everything else. */
const TRIES_EACH = 12;
/** Of each kind of edit of a criterion. */
const SHOWN_EACH = 2;

/** How many counterparts a draft has, and for every must and wish what one edit of the draft would add. */
export function whatIf<L extends object, P extends object>(
  town: Tallied<L, P>,
  side: Side,
  draft: Stated,
  options: WhatIfOptions = {},
): WhatIf {
  const counting = town.counting(side, draft as Partial<L> | Partial<P>);
  const { passing, good, failingOnly } = counting.tally();
  const order = inOrder(town.programme.criteria, failingOnly);
  // What one must calls fixed is not touched for the sake of another criterion either.
  const fixed = [...(options.fixed ?? []), ...town.programme.criteria.flatMap((one) => one.fixed)];
  const tries = triesOf(order, side, draft, { ...options, fixed });
  const found = tries.map(({ change, statement, criterion }): WhatIfChange => {
    const after = counting.after(statement);
    const { id, kind } = criterion;
    return { criterion: id, kind, ...change, adds: after.passing - passing, addsGood: after.good - good };
  });
  const helpful = found.filter(({ adds, addsGood }) => adds > 0 || (adds === 0 && addsGood > 0));
  const changes = worthSaying(helpful)
    .toSorted(byGain)
    .slice(0, options.top ?? 12);
  return { passing, good, costs: failingOnly, changes };
}

/** Musts that keep somebody away alone, the dearest first; then wishes, the weightiest first. */
function inOrder(criteria: readonly Criterion[], alone: Readonly<Record<string, number>>): Criterion[] {
  const cost = ({ id, kind, weight }: Criterion): number =>
    kind === 'must' ? 1000 + (alone[id] ?? 0) : weight;
  return criteria
    .filter(({ id, kind }) => kind === 'wish' || (alone[id] ?? 0) > 0)
    .toSorted((a, b) => cost(b) - cost(a));
}

function triesOf(order: readonly Criterion[], side: Side, draft: Stated, options: WhatIfOptions): Try[] {
  const { said = () => [], fixed = [], tries = 60, write = writePlainly } = options;
  const barred = new Set(fixed);
  const seen = new Set<string>();
  const found: Try[] = [];
  for (const criterion of order) {
    const nudges = criterion.measure.nudges?.(draft, side, said) ?? [];
    for (const nudge of nudges.filter(({ path }) => !barred.has(path)).slice(0, TRIES_EACH)) {
      const written = found.length < tries ? write(draft, nudge) : undefined;
      const key = written && JSON.stringify([written.change.path, written.change.to]);
      if (written === undefined || key === undefined || barred.has(written.change.path) || seen.has(key))
        continue;
      seen.add(key);
      found.push({ ...written, criterion });
    }
  }
  return found;
}

function writePlainly(draft: Stated, change: Change): Written {
  return { change, statement: { ...draft, [fieldOf(change.path)]: change.to } };
}

const byGain = (a: WhatIfChange, b: WhatIfChange): number =>
  b.adds - a.adds || b.addsGood - a.addsGood || (keyOf(a) < keyOf(b) ? -1 : 1);

const keyOf = ({ path, to }: WhatIfChange): string => `${path} ${JSON.stringify(to)}`;

/** Of each kind of edit the few that bring most; an edit that goes further for the same gain is left out. */
function worthSaying(changes: readonly WhatIfChange[]): WhatIfChange[] {
  const kinds = new Map<string, WhatIfChange[]>();
  for (const change of changes) {
    const kind = `${change.criterion} ${change.path} ${String(change.facts['step'])}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), change]);
  }
  return [...kinds.values()].flatMap((same) => {
    // Nudges come the smallest first, and sorting keeps that order among equals.
    const best = same.toSorted((a, b) => b.adds - a.adds || b.addsGood - a.addsGood);
    const distinct = best.filter((one, at) => !best.slice(0, at).some((other) => isFurther(one, other)));
    return distinct.slice(0, SHOWN_EACH);
  });
}

/** Two rungs of one ladder with the same gain; of two codes either may be the one that somebody can add. */
function isFurther(one: WhatIfChange, other: WhatIfChange): boolean {
  const isRung = ['by', 'minutes', 'days'].some((name) => name in one.facts);
  return isRung && one.adds === other.adds && one.addsGood === other.addsGood;
}
