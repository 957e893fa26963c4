import type { ScoringProgress } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { runsUnderWay } from '../matches/runs/list-runs.ts';

/** How far scoring has come: statements out, those whose lists are behind, pairs on the lists of listings, full runs. */
export const readProgress = async (context: Context): Promise<ScoringProgress> => {
  const [row] = await context.manager.query<Omit<ScoringProgress, 'runs'>[]>(
    `SELECT (SELECT count(*)::int FROM listing WHERE state = 'published') AS listings,
            (SELECT count(*)::int FROM profile WHERE state = 'active') AS profiles,
            (SELECT coalesce(sum(cardinality(profile_ids)), 0)::int FROM candidate_list WHERE view = 'full') AS matches,
            (SELECT count(*)::int FROM listing WHERE state = 'published' AND scored_revision < revision)
            + (SELECT count(*)::int FROM profile WHERE state = 'active' AND scored_revision < revision) AS waiting`,
  );
  const counts = row ?? { waiting: 0, listings: 0, profiles: 0, matches: 0 };
  return { ...counts, runs: await runsUnderWay(context) };
};
