const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const DAY = 86_400_000;

/** The day in Setagaya, YYYY-MM-DD, so many days after a moment. */
export const dayInTokyo = (moment: Date, daysLater = 0): string =>
  FORMAT.format(new Date(moment.getTime() + daysLater * DAY));

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);
