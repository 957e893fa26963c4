import { programmeOf } from '@musubi/programmes';
import { flushPromises } from '@vue/test-utils';
import { mountApp, serve } from '../../test/mount.ts';
import { employment, listing } from '../../test/pairs.ts';
import { withDerived } from './derived.ts';
import { findingsOf, linesOf } from './gate-sentences.ts';
import ListingEditor from './ListingEditor.vue';

const gateOf = (programmeId: string) => (asked: { readonly body: unknown }) => {
  const programme = programmeOf(programmeId);
  if (!programme) return undefined;
  const { statement } = asked.body as { readonly statement: Record<string, unknown> };
  const lines = linesOf(findingsOf(programme.listing, programme.gate, statement));
  const passes = lines.every((line) => line.severity === 'warning');
  return {
    passes,
    lines,
    ...(passes && programme.outside
      ? { outside: programme.outside.project(programme.examples.listing) }
      : {}),
  };
};
const write = async (programme: string, statement: object) => {
  const asked = serve({
    checkGate: gateOf(programme),
    changeListing: () => ({ ...listing, programme, version: 2, statement }),
    publishListing: () => ({ ...listing, programme, state: 'published' }),
  });
  const { wrapper, router } = await mountApp(ListingEditor, {
    listing: { ...listing, programme, statement },
    programme: programmeOf(programme),
  });
  await flushPromises();
  return { wrapper, router, asked };
};
const example = (id: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(programmeOf(id)?.examples.listing)) as Record<string, unknown>;

describe('writing a listing', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    localStorage.clear();
  });

  test('does not scold an empty form, and names every missing fact at once when asked', async () => {
    const { wrapper } = await write('employment', {});
    expect(wrapper.find('[data-test="error-summary"]').exists()).toBe(false);
    await wrapper.find('[data-test="publish"]').trigger('click');
    await flushPromises();
    const missing = findingsOf(employment.listing, employment.gate, {}).filter(
      (one) => one.severity === 'refusal',
    );
    expect(missing.length).toBeGreaterThan(10);
    expect(wrapper.findAll('[data-test="error-summary"] li')).toHaveLength(missing.length);
    wrapper.unmount();
  });

  test('says what is unlawful beside its field, with the law and its day', async () => {
    const statement = { ...example('employment'), screeningQuestions: '家族構成と本籍を教えてください。' };
    const [found] = findingsOf(employment.listing, employment.gate, statement).filter(
      (one) => one.path === '/screeningQuestions',
    );
    expect(found).toBeDefined();
    const { wrapper } = await write('employment', statement);
    const line = wrapper
      .findAll('[data-test="gate"] li')
      .find((one) => one.text().includes(found?.source ?? '–'));
    await line?.find('button').trigger('click');
    await flushPromises();
    const field = wrapper.find('[data-field="listing-screeningQuestions"]');
    expect(field.text()).toContain(found?.source ?? '–');
    expect(field.text()).toContain(found?.since ?? '–');
    expect(field.text()).not.toMatch(/\{\w+\}/u);
    wrapper.unmount();
  });

  test('publishes only after a second look', async () => {
    const { wrapper, asked, router } = await write('employment', example('employment'));
    expect(wrapper.find('[data-test="gate"]').text()).toContain('公開できます');
    await wrapper.find('[data-test="publish"]').trigger('click');
    await flushPromises();
    expect(asked.some((call) => call.name === 'publishListing')).toBe(false);
    document.querySelector<HTMLElement>('[data-test="confirm"]')?.click();
    await flushPromises();
    expect(asked.some((call) => call.name === 'publishListing')).toBe(true);
    expect(router.currentRoute.value.path).toBe('/candidates/listing-1');
    wrapper.unmount();
  });

  test('shows what outsiders see of a business to hand on, and its name is not in it', async () => {
    const succession = programmeOf('succession');
    const { wrapper } = await write('succession', example('succession'));
    const outside = wrapper.find('[data-test="outside"]').text();
    expect(outside).toContain('外からはこう見えます');
    expect(outside).toContain('地域');
    for (const value of Object.values(succession?.examples.listing ?? {}))
      if (typeof value === 'string' && value.length > 12) expect(outside).not.toContain(value);
    wrapper.unmount();
  });
});

test('pay per hour follows from what is paid', () => {
  const first = withDerived(employment, { payKind: 'hour', payMin: 1300 });
  expect(first).toMatchObject({ hourlyMin: 1300, hourlyMax: 1300 });
  expect(withDerived(employment, { ...first, payMin: 1400 })).toMatchObject({ hourlyMin: 1400 });
  expect(withDerived(employment, { payMin: '千円' })).toEqual({ payMin: '千円' });
});
