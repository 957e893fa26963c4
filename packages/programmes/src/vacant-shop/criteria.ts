import {
  anyOf,
  atLeast,
  atMost,
  capacityFits,
  category,
  choiceFits,
  coverage,
  datesMeet,
  flagAgreed,
  noneOf,
  programme,
  rangesMeet,
  textSimilarity,
  within,
} from '@musubi/matching';
import type { CapacityRule } from '@musubi/matching';
import { shopAllowed, terms } from '@musubi/vocabulary';
import { tradeTree } from '../shared/trade-tree.ts';
import type { VacantUnit } from './listing.ts';
import type { TenantWish } from './profile.ts';
import { townMinutes } from './town-minutes.ts';

/** Only the ward's building desk knows; a machine may say likely, ask or unlikely (research/field.md 6.5). */
const zoning: CapacityRule = Object.assign(
  (offered: Readonly<Record<string, unknown>>, needed: Readonly<Record<string, unknown>>) => {
    const { zone, area } = offered;
    const { trade } = needed;
    if (typeof zone !== 'string' || typeof area !== 'number' || typeof trade !== 'string') return undefined;
    return shopAllowed(zone, area, trade).answer;
  },
  { revision: 'zoning-field-6.5' },
);

/**
 * How a lease of one kind suits who wishes for another, per mille; our estimate. A fixed term may be followed by a new
 * contract (借地借家法38条), so it half serves who wants to stay; a temporary use (40条) serves nobody who wants to stay.
 */
const LEASES = {
  ordinary: { 'fixed-term': 500, temporary: 0 },
  'fixed-term': { ordinary: 800, temporary: 200 },
  temporary: { ordinary: 200, 'fixed-term': 500 },
} as const;

/**
 * Weights are ours, to be tuned on outcomes. Landlords choose people and their trade (さかさま不動産, research/field.md 3.5);
 * for tenants wrong capacity (gas, electricity, duct) is the costly surprise (居抜き sites, same place).
 */
export const matching = programme<VacantUnit, TenantWish>('vacant-shop', ({ must, wish }) => ({
  town: must(anyOf('listing.town', 'profile.towns')),
  rent: must(atMost('listing.rent', 'profile.rentMax')),
  size: must(rangesMeet(['listing.area', 'listing.area'], ['profile.areaMin', 'profile.areaMax'])),
  heavyCooking: must(flagAgreed('listing.heavyCooking', 'profile.heavyCookingNeeded')),
  zoning: must(capacityFits(['listing.zone', 'listing.area'], ['profile.trade'], { answer: zoning })),
  refusedTrades: must(noneOf('listing.refusedTrades', 'profile.trade')),
  closing: must(atMost('profile.closingHour', 'listing.closingHourMax')),

  trade: wish('listing', 30, category('listing.wishedTrades', 'profile.trade', { distance: tradeTree })),
  // Three months empty cost about as much as a fit-out: beyond 90 days the date counts nothing.
  start: wish(
    'listing',
    20,
    datesMeet('listing.availableFrom', 'listing.availableUntil', 'profile.startFrom', 'profile.startBy', {
      softDays: 90,
    }),
  ),
  // Programmes for founders count "under five years" as new (UR チャレンジショップ, research/field.md 3.5).
  experience: wish('listing', 15, atLeast('profile.experienceYears', 'listing.experienceHoped', { soft: 5 })),
  stay: wish('listing', 15, atLeast('profile.stayMonths', 'listing.stayHoped', { soft: 24 })),
  // The nearer to the trade before, the more of the fit-out lives on.
  previousTrade: wish(
    'listing',
    10,
    category('listing.previousTrade', 'profile.trade', { distance: tradeTree }),
  ),
  story: wish('listing', 10, textSimilarity('listing.ownerWish', 'profile.story', { terms })),

  fittings: wish('profile', 15, coverage('profile.fittingsWished', 'listing.fittings')),
  reach: wish(
    'profile',
    15,
    within('listing.town', 'profile.place', { minutes: townMinutes, limit: 'profile.maxTravelMinutes' }),
  ),
  // Half a million yen more is what a small fit-out costs (造作 1 to 3 million, research/field.md 3.5).
  initialCost: wish('profile', 15, atMost('listing.initialCost', 'profile.initialMax', { soft: 500_000 })),
  duct: wish('profile', 10, flagAgreed('listing.duct', 'profile.ductNeeded')),
  // Meters and mains can be enlarged at a price: a small gap is half a match. Light meals need about 4 to 6 gas units.
  gas: wish('profile', 8, atLeast('listing.gasUnits', 'profile.gasNeeded', { soft: 6 })),
  electricity: wish('profile', 7, atLeast('listing.electricKva', 'profile.electricNeeded', { soft: 10 })),
  // Pipes come in 13, 20, 25, 40 mm: one size short is a grade, not a wall.
  water: wish('profile', 5, atLeast('listing.waterPipe', 'profile.waterNeeded', { soft: 15 })),
  floor: wish(
    'profile',
    5,
    rangesMeet(['listing.floor', 'listing.floor'], ['profile.floorMin', 'profile.floorMax'], { soft: 2 }),
  ),
  // 900 mm: one door leaf.
  frontage: wish('profile', 5, atLeast('listing.frontage', 'profile.frontageMin', { soft: 900 })),
  lease: wish('profile', 8, choiceFits('profile.leaseKinds', 'listing.leaseKinds', { table: LEASES })),
  trial: wish('profile', 7, atLeast('listing.trialDays', 'profile.trialDaysWished', { soft: 14 })),
}));
