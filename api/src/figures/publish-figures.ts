import { PROGRAMMES } from '@musubi/programmes';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../database/in-transaction.ts';
import { dayInTokyo } from '../day.ts';
import type { JobContext } from '../queue/jobs.ts';
import { OpenFigureEntity } from './open-figure.entity.ts';
import { publishable } from './publish.ts';
import { workOutFigures } from './work-out-figures.ts';

/** Share of statements whose lists may be behind. */
const BEHIND = 0.05;

/** Whether there is a town, and its lists stand: figures of a town that is still being scored would say nothing. */
const isReady = async (manager: EntityManager): Promise<boolean> => {
  const [row] = await manager.query<{ behind: number; total: number }[]>(
    `SELECT count(*) FILTER (WHERE scored_revision < revision)::int AS behind, count(*)::int AS total
     FROM (SELECT scored_revision, revision FROM listing WHERE state = 'published'
           UNION ALL SELECT scored_revision, revision FROM profile WHERE state = 'active') s`,
  );
  return row !== undefined && row.total > 0 && row.behind <= BEHIND * row.total;
};

/** Publishes the figures of the month once, as they stand when the lists are first found in order. Looks every hour. */
export const handler = async ({
  source,
  clock,
  log,
}: Pick<JobContext, 'source' | 'clock' | 'log'>): Promise<void> => {
  const month = dayInTokyo(clock.now()).slice(0, 7);
  await inTransaction(source, async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('musubi-figures', 0))");
    if ((await manager.existsBy(OpenFigureEntity, { month })) || !(await isReady(manager))) return;
    for (const programme of PROGRAMMES) {
      const raw = await workOutFigures(manager, programme, clock.now());
      const rows = raw.map((figure) => ({
        ...publishable(figure, programme.outside !== undefined),
        ...{ month, programme: programme.id, at: clock.now() },
      }));
      await manager.insert(OpenFigureEntity, rows);
    }
    log.info({ month }, 'open figures published');
  });
};
