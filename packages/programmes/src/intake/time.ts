import type { HourWords, Weekday } from '@musubi/vocabulary';

import { first } from './words.ts';
import type { Reader, Said, Span } from './said.ts';
import { spanOf } from './said.ts';

/** Where days are named without an hour, the usual day of a shop stands there to be mended. */
const USUAL_DAY = '09:00-17:00';

const spansOf = (said: Said, ...about: readonly HourWords['about'][]): readonly Span[] =>
  said.hours.words
    .filter((words) => about.includes(words.about))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);

/** The slots of a week, from days and hours. */
export const weekSaid: Reader = (said) => {
  const { days, week } = said.hours;
  const slots = week.length > 0 ? week : days.map((day) => `${day} ${USUAL_DAY}`);
  return slots.length === 0 ? undefined : { value: slots, spans: spansOf(said, 'days', 'times') };
};

const PARTS: readonly (readonly [part: string, from: string, to: string])[] = [
  ['morning', '00:00', '12:00'],
  ['afternoon', '12:00', '17:00'],
  ['evening', '17:00', '24:00'],
];

const partsOf = (times: readonly string[]): readonly string[] =>
  PARTS.filter(([, from, to]) => times.some((time) => time.slice(0, 5) < to && time.slice(6) > from)).map(
    ([part]) => part,
  );

/** Parts of days, each "some of it": only where days are named. */
export const calendarSaid: Reader = (said) => {
  const { days, times } = said.hours;
  if (days.length === 0) return undefined;
  const parts = times.length > 0 ? partsOf(times) : ['morning', 'afternoon'];
  const codes = days.flatMap((day: Weekday) => parts.map((part) => ({ code: `${day}-${part}`, level: 1 })));
  return { value: codes, spans: spansOf(said, 'days', 'times') };
};

const hoursOf = (time: string): number => {
  const [from = 0, to = 0] = time.split('-').map((clock) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return hour + minute / 60;
  });
  return to - from;
};

const DAILY = /1\s?日(?:に|あたり)?\s?([0-9]{1,2})(?:\s?(?:~|-)\s?[0-9]{1,2})?\s?(?:時間|h)/u;
const WEEKLY = /週(?:に|あたり)?\s?([0-9]{1,2})(?:\s?(?:~|-)\s?([0-9]{1,2}))?\s?(?:時間|h)/u;

/** 週3~4日, a day of five hours: 15 to 20 hours a week. */
export const weeklyHours =
  (which: 'low' | 'high'): Reader =>
  (said) => {
    const weekly = first(said, WEEKLY);
    if (weekly) {
      const value = Number(which === 'high' ? (weekly[2] ?? weekly[1]) : weekly[1]);
      return { value, spans: [spanOf(said, weekly)] };
    }
    return countedHours(said, which);
  };

const countedHours = (said: Said, which: 'low' | 'high') => {
  const { daysPerWeek, daysPerWeekTo, daysPerWeekOpen, times } = said.hours;
  if (daysPerWeek === undefined || (which === 'high' && daysPerWeekOpen)) return undefined;
  const daily = first(said, DAILY);
  const [time, ...others] = times;
  const hours = daily
    ? Number(daily[1])
    : time !== undefined && others.length === 0
      ? hoursOf(time)
      : undefined;
  if (hours === undefined) return undefined;
  const value = Math.ceil(hours * (which === 'high' ? (daysPerWeekTo ?? daysPerWeek) : daysPerWeek));
  return {
    value,
    spans: [...spansOf(said, 'count'), ...(daily ? [spanOf(said, daily)] : spansOf(said, 'times'))],
  };
};

const pad = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const MONTH =
  '(?:(?<year>20[0-9]{2})年|(?<next>来年)|今年)?(?:の)?\\s?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?(?<end>末)?';
const SOON = '(?<soon>今月|来月|再来月)(?<end>末)?';
const AHEAD: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 再来月: 2 };

type Groups = Readonly<Record<string, string | undefined>>;

/** Without a year it is the next such month from today on. */
const monthOf = (
  groups: Groups,
  today: string | undefined,
): readonly [year: number, month: number] | undefined => {
  const [thisYear = 0, thisMonth = 0] = (today ?? '').split('-').map(Number);
  if (groups['soon'] !== undefined) {
    if (today === undefined) return undefined;
    const months = thisYear * 12 + thisMonth - 1 + (AHEAD[groups['soon']] ?? 0);
    return [Math.floor(months / 12), (months % 12) + 1];
  }
  const month = Number(groups['month']);
  if (groups['year'] !== undefined) return [Number(groups['year']), month];
  if (today === undefined) return undefined;
  if (groups['next'] !== undefined) return [thisYear + 1, month];
  return [month < thisMonth ? thisYear + 1 : thisYear, month];
};

/** A day that is the beginning (`from`) or the end (`by`) of something, by the words that follow it. */
const dayIn = (month: string, after: string, ofMonth: 'first' | 'last'): Reader => {
  const pattern = new RegExp(`${month}(?:頃|ごろ)?(?:${after})`, 'u');
  return (said) => {
    const match = first(said, pattern);
    const found = match && monthOf(match.groups ?? {}, said.today);
    if (!match || !found) return undefined;
    const [year, number] = found;
    const last = ofMonth === 'last' || match.groups?.['end'] !== undefined;
    const day = Number(match.groups?.['day'] ?? (last ? lastDay(year, number) : 1));
    return { value: `${String(year)}-${pad(number)}-${pad(day)}`, spans: [spanOf(said, match)] };
  };
};

const FROM = 'から|以降|より|スタート|オープン|開業|開始|に(?:開|始|オープン)';
const BY = 'まで|中に|以内|納品|締め?切|〆';

const firstOf =
  (...readers: readonly Reader[]): Reader =>
  (said, spec) =>
    readers.map((reader) => reader(said, spec)).find((found) => found !== undefined);

export const fromDay: Reader = firstOf(dayIn(MONTH, FROM, 'first'), dayIn(SOON, FROM, 'first'));
export const byDay: Reader = firstOf(dayIn(MONTH, BY, 'last'), dayIn(SOON, BY, 'last'));
/** The day itself, where day and month are said (12月6日の一日). */
export const onDay: Reader = firstOf(fromDay, dayIn(MONTH.replace('日)?', '日)'), '', 'first'));

/** 夜9時まで営業: the hour at which a shop closes; 25 is one at night. */
export const closingHour: Reader = (said) => {
  const match = first(said, /(夜|午後)?\s?([0-9]{1,2})時(?:まで(?:の)?営業|閉店|に閉め)/u);
  if (!match) return undefined;
  const hour = Number(match[2]);
  return { value: match[1] && hour < 12 ? hour + 12 : hour, spans: [spanOf(said, match)] };
};
