import type { Allocation } from '@musubi/contracts';
import { flushPromises } from '@vue/test-utils';
import { mountApp, serve } from '../../test/mount.ts';
import AllocationPage from './AllocationPage.vue';

const done: Allocation = {
  id: 'run-1',
  programme: 'employment',
  method: 'stable',
  cap: 5,
  leastFit: 400,
  state: 'done',
  progress: 100,
  askedAt: '2026-11-28T00:00:00.000Z',
  figures: {
    ...{ people: 30, places: 20, filled: 18, meanForListing: 712, meanForProfile: 655 },
    ...{ blocking: 0, largestLoad: 3, without: 12, shareWithout: 400 },
  },
  pairs: [
    { listingId: 'l1', profileId: 'p1', listingTitle: 'カフェ店員', fit: 810, untouched: true },
    { listingId: 'l1', profileId: 'p2', listingTitle: 'カフェ店員', fit: 700, untouched: false },
  ],
};

test('a try is asked for, compared in numbers, and its untouched pairs go to the queue in one step', async () => {
  document.body.replaceChildren();
  const asked = serve({
    listAllocations: () => ({ items: [done] }),
    askAllocation: () => done,
    readAllocation: () => done,
    shortlistAllocation: () => ({ shortlisted: 1, passedOver: 0 }),
  });
  const { wrapper } = await mountApp(AllocationPage);
  expect(wrapper.findAll('form option').map((option) => option.attributes('value'))).not.toContain(
    'succession',
  );
  await wrapper.find('form').trigger('submit');
  await flushPromises();
  expect(asked.find((call) => call.name === 'askAllocation')).toMatchObject({
    body: { programme: 'employment', method: 'stable', cap: 5, leastFit: 400 },
  });
  const text = wrapper.find('[data-test="runs"]').text();
  for (const words of ['18 / 20', '71', '12 人（40%）']) expect(text).toContain(words);
  await wrapper.find('[data-test="show"]').trigger('click');
  await flushPromises();
  await wrapper.find('[data-test="shortlist"]').trigger('click');
  await flushPromises();
  expect(asked.find((call) => call.name === 'shortlistAllocation')).toMatchObject({
    body: { pairs: [{ listingId: 'l1', profileId: 'p1' }] },
  });
  expect(wrapper.text()).toContain('1 組を確認待ちに入れました');
  wrapper.unmount();
});
