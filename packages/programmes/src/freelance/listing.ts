import { Choice, Choices, Code, Codes, Day, Flag, LongText, Parts, Text, Whole } from '@musubi/statements';
import { licences, occupations, places } from '@musubi/vocabulary';
import { SkillWanted } from '../shared/parts.ts';

/** `group` and `optional` of a field: a draft may lack anything, the gate names what a posting must have. */
const of = (group: string) => ({ group, optional: true }) as const;

/** How somebody is bound to the town; people choose towns they have a tie with (複業クラウド, research/field.md 3.4). */
export const TIES = [
  'lives-here',
  'grew-up-here',
  'works-here',
  'studied-here',
  'family-here',
  'customer-here',
  'wants-to-come',
] as const;

export const LENGTHS = ['once', 'some-months', 'ongoing'] as const;

/** Who owns what is made. */
export const RIGHTS = ['transferred', 'licensed', 'stays-with-maker'] as const;

/** Signs of employment in a contract for services (労働基準法研究会報告, 1985). */
export const CONTROLS = [
  'hours-set',
  'place-set',
  'method-ordered',
  'may-not-decline',
  'no-stand-in',
  'paid-by-hours-present',
  'only-for-us',
] as const;

/** A business with a brief: what is to be made or done, by when, for how much. */
export class Brief {
  @Text({ ...of('work'), max: 60 })
  title?: string;

  @Code(occupations, of('work'))
  occupation?: string;

  /** The work itself: 業務の内容. */
  @LongText({ ...of('work'), max: 1500 })
  scope?: string;

  @LongText({ ...of('work'), max: 600 })
  deliverable?: string;

  @Parts(() => SkillWanted, { ...of('wanted'), max: 12 })
  skills?: SkillWanted[];

  /** Where the law keeps the work to a profession (税理士法52条 and others). */
  @Codes(licences, { ...of('wanted'), max: 5 })
  requiredLicences?: string[];

  @Whole({ ...of('wanted'), min: 0, max: 50, unit: 'years' })
  experienceHoped?: number;

  @Whole({ ...of('wanted'), min: 0, max: 50, unit: 'times' })
  referencesHoped?: number;

  @Choices(TIES, of('wanted'))
  tiesWished?: string[];

  /** For the whole work, without consumption tax. */
  @Whole({ ...of('money'), min: 0, max: 100_000_000, unit: 'yen' })
  budgetMin?: number;

  @Whole({ ...of('money'), min: 0, max: 100_000_000, unit: 'yen' })
  budgetMax?: number;

  @Whole({ ...of('money'), min: 0, max: 200_000, unit: 'yen-per-hour' })
  hourlyMax?: number;

  @Whole({ ...of('money'), min: 0, max: 1_000_000, unit: 'yen-per-day' })
  dailyMax?: number;

  @Choice(['included', 'paid-extra', 'none'], of('money'))
  expenses?: string;

  /** From receipt of the work, or from the client's own payday for sub-orders, to the money. */
  @Whole({ ...of('money'), min: 0, max: 365, unit: 'days' })
  paymentDays?: number;

  /** The client passes on work of its own client (再委託). */
  @Flag(of('money'))
  subOrder?: boolean;

  @Day(of('time'))
  startFrom?: string;

  @Day(of('time'))
  endBy?: string;

  @Choice(LENGTHS, of('time'))
  length?: string;

  @Whole({ ...of('time'), min: 1, max: 60, unit: 'hours-per-week' })
  hoursPerWeek?: number;

  @Code(places, of('place'))
  place?: string;

  /** The workplace in words, as an advert must give it (就業場所). */
  @Text({ ...of('place'), max: 200 })
  workplace?: string;

  /** Can be done wholly elsewhere. */
  @Flag(of('place'))
  remote?: boolean;

  @Whole({ ...of('place'), min: 0, max: 31, unit: 'times' })
  visitsPerMonth?: number;

  @Choice(RIGHTS, of('terms'))
  rights?: string;

  /** 契約の解除・不更新. */
  @LongText({ ...of('terms'), max: 500 })
  terminationTerms?: string;

  @Choices(CONTROLS, of('terms'))
  controls?: string[];

  /** Where to turn about harassment (14条). */
  @Text({ ...of('terms'), max: 200 })
  harassmentContact?: string;

  /** Care for childcare and nursing is offered (13条). */
  @Flag(of('terms'))
  careOffered?: boolean;

  @Text({ ...of('employer'), max: 100 })
  employerName?: string;

  @Text({ ...of('employer'), max: 200 })
  employerAddress?: string;

  @Text({ ...of('employer'), max: 200 })
  contact?: string;
}
