import type { Language } from '@musubi/statements';
import { towns, trades } from '@musubi/vocabulary';
import type { ProgrammeDefinition } from '../definition.ts';
import { matching } from './criteria.ts';
import { seen } from './disclosure.ts';
import { examples } from './examples.ts';
import { gate, gateProfile } from './gate.ts';
import { intake } from './intake.ts';
import { VacantUnit } from './listing.ts';
import { TenantWish } from './profile.ts';
import { en } from './words.en.ts';
import { jaEasy } from './words.ja-easy.ts';
import { ja } from './words.ja.ts';

const words = { ja, 'ja-easy': jaEasy, en } as const;

const titleOf = ({ title, town, previousTrade }: VacantUnit, language: Language): string => {
  if (title) return title;
  const parts = [town && towns.label(town, language), previousTrade && trades.label(previousTrade, language)];
  return [...parts, words[language].listing].filter(Boolean).join(language === 'ja' ? '・' : ' · ');
};

export const vacantShop: ProgrammeDefinition<VacantUnit, TenantWish> = {
  id: 'vacant-shop',
  listing: VacantUnit,
  profile: TenantWish,
  matching,
  disclosure: seen,
  gate,
  gateProfile,
  intake,
  card: {
    listing: ['title', 'previousTrade', 'town', 'floor', 'area', 'availableFrom', 'rent'],
    profile: ['title', 'trade', 'towns', 'areaMin', 'areaMax', 'startFrom', 'rentMax'],
  },
  titleOf,
  placeOf: ({ town }) => town,
  trials: ['viewing', 'pop-up-day', 'pop-up-week', 'trial-month'],
  outcomes: ['let', 'trial-done', 'another-unit'],
  words,
  examples,
};
