import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  category,
  coverage,
  covers,
  datesMeet,
  flagAgreed,
  levelAtLeast,
  optIn,
  programme,
  scheduleOverlap,
  textSimilarity,
  within,
} from '@musubi/matching';
import { CEFR_LEVELS, occupationSimilarity, skillSimilarity, terms } from '@musubi/vocabulary';
import { occupationTree } from '../shared/occupation-tree.ts';
import { travelTable } from '../shared/travel.ts';
import type { JobOpening } from './listing.ts';
import type { JobSeeker } from './profile.ts';

/**
 * Weights are ours, to be tuned on outcomes (research/field.md 7):
 * an employer asks first whether the hours are covered and the work can be done, a person whether it is the work they
 * want, pays what they need and fits their day.
 */
export const matching = programme<JobOpening, JobSeeker>('employment', ({ must, wish }) => ({
  // A licence that the law asks for cannot be presumed: not stated does not pass.
  licences: must(allOf('listing.requiredLicences', 'profile.licences'), { unknown: 'fails' }),
  reach: must(
    within('listing.place', 'profile.place', {
      minutes: travelTable,
      limit: 'profile.maxTravelMinutes',
      unless: 'listing.fullyRemote',
    }),
  ),
  payFloor: must(atLeast('listing.hourlyMax', 'profile.minHourlyPay')),
  hoursPossible: must(
    scheduleOverlap('listing.shifts', 'profile.availability', {
      of: 'listing',
      atLeastHours: 'listing.weeklyHoursFrom',
    }),
  ),
  // 入管法施行規則19条5項 (28 hours a week, all jobs together) and every other reason alike: only the number is known.
  // Most people have no such limit, and nobody should have to read that they did not state one.
  permittedHours: must(atMost('listing.weeklyHoursFrom', 'profile.permittedWeeklyHours', { quiet: true }), {
    fixed: ['profile.permittedWeeklyHours'],
  }),
  needs: must(covers('listing.offers', 'profile.needs')),
  contractKind: must(anyOf('listing.contractKind', 'profile.contractKinds')),

  hoursCovered: wish(
    'listing',
    25,
    scheduleOverlap('listing.shifts', 'profile.availability', {
      of: 'listing',
      enoughHours: 'listing.weeklyHoursTo',
    }),
  ),
  skills: wish(
    'listing',
    30,
    coverage('listing.skills', 'profile.skills', { similarity: skillSimilarity, levels: true }),
  ),
  experience: wish(
    'listing',
    20,
    coverage('listing.experience', 'profile.experience', { similarity: occupationSimilarity, levels: true }),
  ),
  // One level short is half: what is missing is often learnt at work.
  language: wish(
    'listing',
    15,
    levelAtLeast('listing.languageTasks', 'profile.languageTasks', {
      scale: CEFR_LEVELS,
      taskwise: true,
      soft: 1,
    }),
  ),
  welcomeLicences: wish('listing', 5, coverage('listing.welcomeLicences', 'profile.licences')),
  rechallenge: wish('listing', 5, optIn('listing.welcomesRechallenge', 'profile.rechallenge')),

  occupation: wish(
    'profile',
    30,
    category('profile.occupations', 'listing.occupation', { distance: occupationTree }),
  ),
  // 300 yen is about a quarter of the minimum wage: beyond that the starting pay is another job's.
  pay: wish('profile', 20, atLeast('listing.hourlyMin', 'profile.minHourlyPay', { soft: 300 })),
  // A working day (8 hours) more than wished counts nothing.
  weeklyHours: wish('profile', 15, atMost('listing.weeklyHoursFrom', 'profile.maxWeeklyHours', { soft: 8 })),
  travel: wish(
    'profile',
    15,
    within('listing.place', 'profile.place', {
      minutes: travelTable,
      limit: 'profile.maxTravelMinutes',
      unless: 'listing.fullyRemote',
    }),
  ),
  telework: wish('profile', 5, flagAgreed('listing.telework', 'profile.telework')),
  sideJob: wish('profile', 5, flagAgreed('listing.sideJobWelcome', 'profile.sideJob')),
  // 30 days: about the notice that people give where they work now.
  start: wish(
    'profile',
    5,
    datesMeet('listing.startFrom', 'listing.startBy', 'profile.earliestStart', null, { softDays: 30 }),
  ),
  words: wish('profile', 5, textSimilarity('profile.wantToDo', 'listing.duties', { terms })),
}));
