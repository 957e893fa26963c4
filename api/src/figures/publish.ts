import type { FigureName } from '@musubi/contracts';

/** A number as it was worked out, and how many people or listings it speaks of. */
export interface RawFigure {
  readonly name: FigureName;
  readonly unit: 'count' | 'per-mille';
  readonly value: number | undefined;
  /** The smaller side of what it is about. */
  readonly of: number;
  /** It belongs to one listing or person alone. */
  readonly single?: true;
}

export interface PublishedFigure {
  readonly name: FigureName;
  readonly unit: 'count' | 'per-mille';
  readonly value: number | null;
  readonly fewerThanTen: boolean;
}

/** As for every count shown to outsiders: fewer than ten are not told apart (research/reliability.md 5.2). */
const FEWEST = 10;
/** Steps of confidential programmes, so that one more or less does not show from month to month. */
const COUNT_STEP = 10;
const RATE_STEP = 50;

const rounded = (value: number, step: number): number => Math.round(value / step) * step;

/**
 * What may be published of a figure. Fewer than ten are "fewer than ten"; a rate about fewer than ten is not told. In
 * confidential programmes counts are floored to tens, rates rounded to twentieths, and what belongs to one listing is left out.
 */
export const publishable = (figure: RawFigure, isConfidential: boolean): PublishedFigure => {
  const { name, unit, value, of, single } = figure;
  const isFew = of < FEWEST || (unit === 'count' && value !== undefined && value < FEWEST && !single);
  if (isFew || value === undefined || (isConfidential && single))
    return { name, unit, value: null, fewerThanTen: isFew };
  if (!isConfidential) return { name, unit, value, fewerThanTen: false };
  const coarse = unit === 'count' ? Math.floor(value / COUNT_STEP) * COUNT_STEP : rounded(value, RATE_STEP);
  return { name, unit, value: coarse, fewerThanTen: false };
};
