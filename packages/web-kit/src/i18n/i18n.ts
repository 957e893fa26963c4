import { createI18n } from 'vue-i18n';
import { LANGUAGES } from '@musubi/statements';
import type { Language } from '@musubi/statements';
import { kitEn } from '../words/kit.en.ts';
import { kitEasy } from '../words/kit.ja-easy.ts';
import { kitJa } from '../words/kit.ja.ts';

const STORED = 'musubi.language';
const KIT = { ja: kitJa, 'ja-easy': kitEasy, en: kitEn };

/** The words of an app: the same tree in each language, under names that are not `kit`. */
export type AppWords<T extends object> = Readonly<Record<Language, T>>;

/** `ja-easy` is Japanese to a screen reader; only the words differ. */
export const markDocument = (language: Language): void => {
  document.documentElement.lang = language === 'en' ? 'en' : 'ja';
};

/** The language that this browser chose before, or the first of the browser's that we speak, or Japanese. */
export const startingLanguage = (): Language => {
  const stored = localStorage.getItem(STORED);
  const known = LANGUAGES.find((language) => language === stored);
  if (known) return known;
  const first = navigator.languages.find((tag) => /^(ja|en)/u.test(tag));
  return first?.startsWith('en') ? 'en' : 'ja';
};

export const rememberLanguage = (language: Language): void => {
  localStorage.setItem(STORED, language);
  markDocument(language);
};

/** vue-i18n with the words of the kit and of one app. */
export const musubiI18n = <T extends object>(words: AppWords<T>, language: Language = startingLanguage()) => {
  markDocument(language);
  const messages = Object.fromEntries(LANGUAGES.map((each) => [each, { kit: KIT[each], ...words[each] }]));
  return createI18n({
    legacy: false,
    locale: String(language),
    fallbackLocale: 'ja',
    messages,
    missingWarn: false,
    fallbackWarn: false,
  });
};
