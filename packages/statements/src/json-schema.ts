import { fieldsOf } from './field.ts';
import type { Class, FieldSpec } from './field.ts';
import { leafSchema } from './rules.ts';
import type { JsonSchema } from './rules.ts';

export interface SchemaOptions {
  /** How a vocabulary's codes are written: in place (default), or by a reference that the caller resolves. */
  readonly codes?: (spec: FieldSpec) => JsonSchema;
}

const inline = (spec: FieldSpec): JsonSchema => ({ type: 'string', enum: spec.codes?.codes ?? [] });

/** The JSON schema (2020-12) of a statement class. It accepts exactly what `read` accepts, but for calendar sense. */
export const schemaOf = (type: Class, options: SchemaOptions = {}): JsonSchema => {
  const fields = fieldsOf(type);
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter((spec) => !spec.optional).map((spec) => spec.name),
    properties: Object.fromEntries(fields.map((spec) => [spec.name, fieldSchema(spec, options)])),
  };
};

const fieldSchema = (spec: FieldSpec, options: SchemaOptions): JsonSchema => {
  if (spec.kind === 'object') return { type: 'object', additionalProperties: true };
  if (!spec.part) return leafSchema(spec, options.codes ?? inline);
  const part = schemaOf(spec.part(), options);
  return spec.kind === 'part' ? part : { type: 'array', maxItems: spec.max, items: part };
};
