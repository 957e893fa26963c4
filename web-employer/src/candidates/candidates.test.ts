import type { CardAnswer, Introduction } from '@musubi/contracts';
import { shortCard } from '@musubi/programmes';
import { flushPromises } from '@vue/test-utils';
import { mountApp, serve } from '../../test/mount.ts';
import { cardOf, findings, listing } from '../../test/pairs.ts';
import CandidatesPage from './CandidatesPage.vue';

const published = { ...listing, state: 'published', title: 'カフェ店員', scoredRevision: 1 };
const waiting: Introduction = {
  id: 'introduction-9',
  listingId: 'listing-1',
  profileId: 'p9',
  programme: 'employment',
  state: 'proposed',
  basis: 'information',
  you: 'listing',
  title: 'カフェ店員',
  listingInterest: 'waiting',
  profileInterest: 'yes',
  waitsFor: 'listing',
  commands: ['accept', 'decline', 'withdraw'],
  termsNeeded: false,
  changedAt: '2026-11-22T00:00:00.000Z',
  version: 3,
};
const openCandidates = async (
  items = [cardOf('p1'), cardOf('p2'), cardOf('p3')],
  begun: readonly Introduction[] = [],
) => {
  const answers = new Map<string, CardAnswer>();
  const asked = serve({
    listOrganisations: () => ({
      items: [
        {
          id: 'organisation-1',
          name: '喫茶むすび',
          kind: 'business',
          address: '太子堂',
          verified: true,
          version: 1,
        },
      ],
    }),
    listListings: () => ({ items: [published] }),
    listCandidates: () => ({
      items: items.filter((card) => !answers.has(card.profileId)).map((card) => shortCard(card, 'profile')),
      turnedDown: items.flatMap((whole) => {
        const card = shortCard(whole, 'profile');
        const answer = answers.get(card.profileId);
        return answer ? [{ ...card, answer }] : [];
      }),
      revision: 1,
      scoredRevision: 1,
    }),
    readCandidate: ({ path }) => items.find((card) => path.endsWith(`/candidates/${card.profileId}`)),
    answerCandidate: ({ path, body }) => {
      const answer: CardAnswer = {
        side: 'listing',
        at: '2026-11-28T00:00:00.000Z',
        answer: 'no',
        ...Object(body),
      };
      answers.set(path.split('/').at(-1) ?? '', answer);
      return { ...answer, listingId: 'listing-1', profileId: 'p' };
    },
    takeBackCandidateAnswer: ({ path }) => {
      answers.delete(path.split('/').at(-1) ?? '');
      return {};
    },
    listIntroductions: () => ({ items: begun }),
    invite: () => waiting,
    moveIntroduction: () => ({ ...waiting, version: 4 }),
  });
  const { wrapper } = await mountApp(CandidatesPage, { listingId: 'listing-1' });
  await flushPromises();
  return { wrapper, asked };
};

describe('candidates', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    localStorage.clear();
  });

  test('are numbered, never named, and show no field of a later stage', async () => {
    // Even if a name came over the wire, a card says only what the programme puts on cards.
    const named = cardOf('p1', {
      title: '山田 花子',
      statement: { ...cardOf('p1').statement, name: '山田 花子', email: 'hanako@musubi.example' },
    });
    const { wrapper } = await openCandidates([named]);
    const text = wrapper.find('[data-test="match-card"]').text();
    expect(text).toContain('候補 1');
    expect(wrapper.html()).not.toContain('山田');
    expect(wrapper.html()).not.toContain('hanako');
    wrapper.unmount();
  });

  test('are asked in one tap', async () => {
    const { wrapper, asked } = await openCandidates();
    await wrapper.find('[data-test="act"]').trigger('click');
    await flushPromises();
    expect(asked.find((call) => call.name === 'invite')).toMatchObject({ body: { profileId: 'p1' } });
    expect(wrapper.text()).toContain('声をかけました');
    wrapper.unmount();
  });

  test('who asked first are answered, at the version that was seen', async () => {
    const { wrapper, asked } = await openCandidates(
      [cardOf('p9', { introductionId: 'introduction-9', state: 'proposed' })],
      [waiting],
    );
    await wrapper.find('[data-test="act"]').trigger('click');
    await flushPromises();
    expect(asked.find((call) => call.name === 'moveIntroduction')).toMatchObject({
      version: '"3"',
      body: { command: 'accept' },
    });
    wrapper.unmount();
  });

  test('who are not right ask why, leave the list and can be brought back', async () => {
    const { wrapper, asked } = await openCandidates();
    await wrapper.find('[data-test="no"]').trigger('click');
    const reasons = wrapper.find('[data-test="no-menu"]').findAll('button');
    await reasons[0]?.trigger('click');
    await flushPromises();
    expect(asked.find((call) => call.name === 'answerCandidate')).toMatchObject({
      path: expect.stringContaining('/v1/listings/listing-1/answers/p1'),
      body: { answer: 'no', reason: 'far' },
    });
    expect(wrapper.findAll('[data-test="match-card"]')).toHaveLength(2);
    expect(wrapper.find('[data-test="aside"]').text()).toContain('遠い');
    await wrapper.find('[data-test="undo"]').trigger('click');
    await flushPromises();
    expect(wrapper.findAll('[data-test="match-card"]')).toHaveLength(3);
    wrapper.unmount();
  });

  test('are told whole when somebody asks: every finding of the one pair', async () => {
    const { wrapper, asked } = await openCandidates();
    expect(asked.map(({ name }) => name)).not.toContain('readCandidate');
    await wrapper.find('[data-test="whole"]').trigger('click');
    await flushPromises();
    const spoken = findings.filter(({ facts }) => !('quiet' in facts));
    expect(wrapper.findAll('[data-test="findings"] tbody th[scope=row]')).toHaveLength(spoken.length);
    expect(asked.at(-1)?.path).toBe('/v1/listings/listing-1/candidates/p1');
    wrapper.unmount();
  });

  test('two are seen side by side', async () => {
    const { wrapper } = await openCandidates();
    const ticks = wrapper.findAll('[data-test="compare-tick"]');
    await ticks[0]?.setValue(true);
    await ticks[1]?.setValue(true);
    await flushPromises();
    expect(wrapper.find('[data-test="compare"]').text()).toContain('候補 2');
    expect(ticks[2]?.attributes('disabled')).toBeDefined();
    wrapper.unmount();
  });
});
