import { PROGRAMMES } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import { flushPromises } from '@vue/test-utils';
import axe from 'axe-core';
import { neededFields } from '../src/forms/needed.ts';
import { scaleOf } from '../src/forms/scale.ts';
import StatementForm from '../src/forms/StatementForm.vue';
import { mountKit } from './mount.ts';

const sides = PROGRAMMES.flatMap((programme) =>
  (['listing', 'profile'] as const).map((side) => [`${programme.id} ${side}`, programme, side] as const),
);

describe.each(sides)('the form of %s', (_, programme, side) => {
  const type = programme[side];
  const words = programme.words.ja;
  const mountForm = () =>
    mountKit(StatementForm, {
      modelValue: { ...programme.examples[side] },
      type,
      fields: words.fields[side],
      groups: words.groups,
      whole: true,
    });

  test('has a named control for every field and no accessibility findings', async () => {
    const wrapper = mountForm();
    await flushPromises();
    for (const spec of fieldsOf(type)) expect(wrapper.text()).toContain(words.fields[side][spec.name]?.label);
    const { violations } = await axe.run(wrapper.element, {
      runOnly: ['wcag2a', 'wcag2aa'],
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map((violation) => `${violation.id} ${String(violation.nodes[0]?.target)}`)).toEqual(
      [],
    );
    wrapper.unmount();
  }, 60_000);
});

describe('StatementForm', () => {
  const programme = PROGRAMMES[0];
  if (!programme) throw new Error('no programme');
  const words = programme.words.ja;
  const props = {
    modelValue: {},
    type: programme.profile,
    fields: words.fields.profile,
    groups: words.groups,
  };

  test('writes one field and leaves the others', async () => {
    const wrapper = mountKit(StatementForm, { ...props, modelValue: { telework: true } });
    await wrapper.get('textarea').setValue('店で働きたい');
    expect(wrapper.emitted('update:modelValue')?.[0]?.[0]).toEqual({
      telework: true,
      wantToDo: '店で働きたい',
    });
    await wrapper.setProps({ modelValue: { wantToDo: '店' } });
    await wrapper.get('textarea').setValue('');
    expect(wrapper.emitted('update:modelValue')?.[1]?.[0]).toEqual({});
  });

  test('full-width digits are numbers; words stay for the error to show', async () => {
    const wrapper = mountKit(StatementForm, props);
    const pay = wrapper.get('#field-minHourlyPay');
    await pay.setValue('１，３００');
    expect(wrapper.emitted('update:modelValue')?.[0]?.[0]).toEqual({ minHourlyPay: 1300 });
    await pay.setValue('たくさん');
    expect(wrapper.emitted('update:modelValue')?.[1]?.[0]).toEqual({ minHourlyPay: 'たくさん' });
  });

  test('lists what to correct and turns to the section of the field', async () => {
    const wrapper = mountKit(StatementForm, {
      ...props,
      problems: [{ path: '/maxTravelMinutes', rule: 'too-large', limit: 120 }],
    });
    await wrapper.get('[data-test=error-summary] a').trigger('click');
    await flushPromises();
    expect(document.activeElement?.id).toBe('field-maxTravelMinutes');
    expect(wrapper.get('#field-maxTravelMinutes').attributes('aria-invalid')).toBe('true');
    expect(wrapper.text()).toContain('120 以下にしてください');
  });

  test('names what a posting needs, though its draft may lack it', () => {
    expect(neededFields(programme, 'listing')).toEqual(expect.arrayContaining(['duties', 'employerName']));
  });
});

test.each(['ja', 'ja-easy', 'en'] as const)('the steps of every skill level have names in %s', (language) => {
  for (const programme of PROGRAMMES) {
    const specs = fieldsOf(programme.profile).flatMap((spec) =>
      spec.part ? fieldsOf(spec.part()).map((inner) => [spec.name, inner] as const) : [],
    );
    for (const [name, inner] of specs.filter(
      ([field, spec]) => field === 'skills' && spec.name === 'level',
    )) {
      expect(scaleOf(inner, programme.words[language].fields.profile[name]?.parts?.['level'])?.size).toBe(4);
    }
  }
});
