import { routes } from '@musubi/contracts';
import type { Route, RouteName } from '@musubi/contracts';
import { fieldsOf } from '@musubi/statements';
import { ENTITIES } from '../src/database/entities.ts';
import { handlers } from '../src/handlers.ts';
import { callRoute } from './call.ts';
import { requestFor } from './requests.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { ACTORS, ROLES_OF, makeWorld } from './world.ts';
import type { ActorName, World } from './world.ts';

let service: Service;
let world: World;
beforeAll(async () => {
  service = await startService({ handlers });
  world = await makeWorld(service);
});
afterAll(() => service.close());

const writers = (Object.keys(routes) as RouteName[]).filter(
  (name) => (routes[name] as Route).body !== undefined,
);

/** Names of every property and column, ids and roles among them, and what relations might be called. */
const everyName = (): string[] => {
  const metadata = ENTITIES.flatMap((entity) => service.dataSource.getMetadata(entity).columns);
  const columns = metadata.flatMap((column) => [column.propertyName, column.databaseName]);
  return [
    ...new Set([
      ...columns,
      'account',
      'organisation',
      'listing',
      'memberships',
      'sessions',
      'admin',
      'isAdmin',
      'owner',
    ]),
  ];
};

const writerOf = (name: RouteName): ActorName | undefined => {
  const { access } = routes[name];
  if (access.who === 'anyone') return 'person';
  const roles = access.who;
  const order: readonly ActorName[] =
    name.startsWith('changeO') || name.includes('isting') || name === 'invite'
      ? ['member', ...ACTORS]
      : ['person', ...ACTORS];
  return order.find((actor) => ROLES_OF[actor].some((role) => roles === 'signed-in' || roles.includes(role)));
};

/** Everything that is stored but for the trail and the sessions. */
const picture = async (): Promise<string> => {
  const tables = ENTITIES.map((entity) => service.dataSource.getMetadata(entity).tableName);
  const kept = tables.filter(
    (table) => !['audit', 'session', 'idempotency_key', 'sign_in_attempt'].includes(table),
  );
  const rows = await Promise.all(
    kept.map(
      (table) => service.dataSource.query(`SELECT * FROM "${table}" t ORDER BY t::text`) as Promise<object[]>,
    ),
  );
  return JSON.stringify(rows);
};

const values: readonly unknown[] = [
  '00000000-0000-4000-8000-000000000000',
  ['administrator'],
  null,
  true,
  99,
  { id: 'x' },
  [{ id: 'x' }],
];

describe('S-04: no mass assignment', () => {
  test.each(writers)(
    '%s refuses every field that its class does not name, and changes nothing',
    async (name) => {
      const { body } = routes[name] as Route;
      const actor = writerOf(name);
      const right = requestFor(name, world);
      const own = new Set(body ? fieldsOf(body).map((field) => field.name) : []);
      const before = await picture();
      const accepted: string[] = [];
      for (const [at, extra] of everyName()
        .filter((one) => !own.has(one))
        .entries()) {
        const answer = await callRoute(service, name, {
          ...right,
          body: { ...right.body, [extra]: values[at % values.length] },
          token: actor && world.tokens[actor],
        });
        const named = answer.status === 400 && JSON.stringify(answer.json['fields']).includes(`"/${extra}"`);
        if (!named) accepted.push(`${extra} ${String(answer.status)}`);
      }
      expect(accepted).toEqual([]);
      expect(await picture()).toBe(before);
    },
    60_000,
  );

  test.each(['changeListing', 'changeProfile', 'draftListing', 'draftProfile'] as const)(
    '%s keeps nothing strange inside a statement',
    async (name) => {
      const actor = writerOf(name);
      const right = requestFor(name, world);
      const statement = Reflect.get(right.body ?? {}, 'statement') as object;
      const before = await picture();
      for (const extra of ['id', 'state', 'organisationId', 'accountId', 'verified', 'roles']) {
        const answer = await callRoute(service, name, {
          ...right,
          body: { ...right.body, statement: { ...statement, [extra]: 'x' } },
          token: actor && world.tokens[actor],
        });
        expect([extra, answer.status]).toEqual([extra, 400]);
      }
      expect(await picture()).toBe(before);
    },
  );

  test('what an account may not set about itself stays as it was', async () => {
    const [row] = (await service.dataSource.query('SELECT roles, status FROM account WHERE id = $1', [
      world.people.person.id,
    ])) as object[];
    expect(row).toEqual({ roles: ['person'], status: 'active' });
  });
});
