import { createPinia, setActivePinia } from 'pinia';
import { eventsIn, readEvents } from '../src/live/live-events.ts';
import { useSession } from '../src/session/session-store.ts';

interface Call {
  readonly path: string;
  readonly token: string | null;
  readonly key: string | null;
}

const account = {
  id: '0190a0a0-0000-4000-8000-000000000001',
  email: 'a@example.com',
  name: '花子',
  language: 'ja',
  roles: ['person'],
  status: 'active',
  version: 1,
};
let calls: Call[] = [];
/** The token that the server takes now. */
let good = 'one';

const answer = (status: number, body: unknown): Response => {
  const response = { ok: status < 400, status, json: async () => body };
  return response as unknown as Response;
};
const serve = (path: string, token: string | null): Response => {
  if (path === '/v1/session')
    return answer(200, { accessToken: good, expiresAt: '2026-11-22T00:00:00Z', accountId: account.id });
  if (path === '/v1/session/refresh') {
    return good === 'gone'
      ? answer(401, { code: 'not-signed-in', status: 401 })
      : answer(200, { accessToken: good, expiresAt: '2026-11-22T00:00:00Z', accountId: account.id });
  }
  if (token !== `Bearer ${good}`) return answer(401, { code: 'not-signed-in', status: 401 });
  return answer(200, path === '/v1/account' ? account : { items: [] });
};

beforeEach(() => {
  calls = [];
  good = 'one';
  localStorage.clear();
  setActivePinia(createPinia());
  globalThis.fetch = async (input, init) => {
    const headers = new Map(Object.entries((init?.headers ?? {}) as Record<string, string>));
    const call = {
      path: String(input).split('?')[0] ?? '',
      token: headers.get('authorization') ?? null,
      key: headers.get('idempotency-key') ?? null,
    };
    calls.push(call);
    return serve(call.path, call.token);
  };
});

describe('the session', () => {
  test('keeps the token out of storage', async () => {
    await useSession().signIn({ email: 'a@example.com', password: 'x' });
    expect(useSession().signedIn).toBe(true);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('one');
  });

  test('refreshes once for several calls with an expired token, and repeats them', async () => {
    const session = useSession();
    await session.signIn({ email: 'a@example.com', password: 'x' });
    good = 'two';
    calls = [];
    await Promise.all([
      session.call('listProfiles'),
      session.call('listNotices'),
      session.call('listIntroductions'),
    ]);
    expect(calls.filter((call) => call.path === '/v1/session/refresh')).toHaveLength(1);
    expect(calls.filter((call) => call.token === 'Bearer two')).toHaveLength(3);
  });

  test('repeats an idempotent call with the same key', async () => {
    const session = useSession();
    await session.signIn({ email: 'a@example.com', password: 'x' });
    good = 'two';
    calls = [];
    await session.call('draftProfile', { body: { programme: 'employment', statement: {} } });
    const keys = calls.filter((call) => call.path === '/v1/profiles').map((call) => call.key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('is over when the cookie no longer holds', async () => {
    const session = useSession();
    await session.signIn({ email: 'a@example.com', password: 'x' });
    good = 'gone';
    await expect(session.call('listProfiles')).rejects.toThrow();
    expect(session.state).toBe('out');
  });

  test('strangers are not asked for a cookie', async () => {
    await useSession().resume();
    expect(calls).toEqual([]);
    expect(useSession().state).toBe('out');
  });
});

describe('live events', () => {
  test('heartbeats and broken lines are none', () => {
    expect(eventsIn(': beat')).toEqual([]);
    expect(eventsIn('data: {oops')).toEqual([]);
    expect(eventsIn('event: x\ndata: {"kind":"matches","id":"1"}')).toEqual([{ kind: 'matches', id: '1' }]);
  });

  test('are read however the stream is cut', async () => {
    const bytes = new TextEncoder().encode(
      'data: {"kind":"a","id":"1"}\r\n\r\n: beat\n\ndata: {"kind":"b","id":"2"}\n\n',
    );
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        controller.close();
      },
    });
    const kinds: string[] = [];
    await readEvents(stream, (event) => kinds.push(event.kind));
    expect(kinds).toEqual(['a', 'b']);
  });
});
