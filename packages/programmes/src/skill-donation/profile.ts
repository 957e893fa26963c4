import { Choices, Code, Codes, Flag, LongText, Parts, Whole } from '@musubi/statements';
import { accommodations, places, spokenLanguages, themes } from '@musubi/vocabulary';
import { SkillHeld } from '../shared/parts.ts';
import { CalendarPart } from './calendar.ts';
import { REWARDS, RHYTHMS } from './listing.ts';

const of = (group: string) => ({ group, optional: true, sensitivity: 'personal' }) as const;

/** Somebody who gives skill and time. */
export class SkillDonor {
  @LongText({ ...of('wish'), max: 1000 })
  wantToDo?: string;

  @Codes(themes, { ...of('wish'), max: 10 })
  themes?: string[];

  @Choices(RHYTHMS, of('wish'))
  rhythms?: string[];

  @Choices(REWARDS, of('wish'))
  rewards?: string[];

  @Parts(() => SkillHeld, { ...of('can'), max: 30 })
  skills?: SkillHeld[];

  @Codes(spokenLanguages, { ...of('can'), max: 10 })
  languages?: string[];

  @Parts(() => CalendarPart, { ...of('time'), max: 21 })
  calendar?: CalendarPart[];

  @Whole({ ...of('time'), min: 1, max: 80, unit: 'hours-per-month' })
  hoursPerMonth?: number;

  @Code(places, of('place'))
  place?: string;

  @Whole({ ...of('place'), min: 5, max: 120, unit: 'minutes' })
  maxTravelMinutes?: number;

  /** Has read the rules for being with children (never alone, no private contact) and keeps to them. */
  @Flag(of('children'))
  childRules?: boolean;

  @Codes(accommodations, { group: 'needs', optional: true, sensitivity: 'sensitive', max: 40 })
  needs?: string[];
}
