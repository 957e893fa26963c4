import type { Source } from '../shared/gate-kit.ts';

/** Who works under orders for pay is a worker, whatever the notice calls it. */
export const WORKER: Source = {
  source: '労働基準法9条・労働基準法研究会報告「労働者の判断基準」（昭和60年12月19日）',
  since: '1985-12-19',
};
export const CHILDREN: Source = {
  source: 'こども性暴力防止法（令和6年法律69号）',
  since: '2026-12-25',
};
export const PAID_RIDES: Source = {
  source: '道路運送法78条（自家用車による有償の運送）',
  since: '2006-10-01',
};
export const EQUALITY: Source = {
  source: '世田谷区多様性を認め合い男女共同参画と多文化共生を推進する条例7条',
  since: '2018-04-01',
};
