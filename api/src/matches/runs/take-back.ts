import type { EntityManager } from 'typeorm';
import type { EngineHost } from '../engine-host.ts';

/**
 * A worker leaves to a run what differed when the worker started. When the run was called off, it is the worker's own again.
 */
export const takeBackCancelled = async (manager: EntityManager, engines: EngineHost): Promise<void> => {
  const left = engines.leftToRuns;
  if (left.size === 0) return;
  const ended = await manager.query<{ id: string; state: string }[]>(
    "SELECT id, state FROM scoring_run WHERE id = ANY($1::uuid[]) AND state <> 'running'",
    [[...left.keys()]],
  );
  for (const { id, state } of ended) {
    const house = engines.house(left.get(id) ?? '');
    if (house && state === 'cancelled')
      for (const { lists } of house.rooms) {
        lists.unwritten('listing', house.listings.keys());
        lists.unwritten('profile', house.profiles.keys());
      }
    left.delete(id);
  }
};
