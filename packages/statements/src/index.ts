export { LANGUAGES } from './code-set.ts';
export type { CodeSet, Language } from './code-set.ts';
export { fieldsOf, formOf } from './field.ts';
export type { Class, FieldKind, FieldSpec, FormGroup, Sensitivity, Unit } from './field.ts';
export {
  Choice,
  Choices,
  Code,
  Codes,
  Day,
  Email,
  Flag,
  FreeObject,
  Id,
  LongText,
  Moment,
  Part,
  Parts,
  Text,
  Week,
  Whole,
} from './decorators.ts';
export type { FieldOptions } from './decorators.ts';
export { read, readDraft, readText } from './read.ts';
export type { FieldProblem, Reading } from './read.ts';
export { schemaOf } from './json-schema.ts';
export type { SchemaOptions } from './json-schema.ts';
export { MAX_SLOTS, brokenRule } from './rules.ts';
export type { JsonSchema } from './rules.ts';
export { lengthOf } from './text-hygiene.ts';
