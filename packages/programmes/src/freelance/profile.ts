import { Choices, Code, Codes, Day, Flag, LongText, Parts, Text, Whole } from '@musubi/statements';
import { licences, occupations, places } from '@musubi/vocabulary';
import { SkillHeld } from '../shared/parts.ts';
import { LENGTHS, RIGHTS, TIES } from './listing.ts';

const of = (group: string) => ({ group, optional: true, sensitivity: 'personal' }) as const;

/** A freelancer or specialist; published, a page in the directory of professionals. */
export class Professional {
  @Text({ ...of('work'), max: 60 })
  headline?: string;

  @Codes(occupations, { ...of('work'), max: 10 })
  occupations?: string[];

  @LongText({ ...of('work'), max: 1200 })
  story?: string;

  @Parts(() => SkillHeld, { ...of('can'), max: 40 })
  skills?: SkillHeld[];

  @Codes(licences, { ...of('can'), max: 20 })
  licences?: string[];

  @Whole({ ...of('can'), min: 0, max: 60, unit: 'years' })
  experienceYears?: number;

  /** Works that a client may be told of. */
  @Whole({ ...of('can'), min: 0, max: 999, unit: 'times' })
  references?: number;

  @LongText({ ...of('can'), max: 1000 })
  referencesText?: string;

  /** Below this the person does not work, without consumption tax. */
  @Whole({ ...of('money'), min: 0, max: 200_000, unit: 'yen-per-hour' })
  hourlyFloor?: number;

  @Whole({ ...of('money'), min: 0, max: 1_000_000, unit: 'yen-per-day' })
  dailyFloor?: number;

  /** Smallest order. */
  @Whole({ ...of('money'), min: 0, max: 100_000_000, unit: 'yen' })
  orderFloor?: number;

  @Whole({ ...of('money'), min: 0, max: 100_000_000, unit: 'yen' })
  orderWished?: number;

  @Whole({ ...of('money'), min: 0, max: 365, unit: 'days' })
  paymentDaysWished?: number;

  @Choices(RIGHTS, of('money'))
  rights?: string[];

  @Whole({ ...of('time'), min: 1, max: 60, unit: 'hours-per-week' })
  hoursPerWeek?: number;

  @Day(of('time'))
  availableFrom?: string;

  @Day(of('time'))
  availableUntil?: string;

  @Choices(LENGTHS, of('time'))
  lengths?: string[];

  @Code(places, of('place'))
  place?: string;

  @Whole({ ...of('place'), min: 5, max: 120, unit: 'minutes' })
  maxTravelMinutes?: number;

  /** Wants to work from home or an own office. */
  @Flag(of('place'))
  remoteWished?: boolean;

  @Whole({ ...of('place'), min: 0, max: 31, unit: 'times' })
  visitsPerMonthMax?: number;

  @Choices(TIES, of('place'))
  ties?: string[];
}
