import { assignment } from './assignment.ts';
import { spread } from './auction.ts';
import { marketOf } from './hospitals-residents.ts';
import { report } from './report.ts';
import { soft } from './soft.ts';
import { stable } from './stable.ts';

/** Placing everybody at once, for coordinators: three ways, what each of them means for the two sides, and soft lists. */
export const allocate = { assignment, marketOf, report, soft, spread, stable } as const;
