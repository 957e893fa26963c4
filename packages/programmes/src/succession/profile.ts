import { Choice, Choices, Code, Codes, Day, Flag, LongText, Parts, Text, Whole } from '@musubi/statements';
import { areas, licences, places, trades } from '@musubi/vocabulary';
import { SkillHeld } from '../shared/parts.ts';
import { EXPERIENCE, HANDED_ON, PRICE_BANDS, TRIAL_KINDS } from './listing.ts';
import { MAJORS, STAFF_BANDS } from './public-classes.ts';

const of = (group: string) => ({ group, optional: true, sensitivity: 'personal' }) as const;

export const SUCCESSORS_NAME_WISHES = ['keep', 'keep-if-asked', 'own-name'] as const;
export const SUCCESSORS_STAFF_WISHES = ['keep-all', 'talk-about-it', 'alone'] as const;

/** The largest team somebody has led; the bands of businesses with nobody below them. */
export const TEAMS_LED = ['nobody', ...STAFF_BANDS] as const;

/** Somebody who would carry a business on; published, a wish to which owners may come. */
export class Successor {
  @Text({ ...of('wish'), max: 60 })
  headline?: string;

  @Choices(MAJORS, of('wish'))
  majors?: string[];

  @Codes(trades, { ...of('wish'), max: 10 })
  trades?: string[];

  @Codes(areas, { ...of('wish'), max: 5 })
  areas?: string[];

  @Choices(STAFF_BANDS, of('wish'))
  staffBands?: string[];

  @Choices(HANDED_ON, of('wish'))
  handedOnWished?: string[];

  @LongText({ ...of('wish'), max: 1500 })
  story?: string;

  @Choices(MAJORS, of('can'))
  experiencedMajors?: string[];

  @Choice(EXPERIENCE, of('can'))
  experienceLevel?: string;

  @Whole({ ...of('can'), min: 0, max: 60, unit: 'years' })
  experienceYears?: number;

  @Choice(TEAMS_LED, of('can'))
  teamLed?: string;

  @Parts(() => SkillHeld, { ...of('can'), max: 30 })
  skills?: SkillHeld[];

  @Codes(licences, { ...of('can'), max: 10 })
  licences?: string[];

  /** What can be paid in all, with loans. */
  @Choice(PRICE_BANDS, of('means'))
  fundsBand?: string;

  @Day(of('time'))
  readyFrom?: string;

  @Day(of('time'))
  readyBy?: string;

  /** How long one would learn beside the owner. */
  @Whole({ ...of('time'), min: 0, max: 60, unit: 'months' })
  learningMonths?: number;

  @Flag(of('time'))
  willingToTry?: boolean;

  @Choices(TRIAL_KINDS, of('time'))
  trialKinds?: string[];

  @Choice(SUCCESSORS_NAME_WISHES, of('manner'))
  nameWish?: string;

  @Choice(SUCCESSORS_STAFF_WISHES, of('manner'))
  staffWish?: string;

  @Code(places, of('place'))
  place?: string;

  @Whole({ ...of('place'), min: 5, max: 120, unit: 'minutes' })
  maxTravelMinutes?: number;
}
