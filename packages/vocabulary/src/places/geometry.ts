export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Metres of one degree of latitude and, at 35.64° north, of longitude (WGS 84); exact to a metre within the ward. */
const METRES_PER_LAT = 110_950;
const METRES_PER_LNG = 90_560;

/** Straight-line distance in metres between two points of the ward. */
export const metresBetween = (a: Point, b: Point): number =>
  Math.hypot((a.lat - b.lat) * METRES_PER_LAT, (a.lng - b.lng) * METRES_PER_LNG);
