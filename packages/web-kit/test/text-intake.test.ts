import { programmeOf } from '@musubi/programmes';
import type { Language } from '@musubi/statements';
import { flushPromises } from '@vue/test-utils';
import axe from 'axe-core';
import TextIntake from '../src/intake/TextIntake.vue';
import { mountKit } from './mount.ts';

const SENTENCE = '72歳です。三軒茶屋のカフェで土日だけホールを手伝ってほしい。時給1300円';

const read = async (text = SENTENCE, statement: object = {}, language: Language = 'ja') => {
  const programme = programmeOf('employment');
  const wrapper = mountKit(TextIntake, { programme, side: 'listing', statement }, {}, language);
  wrapper.get('details').element.setAttribute('open', '');
  await wrapper.get('textarea').setValue(text);
  await wrapper.get('[data-test=intake-read]').trigger('click');
  await flushPromises();
  return wrapper;
};

describe('writing a sentence', () => {
  test('shows each field with the words that led to it, and takes nothing by itself', async () => {
    const wrapper = await read();
    const pay = wrapper.get('[data-test=intake-payMin]').text();
    expect(pay).toContain('1,300円');
    expect(pay).toContain('「時給1300円」');
    expect(wrapper.emitted('take')).toBeUndefined();
    wrapper.unmount();
  });

  test('takes one field, then the others', async () => {
    const wrapper = await read();
    await wrapper.get('[data-test=intake-payMin] button').trigger('click');
    expect(wrapper.emitted('take')).toEqual([[{ payMin: 1300 }]]);
    expect(wrapper.get('[data-test=intake-payMin]').text()).toContain('入れました');
    await wrapper.get('[data-test=intake-all]').trigger('click');
    const rest = wrapper.emitted('take')?.[1]?.[0];
    expect(rest).toMatchObject({ occupation: '056-03', payKind: 'hour' });
    expect(rest).not.toHaveProperty('payMin');
    wrapper.unmount();
  });

  test('says what would be replaced, and what was not read', async () => {
    const wrapper = await read(SENTENCE, { payMin: 1250 });
    expect(wrapper.get('[data-test=intake-payMin]').text()).toContain('いまの内容「1,250円」');
    const unread = wrapper.get('[data-test=intake-unread]').text();
    expect(unread).toContain('年齢：「72歳です」');
    wrapper.unmount();
  });

  test('a text without facts says so', async () => {
    const wrapper = await read('よろしくお願いします');
    expect(wrapper.text()).toContain('項目になることばは見つかりませんでした');
    wrapper.unmount();
  });

  test.each(['ja', 'ja-easy', 'en'] as const)(
    'in %s: names for everything, no findings',
    async (language) => {
      const wrapper = await read(SENTENCE, {}, language);
      expect(wrapper.text()).not.toContain('kit.intake');
      const { violations } = await axe.run(wrapper.element, {
        runOnly: ['wcag2a', 'wcag2aa'],
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
      wrapper.unmount();
    },
    60_000,
  );
});
