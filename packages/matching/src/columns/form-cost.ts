import type { FormName } from './columns.ts';

/** What a pair costs in each form, in look-ups in a table; ours, rounded from profiles of full runs at ward size (2026-11-28). */
export const FORM_COST: Readonly<Record<FormName, number>> = {
  table: 1,
  interval: 2,
  best: 2,
  set: 2,
  week: 3,
  coverage: 5,
  terms: 12,
  asked: 40,
};
