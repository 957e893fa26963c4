import { findOccupations, normalise, occupations, skillList } from '@musubi/vocabulary';

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\d .+#/&'()-]+$/u.test(text);

const mentions = (haystack: string, name: string): boolean => {
  const needle = normalise(name).toLowerCase();
  if (needle.length < 2) return false;
  if (!isLatin(needle)) return haystack.includes(needle);
  const at = haystack.indexOf(needle);
  if (at < 0) return false;
  const before = haystack[at - 1] ?? ' ';
  const after = haystack[at + needle.length] ?? ' ';
  return !/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after);
};

/** Codes of the skills that a text names in Japanese or English, at most `limit`. Text may suggest; a person confirms. */
export const skillsIn = (text: string, limit: number): readonly string[] => {
  const haystack = normalise(text).toLowerCase();
  return skillList
    .filter(({ ja, en }) => mentions(haystack, ja) || mentions(haystack, en))
    .map(({ code }) => code)
    .slice(0, limit);
};

/** How many occupations one word of a title may call up. */
const CANDIDATES = 5;

/** Words of titles that say nothing of the occupation, though names of occupations hold them. */
const EMPTY_WORDS = new Set([
  'from',
  'with',
  'other',
  'work',
  'staff',
  'general',
  'senior',
  'junior',
  'anywhere',
  'time',
]);

/** The occupation that a title most likely means: the whole title first, else the one that most of its words name. */
export const occupationIn = (title: string): string | undefined => {
  const [whole] = findOccupations(title, 1);
  if (whole !== undefined) return whole;
  const hits = new Map<string, number>();
  for (const word of title
    .split(/[\s/,、・|-]+/u)
    .filter((one) => one.length > 3 && !EMPTY_WORDS.has(one.toLowerCase()))) {
    for (const code of findOccupations(word, CANDIDATES)) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  return [...hits].sort(([, a], [, b]) => b - a)[0]?.[0];
};

export const occupationName = (code: string): string => `${code} ${occupations.label(code, 'en')}`;
