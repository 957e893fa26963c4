import pg from 'pg';
import type { Log } from './log.ts';

export interface Listener {
  close(): Promise<void>;
}

export interface ListenerOptions {
  readonly databaseUrl: string;
  readonly channel: string;
  readonly onMessage: (payload: string) => void;
  /** Called after every connect: what was said meanwhile was missed. */
  readonly onConnect?: () => void;
  readonly log: Log;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5000;

/** One connection that LISTENs, and comes back by itself when the server goes away. Resolves once it listens. */
export const listen = async (options: ListenerOptions): Promise<Listener> => {
  const { databaseUrl, channel, onMessage, onConnect, log } = options;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let wait = FIRST_PAUSE;

  const again = (): void => {
    client = undefined;
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      connect().catch((error: unknown) => {
        log.warn({ channel, error: String(error) }, 'listening failed');
        again();
      });
    }, wait);
    wait = Math.min(LONGEST_PAUSE, wait * 2);
  };

  const connect = async (): Promise<void> => {
    const made = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      application_name: 'musubi-listen',
    });
    made.on('error', () => undefined);
    made.on('notification', ({ payload }) => onMessage(payload ?? ''));
    made.once('end', () => client === made && again());
    await made.connect();
    await made.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    if (closed) return made.end();
    client = made;
    wait = FIRST_PAUSE;
    onConnect?.();
  };

  await connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
};
