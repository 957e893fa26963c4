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
  TermsSheet,
  WordsOf,
} from './definition.ts';
export { PROGRAMMES, PROGRAMME_IDS, programmeOf } from './catalogue.ts';
export { sayChange, sayVerdict } from './say.ts';
export type { SayOptions } from './say.ts';
export { JobOpening } from './employment/listing.ts';
export { JobSeeker } from './employment/profile.ts';
