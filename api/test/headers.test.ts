import { routes } from '@musubi/contracts';
import type { RouteName } from '@musubi/contracts';
import { handlers } from '../src/handlers.ts';
import { callRoute } from './call.ts';
import { requestFor } from './requests.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { makeWorld } from './world.ts';
import type { ActorName, World } from './world.ts';

let service: Service;
let world: World;
beforeAll(async () => {
  service = await startService({ handlers });
  world = await makeWorld(service);
});
afterAll(() => service.close());

const names = Object.keys(routes) as RouteName[];

/** What is wrong with the headers of an answer of the API. */
const complaints = (headers: Headers): string[] => {
  const expected: Readonly<Record<string, RegExp>> = {
    'content-security-policy':
      /^default-src 'self';.*script-src 'self'.*style-src 'self'.*object-src 'none'.*frame-ancestors 'none'/u,
    'x-content-type-options': /^nosniff$/u,
    'referrer-policy': /^no-referrer$/u,
    'x-frame-options': /SAMEORIGIN|DENY/u,
    'permissions-policy': /geolocation=\(\)/u,
    'cross-origin-opener-policy': /same-origin/u,
    'cache-control': /no-store/u,
  };
  const wrong = Object.entries(expected).filter(([name, pattern]) => !pattern.test(headers.get(name) ?? ''));
  const telling = ['server', 'x-powered-by', 'via'].filter((name) => headers.has(name));
  const csp = /unsafe-inline|unsafe-eval|\*/u.test(headers.get('content-security-policy') ?? '')
    ? ['csp is loose']
    : [];
  return [...wrong.map(([name]) => `${name}: ${headers.get(name) ?? 'absent'}`), ...telling, ...csp];
};

const LEAK = /SELECT |INSERT |at .*\.(ts|js):|node_modules|\/srv\/|\/work\/|postgres|typeorm|fastify|stack/iu;

describe('S-11: headers and errors', () => {
  const actors: readonly ActorName[] = ['anonymous', 'person', 'member', 'coordinator', 'administrator'];
  test.each(actors)(
    'every route as %s',
    async (actor) => {
      for (const name of names) {
        const answer = await callRoute(service, name, {
          ...requestFor(name, world),
          token: world.tokens[actor],
        });
        // The stream writes its own head; it is looked at below.
        if (name === 'followEvents' && answer.status === 200) continue;
        expect([name, complaints(answer.headers)]).toEqual([name, []]);
        if (answer.status >= 400) {
          expect([name, answer.headers.get('content-type')]).toEqual([name, 'application/problem+json']);
          expect(answer.text).not.toMatch(LEAK);
        }
      }
    },
    30_000,
  );

  test('the event stream is not stored, sniffed or framed', async () => {
    const { headers, status } = await callRoute(service, 'followEvents', { token: world.tokens.counsellor });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/u);
    expect([headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual(['nosniff', null]);
  });

  test.each([
    ['an unknown path', '/v1/nothing', {}, 404],
    ['a path that cannot be decoded', '/v1/%E0%A4%A', {}, 400],
    ['another method', '/v1/health', { method: 'DELETE' }, 405],
    [
      'too large a body',
      '/v1/session',
      {
        method: 'POST',
        body: JSON.stringify({ email: 'a'.repeat(300_000) }),
        headers: { 'content-type': 'application/json' },
      },
      413,
    ],
    [
      'another content type',
      '/v1/session',
      { method: 'POST', body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    [
      'broken JSON',
      '/v1/session',
      { method: 'POST', body: '{"a', headers: { 'content-type': 'application/json' } },
      400,
    ],
  ])('%s', async (_, path, init, status) => {
    const answer = await fetch(service.origin + path, init);
    const text = await answer.text();
    expect([answer.status, complaints(answer.headers)]).toEqual([status, []]);
    expect(text).not.toMatch(LEAK);
    expect(JSON.parse(text)).toMatchObject({ status });
  });

  test('other origins get no permission to read', async () => {
    const answer = await fetch(`${service.origin}/v1/health`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
