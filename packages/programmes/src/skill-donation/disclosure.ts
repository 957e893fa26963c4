import { disclosure } from '@musubi/matching';
import type { HelpRequest } from './listing.ts';
import type { SkillDonor } from './profile.ts';

/** A request is read by everybody, where to meet by those who were introduced; a donor's home and needs come last. */
export const seen = disclosure<HelpRequest, SkillDonor>({
  listing: {
    title: 'listed', theme: 'listed', task: 'listed', skills: 'listed', languages: 'listed', peopleNeeded: 'listed',
    rhythm: 'listed', times: 'listed', hoursPerMonth: 'listed', from: 'listed', until: 'listed', place: 'listed',
    remote: 'listed', meetingPoint: 'introduced', reward: 'listed', rewardYen: 'listed', rewardPer: 'listed',
    insured: 'listed', mayDecline: 'listed', supervision: 'listed', fixedHours: 'listed', sameAsStaff: 'listed',
    touchesChildren: 'listed', twoAdults: 'listed', childSafety: 'listed', offers: 'listed', beginnersWelcome: 'listed',
    message: 'listed',
  },
  profile: {
    themes: 'listed', skills: 'listed', languages: 'listed', rhythms: 'listed', rewards: 'listed', calendar: 'listed',
    hoursPerMonth: 'listed', childRules: 'listed',
    wantToDo: 'interested', place: 'interested', maxTravelMinutes: 'interested',
    needs: 'introduced',
  },
});
