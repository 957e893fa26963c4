const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const WEEKDAYS = DAYS.slice(0, 5);
export const WEEKEND = DAYS.slice(5);
export const EVERY_DAY = DAYS;

/** Slots such as `mon 09:30-14:00`, the same hours on each of the days. */
export const on = (days: readonly string[], hours: string): string[] => days.map((day) => `${day} ${hours}`);
