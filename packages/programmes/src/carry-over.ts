import { Week } from '@musubi/matching';
import type { FieldOf } from '@musubi/matching';
import type { Class } from '@musubi/statements';
import { areaOf, occupationMiddleOf, tradeOf } from '@musubi/vocabulary';
import { JobSeeker } from './employment/profile.ts';
import { Professional } from './freelance/profile.ts';
import type { SkillHeld } from './shared/parts.ts';
import { DAY_PARTS } from './skill-donation/calendar.ts';
import type { CalendarPart } from './skill-donation/calendar.ts';
import { SkillDonor } from './skill-donation/profile.ts';
import { majorOfDivision } from './succession/public-classes.ts';
import { Successor } from './succession/profile.ts';
import { TenantWish } from './vacant-shop/profile.ts';

/**
 * What one profile tells of a person that holds in another role too: what they can do, where they live, how far they go,
 * when they are free, what they need. Never what they want (pay, trades, rents: these are asked anew), and no text, which
 * was written for other readers.
 */
interface Facts {
  readonly place?: string | undefined;
  readonly maxTravelMinutes?: number | undefined;
  readonly skills?: readonly SkillHeld[] | undefined;
  readonly licences?: readonly string[] | undefined;
  readonly occupations?: readonly string[] | undefined;
  readonly years?: number | undefined;
  readonly majors?: readonly string[] | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly week?: readonly string[] | undefined;
  readonly hoursPerWeek?: number | undefined;
  readonly from?: string | undefined;
}

type Values<T> = { readonly [K in FieldOf<T>]?: T[K] | undefined };

interface Carrying<T extends object> {
  readonly type: Class<T>;
  /** Which facts the fields of this class tell. */
  tells(profile: Values<T>): Facts;
  /** Which fields of this class the facts fill. */
  takes(facts: Facts): Values<T>;
}

/** Least years of each level of experience (shared/parts.ts). */
const YEARS_OF_LEVEL = [0, 0, 1, 3, 10] as const;
const EXPERIENCE_FROM: readonly (readonly [years: number, level: string])[] = [
  [3, 'skilled'],
  [1, 'worked'],
  [0, 'learning'],
];

/** Middles of the occupation classification whose work is that of a kind of business; the others say nothing of one. */
const OCCUPATIONS_OF_MAJOR: Readonly<Record<string, readonly string[]>> = {
  food: ['055', '056', '068', '072', '077'],
  retail: ['044', '045', '046'],
  living: ['053', '054', '058'],
  making: ['067', '069', '070', '071', '073', '074', '075', '076', '078', '079', '080'],
  building: ['008', '089', '090', '091', '092', '094'],
  care: ['021', '022', '023', '024', '026', '028', '049', '050', '051'],
  learning: ['029', '030', '031', '032'],
  business: ['009', '010', '012', '013', '015', '016', '017', '033', '034', '038', '048'],
};

const majorsOf = (occupations: readonly string[] | undefined): string[] | undefined => {
  const middles = (occupations ?? []).map(occupationMiddleOf);
  const majors = Object.entries(OCCUPATIONS_OF_MAJOR)
    .filter(([, codes]) => middles.some((middle) => middle !== undefined && codes.includes(middle)))
    .map(([major]) => major);
  return majors.length > 0 ? majors : undefined;
};

/** The parts of a day in half hours from midnight, within waking hours: until noon, until five, after five. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [18, 24],
  afternoon: [24, 34],
  evening: [34, 42],
};
const clock = (half: number): string =>
  `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
const slotOf = (part: string): string => {
  const [day = '', name = ''] = part.split('-');
  const [from, to] = PARTS[name] ?? [0, 0];
  return `${day} ${clock(from)}-${clock(to)}`;
};

/** Free the whole part, free for some of it, or not. */
const calendarOf = (slots: readonly string[] | undefined): CalendarPart[] | undefined => {
  if (slots === undefined) return undefined;
  const week = Week.of(slots);
  return DAY_PARTS.flatMap((code) => {
    const part = Week.of([slotOf(code)]);
    const shared = week.shared(part);
    return shared === 0 ? [] : [{ code, level: shared === part.count ? 2 : 1 }];
  });
};

/** Only parts that are free as a whole: of the others nobody knows which half. */
const weekOf = (calendar: readonly CalendarPart[] | undefined): string[] | undefined =>
  calendar && Week.of(calendar.filter(({ level }) => level === 2).map(({ code }) => slotOf(code))).slots();

const copied = <T>(list: readonly T[] | undefined): T[] | undefined => list && [...list];

const carrying = <T extends object>(rules: Carrying<T>): Carrying<object> =>
  rules as unknown as Carrying<object>;

