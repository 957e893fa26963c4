import { disclosure } from '@musubi/matching';
import type { JobOpening } from './listing.ts';
import type { JobSeeker } from './profile.ts';

/**
 * An advert is public as a whole: 職業安定法5条の4 asks for it. Of a person, employers first see what the work needs; place,
 * pay and own words once the person is interested, needs and limits only when introduced (research/field.md 6.8).
 */
export const seen = disclosure<JobOpening, JobSeeker>({
  listing: {
    title: 'listed', occupation: 'listed', duties: 'listed', dutiesChange: 'listed', openings: 'listed',
    place: 'listed', workplace: 'listed', workplaceChange: 'listed', telework: 'listed', fullyRemote: 'listed',
    smoking: 'listed', contractKind: 'listed', agencyStatus: 'listed', contractTerm: 'listed', termMonths: 'listed',
    renewal: 'listed', renewalCriteria: 'listed', renewalCap: 'listed', renewalCapNumber: 'listed',
    probation: 'listed', probationMonths: 'listed', probationTerms: 'listed', startFrom: 'listed', startBy: 'listed',
    shifts: 'listed', hoursSystem: 'listed', weeklyHoursFrom: 'listed', weeklyHoursTo: 'listed',
    breakMinutes: 'listed', overtime: 'listed', overtimeHours: 'listed', daysOff: 'listed',
    payKind: 'listed', payMin: 'listed', payMax: 'listed', dailyMinutes: 'listed', monthlyHours: 'listed',
    hourlyMin: 'listed', hourlyMax: 'listed', fixedOvertimePay: 'listed', fixedOvertimeHours: 'listed',
    fixedOvertimeExcess: 'listed', allowances: 'listed', insurance: 'listed',
    requiredLicences: 'listed', welcomeLicences: 'listed', skills: 'listed', experience: 'listed',
    languageTasks: 'listed', offers: 'listed', sideJobWelcome: 'listed', welcomesRechallenge: 'listed',
    message: 'listed', ageFrom: 'listed', ageTo: 'listed', ageException: 'listed', ageReason: 'listed',
    selectionSteps: 'listed', screeningQuestions: 'listed',
    employerName: 'listed', employerAddress: 'listed', contact: 'listed',
  },
  profile: {
    occupations: 'listed', contractKinds: 'listed', availability: 'listed', maxWeeklyHours: 'listed',
    earliestStart: 'listed', telework: 'listed', sideJob: 'listed', skills: 'listed', experience: 'listed',
    licences: 'listed', languageTasks: 'listed',
    place: 'interested', maxTravelMinutes: 'interested', minHourlyPay: 'interested', wantToDo: 'interested',
    canDo: 'interested', rechallenge: 'interested',
    needs: 'introduced', permittedWeeklyHours: 'introduced',
  },
});
