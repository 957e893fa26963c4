import { anyOf, choiceFits, levelAtLeast, programme } from '@musubi/matching';
import type { Band } from '../definition.ts';
import { TEAMS_LED } from './profile.ts';
import type { Successor } from './profile.ts';
import type { PublicBusiness } from './projection.ts';

/** The next band is a near size. Our estimate. */
export const SIZES = {
  'up-to-4': { '5-to-9': 400 },
  '5-to-9': { 'up-to-4': 400, '10-or-more': 400 },
  '10-or-more': { '5-to-9': 400 },
} as const;

/**
 * For everybody else. It reads the projection and nothing more: a score that leaned on hidden fields would give them away
 * (300 of 300 simulated listings recovered with at most 495 probes, research/reliability.md 5.2).
 */
export const outsideMatching = programme<PublicBusiness, Successor>(
  'succession-outside',
  ({ must, wish }) => ({
    major: must(anyOf('listing.major', 'profile.majors')),
    area: must(anyOf('listing.area', 'profile.areas')),

    experience: wish('listing', 60, anyOf('listing.major', 'profile.experiencedMajors')),
    team: wish(
      'listing',
      40,
      levelAtLeast('listing.staffBand', 'profile.teamLed', { scale: TEAMS_LED, soft: 1 }),
    ),

    majorWished: wish('profile', 50, anyOf('listing.major', 'profile.majors')),
    size: wish('profile', 50, choiceFits('profile.staffBands', 'listing.staffBand', { table: SIZES })),
  }),
);

/** From these fits (per mille) on; wide steps, since every step that shows is a question that can be asked. */
const HIGH_FROM = 750;
const MIDDLE_FROM = 500;

/** The one thing that outsiders learn of a fit. */
export const bandOf = (fit: number): Band =>
  fit >= HIGH_FROM ? 'high' : fit >= MIDDLE_FROM ? 'middle' : 'low';
