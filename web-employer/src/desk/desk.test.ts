import type { PairDetail } from '@musubi/contracts';
import { commandsFor } from '@musubi/contracts';
import { flushPromises } from '@vue/test-utils';
import { mountApp, serve, setWide } from '../../test/mount.ts';
import type { Asked } from '../../test/mount.ts';
import { pairOf, queueItem } from '../../test/pairs.ts';
import { dayAfter } from './days.ts';
import DeskPage from './DeskPage.vue';

const idIn = (asked: Asked): string => /pairs\/[^/]+\/([^/]+)/u.exec(asked.path)?.[1] ?? '';
const moved = (asked: Asked): PairDetail => {
  const command = (asked.body as { readonly command: string }).command;
  const state =
    ({ 'set-aside': 'set-aside', postpone: 'postponed', propose: 'proposed', restore: 'suggested' } as const)[
      command
    ] ?? 'suggested';
  return pairOf(idIn(asked), { state, version: 1, commands: [...commandsFor(state, 'desk')] });
};
const openDesk = async () => {
  const asked = serve({
    readQueue: () => ({ items: ['p1', 'p2', 'p3'].map(queueItem), waiting: 3 }),
    readPair: (call) => pairOf(idIn(call)),
    movePair: moved,
    readProgress: () => ({ waiting: 0, listings: 1, profiles: 3, matches: 3, runs: [] }),
  });
  const { wrapper } = await mountApp(DeskPage);
  await flushPromises();
  const press = async (key: string, target: Element = document.body): Promise<void> => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await flushPromises();
  };
  const chosen = (): string => wrapper.find('[data-test="queue-item"][aria-current="true"]').text();
  const decisions = () => asked.filter((call) => call.name === 'movePair');
  return { wrapper, asked, press, chosen, decisions };
};

describe('the desk', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    localStorage.clear();
    setWide(true);
  });

  test('j and k walk through the queue', async () => {
    const { wrapper, press, chosen } = await openDesk();
    expect(chosen()).toContain('募集 p1');
    await press('j');
    expect(chosen()).toContain('募集 p2');
    await press('k');
    await press('k');
    expect(chosen()).toContain('募集 p1');
    wrapper.unmount();
  });

  test('s asks for a reason, a number gives it, and it can be taken back', async () => {
    const { wrapper, press, chosen, decisions } = await openDesk();
    await press('s');
    expect(decisions()).toEqual([]);
    const reasons = document.querySelector('[data-test="reasons"]');
    expect(reasons?.textContent).toContain('時間が合わない');
    await press('2', reasons?.querySelector('button') ?? document.body);
    expect(decisions()).toMatchObject([
      { version: '"0"', body: { command: 'set-aside', reason: 'hours-do-not-fit', shareReason: false } },
    ]);
    expect(chosen()).toContain('募集 p2');
    expect(wrapper.find('[data-test="toast"]').text()).toContain('見送りました');
    await wrapper.find('[data-test="undo"]').trigger('click');
    await flushPromises();
    expect(decisions().at(-1)).toMatchObject({ version: '"1"', body: { command: 'restore' } });
    wrapper.unmount();
  });

  test('a takes a second look, since telling both sides cannot be undone', async () => {
    const { wrapper, press, decisions } = await openDesk();
    await press('a');
    expect(decisions()).toEqual([]);
    document.querySelector<HTMLElement>('[data-test="confirm"]')?.click();
    await flushPromises();
    expect(decisions()).toMatchObject([{ body: { command: 'propose' } }]);
    expect(wrapper.find('[data-test="undo"]').exists()).toBe(false);
    wrapper.unmount();
  });

  test('p puts a pair off to a day', async () => {
    const { wrapper, press, decisions } = await openDesk();
    await press('p');
    await press('1', document.querySelector('[role="dialog"] button') ?? document.body);
    expect(decisions()).toMatchObject([
      { body: { command: 'postpone', until: dayAfter(new Date(), { days: 7 }) } },
    ]);
    wrapper.unmount();
  });

  test('keys rest while somebody types, and can be switched off', async () => {
    const { wrapper, press, chosen } = await openDesk();
    await press('j', wrapper.find('select').element);
    expect(chosen()).toContain('募集 p1');
    await press('?');
    const keysOn = document.querySelector<HTMLInputElement>('[data-test="keys-on"]');
    keysOn?.click();
    await press('Escape', keysOn ?? document.body);
    await press('j');
    expect(chosen()).toContain('募集 p1');
    wrapper.unmount();
  });

  test('shows both statements face to face, what is unknown before what is settled', async () => {
    const { wrapper } = await openDesk();
    const results = wrapper
      .findAll('[data-test="face-to-face"] tbody tr')
      .map((row) => row.attributes('data-result'));
    const lastUnknown = results.lastIndexOf('unknown');
    expect(results.length).toBeGreaterThan(5);
    expect(results.slice(0, lastUnknown + 1).every((result) => result === 'unknown')).toBe(true);
    expect(wrapper.find('[data-test="findings"]').text()).toContain('合いぐあい =');
    wrapper.unmount();
  });

  test('opens nothing by itself on a phone, and comes back to the list', async () => {
    setWide(false);
    const { wrapper, asked } = await openDesk();
    expect(asked.some((call) => call.name === 'readPair')).toBe(false);
    await wrapper.find('[data-test="queue-item"]').trigger('click');
    await flushPromises();
    expect(wrapper.find('[data-test="pair"]').exists()).toBe(true);
    await wrapper.find('[data-test="back"]').trigger('click');
    expect(wrapper.find('[data-test="pair"]').exists()).toBe(false);
    wrapper.unmount();
  });
});

test('days are counted in Tokyo, months end where the shorter one ends', () => {
  const evening = new Date('2026-11-30T16:00:00Z');
  expect(dayAfter(evening, { days: 7 })).toBe('2026-12-08');
  expect(dayAfter(new Date('2027-01-31T03:00:00Z'), { months: 1 })).toBe('2027-02-28');
});
