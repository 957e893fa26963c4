import { EngineAway } from '../engine/town-engine.ts';
import { Refusal } from '../http/refusal.ts';

/** Seconds after which an engine may be there again. */
const AGAIN = 5;

/** An answer of the engine. @throws Refusal `overloaded` when there is none now: what was asked for goes on without it */
export const ask = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof EngineAway) throw new Refusal('overloaded', { retryAfter: AGAIN });
    throw error;
  }
};
