import { computed } from 'vue';
import type { ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Language } from '@musubi/statements';
import type { KitWords } from '../words/kit.ja.ts';

/** The dotted paths of the sentences in a tree of words. */
export type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

export type KitKey = `kit.${Keys<KitWords>}`;
export type SayFacts = Readonly<Record<string, string | number>>;
/** Says a sentence in the language of the screen. `{places}` are filled from the facts. */
export type Say<Key extends string> = (key: Key, facts?: SayFacts) => string;

/** Words of one tree; a key that no language file has does not compile. Call it in `setup`. */
export const useSay = <Key extends string = KitKey>(): Say<Key> => {
  const { t } = useI18n();
  return (key, facts = {}) => t(key, facts);
};

const isLanguage = (value: string): value is Language =>
  value === 'ja' || value === 'ja-easy' || value === 'en';

/** The language of the screen. */
export const useLanguage = (): ComputedRef<Language> => {
  const { locale } = useI18n();
  return computed(() => (isLanguage(locale.value) ? locale.value : 'ja'));
};
