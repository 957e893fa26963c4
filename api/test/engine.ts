import type { OpenTowns } from '../src/engine/open-towns.ts';
import { openTowns } from '../src/engine/open-towns.ts';
import { EngineAway } from '../src/engine/town-engine.ts';
import type { TownEngine } from '../src/engine/town-engine.ts';
import { silentLog } from '../src/queue/log.ts';

/** The engine of the service, in this process; it opens when the database is there. */
export interface TestEngine extends TownEngine {
  open(databaseUrl: string): Promise<void>;
  close(): Promise<void>;
}

export const testEngine = (): TestEngine => {
  let towns: OpenTowns | undefined;
  const there = (): OpenTowns => {
    if (!towns) throw new EngineAway('not open');
    return towns;
  };
  return {
    open: async (databaseUrl) => {
      towns = await openTowns({ databaseUrl, log: silentLog });
    },
    close: async () => {
      await towns?.close();
      towns = undefined;
    },
    whatIf: async (draft) => there().whatIf(draft),
    preview: async (draft, best) => there().preview(draft, best),
    roles: async (drafts, best) => there().roles(drafts, best),
  };
};
