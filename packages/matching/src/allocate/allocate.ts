import { assignment } from './assignment.ts';
import { spread } from './auction.ts';
import { marketOf } from './hospitals-residents.ts';
import { report } from './report.ts';
import { stable } from './stable.ts';

/** Placing everybody at once, for coordinators: three ways, and what each of them means for the two sides. */
export const allocate = { assignment, marketOf, report, spread, stable } as const;
