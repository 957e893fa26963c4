import { Choice, Choices, Flag, FreeObject, Id, Moment, Part, Parts, Text, Whole } from '@musubi/statements';
import { CardAnswer } from './answers.ts';
import { STATES } from './lifecycle.ts';
import { SupportCard } from './support.ts';

const MAX_VERSION = 2_147_483_647;

/** One finding of a verdict, as stored and shown; the sentence comes from the words of the programme. */
export class FindingView {
  @Text({ max: 60 }) criterion!: string;
  @Choice(['must', 'wish']) kind!: string;
  @Choice(['listing', 'profile', 'both']) side!: string;
  @Choice(['met', 'partly', 'unmet', 'unknown']) result!: string;
  /** Per mille; absent when unknown. */
  @Whole({ min: 0, max: 1000, optional: true }) value?: number;
  @Whole({ min: 0, max: 100_000 }) points!: number;
  @Whole({ min: 0, max: 100_000 }) outOf!: number;
  /** This must keeps the pair apart. */
  @Flag() blocks!: boolean;
  @FreeObject() facts!: object;
}

/**
 * A pair as one viewer may see it. Confidential pairs seen from outside carry `band` and no numbers.
 * `statement` is the other side's statement, disclosed for the stage.
 */
export class MatchCard {
  @Id() listingId!: string;
  @Id() profileId!: string;
  @Text({ max: 40 }) programme!: string;
  @Whole({ min: 1, max: 1000, optional: true }) rank?: number;
  @Whole({ min: 0, max: 1000, optional: true }) fit?: number;
  @Whole({ min: 0, max: 1000, optional: true }) forListing?: number;
  @Whole({ min: 0, max: 1000, optional: true }) forProfile?: number;
  /** Fit x smoothed chance of an answer x fair share; per mille. */
  @Whole({ min: 0, max: 1000, optional: true }) order?: number;
  @Choice(['high', 'middle', 'low'], { optional: true }) band?: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 80, optional: true }) organisationName?: string;
  @FreeObject() statement!: object;
  @Parts(() => FindingView, { max: 60 }) findings!: FindingView[];
  @Id({ optional: true }) introductionId?: string;
  @Choice(STATES, { optional: true }) state?: string;
  /** What the reader has answered to this card. */
  @Part(() => CardAnswer, { optional: true }) answer?: CardAnswer;
}

/** A pair that fails one condition, and the single change that would let it pass. */
export class NearMissCard {
  @Id() listingId!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 60 }) criterion!: string;
  @FreeObject() facts!: object;
  /** What could remove the condition: a licence, a course, a permit. */
  @Text({ max: 40, optional: true }) remedy?: string;
  @Parts(() => SupportCard, { max: 3, optional: true }) support?: SupportCard[];
}

export class MatchList {
  @Parts(() => MatchCard, { max: 100 }) items!: MatchCard[];
  /** Cards to which the reader has said no: out of the list, with a way back. */
  @Parts(() => MatchCard, { max: 100, optional: true }) turnedDown?: MatchCard[];
  @Parts(() => NearMissCard, { max: 20, optional: true }) nearMisses?: NearMissCard[];
  /** The revision for which these were computed; smaller than `revision` while the worker is still at it. */
  @Whole({ min: 0, max: MAX_VERSION }) scoredRevision!: number;
  @Whole({ min: 0, max: MAX_VERSION }) revision!: number;
  @Moment({ optional: true }) scoredAt?: string;
  @Choices(['high', 'middle', 'low'], { optional: true }) bands?: string[];
}
