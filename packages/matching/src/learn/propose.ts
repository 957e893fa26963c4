import type { Criterion, Programme, Side } from '../model.ts';
import { FULL, NEUTRAL } from '../model.ts';
import { weightsOf } from '../programme.ts';
import type { Decision } from './decision.ts';
import { inTime, wishesOf } from './decision.ts';
import type { Evidenced } from './likelihood.ts';
import { mostLikely } from './likelihood.ts';
import { wholeWithin } from './simplex.ts';

/** Every number of the method. All are ours, chosen so that a weight moves slowly and for reasons that can be counted. */
export const LEARNING = {
  /** Points (of 100) that a weight moves at most at one time, up or down. */
  bound: 5,
  /** Imagined decisions for the present weights: two hundred real ones count as much as what was declared. */
  prior: 200,
  /** A pair that is better by 125 per mille is preferred in e : 1 = 73 of 100 cases. */
  slope: 8,
  /** A wish that was met in full can still be named as the reason. */
  leastLoss: 0.05,
  /** Decisions of a side, and of each kind among them, below which nothing is proposed. */
  decisions: 30,
  ofEachKind: 8,
  /** The newest of each kind that are compared: older ones tell of another town. */
  newest: 200,
} as const;

/** What speaks for a weight. */
export interface Evidence {
  /** Decisions in which the wish was stated on both sides. */
  readonly stated: number;
  /** Refusals that named it. */
  readonly named: number;
}

export interface WeightChange extends Evidence {
  readonly criterion: string;
  readonly before: number;
  readonly after: number;
}

export interface SideProposal {
  readonly side: Side;
  /** False: too few decisions, and the weights stay. */
  readonly enough: boolean;
  readonly liked: number;
  readonly refused: number;
  readonly changes: readonly WeightChange[];
}

export interface WeightProposal {
  readonly programme: string;
  /** The digest that the weights were fitted against. */
  readonly digest: string;
  /** Of every wish, changed or not: what `withWeights` takes. */
  readonly weights: Readonly<Record<string, number>>;
  readonly sides: readonly [listing: SideProposal, profile: SideProposal];
}

const valuesIn = (wishes: readonly Criterion[], { values }: Decision): number[] =>
  wishes.map(({ id }) => (values[id] ?? NEUTRAL) / FULL);

const newest = (decisions: readonly Decision[], liked: boolean): Decision[] =>
  decisions.filter((one) => one.liked === liked).slice(-LEARNING.newest);

const evidenceOf = (
  { id }: Criterion,
  decisions: readonly Decision[],
  refused: readonly Decision[],
): Evidence => ({
  stated: decisions.filter(({ values }) => (values[id] ?? null) !== null).length,
  named: refused.filter(({ criterion }) => criterion === id).length,
});

const fitted = (
  wishes: readonly Criterion[],
  liked: readonly Decision[],
  refused: readonly Decision[],
): number[] => {
  const evidence: Evidenced = {
    liked: liked.map((one) => valuesIn(wishes, one)),
    refused: refused.map((one) => valuesIn(wishes, one)),
    named: refused.flatMap((one) => {
      const wish = wishes.findIndex(({ id }) => id === one.criterion);
      return wish < 0 ? [] : [{ wish, values: valuesIn(wishes, one) }];
    }),
  };
  const shares = mostLikely(
    wishes.map(({ weight }) => weight / 100),
    evidence,
    LEARNING,
  );
  return wholeWithin(shares, {
    low: wishes.map(({ weight }) => Math.max(1, weight - LEARNING.bound)),
    high: wishes.map(({ weight }) => Math.min(100, weight + LEARNING.bound)),
  });
};

const proposeSide = (programme: Programme, side: Side, decisions: readonly Decision[]): SideProposal => {
  const wishes = wishesOf(programme, side);
  const own = inTime(decisions.filter(({ by }) => by === 'desk' || by === side));
  const [liked, refused] = [newest(own, true), newest(own, false)];
  const enough =
    liked.length + refused.length >= LEARNING.decisions &&
    Math.min(liked.length, refused.length) >= LEARNING.ofEachKind;
  const after = enough ? fitted(wishes, liked, refused) : wishes.map(({ weight }) => weight);
  const changes = wishes.map((wish, c) => ({
    criterion: wish.id,
    before: wish.weight,
    after: after[c] ?? wish.weight,
    ...evidenceOf(wish, [...liked, ...refused], refused),
  }));
  return { side, enough, liked: liked.length, refused: refused.length, changes };
};

/**
 * Proposes weights that the decisions speak for, whole numbers that add up to 100 on each side, none under 1, none moved by
 * more than `LEARNING.bound`. Desk decisions speak for both sides, those of a side for its own. The order of the input
 * changes nothing; with too few decisions nothing changes. It decides nothing: `withWeights` does, when somebody has read it.
 */
export function proposeWeights(programme: Programme, decisions: readonly Decision[]): WeightProposal {
  const sides = [
    proposeSide(programme, 'listing', decisions),
    proposeSide(programme, 'profile', decisions),
  ] as const;
  const changed = sides.flatMap(({ changes }) => changes.map(({ criterion, after }) => [criterion, after]));
  return {
    programme: programme.id,
    digest: programme.digest,
    weights: { ...weightsOf(programme), ...(Object.fromEntries(changed) as Record<string, number>) },
    sides,
  };
}
