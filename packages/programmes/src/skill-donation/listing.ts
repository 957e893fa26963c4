import { Choice, Code, Codes, Day, Flag, LongText, Parts, Text, Whole } from '@musubi/statements';
import { accommodations, places, spokenLanguages, themes } from '@musubi/vocabulary';
import { SkillWanted } from '../shared/parts.ts';
import { CalendarPart } from './calendar.ts';

/** `group` and `optional` of a field: a draft may lack anything, the gate names what a request must have. */
const of = (group: string) => ({ group, optional: true }) as const;

export const RHYTHMS = ['once', 'recurring'] as const;
export const REWARDS = ['thanks', 'expenses', 'points', 'paid'] as const;

/** Something to be done for which a shop, a school, a club or a neighbour asks for skill and time. */
export class HelpRequest {
  @Text({ ...of('what'), max: 60 })
  title?: string;

  @Code(themes, of('what'))
  theme?: string;

  @LongText({ ...of('what'), max: 1500 })
  task?: string;

  @Parts(() => SkillWanted, { ...of('what'), max: 10 })
  skills?: SkillWanted[];

  @Codes(spokenLanguages, { ...of('what'), max: 5 })
  languages?: string[];

  @Whole({ ...of('what'), min: 1, max: 50, unit: 'people' })
  peopleNeeded?: number;

  @Choice(RHYTHMS, of('when'))
  rhythm?: string;

  @Parts(() => CalendarPart, { ...of('when'), max: 21 })
  times?: CalendarPart[];

  /** For each person; where it happens once, the hours of that once. */
  @Whole({ ...of('when'), min: 1, max: 60, unit: 'hours-per-month' })
  hoursPerMonth?: number;

  @Day(of('when'))
  from?: string;

  @Day(of('when'))
  until?: string;

  @Code(places, of('where'))
  place?: string;

  @Flag(of('where'))
  remote?: boolean;

  @Text({ ...of('where'), max: 200, sensitivity: 'personal' })
  meetingPoint?: string;

  @Choice(REWARDS, of('thanks'))
  reward?: string;

  @Whole({ ...of('thanks'), min: 1, max: 1_000_000, unit: 'yen' })
  rewardYen?: number;

  @Choice(['once', 'result', 'hour', 'month'], of('thanks'))
  rewardPer?: string;

  @Flag(of('thanks'))
  insured?: boolean;

  /** One may say no to a single task and stop at any time. */
  @Flag(of('freedom'))
  mayDecline?: boolean;

  @Choice(['own-way', 'guided', 'ordered'], of('freedom'))
  supervision?: string;

  /** Hours are set by the other side, coming late or staying away is noted. */
  @Flag(of('freedom'))
  fixedHours?: boolean;

  @Flag(of('freedom'))
  sameAsStaff?: boolean;

  @Flag(of('children'))
  touchesChildren?: boolean;

  /** Never one adult alone with children. */
  @Flag(of('children'))
  twoAdults?: boolean;

  /** Whether こども性暴力防止法 covers the body that asks: by duty, by accreditation, or not. */
  @Choice(['covered', 'accredited', 'none'], of('children'))
  childSafety?: string;

  @Codes(accommodations, { ...of('welcome'), max: 40 })
  offers?: string[];

  @Flag(of('welcome'))
  beginnersWelcome?: boolean;

  @LongText({ ...of('welcome'), max: 1000 })
  message?: string;
}
