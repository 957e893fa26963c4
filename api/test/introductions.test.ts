import type { Introduction, IntroductionDetail, NoticePage, PairDetail, QueuePage } from '@musubi/contracts';
import { COMMANDS, commandsFor } from '@musubi/contracts';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { DAY } from '../src/day.ts';
import { OPEN_PER_PERSON, PROPOSALS_TO_A_BUSINESS } from '../src/introductions/caps.ts';
import type { ListingEntity } from '../src/listings/listing.entity.ts';
import { tendIntroductions } from '../src/introductions/tend-introductions.ts';
import type { ProfileEntity } from '../src/profiles/profile.entity.ts';
import { programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { move, startWorkService } from './work-service.ts';
import type { WorkService } from './work-service.ts';

const programme = programmeNamed('skill-donation');

interface Scene {
  readonly member: Signed;
  readonly person: Signed;
  readonly desk: Signed;
  readonly listing: ListingEntity;
  readonly profile: ProfileEntity;
}

describe('introductions', () => {
  let service: WorkService;
  beforeAll(async () => {
    service = await startWorkService();
  }, 60_000);
  afterAll(() => service.close());

  const scene = async (changes: Partial<ListingEntity> = {}): Promise<Scene> => {
    const { make } = service;
    const [member, person, desk] = [
      await make.signed('member'),
      await make.signed('person'),
      await make.signed('coordinator'),
    ];
    const listing = await make.listing(await make.organisation(member.account), programme, changes);
    return { member, person, desk, listing, profile: await make.profile(person.account, programme) };
  };
  const apply = ({ person, profile, listing }: Scene, key = randomUUID()) =>
    service.call('apply', person, {
      params: { profileId: profile.id },
      body: { listingId: listing.id },
      key,
    });
  const applied = async (set: Scene): Promise<Introduction> =>
    (await apply(set)).json as unknown as Introduction;
  const events = (id: string): Promise<{ command: string }[]> =>
    service.dataSource.query<{ command: string }[]>(
      'SELECT command FROM introduction_event WHERE introduction_id = $1 ORDER BY sequence',
      [id],
    );

  test('random walks by all actors stay within the lifecycle, and the log retells them', async () => {
    const walk = fc.array(
      fc.record({ who: fc.constantFrom('member', 'person', 'desk'), command: fc.constantFrom(...COMMANDS) }),
      { minLength: 4, maxLength: 10 },
    );
    const body = (command: string): object => ({
      command,
      ...(command === 'set-aside' ? { reason: 'too-far' } : {}),
      ...(['decline', 'withdraw', 'close'].includes(command) ? { reason: 'no-reason' } : {}),
      ...(command === 'postpone' ? { until: '2099-01-01' } : {}),
      ...(command === 'start-trial' ? { outcome: programme.trials[0] } : {}),
      ...(command === 'record-outcome' ? { outcome: programme.outcomes[0] } : {}),
    });
    const actor = { member: 'listing', person: 'profile', desk: 'desk' } as const;
    for (const steps of fc.sample(walk, 40)) {
      const set = await scene();
      let at = await applied(set);
      for (const { who, command } of steps) {
        const answer = await service.call('moveIntroduction', set[who as 'member' | 'person' | 'desk'], {
          params: { introductionId: at.id },
          version: at.version,
          body: body(command),
        });
        const may = commandsFor(at.state as 'proposed', actor[who as keyof typeof actor]).includes(command);
        if (answer.status === 200) {
          expect(may).toBe(true);
          at = answer.json as unknown as Introduction;
          if (['introduced', 'trial', 'outcome'].includes(at.state))
            expect([at.listingInterest, at.profileInterest]).toEqual(['yes', 'yes']);
        } else {
          expect([409, 404]).toContain(answer.status);
        }
      }
      const rows = await service.dataSource.query<
        { sequence: number; from_state: string; to_state: string }[]
      >(
        'SELECT sequence, from_state, to_state FROM introduction_event WHERE introduction_id = $1 ORDER BY sequence',
        [at.id],
      );
      expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, i) => i + 1));
      rows.slice(1).forEach((row, i) => expect(row.from_state).toBe(rows[i]?.to_state));
      expect(rows.at(-1)?.to_state).toBe(at.state);
    }
  }, 120_000);

  test('eight acceptances at once make one introduction', async () => {
    const set = await scene();
    const introduction = await applied(set);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        service.call('moveIntroduction', set.member, {
          params: { introductionId: introduction.id },
          version: introduction.version,
          body: { command: 'accept' },
        }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    expect((await events(introduction.id)).map((event) => event.command)).toEqual(['apply', 'accept']);
  });

  test('one place is given once, however many outcomes are recorded at the same moment', async () => {
    const first = await scene();
    const { make } = service;
    const people = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const person = await make.signed('person');
        return { ...first, person, profile: await make.profile(person.account, programme) };
      }),
    );
    const introductions = [];
    for (const set of people) {
      const introduction = await applied(set);
      introductions.push(
        (await move(service, set.member, introduction.id, { command: 'accept' }))
          .json as unknown as Introduction,
      );
    }
    const answers = await Promise.all(
      introductions.map(({ id, version }) =>
        service.call('moveIntroduction', first.member, {
          params: { introductionId: id },
          version,
          body: { command: 'record-outcome', outcome: programme.outcomes[0] },
        }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const rows = await service.dataSource.query<{ state: string; reason: string | null }[]>(
      'SELECT state, reason FROM introduction WHERE listing_id = $1 ORDER BY state',
      [first.listing.id],
    );
    expect(rows.filter((row) => row.state === 'outcome')).toHaveLength(1);
    expect(rows.filter((row) => row.state === 'closed' && row.reason === 'filled')).toHaveLength(4);
    const [listing] = await service.dataSource.query<{ state: string }[]>(
      'SELECT state FROM listing WHERE id = $1',
      [first.listing.id],
    );
    expect(listing?.state).toBe('paused');
  });

  test('the same key applies once; the same pair never twice', async () => {
    const set = await scene();
    const key = randomUUID();
    const answers = [await apply(set, key), await apply(set, key), await apply(set)];
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 409]);
    expect(answers[1]?.text).toBe(answers[0]?.text);
    expect(answers[2]?.json['code']).toBe('already-exists');
  });

  test('contacts appear with both consents and go with one', async () => {
    const set = await scene();
    const introduction = await applied(set);
    const params = { introductionId: introduction.id };
    expect(JSON.stringify(await service.ok('readIntroduction', set.member, { params }))).not.toContain(
      set.person.account.email,
    );
    await move(service, set.member, introduction.id, { command: 'accept' });
    expect(
      (await service.ok<IntroductionDetail>('readIntroduction', set.member, { params })).contact?.email,
    ).toBe(set.person.account.email);
    await service.dataSource.query('UPDATE consent SET withdrawn_at = now() WHERE account_id = $1', [
      set.person.account.id,
    ]);
    const after = await service.ok<IntroductionDetail>('readIntroduction', set.member, { params });
    expect(after.contact).toBeUndefined();
    expect(JSON.stringify(after)).not.toContain(set.person.account.email);
  });

  test('strangers, and counsellors without the case, find nothing', async () => {
    const set = await scene();
    const introduction = await applied(set);
    const stranger = await service.make.signed('person', 'member');
    const counsellor = await service.make.signed('counsellor');
    const params = { introductionId: introduction.id };
    expect((await service.call('readIntroduction', stranger, { params })).status).toBe(404);
    expect((await service.call('readIntroduction', counsellor, { params })).status).toBe(404);
    const pair = { listingId: set.listing.id, profileId: set.profile.id };
    expect((await service.call('readPair', counsellor, { params: pair })).status).toBe(404);
    expect((await service.ok<QueuePage>('readQueue', counsellor)).items).toEqual([]);
    await service.make.assignment(counsellor.account, { profileId: set.profile.id });
    expect((await service.call('readPair', counsellor, { params: pair })).status).toBe(200);
    expect((await service.call('readIntroduction', counsellor, { params })).status).toBe(200);
  });

  test('only people who opened their profile can be invited', async () => {
    const set = await scene();
    const closed = await service.make.profile((await service.make.signed('person')).account, programme, {
      invitable: false,
    });
    const invite = (profileId: string) =>
      service.call('invite', set.member, { params: { listingId: set.listing.id }, body: { profileId } });
    expect((await invite(closed.id)).status).toBe(404);
    expect((await invite(randomUUID())).status).toBe(404);
    expect((await invite(set.profile.id)).json).toMatchObject({
      state: 'proposed',
      waitsFor: 'profile',
      basis: 'information',
    });
  });

  test('a person and a business are asked only so often', async () => {
    const set = await scene();
    const { make } = service;
    for (let i = 0; i < OPEN_PER_PERSON; i += 1) {
      const listing = await make.listing(await make.organisation(set.member.account), programme);
      expect((await apply({ ...set, listing })).status).toBe(201);
    }
    expect((await apply(set)).json['code']).toBe('limit-reached');

    const statuses: number[] = [];
    for (let i = 0; i <= PROPOSALS_TO_A_BUSINESS; i += 1) {
      const other = await make.profile((await make.signed('person')).account, programme);
      const params = { listingId: set.listing.id, profileId: other.id };
      statuses.push(
        (await service.call('movePair', set.desk, { params, version: 0, body: { command: 'propose' } }))
          .status,
      );
    }
    expect(statuses).toEqual([...Array.from({ length: PROPOSALS_TO_A_BUSINESS }, () => 200), 409]);
  });

  test('the desk sets aside with a reason and may take it back', async () => {
    const set = await scene();
    const params = { listingId: set.listing.id, profileId: set.profile.id };
    const step = (version: number, body: object) =>
      service.call('movePair', set.desk, { params, version, body });
    expect((await step(0, { command: 'set-aside' })).json).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: '/reason', rule: 'missing' }],
    });
    expect(
      (
        await step(0, {
          command: 'set-aside',
          reason: 'too-far',
          criterion: programme.matching.criteria[0]?.id,
        })
      ).json,
    ).toMatchObject({ state: 'set-aside', version: 1 });
    expect((await step(0, { command: 'restore' })).status).toBe(412);
    expect((await step(1, { command: 'restore' })).json).toMatchObject({ state: 'suggested' });
    const pair = await service.ok<PairDetail>('readPair', set.desk, { params });
    expect(pair.history.map((line) => [line.command, line.byName])).toEqual([
      ['set-aside', set.desk.account.name],
      ['restore', set.desk.account.name],
    ]);
    expect(
      (
        await service.call('readIntroduction', set.person, {
          params: { introductionId: pair.introductionId ?? '' },
        })
      ).status,
    ).toBe(404);
  });

  test('an unanswered proposal is brought up on days 3 and 7 and lapses after 14', async () => {
    const set = await scene();
    const introduction = await applied(set);
    const tend = () => tendIntroductions({ source: service.dataSource, clock: service.clock });
    const kinds = async () =>
      (await service.ok<NoticePage>('listNotices', set.member)).items.map((notice) => notice.kind);
    await tend();
    expect(await kinds()).toEqual(['proposed']);
    service.clock.forward(3 * DAY + 1000);
    await refresh(set.member);
    await tend();
    await tend();
    expect((await kinds()).filter((kind) => kind === 'reminder')).toHaveLength(1);
    service.clock.forward(4 * DAY);
    await refresh(set.member);
    await tend();
    expect((await kinds()).filter((kind) => kind === 'reminder')).toHaveLength(2);
    service.clock.forward(7 * DAY);
    await refresh(set.member);
    await tend();
    await tend();
    expect((await kinds()).filter((kind) => kind === 'lapsed')).toHaveLength(1);
    const after = await service.ok<IntroductionDetail>('readIntroduction', set.member, {
      params: { introductionId: introduction.id },
    });
    expect(after).toMatchObject({ state: 'closed', reason: 'lapsed' });
  });

  /** Days have passed: the session is prolonged and a token for the new time is made. */
  const refresh = async (who: Signed): Promise<void> => {
    const { token, sessionId } = await service.make.session(who.account);
    await service.dataSource.query(
      "UPDATE session SET expires_at = now() + interval '1 year' WHERE id = $1",
      [sessionId],
    );
    Object.assign(who, { token, sessionId });
  };
});
