import { normalise } from './normalise.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What a text says about time: days, clock times on a half-hour grid, days a week, and both folded into a week. */
export interface Hours {
  readonly days: readonly Weekday[];
  /** `HH:MM-HH:MM`, whole half hours, 00:00 to 24:00. */
  readonly times: readonly string[];
  /** 1 to 7, where the text counts them (週3日). */
  readonly daysPerWeek?: number;
  /** `mon 09:30-14:00`; without days every weekday from Monday to Friday; without times nothing. */
  readonly week: readonly string[];
}

const DAY_OF: Readonly<Record<string, Weekday>> = {
  月: 'mon',
  火: 'tue',
  水: 'wed',
  木: 'thu',
  金: 'fri',
  土: 'sat',
  日: 'sun',
};
const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const CLOCK = String.raw`(午前|午後|朝|夜|am|pm)?\s?([0-9]{1,2})(?::([0-9]{2})|時(半|[0-9]{1,2}分)?)`;
const SPAN = new RegExp(`${CLOCK}\\s?(?:から|より|~|-)\\s?${CLOCK}`, 'g');
const FROM_ON = new RegExp(`${CLOCK}\\s?(?:以降|より後)`, 'g');
const UNTIL = new RegExp(`(?<!から\\s?)${CLOCK}\\s?(?:まで)`, 'g');
const DAY_LIST =
  /(?<![\p{L}0-9])((?:[月火水木金土日][・、,]?){2,7})(?=曜|$|[^\p{L}]|[はのにがだでと])|([月火水木金土日])曜/gu;

/** Days and times named in Japanese free text (週3日、9時半から14時まで、土日). Times are rounded inwards to half hours. */
export const hoursIn = (text: string): Hours => {
  const clean = normalise(text);
  const days = daysIn(clean);
  const times = timesIn(clean);
  const count = /週(?:に)?\s?([1-7])(?:~[1-7])?\s?(?:日|回)/.exec(clean)?.[1];
  const on = days.length > 0 ? days : WORKDAYS;
  const week = on.flatMap((day) => times.map((time) => `${day} ${time}`));
  return { days, times, week, ...(count && { daysPerWeek: Number(count) }) };
};

const daysIn = (clean: string): readonly Weekday[] => {
  const found = new Set<Weekday>();
  if (names(clean, /平日|月[~-]金|月曜?(?:日)?から金/g)) WORKDAYS.forEach((day) => found.add(day));
  if (names(clean, /土日|週末/g)) found.add('sat').add('sun');
  if (names(clean, /毎日/g)) WEEKDAYS.forEach((day) => found.add(day));
  for (const match of clean.matchAll(DAY_LIST)) {
    if (isDenied(clean, match)) continue;
    for (const character of match[1] ?? match[2] ?? '') {
      const day = DAY_OF[character];
      if (day) found.add(day);
    }
  }
  return WEEKDAYS.filter((day) => found.has(day));
};

/** 土日は休みたい, 日曜以外: named, but not as days to work. */
const isDenied = (clean: string, match: RegExpMatchArray): boolean => {
  const rest = clean.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 12);
  return /^(?:曜日?)?[^、。]{0,3}(?:休|以外|不可|除|ng|無理|でき?な|働けな|難し)/.test(rest);
};

const names = (clean: string, days: RegExp): boolean =>
  [...clean.matchAll(days)].some((match) => !isDenied(clean, match));

const timesIn = (clean: string): readonly string[] => {
  const found = new Set<string>();
  const add = (from: number, to: number): void => {
    const [start, end] = [Math.ceil(from / 30) * 30, Math.floor(to / 30) * 30];
    if (start < end && end <= 1440) found.add(`${clock(start)}-${clock(end)}`);
  };
  for (const match of clean.matchAll(SPAN)) {
    const from = minuteOf(match, 1);
    const to = minuteOf(match, 5);
    // 9時から5時 means five in the afternoon.
    add(from, to <= from && to + 720 <= 1440 && !match[5] ? to + 720 : to);
  }
  if (found.size > 0) return [...found];
  for (const match of clean.matchAll(FROM_ON)) add(minuteOf(match, 1), 22 * 60);
  for (const match of clean.matchAll(UNTIL)) add(9 * 60, minuteOf(match, 1));
  return [...found];
};

const minuteOf = (match: RegExpMatchArray, at: number): number => {
  const [half, hour, minute, part] = [match[at], Number(match[at + 1]), match[at + 2], match[at + 3]];
  const afternoon = (half === '午後' || half === '夜' || half === 'pm') && hour < 12 ? 720 : 0;
  const minutes = minute ? Number(minute) : part === '半' ? 30 : Number.parseInt(part ?? '0', 10);
  return hour * 60 + minutes + afternoon;
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
