import { fieldsOf } from '@musubi/statements';
import type { FieldSpec } from '@musubi/statements';
import { DAYS } from './week-slots.ts';

export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

export interface CalendarShape {
  /** The field of a part that names the part of the week, such as `mon-morning`. */
  readonly code: FieldSpec;
  /** The field that says how much of it. */
  readonly level: FieldSpec;
}

const KNOWN = new Set<string>(DAYS.flatMap((day) => DAY_PARTS.map((part) => `${day}-${part}`)));

/** A list of parts that is a weekly calendar in a few states; undefined for any other field. */
export const calendarOf = (spec: FieldSpec): CalendarShape | undefined => {
  if (spec.kind !== 'parts' || !spec.part) return undefined;
  const [code, level, ...more] = fieldsOf(spec.part());
  if (!code?.options || level?.kind !== 'whole' || more.length > 0) return undefined;
  return code.options.length > 0 && code.options.every((option) => KNOWN.has(option))
    ? { code, level }
    : undefined;
};
