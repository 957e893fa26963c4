import { Choices, Code, Codes, Day, Flag, LongText, Parts, Week, Whole } from '@musubi/statements';
import { accommodations, licences, occupations, places } from '@musubi/vocabulary';
import { Experience, LanguageTask, SkillHeld } from '../shared/parts.ts';
import { CONTRACT_KINDS } from './listing.ts';

const of = (group: string) => ({ group, optional: true, sensitivity: 'personal' }) as const;
const sensitive = (group: string) => ({ group, optional: true, sensitivity: 'sensitive' }) as const;

/**
 * Somebody who looks for work. There is no field for name, sex, age, nationality, residence status, disability, family,
 * income support, record or school: what matters of them for work is said as hours, needs and tasks.
 */
export class JobSeeker {
  @LongText({ ...of('wish'), max: 1000 })
  wantToDo?: string;

  @Codes(occupations, { ...of('wish'), max: 10 })
  occupations?: string[];

  @Choices(CONTRACT_KINDS, of('wish'))
  contractKinds?: string[];

  @Whole({ ...of('wish'), min: 500, max: 20_000, unit: 'yen-per-hour' })
  minHourlyPay?: number;

  @Flag(of('wish'))
  telework?: boolean;

  @Flag(of('wish'))
  sideJob?: boolean;

  @Week(of('time'))
  availability?: string[];

  /** How many hours a week are wished at most. */
  @Whole({ ...of('time'), min: 1, max: 48, unit: 'hours-per-week' })
  maxWeeklyHours?: number;

  /** Only where some rule limits the hours; why is nobody's business here. */
  @Whole({ ...sensitive('time'), min: 1, max: 48, unit: 'hours-per-week' })
  permittedWeeklyHours?: number;

  @Day(of('time'))
  earliestStart?: string;

  @Code(places, of('place'))
  place?: string;

  @Whole({ ...of('place'), min: 5, max: 120, unit: 'minutes' })
  maxTravelMinutes?: number;

  @LongText({ ...of('can'), max: 1000 })
  canDo?: string;

  @Parts(() => SkillHeld, { ...of('can'), max: 30 })
  skills?: SkillHeld[];

  @Parts(() => Experience, { ...of('can'), max: 10 })
  experience?: Experience[];

  @Codes(licences, { ...of('can'), max: 20 })
  licences?: string[];

  @Parts(() => LanguageTask, { ...of('can'), max: 6 })
  languageTasks?: LanguageTask[];

  @Codes(accommodations, { ...sensitive('needs'), max: 40 })
  needs?: string[];

  /** Wants to be found by employers who welcome people starting again. */
  @Flag(of('needs'))
  rechallenge?: boolean;
}
