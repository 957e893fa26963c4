import type { ChangeView, WhatIfView } from '@musubi/contracts';
import { JobSeeker } from '@musubi/programmes';
import { flushPromises } from '@vue/test-utils';
import { effectScope, shallowRef } from 'vue';
import type { Draft } from '../src/index.ts';
import { useWhatIf, WhatIfPanel } from '../src/index.ts';
import { mountKit } from './mount.ts';

const exact = (n: number) => ({ n, how: 'exact' });
const change = (field: string, to: unknown, facts: object, more: Partial<ChangeView> = {}): ChangeView => ({
  ...{ criterion: 'reach', kind: 'must', field, edit: { to }, facts },
  ...{ adds: exact(12), addsGood: exact(3), ...more },
});
const view: WhatIfView = {
  passing: exact(41),
  good: exact(8),
  costs: [
    { criterion: 'reach', alone: exact(20) },
    { criterion: 'licences', alone: { n: 10, how: 'fewer' } },
  ],
  changes: [
    change('maxTravelMinutes', 35, { step: 'raise', by: 5 }),
    change(
      'licences',
      ['nurse'],
      { step: 'add', added: ['nurse'] },
      { criterion: 'licences', remedy: 'licence' },
    ),
    change('availability', ['mon 09:30-14:00'], { step: 'start-later', minutes: 30 }, { adds: exact(0) }),
  ],
};
const panel = (props: object) =>
  mountKit(WhatIfPanel, { programme: 'employment', side: 'profile', view, state: 'told', ...props });

describe('what if, beside a form', () => {
  test('says how many, what one change adds, and what each condition costs', () => {
    const text = panel({}).text();
    expect(text).toContain('41件');
    expect(text).toMatch(/35分.*ほか12件/u);
    expect(text).toMatch(/始まりを 30分 遅くする.*よく合うのが ほか3件/u);
    expect(text).toMatch(/20件/u);
    expect(text).not.toContain('10件未満');
  });

  test('a press applies the change; what only a licence can change is no button', async () => {
    const wrapper = panel({});
    const rows = wrapper.findAll('[data-test="what-if-change"]');
    expect(rows.map((row) => row.element.tagName)).toEqual(['BUTTON', 'DIV', 'BUTTON']);
    for (const row of rows) await row.trigger('click');
    expect(wrapper.emitted('apply')).toEqual([
      ['maxTravelMinutes', 35],
      ['availability', ['mon 09:30-14:00']],
    ]);
  });

  test('the number is read out when it changes, and is not missed when nobody can count', () => {
    expect(panel({}).find('[aria-live="polite"]').text()).toContain('41件');
    const away = panel({ state: 'away' });
    expect(away.text()).toContain('このまま続けられます');
    expect(away.text()).not.toContain('41件');
  });

  test('asks about what reads, and goes on when there is no answer', async () => {
    const draft = shallowRef<Draft>({ maxTravelMinutes: 30 });
    const asked: Draft[] = [];
    const scope = effectScope();
    const asking = scope.run(() =>
      useWhatIf(JobSeeker, draft, async (statement) => {
        asked.push(statement);
        if (asked.length > 1) throw new Error('away');
        return view;
      }),
    );
    await flushPromises();
    expect([asking?.state.value, asking?.view.value?.passing.n]).toEqual(['told', 41]);
    draft.value = { maxTravelMinutes: 'far' };
    await asking?.ask();
    expect(asked).toHaveLength(1);
    draft.value = { maxTravelMinutes: 40 };
    await asking?.ask();
    expect(asking?.state.value).toBe('away');
    scope.stop();
  });
});
