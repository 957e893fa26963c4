import type { Language } from '@musubi/statements';
import { themes } from '@musubi/vocabulary';
import type { ProgrammeDefinition } from '../definition.ts';
import { matching } from './criteria.ts';
import { seen } from './disclosure.ts';
import { examples } from './examples.ts';
import { gate, gateProfile } from './gate.ts';
import { intake } from './intake.ts';
import { HelpRequest } from './listing.ts';
import { SkillDonor } from './profile.ts';
import { en } from './words.en.ts';
import { jaEasy } from './words.ja-easy.ts';
import { ja } from './words.ja.ts';

const words = { ja, 'ja-easy': jaEasy, en } as const;

const titleOf = ({ title, theme }: HelpRequest, language: Language): string =>
  title || (theme ? themes.label(theme, language) : words[language].listing);

export const skillDonation: ProgrammeDefinition<HelpRequest, SkillDonor> = {
  id: 'skill-donation',
  listing: HelpRequest,
  profile: SkillDonor,
  matching,
  disclosure: seen,
  gate,
  gateProfile,
  intake,
  card: {
    listing: ['title', 'theme', 'place', 'rhythm', 'times', 'hoursPerMonth', 'reward'],
    profile: ['themes', 'skills', 'place', 'calendar', 'hoursPerMonth', 'rewards'],
  },
  titleOf,
  placeOf: ({ place }) => place,
  trials: ['one-hour', 'visit', 'one-time'],
  outcomes: ['done', 'goes-on', 'became-work'],
  words,
  examples,
};
