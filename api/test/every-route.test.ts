import { routes } from '@musubi/contracts';
import type { RouteName } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import { handlers } from '../src/handlers.ts';
import { callRoute } from './call.ts';
import { testEngine } from './engine.ts';
import { requestFor } from './requests.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { ACTORS, ROLES_OF, makeWorld } from './world.ts';
import type { ActorName } from './world.ts';

let service: Service;
const engine = testEngine();
const registered: string[] = [];
beforeAll(async () => {
  service = await startService({
    handlers,
    engine,
    onRoute: ({ method, url }) => void registered.push(...[method].flat().map((one) => `${one} ${url}`)),
  });
  await engine.open(service.databaseUrl);
});
afterAll(async () => {
  await engine.close();
  await service.close();
});

const names = Object.keys(routes) as RouteName[];

/** Who stands to the things of the world as a route's relation asks. */
const CONCERNED: Readonly<Record<string, readonly ActorName[]>> = {
  ':profileId': ['person'],
  ':noticeId': ['person'],
  ':listingId': ['member', 'coordinator', 'counsellor'],
  ':organisationId': ['member', 'coordinator', 'counsellor'],
  ':introductionId': ['person', 'member', 'coordinator', 'counsellor'],
  pair: ['coordinator', 'counsellor'],
};

const concerned = (name: RouteName): readonly ActorName[] | undefined => {
  const { access, path } = routes[name];
  if (access.who === 'anyone' || access.relation === 'none') return undefined;
  if (access.relation === 'case') return path.includes(':') ? CONCERNED['pair'] : undefined;
  return CONCERNED[/:[A-Za-z]+/u.exec(path)?.[0] ?? ''];
};

type Expected = 'through' | 401 | 403 | 404;

/** What the table promises; nothing here looks at the implementation. */
const expectedFor = (name: RouteName, actor: ActorName): Expected => {
  const { access } = routes[name];
  if (access.who === 'anyone') return 'through';
  const roles = ROLES_OF[actor];
  if (roles.length === 0) return 401;
  if (access.who !== 'signed-in' && !access.who.some((role) => roles.includes(role))) return 403;
  const circle = concerned(name);
  return circle && !circle.includes(actor) ? 404 : 'through';
};

/** These two say 401 to those who get through as well: they carry credentials of their own, and none are in the request. */
const OWN_CREDENTIALS: readonly RouteName[] = ['signIn', 'refreshSession', 'changePassword'];

const outcomeOf = (name: RouteName, status: number, code: unknown): Expected | string => {
  if (OWN_CREDENTIALS.includes(name) && status === 401 && code !== 'not-signed-in') return 'through';
  if (name === 'refreshSession' && status === 401) return 'through';
  if (status === 401 || status === 403 || status === 404) return status;
  return status < 500 ? 'through' : `failed with ${String(status)}`;
};

/** Those who get through go last, because what they do changes the world. */
const inOrder = (name: RouteName): ActorName[] =>
  [...ACTORS].sort(
    (one, other) =>
      Number(expectedFor(name, one) === 'through') - Number(expectedFor(name, other) === 'through'),
  );

const succeeded = new Set<RouteName>();

describe('S-01: every route asserts every actor', () => {
  test.each(names)('%s', async (name) => {
    const world = await makeWorld(service);
    const outcomes: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const actor of inOrder(name)) {
      const answer = await callRoute(service, name, {
        ...requestFor(name, world),
        token: world.tokens[actor],
      });
      if (answer.status < 300 && expectedFor(name, actor) === 'through') succeeded.add(name);
      outcomes[actor] = outcomeOf(name, answer.status, answer.json['code']);
      expected[actor] = expectedFor(name, actor);
    }
    expect(outcomes).toEqual(expected);
  });

  test('and the right people really get something: nearly every route answered one of them with success', () => {
    expect(succeeded.size).toBeGreaterThan(0);
    // Passwords are not known to this world, terms sheets belong to freelance, and what is published is published.
    const unanswered = [
      'activateProfile',
      'changePassword',
      'changeTerms',
      'publishListing',
      'refreshSession',
      'signIn',
    ];
    expect(names.filter((name) => !succeeded.has(name)).sort()).toEqual(unanswered);
  });
});

const withParams = names.filter((name) => {
  const { path, access } = routes[name];
  return path.includes(':') && access.who !== 'anyone' && access.relation !== 'none';
});

test.each(withParams)(
  '%s answers about a foreign thing exactly as about one that does not exist',
  async (name) => {
    const world = await makeWorld(service);
    const stranger = ACTORS.find((actor) => expectedFor(name, actor) === 404);
    if (!stranger) return;
    const request = { ...requestFor(name, world), token: world.tokens[stranger] };
    const params = Object.fromEntries(Object.keys(request.params ?? {}).map((key) => [key, randomUUID()]));
    const [foreign, absent] = [
      await callRoute(service, name, request),
      await callRoute(service, name, { ...request, params }),
    ];
    expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text]);
  },
);

describe('S-02: no route without policy', () => {
  /** Files, the document and the landing page: nothing in them is anybody's. */
  const PUBLIC = /^(GET|HEAD) \/($|landing\.css$|docs\b|seeker\b|employer\b|v1\/openapi\.json$)/u;
  const table = names.map((name) => `${routes[name].method} ${routes[name].path}`);

  test('the router holds the table and public files, and nothing else', () => {
    expect(registered.length).toBeGreaterThan(table.length);
    expect(registered.filter((one) => !table.includes(one) && !PUBLIC.test(one))).toEqual([]);
    expect(table.filter((one) => !registered.includes(one))).toEqual([]);
  });

  test('the document describes the table, and nothing else', async () => {
    const { paths } = (await (await fetch(`${service.origin}/v1/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replaceAll(/\{([A-Za-z]+)\}/gu, ':$1')}`,
      ),
    );
    expect(described.sort()).toEqual([...table].sort());
  });
});
