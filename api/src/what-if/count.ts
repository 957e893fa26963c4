import type { Count } from '@musubi/contracts';

/** Under this nobody is told how many people there are: the health ministry's smallest cell (reliability report 5.2). */
export const FEWEST = 10;

/** How a number is told to one viewer. */
export type Tell = (n: number) => Count;

const fewer: Count = { n: FEWEST, how: 'fewer' };

/** Published listings: everybody can count them by searching. */
export const exactly: Tell = (n) => ({ n, how: 'exact' });

/** People: exact from ten on. */
export const ofPeople: Tell = (n) => (n < FEWEST ? fewer : { n, how: 'exact' });

/** What leans on facts that the viewer may not see, or on a confidential programme: 10, 20, 50, 100, 200, 500 and so on. */
export const coarsely: Tell = (n) => {
  if (n < FEWEST) return fewer;
  const size = 10 ** Math.floor(Math.log10(n));
  const step = [5, 2, 1].find((one) => n >= one * size) ?? 1;
  return { n: step * size, how: 'about' };
};

/** Whether a number that is told says that there is anybody. */
export const isTold = (count: Count): boolean => count.how !== 'fewer' && count.n > 0;
