import { PROGRAMME_IDS } from '@musubi/programmes';
import { handlers } from '../src/handlers.ts';
import { callRoute } from './call.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { makeWorld } from './world.ts';
import type { World } from './world.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ handlers });
});
afterAll(() => service.close());

const tables = async (): Promise<string[]> => {
  const rows = (await service.dataSource.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  )) as { name: string }[];
  return rows.map(({ name }) => name);
};

const rowsHolding = async (text: string): Promise<string[]> => {
  const found: string[] = [];
  for (const table of await tables()) {
    const rows = (await service.dataSource.query(
      `SELECT 1 FROM "${table}" t WHERE position($1 in t::text) > 0`,
      [text],
    )) as object[];
    found.push(...rows.map(() => table));
  }
  return found;
};

const say = async (world: World): Promise<void> => {
  await service.dataSource.query("UPDATE account SET name = '消える鳥' WHERE id = $1", [
    world.people.person.id,
  ]);
  await service.dataSource.query(
    `UPDATE profile SET statement = '{"wantToDo":"消える鳥の願い"}' WHERE id = $1`,
    [world.profile.id],
  );
  await service.dataSource.query(
    `UPDATE introduction SET terms = '{"a":"消える鳥の条件"}', findings = '[{"a":"消える鳥の理由"}]' WHERE id = $1`,
    [world.introduction.id],
  );
  await service.dataSource.query(
    "INSERT INTO introduction_event (id, introduction_id, sequence, command, from_state, to_state, by_kind, by_account, note, at) VALUES (gen_random_uuid(), $1, 1, 'apply', 'suggested', 'proposed', 'profile', $2, '消える鳥の手紙', now())",
    [world.introduction.id, world.people.person.id],
  );
};

describe('leaving', () => {
  test('erases the person, and keeps that an introduction took place', async () => {
    const world = await makeWorld(service);
    await say(world);
    const { person } = world.people;
    expect((await rowsHolding('消える鳥')).length).toBeGreaterThan(3);
    expect(await rowsHolding(world.profile.id)).toEqual(
      expect.arrayContaining(['candidate_list', 'suggestion_list']),
    );
    expect((await callRoute(service, 'leave', { token: world.tokens.person, version: 7 })).status).toBe(412);
    expect((await callRoute(service, 'leave', { token: world.tokens.person, version: 1 })).status).toBe(204);
    expect(await rowsHolding('消える鳥')).toEqual([]);
    expect(await rowsHolding(person.email)).toEqual([]);
    const naming = await rowsHolding(world.profile.id);
    expect(naming.filter((table) => table.endsWith('_list'))).toEqual([]);
    expect((await callRoute(service, 'readAccount', { token: world.tokens.person })).status).toBe(401);
    const [kept] = (await service.dataSource.query('SELECT state, fit FROM introduction WHERE id = $1', [
      world.introduction.id,
    ])) as object[];
    expect(kept).toEqual({ state: 'closed', fit: null });
    const [tombstone] = (await service.dataSource.query(
      'SELECT name, status, roles, password_hash FROM account WHERE id = $1',
      [person.id],
    )) as object[];
    expect(tombstone).toEqual({ name: '—', status: 'left', roles: [], password_hash: '' });
    const marks = (await service.dataSource.query(
      "SELECT 1 FROM outbox WHERE topic = 'profile-changed' AND subject_id = $1 AND done_at IS NULL",
      [world.profile.id],
    )) as object[];
    expect(marks).toHaveLength(1);
  });

  test('takes down what only that person posted', async () => {
    const world = await makeWorld(service, 'succession');
    expect((await callRoute(service, 'leave', { token: world.tokens.member })).status).toBe(204);
    const left = (await service.dataSource.query('SELECT state FROM listing WHERE organisation_id = $1', [
      world.organisation.id,
    ])) as { state: string }[];
    expect(new Set(left.map(({ state }) => state))).toEqual(new Set(['withdrawn']));
    const [contact] = (await service.dataSource.query(
      'SELECT phone, contact_email, address FROM organisation WHERE id = $1',
      [world.organisation.id],
    )) as object[];
    expect(contact).toEqual({ phone: null, contact_email: null, address: '—' });
    const outside = (await service.dataSource.query('SELECT 1 FROM listing_outside WHERE listing_id = $1', [
      world.listing.id,
    ])) as object[];
    expect(outside).toEqual([]);
  });

  test('is refused to the last administrator', async () => {
    const only = await startService({ handlers });
    try {
      const world = await makeWorld(only);
      await only.dataSource.query(
        "UPDATE account SET status = 'suspended' WHERE 'administrator' = ANY(roles) AND id NOT IN (SELECT account_id FROM session WHERE id = $1)",
        [
          (
            JSON.parse(
              Buffer.from(String(world.tokens.administrator).split('.')[1] ?? '', 'base64url').toString(),
            ) as { sid: string }
          ).sid,
        ],
      );
      expect((await callRoute(only, 'leave', { token: world.tokens.administrator })).json['code']).toBe(
        'wrong-state',
      );
    } finally {
      await only.close();
    }
  });
});

describe.each(PROGRAMME_IDS)('the export of a person in %s', (id) => {
  test('holds everything of theirs and nothing of the other side', async () => {
    const world = await makeWorld(service, id);
    const { person, member } = world.people;
    const exported = String(
      (await callRoute(service, 'exportAccount', { token: world.tokens.person })).json['json'],
    );
    const data = JSON.parse(exported) as Record<string, Record<string, unknown>[]>;
    for (const own of [person.email, person.name, world.profile.id, world.introduction.id])
      expect(exported).toContain(own);
    expect(data['profiles']?.[0]?.['statement']).toEqual(JSON.parse(JSON.stringify(world.profile.statement)));
    expect([data['introductions']?.length, data['notices']?.length, data['sessions']?.length]).toEqual([
      1, 1, 1,
    ]);
    for (const foreign of [member.email, member.name, world.freshProfile.id, world.organisation.id])
      expect(exported).not.toContain(foreign);
    if (id === 'succession') {
      expect(exported).not.toContain(world.listing.id);
      expect(data['matches']?.every((match) => !('fit' in match) && 'band' in match)).toBe(true);
    }
  });
});
