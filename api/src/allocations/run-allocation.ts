import type { AllocationFigures, AllocationMethod } from '@musubi/contracts';
import { allocate, tieHash } from '@musubi/matching';
import type { AllocationReport, Market, MarketEdge, Pair } from '@musubi/matching';
import type { DataSource } from 'typeorm';
import { isConfidential } from './ask-allocation.ts';
import type { JobHandler } from '../queue/jobs.ts';
import { tickOff } from '../queue/mark.ts';
import { AllocationEntity } from './allocation.entity.ts';
import { readMarket } from './read-market.ts';

/** What happens without any plan: everybody to where they fit best, however many go there. */
const ownBest = ({ edges }: Market): Pair[] => {
  const best = new Map<string, MarketEdge>();
  const isBetter = (a: MarketEdge, b: MarketEdge): boolean =>
    a.fit > b.fit || (a.fit === b.fit && tieHash(a.listing, a.profile) < tieHash(b.listing, b.profile));
  for (const edge of edges) {
    const had = best.get(edge.profile);
    if (!had || isBetter(edge, had)) best.set(edge.profile, edge);
  }
  return [...best.values()].map(({ listing, profile }) => ({ listing, profile }));
};

const PLACED: Readonly<Record<AllocationMethod, (market: Market) => readonly Pair[]>> = {
  stable: (market) => allocate.stable(market).pairs,
  spread: (market) => allocate.spread(market).pairs,
  'own-best': ownBest,
};

const FULL = 1000;

const figuresOf = (report: AllocationReport, people: number): AllocationFigures => ({
  people,
  places: report.places,
  filled: report.filled,
  meanForListing: Math.round(report.meanForListing),
  meanForProfile: Math.round(report.meanForProfile),
  blocking: report.blocking,
  largestLoad: report.largestLoad,
  without: report.without,
  shareWithout: Math.round(FULL * report.shareWithout),
});

const run = async (source: DataSource, asked: AllocationEntity): Promise<void> => {
  const update = (change: Partial<AllocationEntity>): Promise<unknown> =>
    source.manager.update(AllocationEntity, { id: asked.id }, change);
  await update({ state: 'running', progress: 10 });
  const market = await readMarket(source.manager, asked);
  await update({ progress: 40 });
  const pairs = PLACED[asked.method](market);
  await update({ progress: 80 });
  const figures = figuresOf(allocate.report(market, pairs), market.profiles.length);
  await update({ state: 'done', progress: 100, figures, pairs });
};

/** Places everybody of a programme at once, on the stored lists. Safe to be killed: it begins again. */
export const handler: JobHandler = async ({ source, log }, { outboxId, subjectId }) => {
  if (outboxId === undefined || !subjectId) return;
  const asked = await source.manager.findOneBy(AllocationEntity, { id: subjectId });
  if (asked && asked.state !== 'done' && !isConfidential(asked.programme)) {
    await run(source, asked);
    log.info({ allocation: asked.id, programme: asked.programme, method: asked.method }, 'allocated');
  }
  await tickOff(source.manager, [{ id: outboxId }]);
};
