import type { Language } from '@musubi/statements';
import { areas } from '@musubi/vocabulary';
import type { ProgrammeDefinition } from '../definition.ts';
import { matching } from './criteria.ts';
import { seen } from './disclosure.ts';
import { examples } from './examples.ts';
import { gate, gateProfile } from './gate.ts';
import { intake } from './intake.ts';
import { BusinessToHandOn } from './listing.ts';
import { bandOf, outsideMatching } from './outside-criteria.ts';
import { Successor } from './profile.ts';
import { PublicBusiness, project } from './projection.ts';
import type { Major } from './public-classes.ts';
import { en } from './words.en.ts';
import { jaEasy } from './words.ja-easy.ts';
import { ja } from './words.ja.ts';

const words = { ja, 'ja-easy': jaEasy, en } as const;

/** Never says more than the public class, whoever asks: titles end up in mails, lists and windows. */
const titleOf = ({ area, major }: BusinessToHandOn, language: Language): string => {
  const names: Readonly<Partial<Record<string, string>>> = words[language].fields.projection.major.options;
  const kind = major === undefined ? undefined : names[major as Major];
  const where = area === undefined ? undefined : areas.label(area, language);
  const facts = [where, kind].filter((one) => one !== undefined);
  if (facts.length === 0) return words[language].listing;
  return facts.join(language === 'en' ? ' · ' : '・');
};

export const succession: ProgrammeDefinition<BusinessToHandOn, Successor> = {
  id: 'succession',
  listing: BusinessToHandOn,
  profile: Successor,
  matching,
  disclosure: seen,
  gate,
  gateProfile,
  intake,
  outside: {
    projection: PublicBusiness,
    project: (listing) => project(listing),
    matching: outsideMatching,
    band: bandOf,
  },
  card: {
    listing: ['major', 'area', 'staffBand'],
    profile: ['headline', 'majors', 'trades', 'areas', 'readyFrom', 'experienceLevel'],
  },
  titleOf,
  placeOf: ({ area }) => area,
  trials: ['visit', 'one-day', 'one-week', 'internship', 'side-job'],
  outcomes: ['handed-on', 'partly-handed-on', 'training-begun'],
  words,
  examples,
};
