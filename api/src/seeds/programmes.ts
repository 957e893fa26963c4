import { employmentSeed } from './employment/seed.ts';
import { freelanceSeed } from './freelance/seed.ts';
import type { ProgrammeSeed } from './plan.ts';
import { vacantShopSeed } from './vacant-shop/seed.ts';

/** One line per programme. */
export const PROGRAMME_SEEDS: readonly ProgrammeSeed[] = [employmentSeed, freelanceSeed, vacantShopSeed];
