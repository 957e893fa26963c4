import { Choices, Code, Codes, Day, Flag, LongText, Text, Whole } from '@musubi/statements';
import { licences, places, towns, trades } from '@musubi/vocabulary';
import { FITTINGS, LEASE_KINDS } from './listing.ts';

const of = (group: string) => ({ group, optional: true, sensitivity: 'personal' }) as const;

/** What somebody who looks for a shop wishes; published, it is a reverse listing to which owners come. */
export class TenantWish {
  @Text({ ...of('shop'), max: 60 })
  title?: string;

  @Code(trades, of('shop'))
  trade?: string;

  @LongText({ ...of('shop'), max: 1200 })
  story?: string;

  @Whole({ ...of('shop'), min: 0, max: 60, unit: 'years' })
  experienceYears?: number;

  @Codes(licences, { ...of('shop'), max: 10 })
  licences?: string[];

  /** 26 = two at night. */
  @Whole({ ...of('shop'), min: 6, max: 30, unit: 'clock-hour' })
  closingHour?: number;

  @Codes(towns, { ...of('where'), max: 61 })
  towns?: string[];

  @Code(places, of('where'))
  place?: string;

  @Whole({ ...of('where'), min: 5, max: 120, unit: 'minutes' })
  maxTravelMinutes?: number;

  @Whole({ ...of('room'), min: 1, max: 5000, unit: 'square-metres' })
  areaMin?: number;

  @Whole({ ...of('room'), min: 1, max: 5000, unit: 'square-metres' })
  areaMax?: number;

  @Whole({ ...of('room'), min: -3, max: 60, unit: 'floor' })
  floorMin?: number;

  @Whole({ ...of('room'), min: -3, max: 60, unit: 'floor' })
  floorMax?: number;

  @Whole({ ...of('room'), min: 300, max: 100_000, unit: 'millimetres' })
  frontageMin?: number;

  @Choices(FITTINGS, of('needs'))
  fittingsWished?: string[];

  @Flag(of('needs'))
  heavyCookingNeeded?: boolean;

  @Flag(of('needs'))
  ductNeeded?: boolean;

  @Whole({ ...of('needs'), min: 0, max: 200, unit: 'gas-units' })
  gasNeeded?: number;

  @Whole({ ...of('needs'), min: 0, max: 500, unit: 'kva' })
  electricNeeded?: number;

  @Whole({ ...of('needs'), min: 0, max: 100, unit: 'millimetres' })
  waterNeeded?: number;

  @Whole({ ...of('money'), min: 0, max: 20_000_000, unit: 'yen-per-month' })
  rentMax?: number;

  @Whole({ ...of('money'), min: 0, max: 500_000_000, unit: 'yen' })
  initialMax?: number;

  @Day(of('when'))
  startFrom?: string;

  @Day(of('when'))
  startBy?: string;

  @Choices(LEASE_KINDS, of('when'))
  leaseKinds?: string[];

  @Whole({ ...of('when'), min: 1, max: 240, unit: 'months' })
  stayMonths?: number;

  /** Shortest trial wished before a lease; 0 = none needed. */
  @Whole({ ...of('when'), min: 0, max: 365, unit: 'days' })
  trialDaysWished?: number;
}
