import {
  allOf,
  atLeast,
  atMost,
  category,
  choiceFits,
  coverage,
  datesMeet,
  flagAgreed,
  overlap,
  programme,
  textSimilarity,
  within,
} from '@musubi/matching';
import { skillSimilarity, terms } from '@musubi/vocabulary';
import { occupationTree } from '../shared/occupation-tree.ts';
import { travelTable } from '../shared/travel.ts';
import type { Brief } from './listing.ts';
import type { Professional } from './profile.ts';

/** What a maker who wishes for one arrangement of rights thinks of another, per mille; our estimate. */
const RIGHTS_FIT = {
  'stays-with-maker': { licensed: 600, transferred: 0 },
  licensed: { 'stays-with-maker': 1000, transferred: 200 },
  transferred: { licensed: 1000, 'stays-with-maker': 1000 },
} as const;

const LENGTHS_FIT = {
  once: { 'some-months': 400, ongoing: 0 },
  'some-months': { once: 500, ongoing: 700 },
  ongoing: { once: 200, 'some-months': 700 },
} as const;

/**
 * Weights are ours, to be tuned on outcomes. Skills weigh most with clients; a stated tie to the town is a real signal
 * (103 applicants for 4 roles in Moriyama chose by it, research/field.md 3.4). Low prices and late money are what
 * freelancers complain of (same place), so these weigh on their side.
 */
export const matching = programme<Brief, Professional>('freelance', ({ must, wish }) => ({
  // Reserved work cannot be presumed lawful: a licence not stated does not pass.
  licences: must(allOf('listing.requiredLicences', 'profile.licences'), { unknown: 'fails' }),
  hourly: must(atLeast('listing.hourlyMax', 'profile.hourlyFloor')),
  daily: must(atLeast('listing.dailyMax', 'profile.dailyFloor')),
  order: must(atLeast('listing.budgetMax', 'profile.orderFloor')),
  reach: must(
    within('listing.place', 'profile.place', {
      minutes: travelTable,
      limit: 'profile.maxTravelMinutes',
      unless: 'listing.remote',
    }),
  ),
  period: must(
    datesMeet('listing.startFrom', 'listing.endBy', 'profile.availableFrom', 'profile.availableUntil'),
  ),

  skills: wish(
    'listing',
    35,
    coverage('listing.skills', 'profile.skills', { similarity: skillSimilarity, levels: true }),
  ),
  experience: wish('listing', 15, atLeast('profile.experienceYears', 'listing.experienceHoped', { soft: 5 })),
  // Half a week's difference: a client can often spread the work.
  hours: wish('listing', 15, atLeast('profile.hoursPerWeek', 'listing.hoursPerWeek', { soft: 20 })),
  ties: wish('listing', 15, overlap('listing.tiesWished', 'profile.ties')),
  references: wish('listing', 10, atLeast('profile.references', 'listing.referencesHoped', { soft: 5 })),
  words: wish('listing', 10, textSimilarity('listing.scope', 'profile.story', { terms })),

  occupation: wish(
    'profile',
    25,
    category('profile.occupations', 'listing.occupation', { distance: occupationTree }),
  ),
  orderWished: wish('profile', 20, atLeast('listing.budgetMax', 'profile.orderWished', { soft: 200_000 })),
  // The law's longest wait is 60 days; one month later than wished counts nothing.
  payment: wish('profile', 15, atMost('listing.paymentDays', 'profile.paymentDaysWished', { soft: 30 })),
  remote: wish('profile', 15, flagAgreed('listing.remote', 'profile.remoteWished')),
  visits: wish('profile', 5, atMost('listing.visitsPerMonth', 'profile.visitsPerMonthMax', { soft: 4 })),
  length: wish('profile', 10, choiceFits('profile.lengths', 'listing.length', { table: LENGTHS_FIT })),
  rights: wish('profile', 10, choiceFits('profile.rights', 'listing.rights', { table: RIGHTS_FIT })),
}));
