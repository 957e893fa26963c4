import { placeList, placeOf, stationList, townList, townOf } from '@musubi/vocabulary';
import type { Point } from '@musubi/vocabulary';

export const WIDTH = 700;
const MARGIN = 24;
/** Width of a degree of longitude against one of latitude at 35.64° north. */
const SQUEEZE = Math.cos((35.64 * Math.PI) / 180);

const inWard = stationList.filter((station) => station.inWard);
const all: readonly Point[] = [...placeList, ...inWard];
const lats = all.map((point) => point.lat);
const lngs = all.map((point) => point.lng);
const [north, south] = [Math.max(...lats), Math.min(...lats)];
const [east, west] = [Math.max(...lngs), Math.min(...lngs)];
const scale = (WIDTH - 2 * MARGIN) / ((east - west) * SQUEEZE);
export const HEIGHT = Math.round((north - south) * scale + 2 * MARGIN);

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a coordinate lies on the map, in its own units. */
export const spotOf = ({ lat, lng }: Point): Spot => ({
  x: Math.round(MARGIN + (lng - west) * SQUEEZE * scale),
  y: Math.round(MARGIN + (north - lat) * scale),
});

/** A chome or town code as a spot; undefined for areas and unknown codes. */
export const spotOfCode = (code: string): Spot | undefined => {
  const place = placeOf(code);
  if (place) return spotOf(place);
  const town = townOf(code);
  if (!town || town.places.length === 0) return undefined;
  const mean = (pick: (point: Point) => number): number =>
    town.places.reduce((sum, each) => sum + pick(each), 0) / town.places.length;
  return spotOf({ lat: mean((point) => point.lat), lng: mean((point) => point.lng) });
};

/** The chome that stands for a place code: itself, or the middle chome of a town. */
export const chomeOf = (code: string): string | undefined => {
  if (placeOf(code)) return code;
  const own = townList.find((town) => town.code === code)?.places ?? [];
  return own[Math.floor(own.length / 2)]?.code;
};

/** Bands of travel time, from near to far; the last has no end. */
export const BANDS = ['a', 'b', 'c', 'd'] as const;
export type Band = (typeof BANDS)[number];
export const bandOf = (minutes: number): Band =>
  minutes <= 10 ? 'a' : minutes <= 20 ? 'b' : minutes <= 30 ? 'c' : 'd';
