import { differences } from './lists.ts';
import type { BothSides } from './lists.ts';
import { Oracle } from './oracle.ts';
import type { ProgrammeData } from './programme-data.ts';
import { spreadOver } from './sample.ts';

export interface Judged {
  readonly lists: number;
  readonly wrong: number;
}

/** Of the sample, lists of listings: each costs as many judgements as there are people. */
const LISTINGS_OF = 20;

/** A sample of lists against `judge`. */
export const compareWithJudge = (data: ProgrammeData, lists: BothSides, wanted: number): Judged => {
  if (wanted === 0) return { lists: 0, wrong: 0 };
  const ofListings = Math.max(wanted / LISTINGS_OF, wanted - data.profiles.length);
  const listings = spreadOver(data.listings.length, ofListings);
  const profiles = spreadOver(data.profiles.length, wanted - listings.length);
  const truth = new Oracle(data).run(listings, profiles);
  return {
    lists: listings.length + profiles.length,
    wrong:
      differences(lists.byListing, truth.byListing, listings) +
      differences(lists.byProfile, truth.byProfile, profiles),
  };
};
