import type {
  Introduction,
  IntroductionDetail,
  IntroductionPage,
  MatchList,
  NoticePage,
  PairDetail,
  QueuePage,
} from '@musubi/contracts';
import { PROGRAMMES } from '@musubi/programmes';
import { activate, move, publish, startWorkService } from './work-service.ts';
import type { WorkService } from './work-service.ts';

/** A sheet that names everything (freelance is the one programme that asks for one). */
const TERMS = {
  client: '三宿ベーカリー',
  contractor: '田中 花',
  orderedOn: '2026-11-01',
  what: '店のちらしのデザイン一式',
  receiveOn: '2026-12-10',
  where: '請負者の事務所',
  rights: 'licensed',
  inspection: 'none',
  amount: 80_000,
  expenses: 'included',
  payBy: '2026-12-25',
  paymentMethod: 'bank-transfer',
  paymentDetails: '指定の口座へ',
};

describe('from a posting to an outcome', () => {
  let service: WorkService;
  beforeAll(async () => {
    service = await startWorkService();
  }, 120_000);
  afterAll(() => service?.close());

  test.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    '%s: scored, let through, agreed, recorded',
    async (_id, programme) => {
      const { member, listing } = await publish(service, programme);
      const { person, profile } = await activate(service, programme);
      const coordinator = await service.make.signed('coordinator');
      await service.settled();

      const matches = await service.ok<MatchList>('listMatches', person, {
        params: { profileId: profile.id },
      });
      expect(matches.scoredRevision).toBe(matches.revision);
      expect(matches.items).toHaveLength(1);
      const [card] = matches.items;
      if (programme.outside) {
        expect(card).toMatchObject({ band: expect.stringMatching(/high|middle|low/u) });
        expect(card?.fit).toBeUndefined();
        expect(card?.listingId).not.toBe(listing.id);
        expect(JSON.stringify(matches)).not.toContain(listing.id);
      } else {
        expect(card?.listingId).toBe(listing.id);
        expect(card?.fit).toBeGreaterThan(0);
        expect(card?.order).toBeGreaterThan(0);
      }

      const queue = await service.ok<QueuePage>('readQueue', coordinator, {
        query: { programme: programme.id },
      });
      expect(queue.items.map((item) => item.card.listingId)).toContain(listing.id);
      const params = { listingId: listing.id, profileId: profile.id };
      const pair = await service.ok<PairDetail>('readPair', coordinator, { params });
      expect(pair).toMatchObject({ state: 'suggested', version: 0 });
      expect(pair.commands).toEqual(expect.arrayContaining(['propose', 'set-aside', 'postpone']));
      const proposed = await service.ok<PairDetail>('movePair', coordinator, {
        params,
        version: 0,
        body: { command: 'propose' },
      });
      expect(proposed.state).toBe('proposed');

      const mine = await service.ok<IntroductionPage>('listIntroductions', person);
      const introductionId = mine.items[0]?.id ?? '';
      expect(mine.items[0]).toMatchObject({
        state: 'proposed',
        basis: 'placement',
        you: 'profile',
        waitsFor: 'profile',
      });
      const before = await service.ok<IntroductionDetail>('readIntroduction', person, {
        params: { introductionId },
      });
      expect(before.contact).toBeUndefined();

      expect((await move(service, person, introductionId, { command: 'accept' })).json).toMatchObject({
        state: 'proposed',
        waitsFor: 'listing',
      });
      expect((await move(service, member, introductionId, { command: 'accept' })).json).toMatchObject({
        state: 'introduced',
      });

      const forMember = await service.ok<IntroductionDetail>('readIntroduction', member, {
        params: { introductionId },
      });
      expect(forMember.contact).toMatchObject({ name: person.account.name, email: person.account.email });
      const forPerson = await service.ok<IntroductionDetail>('readIntroduction', person, {
        params: { introductionId },
      });
      expect(forPerson.contact).toMatchObject({ email: 'shop@example.jp' });
      expect(forPerson.history.map((line) => line.command)).toEqual(['propose', 'accept', 'accept']);

      const outcome = programme.outcomes[0] ?? '';
      if (programme.terms) {
        const refused = await move(service, member, introductionId, { command: 'record-outcome', outcome });
        expect(refused.status).toBe(422);
        expect(refused.json).toMatchObject({ code: 'gate-refused' });
        await service.ok<Introduction>('changeTerms', member, {
          params: { introductionId },
          version: forMember.version,
          body: { terms: TERMS },
        });
      }
      const trial = programme.trials[0];
      if (trial !== undefined) {
        expect(
          (await move(service, member, introductionId, { command: 'start-trial', outcome: trial })).json,
        ).toMatchObject({ state: 'trial' });
      }
      expect(
        (await move(service, member, introductionId, { command: 'record-outcome', outcome })).json,
      ).toMatchObject({ state: 'outcome', outcome });

      const notices = await service.ok<NoticePage>('listNotices', person);
      expect(notices.items.map((notice) => notice.kind)).toEqual(
        expect.arrayContaining(['proposed', 'introduced', 'outcome']),
      );
      const looks = await service.ok<{ items: { what: string }[] }>('listLooks', person);
      expect(looks.items.map((look) => look.what)).toEqual(
        expect.arrayContaining(['read-pair', 'read-introduction']),
      );
    },
    60_000,
  );
});
