export { erase } from './definition.ts';
export type {
  AnyProgramme,
  Band,
  CriterionWords,
  FieldWords,
  GateFinding,
  GateSeverity,
  OutsideView,
  ProgrammeDefinition,
  ProgrammeWords,
  Derived,
  TermsSheet,
  WordsOf,
} from './definition.ts';
export { PROGRAMMES, PROGRAMME_IDS, programmeOf } from './catalogue.ts';
export { LONGEST_INTAKE, proposeStatement } from './intake/propose.ts';
export type { IntakeSource, Proposal } from './intake/propose.ts';
export type { Unread, UnreadMatter } from './intake/sensitive.ts';
export { carryOver } from './carry-over.ts';
export { REMEDIES, isEarned, remedyOf } from './remedies.ts';
export type { Remedy } from './remedies.ts';
export { whatIfIn } from './what-if.ts';
export { sayChange, sayFinding, sayVerdict } from './say.ts';
export { cardSaid, shortCard, upperEnd } from './short-card.ts';
export type { SayOptions } from './say.ts';
export { JobOpening } from './employment/listing.ts';
export { JobSeeker } from './employment/profile.ts';
export { BusinessToHandOn } from './succession/listing.ts';
export { Successor } from './succession/profile.ts';
export { PublicBusiness } from './succession/projection.ts';
export { SETAGAYA_CENSUS, SMALLEST_CELL, cellSize, smallCell } from './succession/census.ts';
export type { Cell, Census } from './succession/census.ts';
export { Brief } from './freelance/listing.ts';
export { Professional } from './freelance/profile.ts';
export { TermsOfOrder, checkTerms } from './freelance/terms.ts';
export { VacantUnit } from './vacant-shop/listing.ts';
export { TenantWish } from './vacant-shop/profile.ts';
