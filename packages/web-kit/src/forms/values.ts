/** A statement while it is being written: anything may be missing, and numbers may still be text. */
export type Draft = Readonly<Record<string, unknown>>;

export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const asNumber = (value: unknown): number | string | undefined =>
  typeof value === 'number' || typeof value === 'string' ? value : undefined;
export const asFlag = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;
export const asList = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
export const asPart = (value: unknown): Draft | undefined => (isDraft(value) ? value : undefined);
export const asParts = (value: unknown): readonly Draft[] | undefined =>
  Array.isArray(value) ? value.filter(isDraft) : undefined;

/** A copy with one field set, or left out when the value is undefined. */
export const withField = (draft: Draft, name: string, value: unknown): Draft => {
  const { [name]: _, ...rest } = draft;
  return value === undefined ? rest : { ...rest, [name]: value };
};
