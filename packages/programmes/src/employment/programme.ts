import type { Language } from '@musubi/statements';
import { occupations } from '@musubi/vocabulary';
import type { ProgrammeDefinition } from '../definition.ts';
import { matching } from './criteria.ts';
import { seen } from './disclosure.ts';
import { examples } from './examples.ts';
import { gate, gateProfile } from './gate.ts';
import { intake } from './intake.ts';
import { JobOpening } from './listing.ts';
import { payFor, withHourlyPay } from './pay.ts';
import { JobSeeker } from './profile.ts';
import { en } from './words.en.ts';
import { jaEasy } from './words.ja-easy.ts';
import { ja } from './words.ja.ts';

const words = { ja, 'ja-easy': jaEasy, en } as const;

const titleOf = ({ title, occupation }: JobOpening, language: Language): string =>
  title || (occupation ? occupations.label(occupation, language) : words[language].listing);

export const employment: ProgrammeDefinition<JobOpening, JobSeeker> = {
  id: 'employment',
  listing: JobOpening,
  profile: JobSeeker,
  matching,
  disclosure: seen,
  gate,
  gateProfile,
  intake,
  complete: withHourlyPay,
  derived: {
    hourlyMin: (listing, to) => payFor(listing, 'payMin', to),
    hourlyMax: (listing, to) => payFor(listing, 'payMax', to),
  },
  card: {
    listing: [
      'title',
      'employerName',
      'occupation',
      'place',
      'shifts',
      'weeklyHoursFrom',
      'weeklyHoursTo',
      'payKind',
      'payMin',
      'payMax',
    ],
    profile: [
      'occupations',
      'experience',
      'place',
      'availability',
      'maxWeeklyHours',
      'earliestStart',
      'minHourlyPay',
    ],
  },
  titleOf,
  placeOf: ({ place }) => place,
  trials: ['visit', 'half-day', 'trial-day', 'internship'],
  outcomes: ['hired', 'hired-after-trial', 'hired-elsewhere'],
  words,
  examples,
};
