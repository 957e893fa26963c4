import type { Language } from '@musubi/statements';
import { occupations } from '@musubi/vocabulary';
import type { ProgrammeDefinition } from '../definition.ts';
import { matching } from './criteria.ts';
import { seen } from './disclosure.ts';
import { examples } from './examples.ts';
import { gate, gateProfile } from './gate.ts';
import { intake } from './intake.ts';
import { Brief } from './listing.ts';
import { Professional } from './profile.ts';
import { TermsOfOrder, checkTerms } from './terms.ts';
import { en } from './words.en.ts';
import { jaEasy } from './words.ja-easy.ts';
import { ja } from './words.ja.ts';

const words = { ja, 'ja-easy': jaEasy, en } as const;

const titleOf = ({ title, occupation }: Brief, language: Language): string => {
  if (title) return title;
  return occupation === undefined ? words[language].listing : occupations.label(occupation, language);
};

export const freelance: ProgrammeDefinition<Brief, Professional> = {
  id: 'freelance',
  listing: Brief,
  profile: Professional,
  matching,
  disclosure: seen,
  gate,
  gateProfile,
  intake,
  terms: { sheet: TermsOfOrder, check: checkTerms },
  card: {
    listing: ['title', 'occupation', 'place', 'remote', 'startFrom', 'endBy', 'budgetMax', 'hourlyMax'],
    profile: ['headline', 'occupations', 'skills', 'availableFrom', 'hoursPerWeek', 'orderWished'],
  },
  titleOf,
  placeOf: ({ place }) => place,
  trials: ['first-talk', 'small-order', 'paid-day'],
  outcomes: ['contracted', 'advice-given', 'ongoing'],
  words,
  examples,
};
