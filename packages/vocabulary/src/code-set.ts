import type { CodeSet, Language } from '@musubi/statements';

/** One entry of a vocabulary: its code and how people call it. An empty `easy` means that `ja` is easy already. */
export interface Entry {
  readonly code: string;
  readonly ja: string;
  readonly easy?: string;
  readonly en: string;
}

/** Compact row of a vocabulary: code, Japanese, やさしい日本語 ('' when the Japanese is easy already), English. */
export type Row = readonly [code: string, ja: string, easy: string, en: string];

export const entriesOf = (rows: readonly Row[]): readonly Entry[] =>
  rows.map(([code, ja, easy, en]) => ({ code, ja, easy, en }));

/**
 * A closed list of codes with labels. Codes keep the order given. A code that is not in the list labels as itself.
 * Throws when a code is given twice: that is a mistake in the data of this package.
 */
export const codeSet = (name: string, entries: readonly Entry[]): CodeSet => {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  if (byCode.size !== entries.length) throw new Error(`${name}: a code appears twice`);
  const codes = entries.map((entry) => entry.code);
  return {
    name,
    codes,
    has: (code: string) => byCode.has(code),
    label: (code: string, language: Language) => labelOf(byCode.get(code), language) ?? code,
  };
};

const labelOf = (entry: Entry | undefined, language: Language): string | undefined => {
  if (!entry) return undefined;
  if (language === 'en') return entry.en;
  if (language === 'ja-easy') return entry.easy || entry.ja;
  return entry.ja;
};
