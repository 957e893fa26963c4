import { routes } from '@musubi/contracts';
import type { Route, RouteName } from '@musubi/contracts';
import { STAGES } from '@musubi/matching';
import type { Stage } from '@musubi/matching';
import { PROGRAMME_IDS } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { Class } from '@musubi/statements';
import { callRoute } from './call.ts';
import type { Answer } from './call.ts';
import { programmeNamed } from './make.ts';
import { requestFor } from './requests.ts';
import { startWorkService } from './work-service.ts';
import type { WorkService } from './work-service.ts';
import { ACTORS, makeWorld } from './world.ts';
import type { ActorName, World } from './world.ts';

let service: WorkService;
beforeAll(async () => {
  service = await startWorkService();
}, 60_000);
afterAll(() => service.close());

/** A text that occurs nowhere else, and who may meet it at a stage of the pair. */
interface Canary {
  readonly text: string;
  readonly seenBy: (stage: Stage) => readonly ActorName[];
}

type Sown = Record<string, unknown>;
const reached = (field: string, stage: Stage): boolean =>
  field !== 'private' && STAGES.indexOf(stage) >= STAGES.indexOf(field as Stage);

/** Puts a canary into every free text of a statement that not everybody may read. */
const sow = (programme: AnyProgramme, side: 'listing' | 'profile', canaries: Canary[]): Sown => {
  const type: Class = programme[side];
  const statement: Sown = { ...programme.examples[side] };
  const stages = programme.disclosure[side] as Readonly<Record<string, string>>;
  const own: readonly ActorName[] = [side === 'listing' ? 'member' : 'person', 'coordinator', 'counsellor'];
  const other: ActorName = side === 'listing' ? 'person' : 'member';
  for (const { name, kind, max = 0 } of fieldsOf(type)) {
    const stage = stages[name] ?? 'private';
    // Of what is for its owner alone, also a yes or no, even the name of the field would be too much.
    if (stage === 'private' && statement[name] !== undefined)
      canaries.push({ text: `"${name}":`, seenBy: () => own });
    if ((kind !== 'text' && kind !== 'long-text') || stage === 'listed' || max < 12) continue;
    const text = `鳥${side[0] ?? ''}${name}`.slice(0, 11) + String(canaries.length);
    statement[name] = text;
    canaries.push({ text, seenBy: (now) => (reached(stage, now) ? [...own, other] : own) });
  }
  return statement;
};

const met = (now: Stage, always: readonly ActorName[], later: readonly ActorName[]): readonly ActorName[] =>
  now === 'listed' ? always : [...always, ...later];

/** What the accounts and the organisation hold. */
const sowAccounts = async (
  { people, organisation, introduction }: World,
  canaries: Canary[],
): Promise<void> => {
  const write = async (
    table: string,
    column: string,
    id: string,
    text: string,
    seenBy: Canary['seenBy'],
  ): Promise<void> => {
    await service.dataSource.query(`UPDATE ${table} SET ${column} = $2 WHERE id = $1`, [id, text]);
    canaries.push({ text, seenBy });
  };
  const desk: readonly ActorName[] = ['coordinator', 'counsellor'];
  const { person, member } = people;
  await write('account', 'name', person.id, '鳥の人名', (now) =>
    met(now, ['person', 'administrator', ...desk], ['member']),
  );
  await write('account', 'email', person.id, `bird-p-${person.id}@example.jp`, (now) =>
    met(now, ['person', 'administrator'], ['member', ...desk]),
  );
  await write('account', 'password_hash', person.id, '$argon2id$鳥', () => []);
  await write('account', 'name', member.id, '鳥の担当', (now) =>
    met(now, ['member', 'administrator', ...desk], ['person']),
  );
  await write('account', 'email', member.id, `bird-m-${member.id}@example.jp`, (now) =>
    met(now, ['member', 'administrator'], ['person', ...desk]),
  );
  for (const column of ['address', 'phone', 'contact_email']) {
    await write('organisation', column, organisation.id, `鳥-${column}`, (now) =>
      met(now, ['member', ...desk], ['person']),
    );
  }
  await service.dataSource.query(`UPDATE introduction SET terms = '{"fee":"鳥の条件"}' WHERE id = $1`, [
    introduction.id,
  ]);
  canaries.push({ text: '鳥の条件', seenBy: () => ['person', 'member', ...desk] });
};

/** Those who are not really signed in are anonymous to every read; the route matrix has them all. */
const READERS = ACTORS.filter((actor) => actor !== 'expired' && actor !== 'suspended');

const seenBy = async (name: RouteName, actor: ActorName, world: World): Promise<string> => {
  const answer = await callRoute(service, name, { ...requestFor(name, world), token: world.tokens[actor] });
  return `${answer.text}\n${JSON.stringify([...answer.headers])}`;
};

const sightings = async (
  names: readonly RouteName[],
  world: World,
  canaries: readonly Canary[],
  stage: Stage,
): Promise<string[]> => {
  const found: string[] = [];
  for (const name of names) {
    const seen = await Promise.all(READERS.map((actor) => seenBy(name, actor, world)));
    for (const [at, actor] of READERS.entries()) {
      const strange = canaries.filter(
        (one) => seen[at]?.includes(one.text) && !one.seenBy(stage).includes(actor),
      );
      found.push(...strange.map((one) => `${name}: ${actor} saw ${one.text}`));
    }
  }
  return found;
};

