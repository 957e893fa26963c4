import { codeSet } from '../code-set.ts';
import { toKanjiNumber } from '../text/normalise.ts';
import { areas } from './areas.ts';
import type { AreaCode } from './areas.ts';
import { metresBetween } from './geometry.ts';
import { stationList } from './stations.ts';
import type { Station } from './stations.ts';
import { POSTCODE_OF_TOWN } from './postcodes.ts';
import { AREA_OF_CHOME, TOWN_ROWS, WITHOUT_CHOME } from './town-rows.ts';

/** One chome of Setagaya; its code is its official name (太子堂四丁目). */
export interface Place {
  readonly code: string;
  readonly town: string;
  readonly area: AreaCode;
  /** 0 where the town has no chome. */
  readonly chome: number;
  readonly lat: number;
  readonly lng: number;
}

export interface Town {
  readonly code: string;
  readonly kana: string;
  readonly romaji: string;
  /** Seven digits without a dash. */
  readonly postcode: string;
  /** The area of most of its chome; only 駒沢 is split (`areaOf` of a chome is exact). */
  readonly area: AreaCode;
  readonly places: readonly Place[];
}

const placesOf = (town: string, area: AreaCode, points: readonly number[]): readonly Place[] =>
  Array.from({ length: points.length / 2 }, (_, index) => {
    const chome = WITHOUT_CHOME.has(town) ? 0 : index + 1;
    const code = chome === 0 ? town : `${town}${toKanjiNumber(chome)}丁目`;
    return {
      code,
      town,
      chome,
      area: AREA_OF_CHOME[code] ?? area,
      lat: points[index * 2] ?? 0,
      lng: points[index * 2 + 1] ?? 0,
    };
  });

export const townList: readonly Town[] = TOWN_ROWS.map(([code, kana, romaji, area, points]) => ({
  code,
  kana,
  romaji,
  postcode: POSTCODE_OF_TOWN[code] ?? '',
  area,
  places: placesOf(code, area, points),
}));

export const placeList: readonly Place[] = townList.flatMap((town) => town.places);

const townByCode = new Map(townList.map((town) => [town.code, town]));
const placeByCode = new Map(placeList.map((place) => [place.code, place]));

export const towns = codeSet(
  'towns',
  townList.map(({ code, kana, romaji }) => ({ code, ja: code, easy: `${code}（${kana}）`, en: romaji })),
);

export const places = codeSet(
  'places',
  placeList.map(({ code, town, chome }) => {
    const names = townByCode.get(town);
    return {
      code,
      ja: code,
      easy: chome === 0 ? `${town}（${names?.kana}）` : `${town}（${names?.kana}）${chome}丁目（ちょうめ）`,
      en: chome === 0 ? `${names?.romaji}` : `${names?.romaji} ${chome}-chome`,
    };
  }),
);

/** The chome of that official name, or undefined. */
export const placeOf = (code: string): Place | undefined => placeByCode.get(code);

/** The town of a chome or town code, or undefined. */
export const townOf = (code: string): Town | undefined => townByCode.get(placeByCode.get(code)?.town ?? code);

/** The area of a chome or town code, or undefined. */
export const areaOf = (code: string): AreaCode | undefined =>
  areas.has(code) ? (code as AreaCode) : (placeByCode.get(code)?.area ?? townByCode.get(code)?.area);

/** The chome of an area, in the order of the vocabulary. */
export const placesIn = (area: AreaCode): readonly Place[] =>
  placeList.filter((place) => place.area === area);

/** Walking: 80 metres a minute (不動産の表示に関する公正競争規約施行規則), streets 1.3 times as long as the straight line. */
export const WALK_METRES_PER_MINUTE = 80;
export const WALK_DETOUR = 1.3;

/** Whole minutes on foot for a straight-line distance in metres, at least 1. */
export const walkMinutes = (metres: number): number =>
  Math.max(1, Math.round((metres * WALK_DETOUR) / WALK_METRES_PER_MINUTE));

/** The station nearest to a chome (also across the border) and the walk to it; undefined for an unknown code. */
export const nearestStation = (
  code: string,
): { readonly station: Station; readonly walkMinutes: number } | undefined => {
  const place = placeByCode.get(code);
  if (!place) return undefined;
  const best = stationList
    .map((station) => ({ station, metres: metresBetween(place, station) }))
    .reduce((a, b) => (b.metres < a.metres ? b : a));
  return { station: best.station, walkMinutes: walkMinutes(best.metres) };
};
