export const DAY = 86_400_000;
/** Japan is nine hours ahead of UTC, and has known no summer time since 1951. */
const TOKYO = 32_400_000;

/** The day in Setagaya, YYYY-MM-DD, so many days after a moment. */
export const dayInTokyo = (moment: Date, daysLater = 0): string =>
  new Date(moment.getTime() + TOKYO + daysLater * DAY).toISOString().slice(0, 10);

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);
