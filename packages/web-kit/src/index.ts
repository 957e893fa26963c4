export { startApp } from './app.ts';

export { musubiI18n, rememberLanguage, startingLanguage } from './i18n/i18n.ts';
export type { AppWords } from './i18n/i18n.ts';
export { useLanguage, useSay } from './i18n/say.ts';
export type { Keys, KitKey, Say, SayFacts } from './i18n/say.ts';
export { clockText, dayText, daysUntil, momentText, numberText } from './i18n/format.ts';
export { valueText } from './i18n/value-text.ts';
export { weekText } from './i18n/week-text.ts';
export type { KitWords } from './words/kit.ja.ts';

export { useSession } from './session/session-store.ts';
export { problemOf, useAction, useLoad } from './session/use-api.ts';
export type { Action, Loading } from './session/use-api.ts';
export { useLiveEvents } from './live/live-events.ts';
export type { LiveEvent } from './live/live-events.ts';

export { default as AppShell } from './shell/AppShell.vue';
export { default as ConfirmDialog } from './shell/ConfirmDialog.vue';
export { default as KnotMark } from './shell/KnotMark.vue';
export { default as LanguageSwitch } from './shell/LanguageSwitch.vue';
export { default as NavIcon } from './shell/NavIcon.vue';
export type { IconName, NavItem } from './shell/nav.ts';

export { default as EmptyState } from './states/EmptyState.vue';
export { default as ErrorState } from './states/ErrorState.vue';
export { default as LoadingState } from './states/LoadingState.vue';
export { default as ErrorSummary } from './problems/ErrorSummary.vue';
export { default as ProblemNotice } from './problems/ProblemNotice.vue';
export { fieldId, problemsAt, ruleText } from './problems/field-problems.ts';

export { default as ChoiceField } from './forms/ChoiceField.vue';
export { default as ChoicesField } from './forms/ChoicesField.vue';
export { default as CodeField } from './forms/CodeField.vue';
export { default as CodesField } from './forms/CodesField.vue';
export { default as DraftStatus } from './forms/DraftStatus.vue';
export { default as FieldShell } from './forms/FieldShell.vue';
export { default as FlagField } from './forms/FlagField.vue';
export { default as LongTextField } from './forms/LongTextField.vue';
export { default as NumberField } from './forms/NumberField.vue';
export { default as StatementForm } from './forms/StatementForm.vue';
export { default as TextField } from './forms/TextField.vue';
export { default as WeekGridField } from './forms/WeekGridField.vue';
export { searchCodes } from './forms/code-search.ts';
export { mergeDrafts } from './forms/merge.ts';
export { neededFields } from './forms/needed.ts';
export { useDraft } from './forms/use-draft.ts';
export type { DraftSaving, DraftSettings, DraftState, Stored } from './forms/use-draft.ts';
export { isDraft, withField } from './forms/values.ts';
export type { Draft } from './forms/values.ts';
export { DAYS, cellsOf, slotsOf, span } from './forms/week-slots.ts';

export { default as FactList } from './match/FactList.vue';
export { default as FindingsTable } from './match/FindingsTable.vue';
export { default as FitMark } from './match/FitMark.vue';
export { default as MatchCard } from './match/MatchCard.vue';
export { allFacts, cardFacts, titleText } from './match/card-facts.ts';
export type { CardFact } from './match/card-facts.ts';
export { findingOf, points, sayCard, sayFindings, sayNearMiss } from './match/findings.ts';
export type { CardText, SaidLine } from './match/findings.ts';
export { NO_REASONS } from './match/no-reasons.ts';
export type { NoReason } from './match/no-reasons.ts';

export { default as TextIntake } from './intake/TextIntake.vue';
export { default as DraftWhatIf } from './what-if/DraftWhatIf.vue';
export { default as WhatIfPanel } from './what-if/WhatIfPanel.vue';
export { sayCount } from './what-if/edit-words.ts';
export { useOneChange } from './what-if/use-one-change.ts';
export { useWhatIf } from './what-if/use-what-if.ts';
export type { WhatIfAsking } from './what-if/use-what-if.ts';

export { default as WeightList } from './weights/WeightList.vue';
export { useSideTitle } from './weights/use-side-title.ts';

export { default as KnotProgress } from './progress/KnotProgress.vue';
export { default as Timeline } from './progress/Timeline.vue';
export { commandText, dueText, reasonText, waitingText } from './progress/words.ts';

export { default as TownMap } from './map/TownMap.vue';
export { BANDS, bandOf, chomeOf } from './map/geometry.ts';
export type { MapPin } from './map/pins.ts';
