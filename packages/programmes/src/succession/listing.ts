import { Choice, Choices, Code, Codes, Day, Flag, LongText, Parts, Text, Whole } from '@musubi/statements';
import { areas, industries, licences, places, trades } from '@musubi/vocabulary';
import { MAJORS, STAFF_BANDS } from './public-classes.ts';

/** Public: the three coarse facts of the projection. */
const open = (group: string) => ({ group, optional: true, sensitivity: 'public' }) as const;
/** A business secret: that it looks for a successor at all. */
const secret = (group: string) => ({ group, optional: true, sensitivity: 'confidential' }) as const;

export const REASONS = ['owners-age', 'no-heir', 'new-path', 'more-than-one-shop', 'other'] as const;

export const HANDED_ON = [
  'staff',
  'lease',
  'recipes',
  'customers',
  'equipment',
  'suppliers',
  'name',
  'website',
  'stock',
] as const;

/** Price of the handing on, in yen; also the scale of the means of a successor. */
export const PRICE_BANDS = ['none', 'up-to-1m', '1m-3m', '3m-5m', '5m-10m', '10m-30m', 'over-30m'] as const;

/** Turnover of the last year, in yen. */
export const TURNOVER_BANDS = ['up-to-10m', '10m-30m', '30m-50m', '50m-100m', 'over-100m'] as const;

export const DECADES = [
  'before-1950',
  '1950s',
  '1960s',
  '1970s',
  '1980s',
  '1990s',
  '2000s',
  '2010s',
  '2020s',
] as const;

export const TRIAL_KINDS = ['visit', 'one-day', 'one-week', 'weekends', 'internship', 'side-job'] as const;

export const OWNERS_NAME_WISHES = ['must-stay', 'hope-to-stay', 'free'] as const;
export const OWNERS_STAFF_WISHES = ['keep-all', 'talk-about-it', 'nobody-to-keep'] as const;

/** Experience in the trade, from none to having run such a business. */
export const EXPERIENCE = ['none', 'learning', 'worked', 'skilled', 'led'] as const;

export const ADVISERS = [
  'succession-centre',
  'registered-supporter',
  'bank-or-tax-accountant',
  'none',
] as const;

/** Somebody who must never see even the anonymous teaser: a rival, a relative, a landlord. */
export class Vetoed {
  @Text({ max: 100, sensitivity: 'confidential' })
  name!: string;

  @Choice(['person', 'company'], { sensitivity: 'confidential' })
  kind!: string;
}

/** A business whose owner looks for a successor. Anonymous until the owner says otherwise, counterpart by counterpart. */
export class BusinessToHandOn {
  @Code(areas, open('outline'))
  area?: string;

  @Choice(MAJORS, open('outline'))
  major?: string;

  @Choice(STAFF_BANDS, open('outline'))
  staffBand?: string;

  /** 中分類 of the 日本標準産業分類, two digits. */
  @Code(industries, secret('business'))
  industry?: string;

  @Code(trades, secret('business'))
  trade?: string;

  @Text({ ...secret('business'), max: 100 })
  businessName?: string;

  @Code(places, secret('business'))
  place?: string;

  /** Everybody at work, the owner among them. */
  @Whole({ ...secret('business'), min: 1, max: 500, unit: 'people' })
  staff?: number;

  @Choice(TURNOVER_BANDS, secret('business'))
  turnoverBand?: string;

  @Choice(DECADES, secret('business'))
  foundedDecade?: string;

  @Choice(REASONS, secret('hand-over'))
  reason?: string;

  @Choices(HANDED_ON, secret('hand-over'))
  handedOn?: string[];

  @Choice(PRICE_BANDS, secret('hand-over'))
  priceBand?: string;

  /** How long the owner will stay and teach. */
  @Whole({ ...secret('hand-over'), min: 0, max: 60, unit: 'months' })
  handoverMonths?: number;

  @Day(secret('hand-over'))
  handoverFrom?: string;

  @Day(secret('hand-over'))
  handoverBy?: string;

  @Flag(secret('trial'))
  trialPossible?: boolean;

  @Choices(TRIAL_KINDS, secret('trial'))
  trialKinds?: string[];

  @Choice(OWNERS_NAME_WISHES, secret('wishes'))
  nameWish?: string;

  @Choice(OWNERS_STAFF_WISHES, secret('wishes'))
  staffWish?: string;

  @Choice(EXPERIENCE, secret('wishes'))
  experienceHoped?: string;

  @Codes(licences, { ...secret('wishes'), max: 5 })
  requiredLicences?: string[];

  /** The no-name sheet, written from a checklist: strengths without anything that names the shop. */
  @LongText({ ...secret('story'), max: 600 })
  pitch?: string;

  @LongText({ ...secret('story'), max: 2000 })
  story?: string;

  @Choice(['none', 'some', 'not-sure'], secret('safety'))
  personalGuarantee?: string;

  @Parts(() => Vetoed, { ...secret('safety'), max: 50 })
  vetoed?: Vetoed[];

  /** The owner has seen what outsiders see, and agreed. */
  @Flag(secret('safety'))
  publishConsent?: boolean;

  /** Whoever is told the name signs a pledge of secrecy first. */
  @Flag(secret('safety'))
  ndaBeforeName?: boolean;

  @Choice(ADVISERS, secret('safety'))
  adviser?: string;

  @Flag(secret('safety'))
  feesExplained?: boolean;
}
