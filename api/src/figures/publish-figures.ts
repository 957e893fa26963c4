import { PROGRAMMES } from '@musubi/programmes';
import { inTransaction } from '../database/in-transaction.ts';
import { dayInTokyo } from '../day.ts';
import type { JobHandler } from '../queue/jobs.ts';
import { OpenFigureEntity } from './open-figure.entity.ts';
import { publishable } from './publish.ts';
import { workOutFigures } from './work-out-figures.ts';

/** Publishes the figures of the month once, as they stand when it is first looked at. Looks every day, so that no month is missed. */
export const handler: JobHandler = async ({ source, clock, log }) => {
  const month = dayInTokyo(clock.now()).slice(0, 7);
  await inTransaction(source, async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('musubi-figures', 0))");
    if (await manager.existsBy(OpenFigureEntity, { month })) return;
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
