const TOKYO_MS = 9 * 3_600_000;

/** `YYYY-MM-DD` in Tokyo, so many days or calendar months after a moment; the end of a shorter month at most. */
export const dayAfter = (
  now: Date,
  { days = 0, months = 0 }: { readonly days?: number; readonly months?: number },
): string => {
  const tokyo = new Date(now.getTime() + TOKYO_MS);
  const [year, month, date] = [
    tokyo.getUTCFullYear(),
    tokyo.getUTCMonth() + months,
    tokyo.getUTCDate() + days,
  ];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = days === 0 ? Math.min(date, lastOfMonth) : date;
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
};
