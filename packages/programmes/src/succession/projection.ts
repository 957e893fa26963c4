import { Choice, Code } from '@musubi/statements';
import { areas } from '@musubi/vocabulary';
import { SETAGAYA_CENSUS, smallCell } from './census.ts';
import type { Cell, Census } from './census.ts';
import type { BusinessToHandOn } from './listing.ts';
import { MAJORS, STAFF_BANDS } from './public-classes.ts';

const of = { group: 'outline', optional: true } as const;

/**
 * All that outsiders may search, see and be scored on. No text, no dates, no counts: in a simulated ward five areas x kind
 * of trade x three staff bands leave no business alone (research/reliability.md 5.2).
 */
export class PublicBusiness {
  @Code(areas, of)
  area?: string;

  @Choice(MAJORS, of)
  major?: string;

  @Choice(STAFF_BANDS, of)
  staffBand?: string;
}

const published = ({ area, major, staffBand }: Cell): PublicBusiness =>
  Object.assign(new PublicBusiness(), {
    ...(area !== undefined && { area }),
    ...(major !== undefined && { major }),
    ...(staffBand !== undefined && { staffBand }),
  });

/**
 * The public class of a business. A class that stands for fewer than ten businesses is widened: first without the size,
 * then without the area. Depends on nothing but area, kind and size, so two businesses of a class cannot be told apart.
 */
export const project = (listing: BusinessToHandOn, census: Census = SETAGAYA_CENSUS): PublicBusiness => {
  const { area, major, staffBand } = listing;
  const steps: readonly Cell[] = [{ area, major, staffBand }, { area, major }, { major }];
  return published(steps.find((cell) => !smallCell(cell, census)) ?? {});
};

/** Whether the public class had to be widened, and whether even that did not help. */
export const widening = (
  listing: BusinessToHandOn,
  census: Census = SETAGAYA_CENSUS,
): 'none' | 'widened' | 'impossible' => {
  const { area, major, staffBand } = listing;
  if (!smallCell({ area, major, staffBand }, census)) return 'none';
  return smallCell({ major }, census) ? 'impossible' : 'widened';
};
