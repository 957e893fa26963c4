import { First1795363200000 } from './0001-first.ts';

/** In order; each runs once. */
export const MIGRATIONS = [First1795363200000] as const;
