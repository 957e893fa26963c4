import type { ScoringRun } from '@musubi/contracts';
import { useSession } from '@musubi/web-kit';
import { flushPromises } from '@vue/test-utils';
import { mountApp, serve } from '../../test/mount.ts';
import RunsPage from './RunsPage.vue';

const run = (changes: Partial<ScoringRun> = {}): ScoringRun => ({
  id: '0192b3c4-0000-4000-8000-000000000001',
  programme: 'employment',
  kind: 'nightly',
  state: 'running',
  shardsDone: 1,
  shardsTotal: 4,
  pairsDone: 500,
  pairsTotal: 2000,
  startedAt: '2026-11-27T17:30:00.000Z',
  ...changes,
});

describe('full scorings', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test('show how far they are, and how long they took', async () => {
    serve({
      listRuns: () => ({
        items: [
          run(),
          run({
            id: '0192b3c4-0000-4000-8000-000000000002',
            state: 'done',
            endedAt: '2026-11-27T17:30:12.000Z',
          }),
        ],
      }),
    });
    const { wrapper } = await mountApp(RunsPage);
    await flushPromises();
    const cards = wrapper.findAll('[data-test="run"]');
    expect(cards[0]?.text()).toContain('25 %');
    expect(cards[1]?.text()).toContain('12 秒');
    wrapper.unmount();
  });

  test('are asked for and called off by administrators only', async () => {
    const asked = serve({
      listRuns: () => ({ items: [run()] }),
      cancelRun: () => run({ state: 'cancelled' }),
    });
    const { wrapper } = await mountApp(RunsPage);
    expect(wrapper.find('[data-test="run-ask"]').exists()).toBe(false);
    expect(wrapper.find('[data-test="run-cancel"]').exists()).toBe(false);
    const session = useSession();
    if (session.account) session.account = { ...session.account, roles: ['administrator'] };
    await flushPromises();
    await wrapper.find('[data-test="run-cancel"]').trigger('click');
    expect(asked.map((call) => call.name)).not.toContain('cancelRun');
    document.querySelector<HTMLElement>('[data-test="confirm"]')?.click();
    await flushPromises();
    expect(asked.find((call) => call.name === 'cancelRun')?.path).toContain(run().id);
    wrapper.unmount();
  });
});
