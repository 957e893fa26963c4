import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  coverage,
  covers,
  flagAgreed,
  overlap,
  programme,
  textSimilarity,
  within,
} from '@musubi/matching';
import { skillSimilarity, terms } from '@musubi/vocabulary';
import { travelTable } from '../shared/travel.ts';
import type { HelpRequest } from './listing.ts';
import type { SkillDonor } from './profile.ts';

/**
 * Weights are ours, to be tuned on outcomes. Proactive lists elsewhere ask for the same place and a shared theme before
 * anything else (JeVeuxAider, research/field.md 3.2), so the theme leads for the donor, the skill for who asks.
 */
export const matching = programme<HelpRequest, SkillDonor>('skill-donation', ({ must, wish }) => ({
  reach: must(
    within('listing.place', 'profile.place', {
      minutes: travelTable,
      limit: 'profile.maxTravelMinutes',
      unless: 'listing.remote',
    }),
  ),
  times: must(coverage('listing.times', 'profile.calendar', { levels: true })),
  rhythm: must(anyOf('listing.rhythm', 'profile.rhythms')),
  reward: must(anyOf('listing.reward', 'profile.rewards')),
  needs: must(covers('listing.offers', 'profile.needs')),
  languages: must(allOf('listing.languages', 'profile.languages'), { unknown: 'fails' }),
  // こども性暴力防止法 (from 2026-12-25): who has not agreed to the rules is not sent to children; silence is no agreement.
  childRules: must(flagAgreed('profile.childRules', 'listing.touchesChildren'), { unknown: 'fails' }),

  skills: wish(
    'listing',
    45,
    coverage('listing.skills', 'profile.skills', { similarity: skillSimilarity, levels: true }),
  ),
  timesCovered: wish('listing', 25, coverage('listing.times', 'profile.calendar', { levels: true })),
  interest: wish('listing', 20, overlap('listing.theme', 'profile.themes')),
  // Two hours a month short can be shared with a second person.
  hoursGiven: wish('listing', 10, atLeast('profile.hoursPerMonth', 'listing.hoursPerMonth', { soft: 3 })),

  theme: wish('profile', 35, overlap('profile.themes', 'listing.theme')),
  travel: wish(
    'profile',
    25,
    within('listing.place', 'profile.place', {
      minutes: travelTable,
      limit: 'profile.maxTravelMinutes',
      unless: 'listing.remote',
    }),
  ),
  hoursAsked: wish('profile', 20, atMost('listing.hoursPerMonth', 'profile.hoursPerMonth', { soft: 4 })),
  words: wish('profile', 20, textSimilarity('profile.wantToDo', 'listing.task', { terms })),
}));
