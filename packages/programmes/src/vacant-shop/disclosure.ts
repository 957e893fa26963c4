import { disclosure } from '@musubi/matching';
import type { VacantUnit } from './listing.ts';
import type { TenantWish } from './profile.ts';

/**
 * さかさま不動産: the address is never public, the wish is. An owner may live behind the shop, so the chome waits until the
 * introduction; a tenant's home waits as long, money until there is interest.
 */
export const seen = disclosure<VacantUnit, TenantWish>({
  listing: {
    title: 'listed', town: 'listed', floor: 'listed', area: 'listed', frontage: 'listed', zone: 'listed',
    previousTrade: 'listed', fitOut: 'listed', fittings: 'listed', heavyCooking: 'listed', gasUnits: 'listed',
    electricKva: 'listed', waterPipe: 'listed', duct: 'listed', rent: 'listed', commonFee: 'listed',
    depositMonths: 'listed', keyMoneyMonths: 'listed', fitOutPrice: 'listed', initialCost: 'listed',
    leaseKinds: 'listed', leaseMonths: 'listed', availableFrom: 'listed', availableUntil: 'listed', trialDays: 'listed',
    wishedTrades: 'listed', refusedTrades: 'listed', closingHourMax: 'listed', experienceHoped: 'listed',
    stayHoped: 'listed', ownerWish: 'listed', brokerage: 'listed',
    broker: 'interested', brokerLicence: 'interested',
    place: 'introduced', address: 'introduced',
  },
  profile: {
    title: 'listed', trade: 'listed', story: 'listed', experienceYears: 'listed', licences: 'listed',
    closingHour: 'listed', towns: 'listed', areaMin: 'listed', areaMax: 'listed', floorMin: 'listed', floorMax: 'listed',
    frontageMin: 'listed', fittingsWished: 'listed', heavyCookingNeeded: 'listed', ductNeeded: 'listed',
    gasNeeded: 'listed', electricNeeded: 'listed', waterNeeded: 'listed', rentMax: 'listed', startFrom: 'listed',
    startBy: 'listed', leaseKinds: 'listed', stayMonths: 'listed', trialDaysWished: 'listed',
    initialMax: 'interested',
    place: 'introduced', maxTravelMinutes: 'introduced',
  },
});
