import { flushPromises } from '@vue/test-utils';
import FiguresPage from '../src/pages/FiguresPage.vue';
import { mountPage, serve } from './mount.ts';

const figure = (name: string, unit: string, value?: number, fewerThanTen = false) => ({
  ...{ month: '2026-11', programme: 'employment', name, unit, fewerThanTen },
  ...(value === undefined ? {} : { value }),
});

test('the page says what is small, draws what is a share, and marks what rings', async () => {
  serve({
    'GET /v1/open-figures': {
      items: [
        figure('people', 'count', 1200),
        figure('outcomes-of-month', 'count', undefined, true),
        figure('envy', 'per-mille', 125),
        figure('four-fifths-area', 'per-mille', 712),
      ],
    },
    'GET /v1/programmes/employment/weights': {
      programme: 'employment',
      versions: [{ number: 0, digest: 'd', weights: [{ criterion: 'travel', side: 'profile', weight: 15 }] }],
    },
  });
  document.body.replaceChildren();
  const page = mountPage(FiguresPage);
  await flushPromises();
  const rows = page.findAll('[data-test=figures] tbody tr').map((row) => row.text());
  expect(rows).toHaveLength(4);
  expect(rows.join(' ')).toMatch(/1,200.*10 未満.*12\.5%.*71\.2%/u);
  expect(page.findAll('[data-test=shares] li')).toHaveLength(2);
  expect(page.find('[data-test=shares] .text-bad').text()).toBe('71.2%');
  expect(page.find('[data-test=weights-now]').text()).toContain('15');
});
