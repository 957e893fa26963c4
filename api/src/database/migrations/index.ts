import { First1795363200000 } from './0001-first.ts';
import { Learning1795892400000 } from './0002-learning.ts';

/** In order; each runs once. */
export const MIGRATIONS = [First1795363200000, Learning1795892400000] as const;
