import { PROPOSAL_STATES } from '@musubi/contracts';
import type { AppSay } from '../words/use-words.ts';

/** How a proposal stands, in words. */
export const stateText = (state: string, say: AppSay): string => {
  const known = PROPOSAL_STATES.find((one) => one === state);
  return known ? say(`weights.states.${known}`) : state;
};
