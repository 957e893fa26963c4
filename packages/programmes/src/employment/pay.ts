import { JobOpening } from './listing.ts';

/** Pay as yen per hour, rounded down. */
export interface HourlyPay {
  readonly min?: number;
  readonly max?: number;
}

/**
 * Pay per hour as 最低賃金法施行規則2条1項 reckons it: hourly pay as it is, daily pay by the hours of a day, monthly pay by the
 * hours of an average month. Fixed overtime and commuting money do not enter. Empty where the hours are not stated.
 */
export const hourlyPay = (listing: JobOpening): HourlyPay => {
  const hours = hoursOf(listing);
  if (hours === undefined) return {};
  return {
    ...perHour('min', listing.payMin, hours),
    ...perHour('max', listing.payMax ?? listing.payMin, hours),
  };
};

type PayFields = Pick<JobOpening, 'payKind' | 'dailyMinutes' | 'monthlyHours' | 'payMin' | 'payMax'>;

const hoursOf = ({ payKind, dailyMinutes, monthlyHours }: PayFields): number | undefined => {
  if (payKind === 'hour') return 1;
  if (payKind === 'day') return dailyMinutes === undefined ? undefined : dailyMinutes / 60;
  return payKind === 'month' ? monthlyHours : undefined;
};

const perHour = (end: 'min' | 'max', pay: number | undefined, hours: number): HourlyPay =>
  pay === undefined ? {} : { [end]: Math.floor(pay / hours + 1e-9) };

/** The listing with its pay per hour as reckoned, whatever stood there; left alone where it cannot be told. */
export const withHourlyPay = (listing: JobOpening): JobOpening => {
  const { min, max } = hourlyPay(listing);
  return Object.assign(new JobOpening(), listing, {
    ...(min === undefined ? {} : { hourlyMin: min }),
    ...(max === undefined ? {} : { hourlyMax: max }),
  });
};

/** People state pay by the day in tens of yen, by the month in thousands. */
const ROUND = { hour: 1, day: 10, month: 1000 } as const;

/**
 * The pay that comes to so many yen an hour, rounded up as people state it. Undefined where the hours are not known, or the
 * lower end would pass the upper one.
 */
export const payFor = (
  listing: PayFields,
  field: 'payMin' | 'payMax',
  perHour: number,
): { readonly field: string; readonly to: number } | undefined => {
  const hours = hoursOf(listing);
  const { payKind, payMax } = listing;
  if (hours === undefined || (payKind !== 'hour' && payKind !== 'day' && payKind !== 'month'))
    return undefined;
  const to = Math.ceil((perHour * hours) / ROUND[payKind] - 1e-9) * ROUND[payKind];
  return field === 'payMin' && payMax !== undefined && to > payMax ? undefined : { field, to };
};
