import type { Language } from '@musubi/statements';
import { DAYS } from '../forms/week-slots.ts';
import { kitEn } from '../words/kit.en.ts';
import { kitJa } from '../words/kit.ja.ts';

const dayNames = (days: readonly string[], language: Language): string => {
  const words: Readonly<Record<string, string>> = (language === 'en' ? kitEn : kitJa).days;
  const key = days.join(' ');
  if (key === 'mon tue wed thu fri')
    return language === 'en' ? 'Mon–Fri' : language === 'ja-easy' ? '月〜金' : '平日';
  if (key === 'sat sun') return language === 'en' ? 'Sat, Sun' : '土日';
  if (days.length === 7) return language === 'en' ? 'every day' : '毎日';
  return days.map((day) => words[day] ?? day).join(language === 'en' ? ', ' : '・');
};

const hours = (times: string): string => times.replaceAll(/(^|-)0/gu, '$1').replace('-', '–');

/** Weekly slots in short: 「平日 9:30–14:00、土日 10:00–12:00」. Days with the same hours are named together. */
export const weekText = (slots: readonly string[], language: Language): string => {
  const byHours = new Map<string, string[]>();
  for (const day of DAYS) {
    const own = slots
      .filter((slot) => slot.startsWith(day))
      .map((slot) => slot.slice(4))
      .sort();
    if (own.length === 0) continue;
    const key = own.map(hours).join('・');
    byHours.set(key, [...(byHours.get(key) ?? []), day]);
  }
  return [...byHours]
    .map(([text, days]) => `${dayNames(days, language)} ${text}`)
    .join(language === 'en' ? ', ' : '、');
};
