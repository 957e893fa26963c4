import type { Call } from '../http/handler.ts';
import { actorOf } from '../http/handler.ts';

/** Comments keep proxies from cutting a quiet stream, and show within this time that a session has ended; milliseconds. */
const HEARTBEAT = 15_000;

const ENDED =
  "SELECT FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND a.status = 'active'";

/**
 * Server-sent events for one's own account, ids only, until the browser goes or the session ends. A browser that comes back
 * asks for everything it shows: nothing is replayed.
 */
export const followEvents = async (call: Call<'followEvents'>): Promise<undefined> => {
  const { accountId, sessionId } = actorOf(call);
  const { reply, manager, clock, live, request } = call;
  reply.hijack();
  const stream = reply.raw;
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined),
  );
  stream.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  stream.write(': hello\n\n');
  const leave = live.subscribe(accountId, (event) =>
    stream.write(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`),
  );
  const beat = setInterval(() => {
    manager
      .query<unknown[]>(ENDED, [sessionId, clock.now()])
      .then((rows) => (rows.length > 0 ? stream.write(': still here\n\n') : stream.end()))
      .catch(() => stream.end());
  }, HEARTBEAT);
  const stop = (): void => {
    clearInterval(beat);
    leave();
    stream.end();
  };
  request.raw.once('close', stop);
  stream.once('error', stop);
};
