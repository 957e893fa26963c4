export * from './model.ts';
export { programme, weightsOf, withWeights } from './programme.ts';
export type { CriterionDraft, Kit, MustOptions } from './programme.ts';
export { foldFindings, harmonic, judge } from './verdict.ts';
export { disclose, disclosure, disclosureGaps, fieldsSeen, STAGES } from './disclose.ts';
export type { Disclosure, DisclosureOf, Stage } from './disclose.ts';
export { choose, explain, factsSaid, sayOne, sentence, spoken } from './explain.ts';
export type {
  Chosen,
  CriterionWords,
  Explanation,
  ExplainOptions,
  Line,
  Sayable,
  SentenceOptions,
  VerdictWords,
  Weighed,
} from './explain.ts';
export { fingerprint } from './fingerprint.ts';
export { HALF_HOURS, parseSlot, slotText, Week } from './week.ts';
export type { Slot } from './week.ts';
export { allOf } from './measures/all-of.ts';
export { anyOf } from './measures/any-of.ts';
export { atLeast } from './measures/at-least.ts';
export { atMost } from './measures/at-most.ts';
export { CAPACITY_VALUES, capacityFits } from './measures/capacity-fits.ts';
export type { CapacityAnswer, CapacityOptions, CapacityRule } from './measures/capacity-fits.ts';
export { category, CATEGORY_STEPS, stepOf } from './measures/category.ts';
export type { CategoryStep, CategoryTree } from './measures/category.ts';
export { choiceFits } from './measures/choice-fits.ts';
export type { ChoiceTable } from './measures/choice-fits.ts';
export { coverage } from './measures/coverage.ts';
export type { CoverageOptions, Similarity } from './measures/coverage.ts';
export { covers } from './measures/covers.ts';
export { datesMeet } from './measures/dates-meet.ts';
export { equalFlag, flagAgreed, optIn } from './measures/flags.ts';
export { levelAtLeast } from './measures/level-at-least.ts';
export type { LevelOptions } from './measures/level-at-least.ts';
export type { LimitOptions } from './measures/limit.ts';
export { noneOf } from './measures/none-of.ts';
export { overlap } from './measures/overlap.ts';
export { rangesMeet } from './measures/ranges-meet.ts';
export type { RangePaths } from './measures/ranges-meet.ts';
export { scheduleOverlap } from './measures/schedule-overlap.ts';
export type { ScheduleOptions } from './measures/schedule-overlap.ts';
export { textSimilarity } from './measures/text-similarity.ts';
export type { Terms, TextOptions } from './measures/text-similarity.ts';
export { within } from './measures/within.ts';
export type { TravelTable, WithinOptions } from './measures/within.ts';
export { prepare } from './prepared.ts';
export type { Prepared } from './prepared.ts';
export { GOOD_FIT } from './prepared-types.ts';
export type {
  Counts,
  DraftCounts,
  KeepOptions,
  Nearly,
  PrepareOptions,
  Progress,
  RankAllOptions,
  Ranked,
  RankedAll,
  Tally,
  TopOptions,
} from './prepared-types.ts';
export type { Plan, PlanLine } from './plan.ts';
export type { Threads, ThreadWork } from './threads-port.ts';
export { rankAll, rankAllSliced, rankForListing, rankForProfile } from './rank.ts';
export type { Item, ListingItem, RankOptions } from './rank.ts';
export { SPREAD, spread } from './spread.ts';
export { tieHash } from './tie.ts';
export { ANSWER_PRIOR, orderOf } from './order.ts';
export type { Queue } from './order.ts';
export { applyChange, nearMiss, nearMisses } from './near-miss.ts';
export type { NearMiss, NearMissOptions } from './near-miss.ts';
export { CodeCounts } from './code-counts.ts';
export { whatIf } from './what-if.ts';
export type { Tallied, WhatIf, WhatIfChange, WhatIfOptions, Written } from './what-if.ts';
export { allocate } from './allocate/allocate.ts';
export { AllocationError } from './allocate/problem.ts';
export type { Assignment, CostMatrix } from './allocate/assignment.ts';
export type { SpreadOptions, SpreadResult } from './allocate/auction.ts';
export type { HospitalsResidents } from './allocate/hospitals-residents.ts';
export type { Market, MarketEdge, Pair } from './allocate/market.ts';
export type { AllocationReport } from './allocate/report.ts';
export type { StableMatching } from './allocate/stable.ts';
export type { SoftLists, SoftOptions, SoftShare } from './allocate/soft.ts';
export { valuesOf } from './learn/decision.ts';
export type { Decision } from './learn/decision.ts';
export { LEARNING, proposeWeights } from './learn/propose.ts';
export type { Evidence, SideProposal, WeightChange, WeightProposal } from './learn/propose.ts';
export { replayWeights } from './learn/replay.ts';
export type { Replay, Swap } from './learn/replay.ts';
export { listChanges } from './learn/list-changes.ts';
export type { GroupChange, ListChanges, ReplayedList } from './learn/list-changes.ts';
export { attentionAt, distributionOf, exposureOf, gini } from './fairness/exposure.ts';
export type { Distribution, ReadList } from './fairness/exposure.ts';
export { envyOf } from './fairness/envy.ts';
export type { Envy } from './fairness/envy.ts';
export { FOUR_FIFTHS, fourFifths, syntheticGroup } from './fairness/four-fifths.ts';
export type { FourFifths, Selection } from './fairness/four-fifths.ts';
