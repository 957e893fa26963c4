import type { ScoringProgress } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';

/** How far scoring has come: statements out, those whose lists are behind, pairs stored. */
export const readProgress = async ({ manager }: Context): Promise<ScoringProgress> => {
  const [row] = await manager.query<ScoringProgress[]>(
    `SELECT (SELECT count(*)::int FROM listing WHERE state = 'published') AS listings,
            (SELECT count(*)::int FROM profile WHERE state = 'active') AS profiles,
            (SELECT count(*)::int FROM match WHERE view = 'full') AS matches,
            (SELECT count(*)::int FROM listing WHERE state = 'published' AND scored_revision < revision)
            + (SELECT count(*)::int FROM profile WHERE state = 'active' AND scored_revision < revision) AS waiting`,
  );
  return row ?? { waiting: 0, listings: 0, profiles: 0, matches: 0 };
};