const CARRYING: Readonly<Record<string, Carrying<object>>> = {
  employment: carrying<JobSeeker>({
    type: JobSeeker,
    tells: (p) => ({
      ...{ place: p.place, maxTravelMinutes: p.maxTravelMinutes, skills: p.skills, licences: p.licences },
      occupations: p.experience?.map(({ occupation }) => occupation),
      years: p.experience && Math.max(0, ...p.experience.map(({ level }) => YEARS_OF_LEVEL[level] ?? 0)),
      majors: majorsOf(p.experience?.map(({ occupation }) => occupation)),
      ...{ needs: p.needs, week: p.availability, hoursPerWeek: p.maxWeeklyHours, from: p.earliestStart },
    }),
    takes: (f) => ({
      ...{ place: f.place, maxTravelMinutes: f.maxTravelMinutes, earliestStart: f.from },
      ...{ skills: copied(f.skills), licences: copied(f.licences), occupations: copied(f.occupations) },
      ...{ needs: copied(f.needs), availability: copied(f.week) },
      maxWeeklyHours: f.hoursPerWeek === undefined ? undefined : Math.min(48, f.hoursPerWeek),
    }),
  }),
  'skill-donation': carrying<SkillDonor>({
    type: SkillDonor,
    tells: (p) => ({
      ...{ place: p.place, maxTravelMinutes: p.maxTravelMinutes, skills: p.skills, needs: p.needs },
      week: weekOf(p.calendar),
    }),
    takes: (f) => ({
      ...{ place: f.place, maxTravelMinutes: f.maxTravelMinutes },
      ...{ skills: copied(f.skills), needs: copied(f.needs), calendar: calendarOf(f.week) },
    }),
  }),
  succession: carrying<Successor>({
    type: Successor,
    tells: (p) => ({
      ...{ place: p.place, maxTravelMinutes: p.maxTravelMinutes, skills: p.skills, licences: p.licences },
      ...{ years: p.experienceYears, majors: p.experiencedMajors, from: p.readyFrom },
    }),
    takes: (f) => ({
      ...{ place: f.place, maxTravelMinutes: f.maxTravelMinutes, readyFrom: f.from },
      ...{ skills: copied(f.skills), licences: copied(f.licences)?.slice(0, 10) },
      areas: [f.place === undefined ? undefined : areaOf(f.place)].filter((area) => area !== undefined),
      // What somebody has worked in is what they could carry on; whether they wish to is theirs to say.
      ...{ majors: copied(f.majors), experiencedMajors: copied(f.majors), experienceYears: f.years },
      experienceLevel: EXPERIENCE_FROM.find(([years]) => f.years !== undefined && f.years >= years)?.[1],
    }),
  }),
  freelance: carrying<Professional>({
    type: Professional,
    tells: (p) => ({
      ...{ place: p.place, maxTravelMinutes: p.maxTravelMinutes, skills: p.skills, licences: p.licences },
      ...{ occupations: p.occupations, years: p.experienceYears, majors: majorsOf(p.occupations) },
      ...{ hoursPerWeek: p.hoursPerWeek, from: p.availableFrom },
    }),
    takes: (f) => ({
      ...{ place: f.place, maxTravelMinutes: f.maxTravelMinutes, availableFrom: f.from },
      ...{ skills: copied(f.skills), licences: copied(f.licences), occupations: copied(f.occupations) },
      ...{ experienceYears: f.years, hoursPerWeek: f.hoursPerWeek },
    }),
  }),
  'vacant-shop': carrying<TenantWish>({
    type: TenantWish,
    tells: (p) => {
      const major = majorOfDivision(tradeOf(p.trade)?.major ?? '');
      return {
        ...{ place: p.place, maxTravelMinutes: p.maxTravelMinutes, licences: p.licences },
        ...{ years: p.experienceYears, majors: major && [major], from: p.startFrom },
      };
    },
    takes: (f) => ({
      ...{ place: f.place, maxTravelMinutes: f.maxTravelMinutes, startFrom: f.from },
      ...{ licences: copied(f.licences)?.slice(0, 10), experienceYears: f.years },
    }),
  }),
};

/** A draft for another programme from the facts of a profile in one; undefined where nothing carries over. */
export const carryOver = (from: string, to: string, profile: object): object | undefined => {
  const [source, target] = [CARRYING[from], CARRYING[to]];
  if (!source || !target || from === to) return undefined;
  const taken = Object.entries(target.takes(source.tells(profile))).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return taken.length === 0 ? undefined : Object.assign(new target.type(), Object.fromEntries(taken));
};
