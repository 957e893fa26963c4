import type { LiveEvent, LiveEvents } from '../http/handler.ts';
import { listen } from '../queue/listener.ts';
import type { Log } from '../queue/log.ts';
import { LIVE_CHANNEL } from './announce.ts';

export interface Live extends LiveEvents {
  close(): Promise<void>;
}

type Hear = (event: LiveEvent) => void;

const readEvent = (payload: string): (LiveEvent & { readonly account: string }) | undefined => {
  const value: unknown = JSON.parse(payload);
  if (typeof value !== 'object' || value === null) return undefined;
  const { account, kind, id } = value as Record<string, unknown>;
  return typeof account === 'string' && typeof kind === 'string' && typeof id === 'string'
    ? { account, kind, id }
    : undefined;
};

/** One LISTEN connection per process; each open stream hears what concerns its own account. */
export const openLive = async (databaseUrl: string, log: Log): Promise<Live> => {
  const hearers = new Map<string, Set<Hear>>();
  const listener = await listen({
    databaseUrl,
    channel: LIVE_CHANNEL,
    log,
    onMessage: (payload) => {
      const event = readEvent(payload);
      if (!event) return;
      for (const hear of hearers.get(event.account) ?? []) hear({ kind: event.kind, id: event.id });
    },
    // What was said while we were away is lost: let every screen look for itself.
    onConnect: () => {
      for (const [account, set] of hearers) for (const hear of set) hear({ kind: 'resync', id: account });
    },
  });
  return {
    subscribe: (accountId, hear) => {
      const set = hearers.get(accountId) ?? new Set<Hear>();
      hearers.set(accountId, set.add(hear));
      return () => {
        set.delete(hear);
        if (set.size === 0 && hearers.get(accountId) === set) hearers.delete(accountId);
      };
    },
    close: () => listener.close(),
  };
};
