import {
  findAccommodations,
  findIndustries,
  findLanguages,
  findLicences,
  findOccupations,
  findPlaces,
  findSkills,
  findStations,
  findThemes,
  findTrades,
  finder,
} from '@musubi/vocabulary';
import { LANGUAGES } from '@musubi/statements';
import type { CodeSet } from '@musubi/statements';

type Find = (query: string, limit?: number) => readonly string[];

/** The vocabularies that know readings and other names of their codes. */
const OWN: Readonly<Record<string, Find>> = {
  accommodations: findAccommodations,
  industries: findIndustries,
  languages: findLanguages,
  spokenLanguages: findLanguages,
  licences: findLicences,
  occupations: findOccupations,
  places: (query, limit) => findPlaces(query, limit).map((place) => place.code),
  skills: findSkills,
  stations: findStations,
  themes: findThemes,
  trades: findTrades,
};

const made = new Map<string, Find>();

const byLabels = (codes: CodeSet): Find => {
  const known = made.get(codes.name);
  if (known) return known;
  const find = finder(() =>
    codes.codes.map((code) => ({
      code,
      names: [code, ...LANGUAGES.map((language) => codes.label(code, language))],
    })),
  );
  made.set(codes.name, find);
  return find;
};

/** Codes found by kanji, kana or romaji, best first. An empty query shows the beginning of the vocabulary. */
export const searchCodes = (codes: CodeSet, query: string, limit = 30): readonly string[] => {
  if (query.trim() === '') return codes.codes.slice(0, limit);
  const own = OWN[codes.name]?.(query, limit).filter((code) => codes.has(code)) ?? [];
  return own.length > 0 ? own : byLabels(codes)(query, limit);
};
