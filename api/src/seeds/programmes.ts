import { employmentSeed } from './employment/seed.ts';
import { freelanceSeed } from './freelance/seed.ts';
import type { ProgrammeSeed } from './plan.ts';
import { skillDonationSeed } from './skill-donation/seed.ts';
import { successionSeed } from './succession/seed.ts';
import { vacantShopSeed } from './vacant-shop/seed.ts';

/** One line per programme. */
export const PROGRAMME_SEEDS: readonly ProgrammeSeed[] = [
  employmentSeed,
  skillDonationSeed,
  successionSeed,
  freelanceSeed,
  vacantShopSeed,
];
