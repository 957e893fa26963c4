import type { Proposal } from '@musubi/contracts';
import { flushPromises } from '@vue/test-utils';
import { mountApp, serve } from '../../test/mount.ts';
import ProposalPage from './ProposalPage.vue';
import WeightsPage from './WeightsPage.vue';

const proposal: Proposal = {
  id: 'proposal-1',
  programme: 'employment',
  state: 'open',
  askedAt: '2026-11-28T00:00:00.000Z',
  version: 4,
  sides: [
    { side: 'listing', enough: false, liked: 3, refused: 2 },
    { side: 'profile', enough: true, liked: 40, refused: 30 },
  ],
  weights: [
    { criterion: 'travel', side: 'profile', before: 15, after: 19, stated: 70, named: 21 },
    { criterion: 'pay', side: 'profile', before: 20, after: 16, stated: 70, named: 0 },
  ],
  replay: {
    all: { decisions: 70, before: 612, after: 688 },
    later: { decisions: 21, before: 600, after: 640 },
    turnedRight: 9,
    turnedWrong: 2,
    swaps: [
      {
        ...{ turnedRight: true, sameList: true, likedBefore: 600, likedAfter: 640 },
        ...{ refusedBefore: 610, refusedAfter: 590 },
      },
    ],
    lists: 40,
    changed: 6,
    groups: [{ kind: 'completeness', group: 'most', lists: 20, changed: 5 }],
  },
};

beforeEach(() => document.body.replaceChildren());

test('a proposal shows what moves, why, and what it would have meant', async () => {
  serve({ readProposal: () => proposal });
  const { wrapper } = await mountApp(ProposalPage, { proposalId: 'proposal-1' });
  const text = wrapper.text();
  for (const words of ['15 → 19', '挙がった見送り 21 件', '60% → 64%', '近づく 9 組', '6 / 40', '25%'])
    expect(text).toContain(words);
  expect(text).toContain('判断が足りないため');
  wrapper.unmount();
});

test('accepting asks for a reason and names the version that was read', async () => {
  const asked = serve({
    readProposal: () => proposal,
    acceptProposal: () => ({ ...proposal, state: 'accepted', version: 5 }),
  });
  const { wrapper } = await mountApp(ProposalPage, { proposalId: 'proposal-1' });
  await wrapper.find('[data-test="accept"]').trigger('click');
  await flushPromises();
  const confirm = document.querySelector<HTMLButtonElement>('[data-test="confirm"]');
  const reason = document.querySelector<HTMLTextAreaElement>('[data-test="reason"]');
  expect(confirm?.disabled).toBe(true);
  if (!reason) throw new Error('no reason');
  reason.value = '遠いという見送りが続いたため';
  reason.dispatchEvent(new Event('input'));
  await flushPromises();
  confirm?.click();
  await flushPromises();
  expect(asked.find((call) => call.name === 'acceptProposal')).toMatchObject({
    version: '"4"',
    body: { reason: '遠いという見送りが続いたため' },
  });
  expect(wrapper.text()).toContain('採用しました');
  wrapper.unmount();
});

test('the page shows the weights that count, and asks for a proposal of the chosen programme', async () => {
  const asked = serve({
    readWeights: () => ({
      programme: 'employment',
      versions: [
        {
          ...{ number: 1, digest: 'd', at: '2026-11-01T00:00:00.000Z', reason: '通いやすさを重くした' },
          weights: [{ criterion: 'travel', side: 'profile', weight: 19 }],
        },
        { number: 0, digest: 'c', weights: [{ criterion: 'travel', side: 'profile', weight: 15 }] },
      ],
    }),
    listProposals: () => ({ items: [proposal] }),
    askProposal: () => ({ ...proposal, state: 'asked' }),
  });
  const { wrapper } = await mountApp(WeightsPage);
  expect(wrapper.text()).toContain('第 1 版');
  expect(wrapper.text()).toContain('通いやすさを重くした');
  await wrapper.find('[data-test="ask"]').trigger('click');
  await flushPromises();
  expect(asked.find((call) => call.name === 'askProposal')).toMatchObject({
    body: { programme: 'employment' },
  });
  wrapper.unmount();
});
