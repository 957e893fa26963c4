import { onScopeDispose } from 'vue';
import { useSession } from '../session/session-store.ts';

/** What the event stream says: what kind of thing changed, and which. The screen fetches what it may see. */
export interface LiveEvent {
  readonly kind: string;
  readonly id: string;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

const isEvent = (value: unknown): value is LiveEvent =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** The events in a piece of an event stream; heartbeats and comments are none. */
export const eventsIn = (block: string): LiveEvent[] => {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trim())
    .join('\n');
  if (data === '') return [];
  try {
    const value: unknown = JSON.parse(data);
    return isEvent(value) ? [value] : [];
  } catch {
    return [];
  }
};

/** Reads server-sent events from a response body until it ends. */
export const readEvents = async (
  body: ReadableStream<Uint8Array>,
  onEvent: (event: LiveEvent) => void,
): Promise<void> => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n');
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    blocks.flatMap(eventsIn).forEach(onEvent);
  }
};

/**
 * Follows changes while the calling component lives and somebody is signed in. EventSource cannot send the token in a
 * header, so the stream is read with fetch. Reconnects with growing waits.
 */
export const useLiveEvents = (onEvent: (event: LiveEvent) => void): void => {
  const session = useSession();
  const stop = new AbortController();
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = async (): Promise<void> => {
    if (!session.token) return;
    const answer = await fetch('/v1/events', {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${session.token}` },
      signal: stop.signal,
    });
    if (answer.status === 401) await session.refresh();
    if (!answer.ok || !answer.body) return;
    wait = FIRST_WAIT;
    await readEvents(answer.body, onEvent);
  };
  const again = (): void => {
    if (stop.signal.aborted) return;
    timer = setTimeout(start, wait);
    wait = Math.min(LONGEST_WAIT, wait * 2);
  };
  const start = (): void => {
    follow()
      .catch(() => undefined)
      .finally(again);
  };

  start();
  onScopeDispose(() => {
    stop.abort();
    clearTimeout(timer);
  });
};
