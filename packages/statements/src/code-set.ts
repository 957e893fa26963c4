export type Language = 'ja' | 'ja-easy' | 'en';
export const LANGUAGES: readonly Language[] = ['ja', 'ja-easy', 'en'];

/** A closed list of codes with a name for people in each language. Unknown codes label as themselves. */
export interface CodeSet {
  readonly name: string;
  readonly codes: readonly string[];
  has(code: string): boolean;
  label(code: string, language: Language): string;
}
