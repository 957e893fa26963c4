import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';
import { normalise } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';
import { metresBetween } from './geometry.ts';
import { placeList, townList, walkMinutes } from './places.ts';
import type { Place } from './places.ts';
import { findStations, stationOf } from './stations.ts';

/** How a query named a place: the chome itself, its town, its postcode, or a station nearby. */
export type FoundBy = 'place' | 'town' | 'postcode' | 'station';

export interface FoundPlace {
  readonly code: string;
  readonly by: FoundBy;
  /** For `station`: its name and the walk from it. */
  readonly station?: string;
  readonly walkMinutes?: number;
}

/** The names under which each chome is found. */
const chomeNames = (): readonly Findable[] =>
  townList.flatMap((town) =>
    town.places.map(({ code, chome }) => ({
      code,
      names: [
        code,
        `${town.kana}${chome}ちょうめ`,
        `${town.romaji} ${chome}-chome`,
        `${town.code}${chome}`,
        `${town.kana}${chome}`,
        `${town.romaji}${chome}`,
      ],
    })),
  );

/** Chome that a text names in full. */
export const placeNames = (): readonly Findable[] =>
  townList.flatMap((town) =>
    town.places.filter(({ chome }) => chome > 0).map(({ code }) => ({ code, names: [code] })),
  );

/** Towns as a text names them. */
export const townNames = (): readonly Findable[] =>
  townList.map(({ code, kana, romaji }) => ({ code, names: [code, kana, romaji] }));

const findChome = finder(chomeNames);
const findTowns = finder(townNames);

const NEAR_STATION_MINUTES = 12;

/**
 * Chome named by a query in kanji, kana or romaji, with any width and numerals (三宿２丁目, みしゅく, mishuku 2), by a house
 * number (太子堂4-21-1), by a
 * postcode, or by a station, whose chome within twelve minutes on foot follow, nearest first.
 */
export const findPlaces = (query: string, limit = 20): readonly FoundPlace[] => {
  const found = new Map<string, FoundPlace>();
  const add = (place: FoundPlace): void => {
    if (!found.has(place.code)) found.set(place.code, place);
  };
  for (const place of withPostcode(query)) add({ code: place.code, by: 'postcode' });
  const asked = withoutWard(query);
  const named = findChome(chomeOf(asked), limit);
  const stationFirst = /駅|えき|station/i.test(asked);
  const near = aroundStation(asked);
  if (stationFirst) near.forEach(add);
  const meant = searchKey(chomeOf(asked));
  for (const code of named)
    add({ code, by: named.length === 1 || searchKey(code) === meant ? 'place' : 'town' });
  for (const code of findTowns(asked, 5)) {
    for (const place of placeList) if (place.town === code) add({ code: place.code, by: 'town' });
  }
  near.forEach(add);
  return [...found.values()].slice(0, limit);
};

const withPostcode = (query: string): readonly Place[] => {
  const digits = normalise(query)
    .replace(/[〒\s-]/g, '')
    .slice(0, 7);
  if (!/^[0-9]{7}$/.test(digits)) return [];
  return townList.filter((town) => town.postcode === digits).flatMap((town) => town.places);
};

const withoutWard = (query: string): string =>
  query.replace(/^\s*(?:〒?\s*[0-9０-９]{3}[-‐－ー]?[0-9０-９]{4}\s*)?(?:東京都)?(?:世田谷区(?=.))?/u, '');

/** 太子堂4-21-1 and 太子堂4の21 mean 太子堂4丁目. */
const chomeOf = (query: string): string =>
  normalise(query).replace(/^([^0-9]+)([0-9])(?:[-の].*)$/u, '$1$2丁目');

const aroundStation = (query: string): readonly FoundPlace[] => {
  const code = findStations(query.replace(/(?:の)?(?:近く|周辺|付近|そば)$/u, ''), 1)[0];
  const station = code === undefined ? undefined : stationOf(code);
  if (!station) return [];
  return placeList
    .map((place) => ({ place, walk: walkMinutes(metresBetween(place, station)) }))
    .filter(({ walk }) => walk <= NEAR_STATION_MINUTES)
    .sort((a, b) => a.walk - b.walk)
    .map(({ place, walk }) => ({
      code: place.code,
      by: 'station' as const,
      station: station.code,
      walkMinutes: walk,
    }));
};
