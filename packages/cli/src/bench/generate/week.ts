import { slotText } from '@musubi/matching';
import { Weighted } from './dice.ts';
import type { Dice } from './dice.ts';

/** Days (0 = Monday) with half hours from and to; a night is written as an evening and a morning. */
interface Pattern {
  readonly days: readonly number[];
  readonly hours: readonly (readonly [from: number, to: number])[];
  /** Further days with other hours. */
  readonly also?: Pattern;
}

const WEEKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];
const EVERY_DAY = [...WEEKDAYS, ...WEEKEND];

const WEEKDAY = { days: WEEKDAYS, hours: [[18, 36]] } as const;
const EVENINGS_AND_WEEKEND = {
  days: WEEKDAYS,
  hours: [[36, 44]],
  also: { days: WEEKEND, hours: [[18, 42]] },
} as const;
const SCHOOL_HOURS = { days: WEEKDAYS, hours: [[19, 29]] } as const;
const ON_WEEKENDS = { days: WEEKEND, hours: [[16, 42]] } as const;
const ANY_TIME = { days: EVERY_DAY, hours: [[14, 44]] } as const;
const NIGHTS = {
  days: EVERY_DAY,
  hours: [
    [42, 48],
    [0, 12],
  ],
} as const;

/** When people are free and their shares (performance study, section 2). */
const FREE = Weighted.of<Pattern>([
  [WEEKDAY, 38],
  [EVENINGS_AND_WEEKEND, 20],
  [SCHOOL_HOURS, 20],
  [ON_WEEKENDS, 9],
  [ANY_TIME, 8],
  [NIGHTS, 5],
]);

/** When work happens. */
const SHIFTS = Weighted.of<Pattern>([
  [WEEKDAY, 42],
  [SCHOOL_HOURS, 18],
  [{ days: WEEKDAYS, hours: [[34, 44]] }, 8],
  [ON_WEEKENDS, 10],
  [ANY_TIME, 14],
  [NIGHTS, 8],
]);

/** A pattern with its hours moved by up to an hour and, often, one day dropped. */
const vary = (pattern: Pattern, dice: Dice): string[] => {
  const earlier = dice.between(-2, 2);
  const later = dice.between(-2, 2);
  const days = dice.chance(0.5)
    ? pattern.days
    : pattern.days.filter((day) => day !== dice.pick(pattern.days));
  const own = days.flatMap((day) =>
    pattern.hours.map(([from, to]) =>
      slotText({
        day,
        start: from === 0 ? 0 : from + earlier,
        end: Math.min(48, to === 48 ? 48 : to + later),
      }),
    ),
  );
  return pattern.also === undefined ? own : [...own, ...vary(pattern.also, dice)];
};

export const drawFree = (dice: Dice): string[] => vary(FREE.draw(dice), dice);

export const drawShifts = (dice: Dice): string[] => vary(SHIFTS.draw(dice), dice);

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The same week in the coarse calendar of the skill donation: level 2 for all of a part of a day, 1 for some of it. */
export const drawCalendar = (dice: Dice, share: number): { code: string; level: number }[] =>
  DAYS.flatMap((day) => ['morning', 'afternoon', 'evening'].map((part) => `${day}-${part}`))
    .filter(() => dice.chance(share))
    .map((code) => ({ code, level: dice.between(1, 2) }));
