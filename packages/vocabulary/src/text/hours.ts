import { normaliseTraced } from './normalise.ts';
import { originalSpan } from './traced.ts';
import type { Traced } from './traced.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A stretch of a text, in UTF-16 units, that says something about time. */
export interface HourWords {
  readonly about: 'days' | 'times' | 'count';
  readonly from: number;
  readonly to: number;
}

/** What a text says about time: days, clock times on a half-hour grid, days a week, and both folded into a week. */
export interface Hours {
  readonly days: readonly Weekday[];
  /** `HH:MM-HH:MM`, whole half hours, 00:00 to 24:00. */
  readonly times: readonly string[];
  /** 1 to 7, where the text counts them (週3日). */
  readonly daysPerWeek?: number;
  /** 週3~4日: the larger number. */
  readonly daysPerWeekTo?: number;
  /** 週3日以上, 週3日から: at least so many. */
  readonly daysPerWeekOpen?: true;
  /** `mon 09:30-14:00`; without days every weekday from Monday to Friday; without times nothing. */
  readonly week: readonly string[];
  readonly words: readonly HourWords[];
}

const KANJI_DAYS = '月火水木金土日';
const ENGLISH_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const ENGLISH_DAY = '(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?';
const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND: readonly Weekday[] = ['sat', 'sun'];

/** From the half to the hour: after noon or in the evening, hours below this are twelve later (昼2時 = 14:00). */
const LATER_BELOW: Readonly<Record<string, number>> = { 午後: 12, 夕方: 12, 夜: 13, 晩: 13, pm: 12, 昼: 8 };
/** The day ends at midnight; what goes on after it belongs to the next day and is added by hand. */
const MIDNIGHT = 1440;
const HALF = '(午前|午後|早朝|朝|お?昼|夕方|夜|晩|深夜|翌朝?|am|pm)?(?:の)?';
const CLOCK = String.raw`${HALF}\s?([0-9]{1,2})(?::([0-9]{2})|時(半|[0-9]{1,2}分)?)(?:頃|ごろ|ぐらい|くらい)?`;
/** 9~14時, 9-14時: the unit is said once. */
const BARE = String.raw`${HALF}\s?([0-9]{1,2})()()`;
const SPANS: readonly RegExp[] = [
  new RegExp(`${CLOCK}\\s?(?:から|より|~|-|to|until)\\s?${CLOCK}`, 'g'),
  new RegExp(`(?<![0-9:])${BARE}\\s?[~-]\\s?${CLOCK}`, 'g'),
];
const FROM_ON = new RegExp(`${CLOCK}\\s?(?:以降|より後|から|~)`, 'g');
const UNTIL = new RegExp(`${CLOCK}\\s?(?:まで)`, 'g');

/** Parts of a day that have no clock in them, as half hours from midnight. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/早朝/g, 12, 18],
  [/午前中?|朝(?![食礼刊ご])|(?<![a-z])mornings?/g, 18, 24],
  [/(?:午後|(?<![a-z])afternoons?)(?!\s?[0-9])/g, 26, 34],
  [/日中|お?昼間/g, 18, 34],
  [/放課後/g, 30, 34],
  [/夕方/g, 34, 44],
  [/(?<!深)(?:夜|晩)(?![勤景桜])(?:間)?|(?<![a-z])evenings?/g, 36, 44],
];

/** 朝から夕方まで: where such parts begin and end, in half hours. */
const PART_SPAN = /(早朝|朝|午前中?|お?昼)から(お?昼(?:過ぎ|すぎ|頃|ごろ)?|夕方|夜|晩)/g;
const PART_FROM: Readonly<Record<string, number>> = { 早朝: 12, 朝: 18, 午前: 18, 午前中: 18, 昼: 24 };
const PART_TO: Readonly<Record<string, number>> = { 昼: 28, 夕方: 36, 夜: 42, 晩: 42 };

const DAY_LIST =
  /(?<![\p{L}0-9])((?:[月火水木金土日](?:[・、,と/]?)){2,7})(?:祝日?)?(?=曜|$|[^\p{L}]|[はのにがだでと休定]|午[前後]|[早夕]|朝|昼|夜)|([月火水木金土日])曜日?/gu;
const DAY_RANGE =
  /([月火水木金土日])(?:曜日?)?\s?(?:~|-|から)\s?([月火水木金土日])(?:曜日?|(?![\p{L}0-9]))/gu;
