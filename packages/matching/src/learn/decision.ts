import type { Criterion, Finding, Programme, Side } from '../model.ts';
import { NEUTRAL } from '../model.ts';
import { fromPoints, harmonic } from '../verdict.ts';

/** What somebody decided about a pair that passed every must, with what was found about it at the time. */
export interface Decision {
  /** Unique; only for telling apart. */
  readonly id: string;
  /** Any number that grows with time. */
  readonly at: number;
  readonly listing: string;
  readonly profile: string;
  /** The desk decides for the pair as a whole, a side for itself. */
  readonly by: Side | 'desk';
  readonly liked: boolean;
  /** Per mille by criterion, null = not stated; as `valuesOf` reads them from stored findings. */
  readonly values: Values;
  /** The criterion that was given as the reason of a refusal. */
  readonly criterion?: string;
}

export type Values = Readonly<Record<string, number | null>>;
export type Weights = Readonly<Record<string, number>>;

/** The values of the wishes among stored findings. */
export const valuesOf = (
  findings: readonly Pick<Finding, 'criterion' | 'kind' | 'value'>[],
): Record<string, number | null> =>
  Object.fromEntries(
    findings.flatMap(({ criterion, kind, value }) => (kind === 'wish' ? [[criterion, value]] : [])),
  );

/** The order in which decisions are read, whatever the order of the input. */
export const inTime = (decisions: readonly Decision[]): Decision[] =>
  [...decisions].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export const wishesOf = (programme: Programme, side: Side): Criterion[] =>
  programme.criteria.filter((criterion) => criterion.kind === 'wish' && criterion.side === side);

const sideScore = (wishes: readonly Criterion[], weights: Weights, values: Values): number =>
  fromPoints(
    wishes.reduce((sum, { id, weight }) => sum + (weights[id] ?? weight) * (values[id] ?? NEUTRAL), 0),
  );

/** The fit that these values have under these weights, to the last digit as `judge` would fold it. */
export const fitWith = (programme: Programme, weights: Weights): ((values: Values) => number) => {
  const [listing, profile] = [wishesOf(programme, 'listing'), wishesOf(programme, 'profile')];
  return (values) => harmonic(sideScore(listing, weights, values), sideScore(profile, weights, values));
};
