import { fieldsSeen } from '@musubi/matching';
import type { Stage } from '@musubi/matching';
import { PROGRAMME_IDS, upperEnd } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { handlers } from '../src/handlers.ts';
import { callRoute } from './call.ts';
import { programmeNamed } from './make.ts';
import { requestFor } from './requests.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { makeWorld } from './world.ts';
import type { ActorName, World } from './world.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ handlers });
});
afterAll(() => service.close());

type Json = Record<string, unknown>;
const keys = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
const first = (json: Json): Json => ((json['items'] as Json[] | undefined) ?? [])[0] ?? {};

/** What the rules let a viewer see of an example, to the key. */
const seen = (programme: AnyProgramme, side: 'listing' | 'profile', stage: Stage): string[] =>
  fieldsSeen(programme.disclosure, side, stage)
    .filter((name) => Object.hasOwn(programme.examples[side], name))
    .sort();

/** The listing as people see it who have not been let in. */
const publicKeys = (programme: AnyProgramme): string[] =>
  programme.outside
    ? keys(programme.outside.project(programme.examples.listing))
    : seen(programme, 'listing', 'listed');

/** Of these, what a card in a list shows. */
const onCard = (programme: AnyProgramme, side: 'listing' | 'profile', open: readonly string[]): string[] => {
  const shown = programme.card[side].flatMap((name) => [name, upperEnd(name)]);
  return open.filter((name) => shown.includes(name));
};

const meet = async (world: World, consent: boolean): Promise<void> => {
  await service.dataSource.query(
    "UPDATE introduction SET state = 'introduced', listing_interest = 'yes', profile_interest = 'yes' WHERE id = $1",
    [world.introduction.id],
  );
  if (!consent) return;
  await service.dataSource.query(
    "INSERT INTO consent (id, account_id, introduction_id, what, given_at) SELECT gen_random_uuid(), account, $1, 'contact', now() FROM unnest($2::uuid[]) account",
    [world.introduction.id, [world.people.person.id, world.people.member.id]],
  );
};

const outsideId = async (listingId: string): Promise<string> => {
  const rows = (await service.dataSource.query('SELECT id FROM listing_outside WHERE listing_id = $1', [
    listingId,
  ])) as { id: string }[];
  return rows[0]?.id ?? listingId;
};

describe.each(PROGRAMME_IDS)('S-03: fields of %s', (id) => {
  const programme = programmeNamed(id);
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(service, id);
  });
  const call = async (
    name: Parameters<typeof callRoute>[1],
    actor: ActorName,
    params: Record<string, string> = {},
  ): Promise<Json> => {
    const right = requestFor(name, world);
    return (
      await callRoute(service, name, {
        ...right,
        params: { ...right.params, ...params },
        token: world.tokens[actor],
      })
    ).json;
  };
  const detail = async (actor: ActorName): Promise<Json> => call('readIntroduction', actor);

  test('the public listing, under an id that outsiders may know', async () => {
    const shown = await call('readPublicListing', 'anonymous', {
      listingId: await outsideId(world.listing.id),
    });
    expect(keys(shown['statement'])).toEqual(publicKeys(programme));
    const hidden = await call('readPublicListing', 'anonymous', { listingId: world.listing.id });
    expect(hidden['code']).toBe(programme.outside ? 'not-found' : undefined);
    if (programme.outside) expect(JSON.stringify(shown)).not.toContain(world.listing.id);
  });

  test.each(['in the list', 'alone'])('a suggestion %s, seen by the person', async (where) => {
    const listingId = await outsideId(world.listing.id);
    const isShort = where === 'in the list';
    const card = isShort
      ? first(await call('listMatches', 'person'))
      : await call('readMatch', 'person', { listingId });
    const open = publicKeys(programme);
    expect(keys(card['statement'])).toEqual(
      isShort && !programme.outside ? onCard(programme, 'listing', open) : open,
    );
    const numbers = ['fit', 'forListing', 'forProfile'].filter((name) => name in card);
    expect(numbers).toEqual(programme.outside ? [] : ['fit', 'forListing', 'forProfile']);
    expect('band' in card).toBe(programme.outside !== undefined);
    if (programme.outside) expect(JSON.stringify(card)).not.toContain(world.listing.id);
  });

  test('a confidential listing is no match under its own id', async () => {
    const { code } = await call('readMatch', 'person', { listingId: world.listing.id });
    expect(code).toBe(programme.outside ? 'not-found' : undefined);
  });

  test.each(['in the list', 'alone'])('a candidate %s, seen by the business', async (where) => {
    const isShort = where === 'in the list';
    const card = isShort
      ? first(await call('listCandidates', 'member'))
      : await call('readCandidate', 'member');
    const open = seen(programme, 'profile', 'listed');
    expect(keys(card['statement'])).toEqual(isShort ? onCard(programme, 'profile', open) : open);
    expect(card).not.toHaveProperty('accountId');
  });

  test('nobody is a candidate who is not open to invitations and with whom nothing has begun', async () => {
    await service.dataSource.query('UPDATE profile SET invitable = false WHERE id = $1', [world.profile.id]);
    expect((await call('readCandidate', 'member'))['code']).toBeUndefined();
    await service.dataSource.query('UPDATE introduction SET proposed_at = NULL WHERE id = $1', [
      world.introduction.id,
    ]);
    expect((await call('readCandidate', 'member'))['code']).toBe('not-found');
  });

  test('a wish', async () => {
    const page = (
      await callRoute(service, 'listWishes', {
        token: world.tokens.member,
        query: { programme: id, limit: '100' },
      })
    ).json;
    const own = (page['items'] as Json[]).filter((card) => card['programme'] === id);
    expect(own.length).toBeGreaterThan(0);
    for (const card of own)
      expect([keys(card), keys(card['statement'])]).toEqual([
        ['profileId', 'programme', 'statement'],
        seen(programme, 'profile', 'listed'),
      ]);
  });

  test.each(['listed', 'interested', 'introduced'] as const)(
    'an introduction at the stage %s',
    async (stage) => {
      if (stage !== 'listed') await meet(world, stage === 'introduced');
      const [person, member] = [await detail('person'), await detail('member')];
      expect(keys(person['listing'])).toEqual(
        stage === 'listed' ? publicKeys(programme) : seen(programme, 'listing', stage),
      );
      expect(keys(member['profile'])).toEqual(seen(programme, 'profile', stage));
      expect(['contact' in person, 'contact' in member]).toEqual([
        stage === 'introduced',
        stage === 'introduced',
      ]);
    },
  );

  test('the desk sees both sides, and is written down for the person', async () => {
    const pair = await call('readPair', 'coordinator');
    expect(keys(pair['listing']).length).toBeGreaterThanOrEqual(
      seen(programme, 'listing', 'introduced').length,
    );
    expect(keys(pair['profile']).length).toBeGreaterThanOrEqual(
      seen(programme, 'profile', 'introduced').length,
    );
    await detail('coordinator');
    const looks = await call('listLooks', 'person');
    expect(
      (looks['items'] as Json[]).map((look) => [look['byKind'], look['by'], look['what']]),
    ).toContainEqual(['desk', world.people.coordinator.name, 'read-introduction']);
    expect(await call('listLooks', 'other-person')).toEqual({ items: [] });
  });
});
