import { FULL } from './model.ts';

/** The queue that a listing or a person stands in. Whole numbers. */
export interface Queue {
  /** Proposals that were answered, of those asked. */
  readonly answered: number;
  readonly asked: number;
  /** Proposals open now, and how many it can take at once (at least 1). */
  readonly open: number;
  readonly capacity: number;
}

/**
 * Smoothing of the chance of an answer: five imagined proposals of which three were answered, so that a newcomer is
 * neither first nor last (design paper "How matching must work"; the form is the posterior mean of a beta prior, 3 and 2).
 */
export const ANSWER_PRIOR = { answered: 3, asked: 5 } as const;

/**
 * Order in the queue, per mille: fit x smoothed chance of an answer x fair share, where the share is 1 / (1 + open / capacity):
 * halved when as many proposals are open as can be taken. Fit is about the pair; this is about the queue.
 */
export function orderOf(fit: number, { answered, asked, open, capacity }: Queue): number {
  const room = Math.max(1, capacity);
  const numerator = fit * (answered + ANSWER_PRIOR.answered) * room;
  const denominator = (asked + ANSWER_PRIOR.asked) * (room + Math.max(0, open));
  return Math.min(FULL, Math.floor((2 * numerator + denominator) / (2 * denominator)));
}
