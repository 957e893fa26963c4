import type { ProgrammeSeed } from '../plan.ts';
import { drawJob, makeOpening, makeSeeker, shopName } from './make.ts';
import { JOBS } from './jobs.ts';
import { stories } from './stories.ts';

const jobOf = (hint: string | undefined) => JOBS.find((job) => job.title === hint);

export const employmentSeed: ProgrammeSeed = {
  programme: 'employment',
  listingShare: 55,
  profileShare: 66,
  stories,
  organisation: (dice, place) => {
    const job = drawJob(dice);
    return { name: shopName(dice, dice.pick(job.shop), place), kind: 'business', hint: job.title };
  },
  listing: (dice, place, organisation) =>
    makeOpening(dice, jobOf(organisation.hint) ?? drawJob(dice), place, organisation),
  profile: makeSeeker,
};