const ENGLISH_RANGE = new RegExp(`(?<![a-z])${ENGLISH_DAY}\\s?(?:-|~|to)\\s?${ENGLISH_DAY}(?![a-z])`, 'g');
const ENGLISH_ONE = new RegExp(`(?<![a-z])${ENGLISH_DAY}(?![a-z])`, 'g');
const COUNT =
  /週(?:に)?\s?([1-7])(?:\s?(?:~|-|、|か|日か)\s?([1-7]))?\s?(?:日|回)(?:間)?(?:\s?(以上|から|~))?/g;

interface Piece {
  readonly at: number;
  readonly length: number;
}
interface DayPiece extends Piece {
  readonly days: readonly Weekday[];
}
interface TimePiece extends Piece {
  readonly time: string;
}

const pieceOf = (match: RegExpMatchArray): Piece => ({ at: match.index ?? 0, length: match[0].length });

/** Days and times named in free text (週3日、9時半から14時まで、土日). Times are rounded inwards to half hours. Never throws. */
export const hoursIn = (text: string): Hours => {
  const clean = normaliseTraced(text);
  const { pieces: dayPieces, refused } = daysIn(clean.text);
  const said = new Set(dayPieces.flatMap((piece) => piece.days));
  const days = WEEKDAYS.filter((day) => said.has(day));
  const timePieces = timesIn(clean.text);
  const times = [...new Set(timePieces.map(({ time }) => time))];
  const others = refused.size > 0 ? WEEKDAYS.filter((day) => !refused.has(day)) : WORKDAYS;
  const on = days.length > 0 ? days : others;
  const week = on.flatMap((day) => times.map((time) => `${day} ${time}`));
  const count = [...clean.text.matchAll(COUNT)][0];
  return {
    days,
    times,
    week,
    ...countOf(count),
    words: [
      ...wordsOf(clean, 'days', dayPieces),
      ...wordsOf(clean, 'times', timePieces),
      ...wordsOf(clean, 'count', count ? [pieceOf(count)] : []),
    ],
  };
};

const wordsOf = (clean: Traced, about: HourWords['about'], pieces: readonly Piece[]): readonly HourWords[] =>
  pieces.map(({ at, length }) => {
    const [from, to] = originalSpan(clean, at, at + length);
    return { about, from, to };
  });

const countOf = (match: RegExpMatchArray | undefined) => {
  if (!match) return {};
  const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
  return {
    daysPerWeek: low,
    ...(high > low && { daysPerWeekTo: high }),
    ...(match[3] !== undefined && { daysPerWeekOpen: true as const }),
  };
};

const between = (from: number, to: number): readonly Weekday[] =>
  from <= to ? WEEKDAYS.slice(from, to + 1) : WEEKDAYS.filter((_, at) => at >= from || at <= to);

const kanjiDays = (characters: string): readonly Weekday[] =>
  WEEKDAYS.filter((_, at) => characters.includes(KANJI_DAYS.charAt(at)));

const englishAt = (name: string): number => ENGLISH_DAYS.findIndex((day) => day === name.slice(0, 3));

const DAY_READERS: readonly (readonly [RegExp, (match: RegExpMatchArray) => readonly Weekday[]])[] = [
  [DAY_RANGE, ([, a = '', b = '']) => between(KANJI_DAYS.indexOf(a), KANJI_DAYS.indexOf(b))],
  [/平日|(?<![a-z])weekdays?/g, () => WORKDAYS],
  [/土日|週末|(?<![a-z])weekends?/g, () => WEEKEND],
  [/毎日|(?<![a-z])every ?day/g, () => WEEKDAYS],
  [DAY_LIST, (match) => kanjiDays(match[1] ?? match[2] ?? '')],
  [ENGLISH_RANGE, ([, a = '', b = '']) => between(englishAt(a), englishAt(b))],
  [ENGLISH_ONE, ([, a = '']) => WEEKDAYS.slice(englishAt(a), englishAt(a) + 1)],
];

