import { Choice, Whole } from '@musubi/statements';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const PARTS = ['morning', 'afternoon', 'evening'] as const;

/** The 21 parts of a week: until noon, until five, after five. */
export const DAY_PARTS: readonly string[] = DAYS.flatMap((day) => PARTS.map((part) => `${day}-${part}`));

/**
 * One part of a week in three states, as GBER asks seniors (research/field.md 3.2): level 2 all of it, level 1 part of
 * it, and no entry for not free. A need says in the same way whether it takes all of that part or some of it.
 */
export class CalendarPart {
  @Choice(DAY_PARTS)
  code!: string;

  @Whole({ min: 1, max: 2 })
  level!: number;
}
