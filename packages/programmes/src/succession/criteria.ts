import {
  allOf,
  anyOf,
  atLeast,
  category,
  choiceFits,
  coverage,
  datesMeet,
  flagAgreed,
  levelAtLeast,
  overlap,
  programme,
  textSimilarity,
  within,
} from '@musubi/matching';
import { terms } from '@musubi/vocabulary';
import { tradeTree } from '../shared/trade-tree.ts';
import { travelTable } from '../shared/travel.ts';
import { EXPERIENCE, PRICE_BANDS } from './listing.ts';
import type { BusinessToHandOn } from './listing.ts';
import { TEAMS_LED } from './profile.ts';
import type { Successor } from './profile.ts';
import { SIZES } from './outside-criteria.ts';

/** What a successor's plan for the name means to an owner, per mille; our estimate. */
const NAMES = {
  'must-stay': { keep: 1000, 'keep-if-asked': 1000, 'own-name': 0 },
  'hope-to-stay': { keep: 1000, 'keep-if-asked': 800, 'own-name': 300 },
  free: { keep: 1000, 'keep-if-asked': 1000, 'own-name': 1000 },
} as const;

const STAFF = {
  'keep-all': { 'keep-all': 1000, 'talk-about-it': 500, alone: 0 },
  'talk-about-it': { 'keep-all': 1000, 'talk-about-it': 1000, alone: 300 },
  'nobody-to-keep': { 'keep-all': 1000, 'talk-about-it': 1000, alone: 1000 },
} as const;

/**
 * For people who were let in: the owner, the coordinator, and a counterpart whom the owner approved. Weights are ours, to be
 * tuned on outcomes: sympathy and trying out carry what no price does (relay, pre relay; research/field.md 3.3).
 */
export const matching = programme<BusinessToHandOn, Successor>('succession', ({ must, wish }) => ({
  major: must(anyOf('listing.major', 'profile.majors')),
  area: must(anyOf('listing.area', 'profile.areas')),
  // A barber without a barber is closed by law: a licence not stated does not pass.
  licences: must(allOf('listing.requiredLicences', 'profile.licences'), { unknown: 'fails' }),
  // One band short may be bridged by paying in parts; two may not.
  funds: must(levelAtLeast('listing.priceBand', 'profile.fundsBand', { scale: PRICE_BANDS, soft: 1 })),
  nameKept: must(choiceFits('listing.nameWish', 'profile.nameWish', { table: NAMES })),
  // Handing on takes half a year to a year (TRANBI guide: 6 to 12 months): a gap under 180 days can be closed.
  timing: must(
    datesMeet('listing.handoverFrom', 'listing.handoverBy', 'profile.readyFrom', 'profile.readyBy', {
      softDays: 180,
    }),
  ),

  experience: wish(
    'listing',
    30,
    levelAtLeast('listing.experienceHoped', 'profile.experienceLevel', { scale: EXPERIENCE, soft: 2 }),
  ),
  staff: wish('listing', 20, choiceFits('listing.staffWish', 'profile.staffWish', { table: STAFF })),
  learning: wish('listing', 20, atLeast('profile.learningMonths', 'listing.handoverMonths', { soft: 6 })),
  tryFirst: wish('listing', 15, flagAgreed('profile.willingToTry', 'listing.trialPossible')),
  team: wish(
    'listing',
    15,
    levelAtLeast('listing.staffBand', 'profile.teamLed', { scale: TEAMS_LED, soft: 1 }),
  ),

  trade: wish('profile', 30, category('profile.trades', 'listing.trade', { distance: tradeTree })),
  handedOn: wish('profile', 20, coverage('profile.handedOnWished', 'listing.handedOn')),
  reach: wish(
    'profile',
    15,
    within('listing.place', 'profile.place', { minutes: travelTable, limit: 'profile.maxTravelMinutes' }),
  ),
  story: wish('profile', 15, textSimilarity('profile.story', 'listing.story', { terms })),
  size: wish('profile', 10, choiceFits('profile.staffBands', 'listing.staffBand', { table: SIZES })),
  trial: wish('profile', 10, overlap('profile.trialKinds', 'listing.trialKinds')),
}));
