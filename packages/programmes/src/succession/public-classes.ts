// The five areas, eight kinds of trade and three staff bands are all that outsiders may ever know of a business.

/** Kinds of trade after the divisions of the 日本標準産業分類; small divisions of the ward share one kind. */
export const MAJORS = [
  'food',
  'retail',
  'living',
  'making',
  'building',
  'care',
  'learning',
  'business',
] as const;
export type Major = (typeof MAJORS)[number];

/** Divisions (大分類) of each kind. */
const MAJOR_OF_DIVISION: Readonly<Record<string, Major>> = {
  M: 'food',
  I: 'retail',
  N: 'living',
  A: 'making',
  E: 'making',
  D: 'building',
  P: 'care',
  O: 'learning',
  F: 'business',
  G: 'business',
  H: 'business',
  J: 'business',
  K: 'business',
  L: 'business',
  Q: 'business',
  R: 'business',
};

/** The kind of a division letter; undefined for mining, government and the like, which nobody hands on. */
export const majorOfDivision = (division: string): Major | undefined => MAJOR_OF_DIVISION[division];

export const STAFF_BANDS = ['up-to-4', '5-to-9', '10-or-more'] as const;
export type StaffBand = (typeof STAFF_BANDS)[number];

/** The band of a number of people at work, the owner among them. */
export const staffBandOf = (people: number): StaffBand =>
  people <= 4 ? 'up-to-4' : people <= 9 ? '5-to-9' : '10-or-more';
