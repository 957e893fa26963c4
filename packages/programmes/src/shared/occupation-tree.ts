import type { CategoryTree } from '@musubi/matching';
import {
  OCCUPATION_CLOSENESS,
  occupationMajorOf,
  occupationMiddleOf,
  occupationSimilarity,
} from '@musubi/vocabulary';

/** The MHLW classification (2022 revision) as the engine walks it. */
export const occupationTree: CategoryTree = {
  middle: occupationMiddleOf,
  major: occupationMajorOf,
  neighbours: (a, b) => occupationSimilarity(a, b) === OCCUPATION_CLOSENESS.neighbour,
  revision: 'mhlw-2022',
};
