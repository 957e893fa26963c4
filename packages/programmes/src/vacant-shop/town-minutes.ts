import type { TravelTable } from '@musubi/matching';
import { metresBetween, townOf } from '@musubi/vocabulary';
import type { Place, Town } from '@musubi/vocabulary';
import { travelTable } from '../shared/travel.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The chome nearest to the middle of its town: stands for the town where an address must not be known. */
const middleOf = ({ places }: Town): Place | undefined => {
  const middle = { lat: mean(places.map((place) => place.lat)), lng: mean(places.map((place) => place.lng)) };
  return [...places].sort((a, b) => metresBetween(a, middle) - metresBetween(b, middle))[0];
};

const middles = new Map<string, string | undefined>();

const standIn = (code: string): string | undefined => {
  const town = townOf(code);
  if (town === undefined || town.code !== code) return code;
  if (!middles.has(code)) middles.set(code, middleOf(town)?.code);
  return middles.get(code);
};

/** Minutes between towns and chome; a town counts from its middle. Undefined for unknown codes. */
export const townMinutes: TravelTable = Object.assign(
  (from: string, to: string): number | undefined => {
    const [a, b] = [standIn(from), standIn(to)];
    return a === undefined || b === undefined ? undefined : travelTable(a, b);
  },
  { revision: 'town-middles-1' },
);
