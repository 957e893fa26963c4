import { MAJORS, STAFF_BANDS } from './public-classes.ts';
import type { Major, StaffBand } from './public-classes.ts';

/** Establishments of the ward by area and kind of trade, and how staff bands share them, per mille. */
export interface Census {
  readonly establishments: Readonly<Record<string, Readonly<Record<Major, number>>>>;
  readonly staffShares: Readonly<Record<Major, Readonly<Record<StaffBand, number>>>>;
}

/** No public cell may stand for fewer businesses: the health ministry's smallest cell is 10 (research/reliability.md 5.2). */
export const SMALLEST_CELL = 10;

/**
 * ESTIMATE, to be replaced by the ward's own table of the 経済センサス‐活動調査: 27,034 private establishments in all (2021),
 * spread over the areas in proportion to population and shopping streets, and over kinds of trade by the shares of the 23
 * wards. Only the order of size matters here: is a cell far from 10 or near it.
 */
// prettier-ignore
export const SETAGAYA_CENSUS: Census = {
  establishments: {
    setagaya:   { food: 1120, retail: 1560, living: 820, making: 310, building: 520, care: 880, learning: 350, business: 2010 },
    kitazawa:   { food: 960,  retail: 1180, living: 640, making: 190, building: 300, care: 590, learning: 270, business: 1370 },
    tamagawa:   { food: 860,  retail: 1370, living: 720, making: 240, building: 450, care: 880, learning: 380, business: 1800 },
    kinuta:     { food: 480,  retail: 840,  living: 480, making: 220, building: 470, care: 640, learning: 270, business: 1010 },
    karasuyama: { food: 350,  retail: 570,  living: 330, making: 130, building: 290, care: 420, learning: 170, business: 594 },
  },
  staffShares: {
    food:     { 'up-to-4': 520, '5-to-9': 250, '10-or-more': 230 },
    retail:   { 'up-to-4': 600, '5-to-9': 210, '10-or-more': 190 },
    living:   { 'up-to-4': 760, '5-to-9': 150, '10-or-more': 90 },
    making:   { 'up-to-4': 660, '5-to-9': 200, '10-or-more': 140 },
    building: { 'up-to-4': 640, '5-to-9': 230, '10-or-more': 130 },
    care:     { 'up-to-4': 330, '5-to-9': 360, '10-or-more': 310 },
    learning: { 'up-to-4': 600, '5-to-9': 190, '10-or-more': 210 },
    business: { 'up-to-4': 740, '5-to-9': 140, '10-or-more': 120 },
  },
};

/** A public class of businesses; what is left out stands for all of it. */
export interface Cell {
  readonly area?: string;
  readonly major?: string;
  readonly staffBand?: string;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** About how many businesses of the reference population a public class stands for; 0 for codes that are not in the table. */
export const cellSize = (cell: Cell, census: Census = SETAGAYA_CENSUS): number => {
  const areas = Object.keys(census.establishments).filter(
    (area) => cell.area === undefined || area === cell.area,
  );
  const majors = MAJORS.filter((major) => cell.major === undefined || major === cell.major);
  const bands = STAFF_BANDS.filter((band) => cell.staffBand === undefined || band === cell.staffBand);
  const shareOf = (major: Major): number => sum(bands.map((band) => census.staffShares[major][band]));
  const counts = areas.flatMap((area) =>
    majors.map((major) => ((census.establishments[area]?.[major] ?? 0) * shareOf(major)) / 1000),
  );
  return Math.floor(sum(counts));
};

/** Whether a public class stands for fewer than `SMALLEST_CELL` businesses (P-04): it must not be published as it is. */
export const smallCell = (cell: Cell, census: Census = SETAGAYA_CENSUS): boolean =>
  cellSize(cell, census) < SMALLEST_CELL;
