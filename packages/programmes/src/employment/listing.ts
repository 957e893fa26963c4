import {
  Choice,
  Choices,
  Code,
  Codes,
  Day,
  Flag,
  LongText,
  Parts,
  Text,
  Week,
  Whole,
} from '@musubi/statements';
import { accommodations, ageExceptions, licences, occupations, places } from '@musubi/vocabulary';
import { Experience, LanguageTask, SkillWanted } from '../shared/parts.ts';

export const CONTRACT_KINDS = ['regular', 'contract', 'part-time', 'dispatch', 'spot'] as const;
export const PAY_KINDS = ['hour', 'day', 'month'] as const;

/** `group` and `optional` of a field: a draft may lack anything, the gate names what a posting must have. */
const of = (group: string) => ({ group, optional: true }) as const;

/** An opening for a job. What a posting must state is decided by the gate, so that drafts can be kept. */
export class JobOpening {
  @Text({ ...of('work'), max: 60 })
  title?: string;

  @Code(occupations, of('work'))
  occupation?: string;

  @LongText({ ...of('work'), max: 1500 })
  duties?: string;

  /** 変更の範囲: what the duties may become later. */
  @LongText({ ...of('work'), max: 500 })
  dutiesChange?: string;

  @Whole({ ...of('work'), min: 1, max: 99, unit: 'people' })
  openings?: number;

  @Code(places, of('place'))
  place?: string;

  @Text({ ...of('place'), max: 200 })
  workplace?: string;

  /** 変更の範囲: where else the work may be. */
  @LongText({ ...of('place'), max: 500 })
  workplaceChange?: string;

  /** Some of the work can be done at home. */
  @Flag(of('place'))
  telework?: boolean;

  /** All of it can. */
  @Flag(of('place'))
  fullyRemote?: boolean;

  @Choice(['no-smoking-premises', 'no-smoking-indoors', 'smoking-room', 'smoking-allowed'], of('place'))
  smoking?: string;

  @Choice(CONTRACT_KINDS, of('contract'))
  contractKind?: string;

  @Choice(['direct', 'dispatch', 'placement-planned-dispatch'], of('contract'))
  agencyStatus?: string;

  @Choice(['open-ended', 'fixed'], of('contract'))
  contractTerm?: string;

  @Whole({ ...of('contract'), min: 1, max: 60, unit: 'months' })
  termMonths?: number;

  @Choice(['none', 'possible', 'automatic'], of('contract'))
  renewal?: string;

  @LongText({ ...of('contract'), max: 500 })
  renewalCriteria?: string;

  @Choice(['none', 'times', 'years'], of('contract'))
  renewalCap?: string;

  /** In the unit that `renewalCap` names. */
  @Whole({ ...of('contract'), min: 0, max: 30, unit: 'times' })
  renewalCapNumber?: number;

  @Choice(['none', 'yes'], of('contract'))
  probation?: string;

  @Whole({ ...of('contract'), min: 1, max: 12, unit: 'months' })
  probationMonths?: number;

  @Text({ ...of('contract'), max: 200 })
  probationTerms?: string;

  @Day(of('contract'))
  startFrom?: string;

  /** The latest day to start. */
  @Day(of('contract'))
  startBy?: string;

  /** The hours in which the work happens; people work `weeklyHoursFrom` to `weeklyHoursTo` of them. */
  @Week(of('hours'))
  shifts?: string[];

  @Choice(['fixed', 'shift', 'flex', 'variable', 'discretionary'], of('hours'))
  hoursSystem?: string;

  @Whole({ ...of('hours'), min: 1, max: 48, unit: 'hours-per-week' })
  weeklyHoursFrom?: number;

  @Whole({ ...of('hours'), min: 1, max: 48, unit: 'hours-per-week' })
  weeklyHoursTo?: number;

  @Whole({ ...of('hours'), min: 0, max: 180, unit: 'minutes' })
  breakMinutes?: number;

  @Choice(['none', 'some'], of('hours'))
  overtime?: string;

  @Whole({ ...of('hours'), min: 1, max: 80, unit: 'hours-per-month' })
  overtimeHours?: number;

  @Text({ ...of('hours'), max: 200 })
  daysOff?: string;

  @Choice(PAY_KINDS, of('pay'))
  payKind?: string;

  /** Per hour, day or month as `payKind` says, without fixed overtime and without commuting money. */
  @Whole({ ...of('pay'), min: 1, max: 3_000_000, unit: 'yen' })
  payMin?: number;

  @Whole({ ...of('pay'), min: 1, max: 3_000_000, unit: 'yen' })
  payMax?: number;

  /** Daily pay: contractual minutes of a day, without breaks. */
  @Whole({ ...of('pay'), min: 30, max: 720, unit: 'minutes' })
  dailyMinutes?: number;

  /** Monthly pay: contractual hours of an average month. */
  @Whole({ ...of('pay'), min: 4, max: 200, unit: 'hours-per-month' })
  monthlyHours?: number;

  /** `payMin` as yen per hour; see pay.ts. */
  @Whole({ ...of('pay'), min: 1, max: 100_000, unit: 'yen-per-hour' })
  hourlyMin?: number;

  @Whole({ ...of('pay'), min: 1, max: 100_000, unit: 'yen-per-hour' })
  hourlyMax?: number;

  @Whole({ ...of('pay'), min: 1, max: 500_000, unit: 'yen-per-month' })
  fixedOvertimePay?: number;

  @Whole({ ...of('pay'), min: 1, max: 80, unit: 'hours-per-month' })
  fixedOvertimeHours?: number;

  /** Overtime beyond the fixed hours is paid on top. */
  @Flag(of('pay'))
  fixedOvertimeExcess?: boolean;

  @Text({ ...of('pay'), max: 300 })
  allowances?: string;

  @Choices(['employment', 'accident', 'health', 'pension', 'none'], of('pay'))
  insurance?: string[];

  @Codes(licences, { ...of('wanted'), max: 10 })
  requiredLicences?: string[];

  @Codes(licences, { ...of('wanted'), max: 10 })
  welcomeLicences?: string[];

  @Parts(() => SkillWanted, { ...of('wanted'), max: 15 })
  skills?: SkillWanted[];

  @Parts(() => Experience, { ...of('wanted'), max: 5 })
  experience?: Experience[];

  @Parts(() => LanguageTask, { ...of('wanted'), max: 6 })
  languageTasks?: LanguageTask[];

  @Codes(accommodations, { ...of('welcome'), max: 40 })
  offers?: string[];

  @Flag(of('welcome'))
  sideJobWelcome?: boolean;

  @Flag(of('welcome'))
  welcomesRechallenge?: boolean;

  @LongText({ ...of('welcome'), max: 1000 })
  message?: string;

  @Whole({ ...of('selection'), min: 15, max: 100, unit: 'years' })
  ageFrom?: number;

  @Whole({ ...of('selection'), min: 15, max: 100, unit: 'years' })
  ageTo?: number;

  @Code(ageExceptions, of('selection'))
  ageException?: string;

  @LongText({ ...of('selection'), max: 300 })
  ageReason?: string;

  @Choices(['documents', 'interview', 'test', 'trial-work', 'visit'], of('selection'))
  selectionSteps?: string[];

  @LongText({ ...of('selection'), max: 1000 })
  screeningQuestions?: string;

  @Text({ ...of('employer'), max: 100 })
  employerName?: string;

  @Text({ ...of('employer'), max: 200 })
  employerAddress?: string;

  @Text({ ...of('employer'), max: 200 })
  contact?: string;
}
