import { First1795363200000 } from './0001-first.ts';
import { SupportAndRoles1795881600000 } from './0003-support-and-roles.ts';

/** In order; each runs once. */
export const MIGRATIONS = [First1795363200000, SupportAndRoles1795881600000] as const;