const allNames = Object.keys(routes) as RouteName[];
const isRead = (name: RouteName): boolean => (routes[name] as Route).method === 'GET';
/** The schemas are the same for everybody and hold nothing of anybody. */
const reads = allNames.filter((name) => isRead(name) && name !== 'readSchemas');
/** Leaving and signing out would only end the actors. */
const changes = allNames.filter((name) => !isRead(name) && name !== 'leave' && name !== 'signOut');

const introduce = async (world: World): Promise<void> => {
  await service.dataSource.query(
    "UPDATE introduction SET state = 'introduced', listing_interest = 'yes', profile_interest = 'yes' WHERE id = $1",
    [world.introduction.id],
  );
  for (const account of [world.people.person, world.people.member]) {
    await service.dataSource.query(
      "INSERT INTO consent (id, account_id, introduction_id, what, given_at) VALUES (gen_random_uuid(), $1, $2, 'contact', now())",
      [account.id, world.introduction.id],
    );
  }
};

interface SownWorld {
  readonly world: World;
  readonly canaries: Canary[];
}

const sowWorld = async (id: string): Promise<SownWorld> => {
  const programme = programmeNamed(id);
  const canaries: Canary[] = [];
  const world = await makeWorld(service, id);
  const { dataSource } = service;
  await dataSource.query('UPDATE listing SET statement = $2 WHERE organisation_id = $1', [
    world.organisation.id,
    sow(programme, 'listing', canaries),
  ]);
  await dataSource.query('UPDATE profile SET statement = $2 WHERE id = $1', [
    world.profile.id,
    sow(programme, 'profile', canaries),
  ]);
  await sowAccounts(world, canaries);
  return { world, canaries };
};

/** Everything that is stored or logged besides the rows that hold the facts themselves. */
const byways = async (): Promise<[string, string][]> => {
  const tables = (await service.dataSource.query(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE (table_schema = 'bullmq' OR table_name IN ('outbox', 'notice', 'audit', 'sign_in_attempt')) AND table_type = 'BASE TABLE'`,
  )) as { name: string }[];
  const rows = await Promise.all(
    tables.map(
      async ({ name }) =>
        [name, JSON.stringify(await service.dataSource.query(`SELECT * FROM ${name}`))] as [string, string],
    ),
  );
  return [...rows, ['log', service.lines.join('\n')]];
};

/** What somebody may tell of themselves in a sentence; pieces of it are read as fields, or as not to be read. */
const INTAKE_PIECES = ['鳥の文章', 'うつ病', '育休', '09:25', '9時25分', 'とりの歌'];
const INTAKE = {
  programme: 'employment',
  side: 'profile',
  text: '鳥の文章。うつ病で育休のあと、月曜の9時25分から14時、とりの歌が好き。',
};
const tell = (body: object, token?: string): Promise<Answer> =>
  callRoute(service, 'proposeStatement', { body, ...(token === undefined ? {} : { token }) });

/** Sends canaries in by every door that takes sensitive words. */
const sendCanaries = async (world: World): Promise<string[]> => {
  const registration = {
    email: 'bird-sent@example.jp',
    password: '鳥鳥鳥鳥鳥鳥鳥鳥鳥鳥鳥鳥',
    name: '鳥の届けた名',
  };
  const statuses = [
    await callRoute(service, 'register', { body: registration }),
    await callRoute(service, 'signIn', { body: registration }),
    await callRoute(service, 'signIn', {
      body: { email: registration.email, password: registration.password },
    }),
    await callRoute(service, 'apply', {
      ...requestFor('apply', world),
      token: world.tokens.person,
      body: { listingId: world.freshListing.id, message: '鳥の伝言' },
    }),
    await callRoute(service, 'searchListings', { query: { q: '鳥の検索' } }),
    await tell(INTAKE, world.tokens.person),
    await tell(INTAKE),
    // What is refused is not written down either.
    await tell({ ...INTAKE, programme: '鳥の分野' }),
    await tell({ ...INTAKE, side: '鳥の側' }),
    await tell({ ...INTAKE, text: INTAKE.text.repeat(400) }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([201, 400, 200, expect.any(Number), 200, 200, 200, 400, 400, 400]);
  return [
    ...Object.values(registration),
    ...[...INTAKE_PIECES, '鳥の分野', '鳥の側', '鳥の伝言', '鳥の検索', encodeURIComponent('鳥の検索')],
  ];
};

describe('P-01: canaries', () => {
  test.each(PROGRAMME_IDS)(
    '%s: a pair that was proposed, and the same introduced',
    async (id) => {
      const { world, canaries } = await sowWorld(id);
      expect(canaries.length).toBeGreaterThan(8);
      expect(await sightings(reads, world, canaries, 'listed')).toEqual([]);
      await introduce(world);
      expect(await sightings(reads, world, canaries, 'introduced')).toEqual([]);
      const detail = await callRoute(service, 'readIntroduction', {
        ...requestFor('readIntroduction', world),
        token: world.tokens.member,
      });
      // The sweep can see canaries at all: the other side's name has come with the introduction.
      expect(detail.text).toContain('鳥の人名');
    },
    60_000,
  );

  test('what changes things does not tell either, nor do queue, notices, trail and logs', async () => {
    const { world, canaries } = await sowWorld('employment');
    expect(await sightings(changes, world, canaries, 'introduced')).toEqual([]);
    const sent = await sendCanaries(world);
    const all = [...canaries.map((one) => one.text), ...sent];
    for (const [place, text] of await byways())
      expect([place, all.filter((one) => text.includes(one))]).toEqual([place, []]);
    expect(service.lines.length).toBeGreaterThan(100);
  }, 60_000);
});
