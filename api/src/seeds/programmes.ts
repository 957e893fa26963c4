import { employmentSeed } from './employment/seed.ts';
import type { ProgrammeSeed } from './plan.ts';

/** One line per programme. */
export const PROGRAMME_SEEDS: readonly ProgrammeSeed[] = [employmentSeed];
