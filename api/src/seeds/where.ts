import { nearestStation, placeList } from '@musubi/vocabulary';
import type { Dice } from './dice.ts';

/** Chome within ten minutes of a station: where the shops are. */
const BUSY = placeList
  .map(({ code }) => code)
  .filter((code) => (nearestStation(code)?.walkMinutes ?? 99) <= 10);
const ALL = placeList.map(({ code }) => code);

/** Shops stand near stations. */
export const shopPlace = (dice: Dice): string => dice.pick(dice.chance(0.85) ? BUSY : ALL);

/** People live everywhere. */
export const homePlace = (dice: Dice): string => dice.pick(ALL);
