import type { FieldWords } from '@musubi/programmes';
import type { FieldSpec } from '@musubi/statements';

const STEP = /([0-9]+)\s*[＝=：:\s]\s*([^、,;；。・\n]+)/gu;
const LONGEST = 6;

/**
 * The names of the steps of a short scale, where the help of a field names every one: 「1＝学びたい、2＝経験あり」.
 * Undefined for any other field.
 */
export const scaleOf = (
  spec: FieldSpec,
  words: FieldWords | undefined,
): ReadonlyMap<number, string> | undefined => {
  const { min = 0, max = 0 } = spec;
  if (spec.kind !== 'whole' || max - min >= LONGEST || words?.help === undefined) return undefined;
  const steps = new Map(
    [...words.help.normalize('NFC').matchAll(STEP)].map(([, step, name = '']) => [Number(step), name.trim()]),
  );
  const all = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return all.every((step) => steps.has(step))
    ? new Map(all.map((step) => [step, steps.get(step) ?? '']))
    : undefined;
};
