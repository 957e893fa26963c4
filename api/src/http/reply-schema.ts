import { fieldsOf } from '@musubi/statements';
import type { Class, FieldSpec } from '@musubi/statements';

const TEXT = { type: 'string' };

const shapeOf = (field: FieldSpec): object => {
  switch (field.kind) {
    case 'whole':
      return { type: 'integer' };
    case 'flag':
      return { type: 'boolean' };
    case 'choices':
    case 'codes':
    case 'week':
      return { type: 'array', items: TEXT };
    case 'object':
      return { type: 'object', additionalProperties: true };
    case 'part':
      return field.part ? replySchema(field.part()) : {};
    case 'parts':
      return { type: 'array', items: field.part ? replySchema(field.part()) : {} };
    default:
      return TEXT;
  }
};

/**
 * What the serialiser may let out: the fields that the class names, nested ones alike, and nothing else. Only the shape:
 * the serialiser checks no rules, and its schema reader does not know the `u` flag that our patterns need.
 */
export const replySchema = (type: Class): object => ({
  type: 'object',
  additionalProperties: false,
  required: fieldsOf(type)
    .filter((field) => !field.optional)
    .map((field) => field.name),
  properties: Object.fromEntries(fieldsOf(type).map((field) => [field.name, shapeOf(field)])),
});
