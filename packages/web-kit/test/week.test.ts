import { PROGRAMMES } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import { calendarOf } from '../src/forms/calendar.ts';
import CalendarField from '../src/forms/CalendarField.vue';
import { cellsOf, slotsOf, span } from '../src/forms/week-slots.ts';
import WeekGridField from '../src/forms/WeekGridField.vue';
import { weekText } from '../src/i18n/week-text.ts';
import { mountKit } from './mount.ts';

describe('weekly slots', () => {
  test('become half hours and slots again, neighbours joined', () => {
    const cells = cellsOf(['mon 09:30-11:00', 'mon 11:00-12:00', 'sun 23:30-24:00']);
    expect(cells.size).toBe(6);
    expect(slotsOf(cells)).toEqual(['mon 09:30-12:00', 'sun 23:30-24:00']);
  });

  test('are said in short, days with the same hours together', () => {
    const slots = [...span(['mon', 'tue', 'wed', 'thu', 'fri'], '09:30', '14:00'), 'sat 10:00-12:00'];
    expect(weekText(slots, 'ja')).toBe('平日 9:30–14:00、土 10:00–12:00');
    expect(weekText(slots, 'en')).toBe('Mon–Fri 9:30–14:00, Sat 10:00–12:00');
  });
});

describe('WeekGridField', () => {
  const field = (modelValue?: readonly string[]) =>
    mountKit(WeekGridField, { id: 'w', label: '時間', optional: true, modelValue });

  test('a preset fills the weekdays', async () => {
    const wrapper = field();
    await wrapper.findAll('button')[0]?.trigger('click');
    expect(wrapper.emitted('update:modelValue')?.[0]?.[0]).toEqual(
      span(['mon', 'tue', 'wed', 'thu', 'fri'], '09:00', '17:00'),
    );
  });

  test('a cell has a name, says whether it is chosen, and is toggled', async () => {
    const wrapper = field(['mon 09:00-09:30']);
    const cell = wrapper.get('button[aria-label="月曜日 09:00から09:30"]');
    expect(cell.attributes('aria-pressed')).toBe('true');
    await cell.trigger('click');
    expect(wrapper.emitted('update:modelValue')?.[0]?.[0]).toBeUndefined();
  });

  test('arrow keys move, with shift they extend', async () => {
    const wrapper = field(['mon 09:00-09:30']);
    await wrapper.get('[tabindex="0"]').trigger('keydown', { key: 'ArrowDown', shiftKey: true });
    expect(wrapper.emitted('update:modelValue')?.[0]?.[0]).toEqual(['mon 09:00-10:00']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('月曜日 09:30から10:00');
  });

  test('the list says the same and adds hours', async () => {
    const wrapper = field(['mon 09:00-10:00']);
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '一覧で書く')
      ?.trigger('click');
    expect(wrapper.findAll('select')).toHaveLength(3);
    await wrapper
      .findAll('button')
      .find((button) => button.text().includes('時間を足す'))
      ?.trigger('click');
    expect(wrapper.emitted('update:modelValue')?.[0]?.[0]).toEqual(['mon 09:00-10:00', 'tue 09:00-17:00']);
  });
});

describe('CalendarField', () => {
  const programme = PROGRAMMES.find(({ profile }) => fieldsOf(profile).some((spec) => calendarOf(spec)));
  const spec = programme && fieldsOf(programme.profile).find((each) => calendarOf(each));
  if (!programme || !spec) throw new Error('no calendar in any programme');

  test('goes through three states and says which', async () => {
    const words = programme.words.ja.fields.profile[spec.name];
    const wrapper = mountKit(CalendarField, {
      spec,
      words,
      form: 'f',
      path: `/${spec.name}`,
      problems: [],
      modelValue: undefined,
    });
    const press = async (): Promise<unknown> => {
      await wrapper.findAll('button')[0]?.trigger('click');
      const [next] = wrapper.emitted('update:modelValue')?.at(-1) ?? [];
      await wrapper.setProps({ modelValue: next });
      return next;
    };
    expect(wrapper.findAll('button')).toHaveLength(21);
    expect(wrapper.findAll('button')[0]?.attributes('aria-label')).toBe('月曜の午前：なし');
    expect(await press()).toEqual([{ code: 'mon-morning', level: 1 }]);
    expect(await press()).toEqual([{ code: 'mon-morning', level: 2 }]);
    expect(await press()).toBeUndefined();
  });
});
