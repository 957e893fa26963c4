import { disclosure } from '@musubi/matching';
import type { Brief } from './listing.ts';
import type { Professional } from './profile.ts';

/**
 * A brief is an advert and public as a whole: フリーランス法12条 asks for it. A professional's page is public (顔の見える化);
 * named works wait for interest, floors of pay too, so that nobody is offered exactly the floor; home for the introduction.
 */
export const seen = disclosure<Brief, Professional>({
  listing: {
    title: 'listed', occupation: 'listed', scope: 'listed', deliverable: 'listed', skills: 'listed',
    requiredLicences: 'listed', experienceHoped: 'listed', referencesHoped: 'listed', tiesWished: 'listed',
    budgetMin: 'listed', budgetMax: 'listed', hourlyMax: 'listed', dailyMax: 'listed', expenses: 'listed',
    paymentDays: 'listed', subOrder: 'listed', startFrom: 'listed', endBy: 'listed', length: 'listed',
    hoursPerWeek: 'listed', place: 'listed', workplace: 'listed', remote: 'listed', visitsPerMonth: 'listed',
    rights: 'listed', terminationTerms: 'listed', controls: 'listed', harassmentContact: 'listed', careOffered: 'listed',
    employerName: 'listed', employerAddress: 'listed', contact: 'listed',
  },
  profile: {
    headline: 'listed', occupations: 'listed', story: 'listed', skills: 'listed', licences: 'listed',
    experienceYears: 'listed', references: 'listed', hoursPerWeek: 'listed', availableFrom: 'listed',
    availableUntil: 'listed', lengths: 'listed', remoteWished: 'listed', visitsPerMonthMax: 'listed', ties: 'listed',
    rights: 'listed', orderWished: 'listed', paymentDaysWished: 'listed',
    referencesText: 'interested', hourlyFloor: 'interested', dailyFloor: 'interested', orderFloor: 'interested',
    place: 'introduced', maxTravelMinutes: 'introduced',
  },
});
