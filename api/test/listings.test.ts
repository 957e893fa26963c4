import type { Listing, Problem, PublicListingPage, WishPage } from '@musubi/contracts';
import { PROGRAMMES } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import { programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { activate, publish, startWorkService, until } from './work-service.ts';
import type { WorkService } from './work-service.ts';

const employment = programmeNamed('employment');

describe('listings', () => {
  let service: WorkService;
  beforeAll(async () => {
    service = await startWorkService();
  }, 60_000);
  afterAll(() => service.close());

  const drafted = async (
    programme: string,
    statement: object,
  ): Promise<{ member: Signed; listing: Listing }> => {
    const member = await service.make.signed('member');
    const organisation = await service.make.organisation(member.account);
    const params = { organisationId: organisation.id };
    return {
      member,
      listing: await service.ok<Listing>('draftListing', member, { params, body: { programme, statement } }),
    };
  };
  const publishDraft = (member: Signed, { id, version }: Listing) =>
    service.call('publishListing', member, { params: { listingId: id }, version });

  test.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    '%s: an empty draft is kept, and refused with everything it lacks',
    async (id, programme) => {
      const { member, listing } = await drafted(id, {});
      const answer = await publishDraft(member, listing);
      expect(answer.status).toBe(422);
      const problem = answer.json as unknown as Problem;
      expect(problem.code).toBe('gate-refused');
      const named = new Set(problem.fields?.map((field) => field.path));
      for (const field of fieldsOf(programme.listing).filter((one) => !one.optional))
        expect(named).toContain(`/statement/${field.name}`);
      const sourced = problem.fields?.filter((field) => field.source !== undefined) ?? [];
      if (id === 'employment') expect(sourced.length).toBeGreaterThan(3);
      for (const field of sourced) expect(field.since).toMatch(/^\d{4}-\d\d-\d\d$/u);
      const report = await service.ok<{ passes: boolean; lines: unknown[] }>('checkGate', member, {
        params: { programme: id },
        body: { statement: {} },
      });
      expect(report.passes).toBe(false);
      expect(report.lines.length).toBeGreaterThanOrEqual(named.size);
    },
  );

  test('what is out cannot be changed into something unlawful', async () => {
    const { member, listing } = await publish(service, employment);
    const {
      smoking: _smoking,
      dutiesChange: _dutiesChange,
      ...statement
    } = employment.examples.listing as Record<string, unknown>;
    const answer = await service.call('changeListing', member, {
      params: { listingId: listing.id },
      version: listing.version,
      body: { statement },
    });
    expect(answer.status).toBe(422);
    expect(
      (await service.ok<Listing>('readListing', member, { params: { listingId: listing.id } })).version,
    ).toBe(listing.version);
  });

  test('of twenty who change it at once, one does', async () => {
    const { member, listing } = await drafted('employment', employment.examples.listing);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        service.call('changeListing', member, {
          params: { listingId: listing.id },
          version: listing.version,
          body: { statement: { ...employment.examples.listing }, capacity: i + 1 },
        }),
      ),
    );
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status !== 200 && status !== 412 && status !== 503)).toEqual([]);
  });

  test('search finds by words in any spelling, and sorts by travel time', async () => {
    const { listing } = await publish(service, employment);
    const find = (query: Record<string, string>) =>
      service.ok<PublicListingPage>('searchListings', undefined, {
        query: { programme: 'employment', limit: '100', ...query },
      });
    const all = await find({});
    const title = all.items.find((item) => item.id === listing.id)?.title ?? '';
    expect((await find({ q: title.slice(0, 4) })).items.map((item) => item.id)).toContain(listing.id);
    expect((await find({ q: 'みしゅくべーかりー' })).items.length).toBe(0);
    expect((await find({ q: 'ﾍﾞｰｶﾘｰ' })).items.map((item) => item.id)).toContain(listing.id);
    expect((await find({ q: 'ぞうのしいく' })).items).toEqual([]);
    const far = { ...employment.examples.listing, place: '喜多見一丁目' };
    const near = { ...employment.examples.listing, place: '太子堂四丁目' };
    const [one, other] = [await publish(service, employment, far), await publish(service, employment, near)];
    const order = (await find({ near: '太子堂四丁目' })).items.map((item) => item.id);
    expect(order.indexOf(other.listing.id)).toBeLessThan(order.indexOf(one.listing.id));
  });

  test('pages follow each other without gaps', async () => {
    for (let i = 0; i < 5; i += 1) await publish(service, employment);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: PublicListingPage = await service.ok('searchListings', undefined, {
        query: { limit: '3', ...(cursor ? { cursor } : {}) },
      });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next;
    } while (cursor);
    const [row] = await service.dataSource.query<{ count: number }[]>(
      "SELECT count(*)::int AS count FROM listing WHERE state = 'published'",
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(row?.count ?? -1);
    expect((await service.call('searchListings', undefined, { query: { cursor: 'nonsense' } })).status).toBe(
      400,
    );
  });

  test('the public sees the stage listed and nothing else', async () => {
    for (const programme of PROGRAMMES.filter((one) => !one.outside)) {
      const { listing } = await publish(service, programme);
      const seen = await service.ok<{ statement: object }>('readPublicListing', undefined, {
        params: { listingId: listing.id },
      });
      const open = Object.entries(programme.disclosure.listing as Record<string, string>)
        .filter(([, stage]) => stage === 'listed')
        .map(([name]) => name);
      for (const name of Object.keys(seen.statement)) expect(open).toContain(name);
    }
  });

  test('a wish is published without a name, and only when its person says so', async () => {
    const { person, profile } = await activate(service, employment);
    const member = await service.make.signed('member');
    const wishes = async () =>
      (await service.ok<WishPage>('listWishes', member, { query: { programme: 'employment' } })).items;
    expect((await wishes()).map((wish) => wish.profileId)).not.toContain(profile.id);
    await service.ok('changeProfileSettings', person, {
      params: { profileId: profile.id },
      version: profile.version,
      body: { invitable: true, wishPublished: true },
    });
    const mine = (await wishes()).find((wish) => wish.profileId === profile.id);
    expect(mine).toBeDefined();
    expect(JSON.stringify(mine)).not.toContain(person.account.name);
  });

  test('open screens hear of their own changes only', async () => {
    const { person, profile } = await activate(service, employment);
    await service.settled();
    const stranger = await service.make.signed('person');
    const streams = await Promise.all(
      [person, stranger].map(async ({ token }) => {
        const stop = new AbortController();
        const answer = await fetch(`${service.origin}/v1/events`, {
          headers: { authorization: `Bearer ${token}` },
          signal: stop.signal,
        });
        const heard = { text: '' };
        const reading = (async () => {
          for await (const part of answer.body ?? []) heard.text += Buffer.from(part).toString('utf8');
        })().catch(() => undefined);
        return {
          heard,
          stop: async () => {
            stop.abort();
            await reading;
          },
        };
      }),
    );
    await service.ok('changeProfile', person, {
      params: { profileId: profile.id },
      version: profile.version,
      body: { statement: employment.examples.profile },
    });
    await until('the event arrives', () =>
      Promise.resolve(streams[0]?.heard.text.includes('matches-ready') ?? false),
    );
    expect(streams[0]?.heard.text).toContain(profile.id);
    expect(streams[1]?.heard.text).not.toContain('matches-ready');
    for (const stream of streams) await stream.stop();
  });
});
