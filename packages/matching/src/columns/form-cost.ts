import type { FormName } from './columns.ts';

/** What a pair costs in each form, in gathers from a table; measured with `bench/pairs.ts`, rounded. */
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
