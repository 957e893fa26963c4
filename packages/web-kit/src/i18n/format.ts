import type { Language } from '@musubi/statements';

const tag = (language: Language): string => (language === 'en' ? 'en-GB' : 'ja-JP');
const ZONE = { timeZone: 'Asia/Tokyo' } as const;
const DAY_MS = 86_400_000;

/** 11月22日(日) 16:30, in Tokyo. */
export const momentText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), {
    ...ZONE,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));

/** 16:30, in Tokyo. */
export const clockText = (when: Date, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), { ...ZONE, hour: '2-digit', minute: '2-digit' }).format(when);

/** 2026年11月22日 for `YYYY-MM-DD`. */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );

export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(tag(language)).format(value);

const tokyoDay = (when: Date): number => Math.floor((when.getTime() + 9 * 3_600_000) / DAY_MS);

/** The day in Tokyo, YYYY-MM-DD. */
export const todayInTokyo = (now: Date = new Date()): string =>
  new Date(tokyoDay(now) * DAY_MS).toISOString().slice(0, 10);

/** Calendar days in Tokyo from now until a moment; negative when it has passed. */
export const daysUntil = (iso: string, now: Date = new Date()): number =>
  tokyoDay(new Date(iso)) - tokyoDay(now);