/** What is said first counts for a stretch: 月から金 is a range and not also Monday and Friday. */
const daysIn = (
  clean: string,
): { readonly pieces: readonly DayPiece[]; readonly refused: ReadonlySet<Weekday> } => {
  const named: DayPiece[] = [];
  const refused = new Set<Weekday>();
  const taken: Piece[] = [];
  for (const [pattern, read] of DAY_READERS)
    for (const match of clean.matchAll(pattern)) {
      const piece = pieceOf(match);
      if (taken.some(({ at, length }) => piece.at < at + length && at < piece.at + piece.length)) continue;
      taken.push(piece);
      const days = read(match);
      const stance = stanceAfter(clean, piece);
      if (stance === 'refused') days.forEach((day) => refused.add(day));
      else if (stance === 'all but')
        named.push({ ...piece, days: WEEKDAYS.filter((day) => !days.includes(day)) });
      else named.push({ ...piece, days });
    }
  const pieces = named.map((piece) => ({ ...piece, days: piece.days.filter((day) => !refused.has(day)) }));
  return { pieces, refused };
};

/** 土日は休みたい, 日曜以外: named, but not as days to work. */
const stanceAfter = (clean: string, { at, length }: Piece): 'meant' | 'refused' | 'all but' => {
  const rest = clean.slice(at + length, at + length + 14);
  if (/^(?:曜日?)?(?:・?祝日?)?\s?以外/.test(rest)) return 'all but';
  const refusal =
    /^(?:曜日?)?(?:・?祝日?)?[^、。]{0,3}(?:休|以外|不可|除|ng|無理|でき?な|出られな|入れな|働けな|難し|お断|定休)/;
  return refusal.test(rest) ? 'refused' : 'meant';
};

const timesIn = (clean: string): readonly TimePiece[] => {
  const spans = SPANS.flatMap((pattern) =>
    [...clean.matchAll(pattern)].flatMap((match) => timeOf(match, minuteOf(match, 1), endOf(match))),
  );
  if (spans.length > 0) return spans;
  const open = [
    ...[...clean.matchAll(FROM_ON)].flatMap((match) => timeOf(match, minuteOf(match, 1), LATEST)),
    ...[...clean.matchAll(UNTIL)].flatMap((match) => timeOf(match, EARLIEST, minuteOf(match, 1))),
  ];
  if (open.length > 0) return open;
  const parts = [...clean.matchAll(PART_SPAN)].flatMap((match) => partSpan(match));
  if (parts.length > 0) return parts;
  return PARTS.flatMap(([pattern, from, to]) =>
    [...clean.matchAll(pattern)].flatMap((match) => timeOf(match, from * 30, to * 30)),
  );
};

const partSpan = (match: RegExpMatchArray): readonly TimePiece[] => {
  const [from = '', to = ''] = [match[1]?.replace('お', ''), match[2]?.replace(/お|過ぎ|すぎ|頃|ごろ/gu, '')];
  return timeOf(match, (PART_FROM[from] ?? 18) * 30, (PART_TO[to] ?? 34) * 30);
};

/** Where only one end is said: shops open at nine, and ten at night is late for anybody. */
const EARLIEST = 9 * 60;
const LATEST = 22 * 60;
const NOON = 720;

/** 9時から5時 means five in the afternoon. */
const endOf = (match: RegExpMatchArray): number => {
  const [from, to] = [minuteOf(match, 1), minuteOf(match, 5)];
  if (match[5]?.startsWith('翌') || (to > MIDNIGHT && to < MIDNIGHT + from)) return MIDNIGHT;
  if (from >= LATEST && to <= from - NOON) return MIDNIGHT;
  return to <= from && to + NOON <= MIDNIGHT && (!match[5] || from >= NOON) ? to + NOON : to;
};

const timeOf = (match: RegExpMatchArray, from: number, to: number): readonly TimePiece[] => {
  const [start, end] = [Math.ceil(from / 30) * 30, Math.floor(to / 30) * 30];
  if (start >= end || end > MIDNIGHT) return [];
  return [{ ...pieceOf(match), time: `${clock(start)}-${clock(end)}` }];
};

const minuteOf = (match: RegExpMatchArray, at: number): number => {
  const [half, hour, minute, part] = [match[at], Number(match[at + 1]), match[at + 2], match[at + 3]];
  const later = hour < (LATER_BELOW[half?.replace('お', '') ?? ''] ?? 0) ? NOON : 0;
  const minutes = minute ? Number(minute) : part === '半' ? 30 : Number.parseInt(part || '0', 10);
  return hour * 60 + minutes + later;
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
