import { disclosure } from '@musubi/matching';
import type { BusinessToHandOn } from './listing.ts';
import type { Successor } from './profile.ts';

/**
 * As the field runs it (research/field.md 3.3): anonymous class, then after interest what it is about, then, with the owner's
 * consent for this counterpart and a pledge of secrecy, the name. Safety facts are the owner's and the coordinator's alone.
 */
export const seen = disclosure<BusinessToHandOn, Successor>({
  listing: {
    // Nothing is listed: strangers get the projection, which may be coarser still.
    area: 'interested',
    major: 'interested',
    staffBand: 'interested',
    industry: 'interested',
    reason: 'interested',
    handedOn: 'interested',
    priceBand: 'interested',
    handoverMonths: 'interested',
    trialPossible: 'interested',
    trialKinds: 'interested',
    nameWish: 'interested',
    staffWish: 'interested',
    experienceHoped: 'interested',
    requiredLicences: 'interested',
    pitch: 'interested',
    trade: 'introduced',
    businessName: 'introduced',
    place: 'introduced',
    staff: 'introduced',
    turnoverBand: 'introduced',
    foundedDecade: 'introduced',
    handoverFrom: 'introduced',
    handoverBy: 'introduced',
    story: 'introduced',
    personalGuarantee: 'introduced',
    vetoed: 'private',
    publishConsent: 'private',
    ndaBeforeName: 'private',
    adviser: 'private',
    feesExplained: 'private',
  },
  profile: {
    headline: 'listed',
    majors: 'listed',
    trades: 'listed',
    areas: 'listed',
    staffBands: 'listed',
    handedOnWished: 'listed',
    story: 'listed',
    experiencedMajors: 'listed',
    experienceLevel: 'listed',
    experienceYears: 'listed',
    teamLed: 'listed',
    skills: 'listed',
    licences: 'listed',
    readyFrom: 'listed',
    readyBy: 'listed',
    learningMonths: 'listed',
    willingToTry: 'listed',
    trialKinds: 'listed',
    nameWish: 'listed',
    staffWish: 'interested',
    fundsBand: 'interested',
    place: 'introduced',
    maxTravelMinutes: 'introduced',
  },
});
