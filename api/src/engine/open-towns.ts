import { dataSourceOf } from '../database/data-source.ts';
import { EngineHost } from '../matches/engine-host.ts';
import { listen } from '../queue/listener.ts';
import type { Log } from '../queue/log.ts';
import { OUTBOX_CHANNEL } from '../queue/mark.ts';
import type { TownEngine } from './town-engine.ts';
import { Towns } from './towns.ts';

export interface OpenTowns extends TownEngine {
  close(): Promise<void>;
}

export interface TownsOptions {
  readonly databaseUrl: string;
  readonly log: Log;
}

/** Reading the town, one statement at a time while it runs. */
const POOL = 2;

const SIDES: Readonly<Record<string, 'listing' | 'profile'>> = {
  'listing-changed': 'listing',
  'profile-changed': 'profile',
};

/**
 * Fills engines from PostgreSQL and keeps them up by what the outbox channel says: ids, as for the worker. Scores nothing and
 * writes nothing, so any number of these may run. Resolves when it is caught up and has answered once.
 */
export const openTowns = async ({ databaseUrl, log }: TownsOptions): Promise<OpenTowns> => {
  const warn = (error: unknown): void => log.warn({ error: String(error) }, 'an engine fell behind');
  const source = await dataSourceOf({ url: databaseUrl, poolSize: POOL, onIdleError: warn }).initialize();
  const host = new EngineHost(source);
  const towns = new Towns(host);
  const soon = (work: () => Promise<unknown>): void => void host.exclusively(work).catch(warn);
  const follow = async (payload: string): Promise<void> => {
    const [topic = '', id = ''] = payload.split(' ');
    if (topic === 'weights-accepted') {
      await host.takeWeights();
      return towns.meetAll();
    }
    const side = SIDES[topic];
    if (!side) return;
    await host.refresh(side, [id]);
    towns.meet(side, id);
  };
  const catchUp = async (): Promise<void> => {
    await host.catchUp();
    towns.meetAll();
  };
  const listener = await listen({
    databaseUrl,
    channel: OUTBOX_CHANNEL,
    log,
    onMessage: (payload) => soon(() => follow(payload)),
    onConnect: () => soon(catchUp),
  });
  await host.exclusively(catchUp);
  // Whoever asks first would wait for it, and a form does not wait that long.
  towns.warmUp();
  return {
    whatIf: async (draft) => towns.whatIf(draft),
    preview: async (draft, best) => towns.preview(draft, best),
    roles: async (drafts, best) => drafts.map((draft) => towns.preview(draft, best)),
    close: async () => {
      await listener.close();
      await host.exclusively(() => Promise.resolve());
      await source.destroy();
    },
  };
};
