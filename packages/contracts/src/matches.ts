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

/** Who a pair is and how well the two fit. Confidential pairs seen from outside carry `band` and no numbers. */
class PairHead {
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
  @Id({ optional: true }) introductionId?: string;
  @Choice(STATES, { optional: true }) state?: string;
  /** What the reader has answered to this card. */
  @Part(() => CardAnswer, { optional: true }) answer?: CardAnswer;
}

/** A pair as one viewer may see it. `statement` is the other side's, disclosed for the stage. */
export class MatchCard extends PairHead {
  @FreeObject() statement!: object;
  @Parts(() => FindingView, { max: 60 }) findings!: FindingView[];
}

/** As much of a finding as a card says; the sentence comes from the words of the programme and mentions these facts. */
export class CardLine {
  @Text({ max: 60 }) criterion!: string;
  @Choice(['met', 'partly', 'unmet', 'unknown']) result!: string;
  @FreeObject() facts!: object;
}

/** What a card says: the best reasons, the weakest point, some of what is not known, and what keeps the two apart. */
export class CardSaid {
  @Parts(() => CardLine, { max: 3 }) reasons!: CardLine[];
  @Part(() => CardLine, { optional: true }) weakest?: CardLine;
  @Parts(() => CardLine, { max: 2 }) unknown!: CardLine[];
  @Parts(() => CardLine, { max: 60 }) unmet!: CardLine[];
}

/** A pair in a list, with what its card shows and no more; the whole is read pair by pair. */
export class ShortCard extends PairHead {
  /** The fields that cards show. */
  @FreeObject() statement!: object;
  @Part(() => CardSaid) said!: CardSaid;
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
  @Parts(() => ShortCard, { max: 100 }) items!: ShortCard[];
  /** Cards to which the reader has said no: out of the list, with a way back. */
  @Parts(() => ShortCard, { max: 100, optional: true }) turnedDown?: ShortCard[];
  @Parts(() => NearMissCard, { max: 20, optional: true }) nearMisses?: NearMissCard[];
  /** The revision for which these were computed; smaller than `revision` while the worker is still at it. */
  @Whole({ min: 0, max: MAX_VERSION }) scoredRevision!: number;
  @Whole({ min: 0, max: MAX_VERSION }) revision!: number;
  @Moment({ optional: true }) scoredAt?: string;
  @Choices(['high', 'middle', 'low'], { optional: true }) bands?: string[];
}
